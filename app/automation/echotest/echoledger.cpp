// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echotest/echoledger.h"

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr quint32 Candidates = 64; // messages with which an unknown answer is compared

qsizetype firstDifference(QByteArrayView one, QByteArrayView other)
{
    const auto found = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return found.first - one.begin();
}

qsizetype differences(QByteArrayView one, QByteArrayView other)
{
    const qsizetype common = std::min(one.size(), other.size());
    qsizetype differing = 0;
    for (qsizetype i = 0; i < common; ++i)
        differing += one[i] != other[i] ? 1 : 0;
    return differing;
}

int octetAt(QByteArrayView octets, qsizetype at)
{
    return at < octets.size() ? int(quint8(octets[at])) : -1;
}

} // namespace

EchoLedger::EchoLedger(const EchoPlan &plan, quint32 test)
    : m_plan(plan),
      m_pattern(test, plan.leastOctets, plan.mostOctets)
{
    m_report.planned = plan.messages;
}

bool EchoLedger::mayStart() const
{
    return !m_report.hasEnded() && m_report.sent < m_plan.messages && m_report.waiting() < quint64(m_plan.inFlight);
}

QByteArray EchoLedger::next() const
{
    return m_pattern.message(quint32(m_report.sent));
}

void EchoLedger::started(const Moment &now)
{
    if (m_report.sent == 0)
        m_startNs = now.steadyNs;
    m_messages.push_back({now, Fate::Waiting});
    ++m_report.sent;
    forget();
}

void EchoLedger::takeBack()
{
    m_messages.pop_back();
    --m_report.sent;
}

void EchoLedger::takeDatagram(QByteArrayView octets, const Moment &arrival, bool expected)
{
    quint32 number = 0;
    const bool hasNumber = m_pattern.hasNumber(octets, number) && number < m_report.sent;
    if (hasNumber && octets == m_pattern.message(number))
        return settleDatagram(number, octets, arrival);
    if (!hasNumber && !expected)
        return;
    std::optional<quint32> meant = octets.size() < EchoPattern::HeaderSize ? sameAs(octets) : std::nullopt;
    if (!meant)
        meant = mostLike(octets); // its number may be what is wrong
    if (!meant && hasNumber)
        meant = number;
    if (meant)
        settleDatagram(*meant, octets, arrival);
    else
        ++m_report.unexpected;
}

void EchoLedger::takeStream(QByteArrayView octets, const Moment &arrival)
{
    while (!octets.isEmpty()) {
        if (m_streamNumber >= m_report.sent) {
            m_report.unexpected += quint64(octets.size());
            return;
        }
        if (m_streamMessage.isEmpty())
            m_streamMessage = m_pattern.message(m_streamNumber);
        const QByteArrayView rest = QByteArrayView(m_streamMessage).sliced(m_streamOffset);
        const QByteArrayView piece = octets.first(std::min(rest.size(), octets.size()));
        octets = octets.sliced(piece.size());
        if (piece != rest.first(piece.size())) {
            noteWrong(m_streamNumber, rest.first(piece.size()), piece, m_streamOffset);
            m_streamIsRight = false;
        }
        m_streamOffset += piece.size();
        if (m_streamOffset < m_streamMessage.size())
            return;
        settle(m_streamNumber++, m_streamIsRight, arrival);
        m_streamMessage.clear();
        m_streamOffset = 0;
        m_streamIsRight = true;
    }
}

// Messages are sent in order, so they become overdue in order.
void EchoLedger::giveUpOverdue(qint64 steadyNs)
{
    const qint64 latest = steadyNs - m_plan.timeoutMs * NsPerMs - GraceNs;
    for (; m_oldest < m_report.sent; ++m_oldest) {
        Message *const message = find(m_oldest);
        if (!message || message->fate != Fate::Waiting)
            continue;
        if (message->sent.steadyNs > latest)
            return;
        message->fate = Fate::Overdue;
        ++m_report.lost;
    }
}

bool EchoLedger::isDone() const
{
    return m_report.sent == m_plan.messages && m_report.waiting() == 0;
}

void EchoLedger::end(EchoReport::Ending ending)
{
    m_report.ending = ending;
    // What the user stopped waiting for is not lost.
    if (ending != EchoReport::Ending::Cancelled)
        m_report.lost += m_report.waiting();
}

