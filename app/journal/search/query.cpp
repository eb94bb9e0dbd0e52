// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/query.h"

#include "app/payload/notation.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// A word or a quoted piece of what was typed.
struct Token
{
    QString value;
    qsizetype begin = 0; // where the value starts in what was typed, behind a quote
    bool quoted = false;
};

// Reads the value that starts at `at` and leaves `at` behind it. A quote that
// is never closed reaches to the end: it is usually still being typed.
Token readValue(QStringView typed, qsizetype &at)
{
    Token token{{}, at, at < typed.size() && typed[at] == u'"'};
    if (!token.quoted) {
        while (at < typed.size() && !typed[at].isSpace())
            token.value += typed[at++];
        return token;
    }
    token.begin = ++at;
    for (; at < typed.size(); ++at) {
        if (typed[at] == u'"' && (++at >= typed.size() || typed[at] != u'"'))
            break;
        token.value += typed[at];
    }
    return token;
}

class Parser
{
public:
    explicit Parser(QStringView typed) : m_typed(typed) { }

    Query::Parsed parse()
    {
        qsizetype at = 0;
        while (m_parsed.errorAt < 0) {
            while (at < m_typed.size() && m_typed[at].isSpace())
                ++at;
            if (at == m_typed.size())
                break;
            readTerm(at);
        }
        m_parsed.query.text = m_texts.join(u' ');
        return m_parsed;
    }

private:
    void readTerm(qsizetype &at)
    {
        const QStringView rest = m_typed.sliced(at);
        const qsizetype start = at;
        if (rest.startsWith("hex:"_L1, Qt::CaseInsensitive)) {
            at += 4;
            takeOctets(start, readValue(m_typed, at));
        } else if (rest.startsWith("from:"_L1, Qt::CaseInsensitive)) {
            at += 5;
            takeFrom(start, readValue(m_typed, at));
        } else {
            m_texts += readValue(m_typed, at).value;
        }
    }

    void takeOctets(qsizetype start, const Token &token)
    {
        if (!m_parsed.query.octets.isEmpty())
            return fail(start, {QT_TRANSLATE_NOOP("Notice", "Only one “hex:” can be looked for at a time."), {}});
        const notation::Octets octets = notation::fromHex(token.value);
        if (!octets.isValid())
            return fail(token.begin + octets.errorAt, octets.error);
        if (octets.octets.isEmpty())
            return fail(token.begin,
                        {QT_TRANSLATE_NOOP("Notice", "Octets in hex follow “hex:”, such as hex:0d0a."), {}});
        m_parsed.query.octets = octets.octets;
    }

    void takeFrom(qsizetype start, const Token &token)
    {
        if (!m_parsed.query.from.isEmpty())
            return fail(start, {QT_TRANSLATE_NOOP("Notice", "Only one “from:” can be looked for at a time."), {}});
        m_parsed.query.from = token.value;
        if (!m_parsed.query.peer())
            fail(token.begin,
                 {QT_TRANSLATE_NOOP("Notice",
                                    "An IP address follows “from:”, such as from:192.168.1.20 or "
                                    "from:192.168.1.20:8080."),
                  {}});
    }

    void fail(qsizetype at, Notice error)
    {
        m_parsed.errorAt = at;
        m_parsed.error = std::move(error);
    }

    QStringView m_typed;
    Query::Parsed m_parsed;
    QStringList m_texts;
};

} // namespace

Query::Parsed Query::parse(QStringView typed)
{
    return Parser(typed).parse();
}

Query::Direction Query::directionOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Received:
        return Received;
    case RecordKind::Sent:
        return Sent;
    default:
        return Events;
    }
}

std::optional<Peer> Query::peer() const
{
    const bool bracketed = from.startsWith(u'[') && from.endsWith(u']');
    const QString host = bracketed ? from.sliced(1, from.size() - 2) : from;
    QHostAddress address;
    if (!address.setAddress(host))
        return Peer::parse(from);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        // Qt takes "192.168" for 192.0.0.168, and it is usually still being typed.
        return address.toString() == host ? std::optional(Peer::from(address, 0)) : std::nullopt;
    }
    bool mapped = false;
    const quint32 four = address.toIPv4Address(&mapped);
    return Peer::from(mapped && four ? QHostAddress(four) : address, 0);
}
