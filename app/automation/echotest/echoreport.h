// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/echotest/roundtrips.h"
#include "app/base/notice.h"

#include <QMutex>

#include <atomic>
#include <optional>

// What an echo test has found so far. Every message sent is one of: returned,
// late, corrupt, lost, or still waited for.
struct EchoReport
{
    enum class Ending : quint8 {
        None, // it still runs
        Done,
        Cancelled,
        Gone, // the socket was closed, or the connection ended
        NotSent, // a message was refused; a failed record says why
        NoSuchHost,
    };

    // Where what came back first differed from what was sent.
    struct WrongOctet
    {
        quint64 message = 0; // from 1
        quint64 octet = 0; // from 1
        int sent = -1; // -1: there was none, the answer was longer
        int received = -1; // -1: there was none, the answer was shorter

        bool operator==(const WrongOctet &) const = default;
    };

    quint64 planned = 0;
    quint64 sent = 0;
    quint64 returned = 0; // whole, right and in time
    quint64 late = 0; // right, after the timeout
    quint64 corrupt = 0;
    quint64 lost = 0; // nothing came until the timeout, or until the end
    quint64 reordered = 0; // of those that came: after one that was sent later
    quint64 duplicated = 0; // further copies of what had come
    quint64 unexpected = 0; // datagrams (on TCP: octets) from there that are no answer
    quint64 octets = 0; // of the messages returned
    qint64 durationNs = 0; // from the first message to the last answer
    RoundTrips roundTrips; // of the messages returned
    std::optional<WrongOctet> firstWrong{};
    Ending ending = Ending::None;

    [[nodiscard]] bool hasEnded() const { return ending != Ending::None; }
    // Whether all that was planned came back, right and in time.
    [[nodiscard]] bool isRight() const { return ending == Ending::Done && returned == planned; }
    [[nodiscard]] quint64 waiting() const { return sent - returned - late - corrupt - lost; }
    [[nodiscard]] quint64 octetsPerSecond() const;

    [[nodiscard]] Notices notices() const; // the result in words
    [[nodiscard]] QList<Figure> figures() const; // and in numbers, for machines

    bool operator==(const EchoReport &) const = default;
};

// "18 µs", "1.25 ms", "3 s": three significant digits.
[[nodiscard]] QString durationText(qint64 ns);

// A report that one thread writes and another reads, and the request to stop.
class EchoProgress
{
public:
    [[nodiscard]] EchoReport report() const;
    void set(const EchoReport &report);

    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    mutable QMutex m_mutex;
    EchoReport m_report;
    std::atomic<bool> m_cancelled = false;
};