void EchoLedger::settleDatagram(quint32 number, QByteArrayView octets, const Moment &arrival)
{
    const Message *const message = find(number);
    if (!message || message->fate == Fate::Settled) {
        ++m_report.duplicated;
        return;
    }
    const QByteArray expected = m_pattern.message(number);
    if (octets != expected)
        noteWrong(number, expected, octets, 0);
    settle(number, octets == expected, arrival);
}

void EchoLedger::settle(quint32 number, bool right, const Moment &arrival)
{
    Message *const message = find(number);
    if (!message)
        return;
    if (message->fate == Fate::Overdue)
        --m_report.lost;
    message->fate = Fate::Settled;
    if (number + 1 < m_newestBack)
        ++m_report.reordered;
    m_newestBack = std::max(m_newestBack, number + 1);
    const qint64 took = roundTrip(*message, arrival);
    if (!right) {
        ++m_report.corrupt;
    } else if (took > m_plan.timeoutMs * NsPerMs) {
        ++m_report.late;
    } else {
        ++m_report.returned;
        m_report.octets += quint64(m_pattern.sizeOf(number));
        m_report.roundTrips.add(took);
        m_report.durationNs = arrival.steadyNs - m_startNs;
    }
}

// The kernel's time is exact, but from a clock that may be set: it is believed
// unless the other clock contradicts it.
qint64 EchoLedger::roundTrip(const Message &message, const Moment &arrival) const
{
    const qint64 until = arrival.steadyNs - message.sent.steadyNs;
    const qint64 exact = arrival.wallNs - message.sent.wallNs;
    return arrival.wallNs != 0 && exact >= 0 && exact <= until ? exact : until;
}

// Finds messages without a whole header. Short ones may be alike: the oldest that
// waits is meant, else the newest that is given up, else the newest of all.
std::optional<quint32> EchoLedger::sameAs(QByteArrayView octets) const
{
    const auto sent = quint32(m_report.sent);
    const quint32 looked = std::max(NearlyRemembered, sent - m_oldest);
    const quint32 last = sent - std::min(sent - m_first, looked);
    std::optional<quint32> waiting;
    std::optional<quint32> overdue;
    std::optional<quint32> settled;
    for (quint32 number = sent; number-- > last;) {
        if (octets != m_pattern.message(number))
            continue;
        const Fate fate = m_messages[number - m_first].fate;
        if (fate == Fate::Waiting)
            waiting = number;
        else if (fate == Fate::Overdue)
            overdue = overdue.value_or(number);
        else
            settled = settled.value_or(number);
    }
    return waiting ? waiting : overdue ? overdue : settled;
}

// The waiting message that has most in common with what came, if that is much.
std::optional<quint32> EchoLedger::mostLike(QByteArrayView octets) const
{
    const auto sent = quint32(m_report.sent);
    std::optional<quint32> best;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    quint32 looked = 0;
    for (quint32 number = m_oldest; number < sent && looked < Candidates; ++number) {
        if (number < m_first || m_messages[number - m_first].fate != Fate::Waiting)
            continue;
        ++looked;
        const QByteArray message = m_pattern.message(number);
        const qsizetype wrong = differences(octets, message);
        const qsizetype longer = std::max(octets.size(), message.size());
        const qsizetype missing = longer - std::min(octets.size(), message.size());
        const bool isShort = octets.size() == message.size() && longer < EchoPattern::HeaderSize;
        const bool isBeginning = wrong == 0 && !octets.isEmpty() && !message.isEmpty();
        if (wrong + missing < least && (isShort || isBeginning || 2 * (wrong + missing) <= longer)) {
            least = wrong + missing;
            best = number;
        }
    }
    return best;
}

EchoLedger::Message *EchoLedger::find(quint32 number)
{
    return number < m_first || number - m_first >= m_messages.size() ? nullptr : &m_messages[number - m_first];
}

void EchoLedger::noteWrong(quint32 number, QByteArrayView expected, QByteArrayView received, qsizetype from)
{
    if (m_report.firstWrong)
        return;
    const qsizetype at = firstDifference(expected, received);
    m_report.firstWrong = EchoReport::WrongOctet{quint64(number) + 1, quint64(from + at) + 1, octetAt(expected, at),
                                                 octetAt(received, at)};
}

void EchoLedger::forget()
{
    while (m_messages.size() > Remembered && m_messages.front().fate != Fate::Waiting) {
        m_messages.pop_front();
        ++m_first;
    }
}
