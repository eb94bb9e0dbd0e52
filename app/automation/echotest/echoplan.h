// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/limits.h"
#include "app/base/record.h"

#include <QByteArray>

// What an echo test is asked to do.
struct EchoPlan
{
    static constexpr quint64 MostMessages = 0xffff'ffff; // they are numbered in four octets
    static constexpr int MostOctets = int(limits::IPv4Payload); // of a message: what a datagram takes over IPv4
    static constexpr int MostInFlight = 1024;
    static constexpr int LongestTimeoutMs = 60'000;

    quint64 messages = 100;
    int leastOctets = 64; // each message has a random size between the two
    int mostOctets = 64;
    int inFlight = 1; // messages that may be on their way; 1 gives honest round trips
    int timeoutMs = 1000; // for each message
    HostPort to{}; // UDP; null: the address's own target
    ConnectionId connection = 0; // TCP server: 0 is the first one there

    bool operator==(const EchoPlan &) const = default;
};

// The messages of one test: each has its number (from 0) in its first four
// octets and the test's in the next four, followed by octets that these two
// numbers determine, so that any message can be made again for comparison.
class EchoPattern
{
public:
    static constexpr qsizetype NumberSize = 4;
    static constexpr qsizetype HeaderSize = 8;

    EchoPattern(quint32 test, int leastOctets, int mostOctets);

    [[nodiscard]] qsizetype sizeOf(quint32 number) const;
    [[nodiscard]] QByteArray message(quint32 number) const;
    // Whether it begins like one of this test's; `number` is set then.
    [[nodiscard]] bool hasNumber(QByteArrayView octets, quint32 &number) const;

private:
    quint32 m_test;
    quint32 m_least;
    quint32 m_spread; // how many sizes there are
};
