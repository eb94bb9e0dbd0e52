// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/conditionparser.h"

#include "app/lessons/conditionpieces.h"
#include "app/lessons/conditionproblems.h"
#include "app/lessons/conditionwords.h"

#include "app/lessons/recordconditionparser.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Parsed = ConditionParser::Parsed;

Parsed failed(const Problem &problem)
{
    return {{}, problem};
}

Problem checkName(const StateCondition &state, const NamesInLesson &names)
{
    const auto named = names.constFind(state.of);
    if (named == names.cend())
        return conditionproblems::notNamedYet(state.of, sortedNames(names));
    if (state.isOfServer())
        return named->mayBeServer ? Problem() : conditionproblems::notAServer(state.of);
    return named->mayBeConnection ? Problem() : conditionproblems::notAConnection(state.of);
}

Problem parseArgument(const ConditionPiece &piece, StateCondition &state)
{
    const QString word = conditionwords::states().textOf(state.kind);
    if (state.kind == StateCondition::Kind::State) {
        const std::optional<TcpState> tcp = conditionwords::tcpStates().find(piece.whole);
        state.state = tcp.value_or(TcpState::Unknown);
        return tcp ? Problem() : conditionproblems::notAValue(piece.whole, word, conditionwords::tcpStates().texts());
    }
    const bool isAlone = !piece.sign && !piece.key.isEmpty();
    bool isNumber = false;
    state.amount.sign = piece.sign.value_or(Sign::Equal);
    state.amount.number = (isAlone ? piece.key : piece.value).toUInt(&isNumber);
    if (isNumber && (isAlone || piece.key.isEmpty()))
        return {};
    return conditionproblems::notAValue(piece.whole, word, {u"2"_s, u">=2"_s, u"<=2"_s, u">2"_s, u"<2"_s, u"!=2"_s});
}

bool hasArgument(StateCondition::Kind kind)
{
    return kind == StateCondition::Kind::State || kind == StateCondition::Kind::Connections
        || kind == StateCondition::Kind::Waiting;
}

Parsed parseState(const QList<ConditionPiece> &pieces, StateCondition::Kind kind, const NamesInLesson &names)
{
    StateCondition state;
    state.kind = kind;
    if (pieces.size() < 2)
        return failed(conditionproblems::missing(pieces[0].whole, {u"NAME"_s}));
    state.of = pieces[1].whole;
    if (const Problem problem = checkName(state, names); !problem.isNull())
        return failed(problem);
    const qsizetype expected = hasArgument(kind) ? 3 : 2;
    if (pieces.size() > expected)
        return failed(conditionproblems::tooMuch(pieces[expected].whole));
    if (pieces.size() < expected)
        return failed(conditionproblems::missing(
            pieces[1].whole,
            kind == StateCondition::Kind::State ? conditionwords::tcpStates().texts() : QStringList{u"2"_s, u">=2"_s}));
    if (expected == 3) {
        if (const Problem problem = parseArgument(pieces[2], state); !problem.isNull())
            return failed(problem);
    }
    return {state, {}};
}

} // namespace

ConditionParser::Parsed ConditionParser::parse(QStringView line)
{
    const ConditionPiece::Split split = ConditionPiece::split(line);
    if (!split.problem.isNull())
        return failed(split.problem);
    if (split.pieces.isEmpty())
        return failed(conditionproblems::missing(u"step:"_s, conditionwords::kinds().texts()));
    if (const auto state = conditionwords::states().find(split.pieces[0].whole))
        return parseState(split.pieces, *state, m_names);
    QList<RecordCondition> records;
    for (auto part = split.pieces.cbegin(); part <= split.pieces.cend(); ++part) {
        const auto end = std::ranges::find(part, split.pieces.cend(), u"and"_s, &ConditionPiece::whole);
        if (part == end)
            return failed(conditionproblems::missing(u"and"_s, conditionwords::kinds().texts()));
        if (const Problem problem = parseRecord(QList(part, end), records); !problem.isNull())
            return failed(problem);
        part = end;
    }
    return {records, {}};
}

Problem ConditionParser::parseRecord(const QList<ConditionPiece> &pieces, QList<RecordCondition> &records)
{
    const QString first = pieces[0].whole;
    const auto kind = conditionwords::kinds().find(first);
    if (!kind)
        return records.isEmpty() ? conditionproblems::notABeginning(first)
                                 : conditionproblems::notUnderstood(first, conditionwords::kinds().texts());
    RecordConditionParser parser(*kind, m_names);
    if (const Problem problem = parser.parse(pieces.sliced(1)); !problem.isNull())
        return problem;
    records.append(parser.condition());
    if (!records.last().as.isEmpty())
        m_names.insert(records.last().as, parser.named());
    return {};
}
