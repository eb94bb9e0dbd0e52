// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/echotest/echoplan.h"
#include "app/automation/echotest/echoreport.h"

#include <deque>

// Which messages of an echo test are out and what came back of them. Knows no
// socket and no clock: the caller passes in what comes from both.
class EchoLedger
{
public:
    // A message without an answer is given up a little after its timeout: the
    // answer may be here, and not read yet.
    static constexpr qint64 GraceNs = 10'000'000;

    EchoLedger(const EchoPlan &plan, quint32 test);

    // A moment on both clocks: one that never jumps, and the one with which the
    // kernel stamps what it receives (0: it has not).
    struct Moment
    {
        qint64 steadyNs = 0;
        qint64 wallNs = 0;
    };

    [[nodiscard]] bool mayStart() const; // another message
    [[nodiscard]] QByteArray next() const; // the one to be sent now
    void started(const Moment &now);
    void takeBack(); // sending it was refused

    // `expected`: it comes from where an answer would.
    void takeDatagram(QByteArrayView octets, const Moment &arrival, bool expected);
    void takeStream(QByteArrayView octets, const Moment &arrival); // however it was cut

    void giveUpOverdue(qint64 steadyNs);
    [[nodiscard]] bool isDone() const;
    void end(EchoReport::Ending ending);

    [[nodiscard]] const EchoReport &report() const { return m_report; }

private:
    // How many settled messages are remembered, to tell what comes late from the unexpected.
    static constexpr std::size_t Remembered = 65'536;
    static constexpr quint32 NearlyRemembered = 256; // those without a whole header

    enum class Fate : quint8 { Waiting, Overdue, Settled };
    struct Message
    {
        Moment sent;
        Fate fate = Fate::Waiting;
    };

    void settle(quint32 number, bool right, const Moment &arrival);
    void settleDatagram(quint32 number, QByteArrayView octets, const Moment &arrival);
    [[nodiscard]] qint64 roundTrip(const Message &message, const Moment &arrival) const;
    [[nodiscard]] std::optional<quint32> sameAs(QByteArrayView octets) const;
    [[nodiscard]] std::optional<quint32> mostLike(QByteArrayView octets) const;
    [[nodiscard]] Message *find(quint32 number);
    void noteWrong(quint32 number, QByteArrayView expected, QByteArrayView received, qsizetype from);
    void forget();

    EchoPlan m_plan;
    EchoPattern m_pattern;
    EchoReport m_report;
    std::deque<Message> m_messages;
    quint32 m_first = 0; // the number of the first of them
    quint32 m_oldest = 0; // none before it waits
    quint32 m_newestBack = 0; // the highest number that came back, plus one
    qint64 m_startNs = 0;

    quint32 m_streamNumber = 0; // the message that the stream is in
    QByteArray m_streamMessage; // empty before its first octet
    qsizetype m_streamOffset = 0;
    bool m_streamIsRight = true;
};
