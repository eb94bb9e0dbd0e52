// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/recordconditionparser.h"

#include "app/lessons/conditionproblems.h"
#include "app/lessons/conditionwords.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QStringList &dataKeys()
{
    static const QStringList keys{u"cast"_s, u"own"_s,   u"text"_s, u"octets"_s,
                                  u"data"_s, u"holds"_s, u"cut"_s,  u"broken"_s};
    return keys;
}

bool mayRepeat(const QString &key)
{
    static const QSet<QString> keys{u"octets"_s, u"data"_s, u"holds"_s, u"port"_s, u"peer-port"_s, u"peer"_s};
    return keys.contains(key);
}

bool comparesAmounts(const QString &key)
{
    return key == u"octets"_s;
}

bool mayDiffer(const QString &key)
{
    static const QSet<QString> keys{u"data"_s, u"port"_s, u"peer-port"_s, u"peer"_s};
    return keys.contains(key);
}

template <typename Value>
Problem choose(const ConditionPiece &piece, const WordList<Value> &words, std::optional<Value> &to)
{
    to = words.find(piece.value);
    return to ? Problem() : conditionproblems::notAValue(piece.value, piece.key, words.texts());
}

} // namespace

Problem RecordConditionParser::parse(const QList<ConditionPiece> &pieces)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const ConditionPiece &piece = pieces[i];
        const bool isWord = piece.whole == u"to"_s || piece.whole == u"from"_s || piece.whole == u"not"_s
            || piece.whole == u"as"_s;
        Problem problem;
        if (piece.sign)
            problem = parseKey(piece);
        else if (isWord)
            problem = parseWord(piece.whole, i + 1 < pieces.size() ? &pieces[i + 1] : nullptr);
        else if (i == 0)
            problem = parseSubject(piece);
        else
            problem = conditionproblems::notUnderstood(piece.whole, expected(false));
        if (!problem.isNull())
            return problem;
        i += isWord ? 1 : 0;
    }
    return {};
}

Problem RecordConditionParser::parseSubject(const ConditionPiece &piece)
{
    m_condition.scheme = conditionwords::schemes().find(piece.whole);
    if (m_condition.scheme)
        return {};
    if (!conditionwords::isName(piece.whole))
        return conditionproblems::notUnderstood(piece.whole, expected(true));
    m_condition.of = piece.whole;
    return checkName(piece.whole);
}

Problem RecordConditionParser::parseWord(const QString &word, const ConditionPiece *behind)
{
    if (!behind)
        return conditionproblems::missing(word, word == u"as"_s ? QStringList{u"NAME"_s} : sortedNames(m_names));
    const QString name = behind->whole;
    if (word != u"as"_s) {
        (word == u"not"_s ? m_condition.others : m_condition.peers).append(name);
        return checkName(name);
    }
    if (!m_condition.as.isEmpty())
        return conditionproblems::twice(word);
    m_condition.as = name;
    return conditionwords::isName(name) ? Problem() : conditionproblems::notAName(name);
}

Problem RecordConditionParser::parseKey(const ConditionPiece &piece)
{
    const bool isPlain = piece.sign == Sign::Equal || (piece.sign == Sign::NotEqual && mayDiffer(piece.key));
    if (!mayRepeat(piece.key) && m_taken.contains(piece.key))
        return conditionproblems::twice(piece.key);
    m_taken.insert(piece.key);
    if (piece.key == u"times"_s && isPlain)
        return parseTimes(piece);
    if (piece.key == u"peer"_s && isPlain)
        return parsePeer(piece);
    if (piece.key == u"port"_s && isPlain)
        return parseAmount(piece, m_condition.ports, std::numeric_limits<quint16>::max());
    if (piece.key == u"peer-port"_s && isPlain)
        return parseAmount(piece, m_condition.peerPorts, std::numeric_limits<quint16>::max());
    const bool isKnown = expected(false).contains(piece.key + u'=');
    if (!isKnown)
        return conditionproblems::notUnderstood(piece.whole, expected(false));
    if (!isPlain && !comparesAmounts(piece.key))
        return conditionproblems::notThatSign(
            piece.whole, mayDiffer(piece.key) ? QStringList{u"="_s, u"!="_s} : QStringList{u"="_s});
    return dataKeys().contains(piece.key) ? parseDataKey(piece) : parseEventKey(piece);
}

Problem RecordConditionParser::parseEventKey(const ConditionPiece &piece)
{
    const bool isReason = piece.key == u"reason"_s;
    if (m_condition.kind != (isReason ? RecordKind::Disconnected : RecordKind::Failed))
        return conditionproblems::notOfThisKind(piece.key, kindText(m_condition.kind));
    return isReason ? choose(piece, conditionwords::reasons(), m_condition.reason)
                    : choose(piece, conditionwords::problems(), m_condition.word);
}

