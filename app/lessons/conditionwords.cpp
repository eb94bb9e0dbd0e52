// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/conditionwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// The values from `first` to `last`, with the words that the program uses for them.
template <typename Value, typename Text>
WordList<Value> wordsOf(Value first, Value last, Text text)
{
    WordList<Value> words;
    for (int value = int(first); value <= int(last); ++value)
        words.add(Value(value), text(Value(value)));
    return words;
}

} // namespace

namespace conditionwords {

const WordList<RecordKind> &kinds()
{
    static const auto words = wordsOf(RecordKind::Opened, RecordKind::Note, kindText);
    return words;
}

const WordList<Scheme> &schemes()
{
    static const auto words = [] {
        WordList<Scheme> all;
        for (const EndpointKind &kind : EndpointKind::all())
            all.add(kind.scheme, kind.word);
        return all;
    }();
    return words;
}

const WordList<StateCondition::Kind> &states()
{
    using Kind = StateCondition::Kind;
    static const auto words = [] {
        WordList<Kind> all;
        all.add(Kind::State, u"state"_s);
        all.add(Kind::Listening, u"listening"_s);
        all.add(Kind::NotListening, u"not-listening"_s);
        all.add(Kind::Connections, u"connections"_s);
        all.add(Kind::Waiting, u"waiting"_s);
        all.add(Kind::AcceptingByHand, u"accepting-by-hand"_s);
        all.add(Kind::ReadingStopped, u"reading-stopped"_s);
        all.add(Kind::Reading, u"reading"_s);
        all.add(Kind::SendingFinished, u"sending-finished"_s);
        all.add(Kind::SendWaits, u"send-waits"_s);
        all.add(Kind::WindowClosed, u"window-closed"_s);
        all.add(Kind::WindowOpen, u"window-open"_s);
        return all;
    }();
    return words;
}

const WordList<TcpState> &tcpStates()
{
    static const auto words = [] {
        auto all = wordsOf(TcpState::SynSent, TcpState::TimeWait, stateText);
        all.add(TcpState::Closed, stateText(TcpState::Closed));
        return all;
    }();
    return words;
}

const WordList<EndReason> &reasons()
{
    static const auto words = wordsOf(EndReason::PeerClosed, EndReason::Lost, reasonText);
    return words;
}

const WordList<Problem::Word> &problems()
{
    static const auto words = wordsOf(Problem::Word::InUse, Problem::Word::Other, wordText);
    return words;
}

const WordList<Cast> &casts()
{
    static const auto words = wordsOf(Cast::Unicast, Cast::Multicast, castText);
    return words;
}

const WordList<RecordCondition::Cut> &cuts()
{
    using Cut = RecordCondition::Cut;
    static const auto words = [] {
        WordList<Cut> all;
        all.add(Cut::End, u"end"_s);
        all.add(Cut::Start, u"start"_s);
        all.add(Cut::None, u"none"_s);
        return all;
    }();
    return words;
}

const WordList<bool> &yesNo()
{
    static const auto words = [] {
        WordList<bool> all;
        all.add(true, u"yes"_s);
        all.add(false, u"no"_s);
        return all;
    }();
    return words;
}

bool isName(QStringView word)
{
    const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isPart = [&](QChar c) { return isSmall(c) || (c >= u'0' && c <= u'9') || c == u'-'; };
    static const std::array reserved{u"to"_s, u"from"_s, u"not"_s, u"as"_s, u"and"_s};
    return !word.isEmpty() && isSmall(word.front()) && std::ranges::all_of(word, isPart) && !kinds().find(word)
        && !schemes().find(word) && std::ranges::find(reserved, word) == reserved.end();
}

} // namespace conditionwords