Problem RecordConditionParser::parseDataKey(const ConditionPiece &piece)
{
    if (!isData())
        return conditionproblems::notOfThisKind(piece.key, kindText(m_condition.kind));
    if (piece.key == u"cast"_s)
        return choose(piece, conditionwords::casts(), m_condition.cast);
    if (piece.key == u"own"_s)
        return choose(piece, conditionwords::yesNo(), m_condition.own);
    if (piece.key == u"cut"_s)
        return choose(piece, conditionwords::cuts(), m_condition.cut);
    if (piece.key == u"broken"_s)
        return choose(piece, conditionwords::yesNo(), m_condition.broken);
    if (piece.key == u"octets"_s)
        return parseAmount(piece, m_condition.octets, std::numeric_limits<quint32>::max());
    if (piece.key != u"text"_s)
        return parseData(piece);
    m_condition.text = piece.value;
    return piece.value.isEmpty() ? conditionproblems::missing(piece.whole, {u"text=hello"_s}) : Problem();
}

Problem RecordConditionParser::parseData(const ConditionPiece &piece)
{
    using How = RecordCondition::DataIs::How;
    const How how = piece.key == u"holds"_s ? How::Holds : piece.sign == Sign::Equal ? How::Same : How::Other;
    m_condition.data.append({how, piece.value});
    return checkMessage(piece.value);
}

Problem RecordConditionParser::parseAmount(const ConditionPiece &piece, QList<Amount> &to, quint64 largest)
{
    bool isNumber = false;
    Amount amount{*piece.sign, piece.value.toULongLong(&isNumber), {}};
    if (!isNumber && conditionwords::isName(piece.value)) {
        amount.name = piece.value;
        to.append(amount);
        return piece.key == u"octets"_s ? checkMessage(piece.value) : checkName(piece.value);
    }
    to.append(amount);
    if (isNumber && amount.number <= largest)
        return {};
    return conditionproblems::notAValue(piece.value, piece.key, {u"0…%1"_s.arg(largest), u"NAME"_s});
}

Problem RecordConditionParser::parsePeer(const ConditionPiece &piece)
{
    const bool is = piece.sign == Sign::Equal;
    std::optional<Peer> peer = Peer::parseIp(piece.value);
    if (!peer)
        peer = Peer::parse(piece.value);
    if (!peer && conditionwords::isName(piece.value)) {
        m_condition.peer.append({is, {}, piece.value});
        return checkName(piece.value);
    }
    m_condition.peer.append({is, peer.value_or(Peer()), {}});
    return peer ? Problem() : conditionproblems::notAValue(piece.value, piece.key, {u"IP"_s, u"IP:PORT"_s, u"NAME"_s});
}

Problem RecordConditionParser::parseTimes(const ConditionPiece &piece)
{
    bool isNumber = false;
    m_condition.times = piece.value.toInt(&isNumber);
    if (isNumber && m_condition.times >= 1 && m_condition.times <= MaxTimes)
        return {};
    return conditionproblems::notAValue(piece.value, piece.key, {u"1…%1"_s.arg(MaxTimes)});
}

Problem RecordConditionParser::checkName(const QString &name) const
{
    return m_names.contains(name) ? Problem() : conditionproblems::notNamedYet(name, sortedNames(m_names));
}

Problem RecordConditionParser::checkMessage(const QString &name) const
{
    const Problem problem = checkName(name);
    return !problem.isNull() || m_names[name].hasOctets ? problem : conditionproblems::hasNoOctets(name);
}

bool RecordConditionParser::isData() const
{
    return m_condition.kind == RecordKind::Received || m_condition.kind == RecordKind::Sent;
}

QStringList RecordConditionParser::expected(bool isFirst) const
{
    QStringList words;
    if (isFirst)
        words = conditionwords::schemes().texts() + sortedNames(m_names);
    words += {u"to"_s, u"from"_s, u"not"_s, u"as"_s, u"reason="_s, u"word="_s};
    for (const QString &key : dataKeys())
        words.append(key + u'=');
    return words + QStringList{u"and"_s, u"port="_s, u"peer-port="_s, u"peer="_s, u"times="_s};
}

NamedInLesson RecordConditionParser::named() const
{
    NamedInLesson named;
    named.scheme = m_condition.scheme;
    if (!m_condition.of.isEmpty())
        named.scheme = m_names.value(m_condition.of).scheme;
    const RecordKind kind = m_condition.kind;
    const bool isOfConnection = isData() || kind == RecordKind::Connected || kind == RecordKind::Disconnected;
    named.hasOctets = isData();
    const bool isServer = named.scheme && EndpointKind::of(*named.scheme).listens();
    const bool isClient = named.scheme && EndpointKind::of(*named.scheme).connects();
    named.mayBeServer = (isServer || !named.scheme) && !isOfConnection;
    named.mayBeConnection = isClient || !named.scheme || (isServer && isOfConnection);
    return named;
}
