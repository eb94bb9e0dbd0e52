// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echotest/echoplan.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace {

// SplitMix64 (Steele, Lea and Flood, 2014): every state gives another number.
quint64 scattered(quint64 state)
{
    state += 0x9e37'79b9'7f4a'7c15;
    state = (state ^ (state >> 30)) * 0xbf58'476d'1ce4'e5b9;
    state = (state ^ (state >> 27)) * 0x94d0'49bb'1331'11eb;
    return state ^ (state >> 31);
}

} // namespace

EchoPattern::EchoPattern(quint32 test, int leastOctets, int mostOctets)
    : m_test(test),
      m_least(quint32(leastOctets)),
      m_spread(quint32(std::max(mostOctets - leastOctets, 0)) + 1)
{
}

qsizetype EchoPattern::sizeOf(quint32 number) const
{
    return qsizetype(m_least + scattered(quint64(m_test) << 32 | number) % m_spread);
}

QByteArray EchoPattern::message(quint32 number) const
{
    std::array<char, HeaderSize> header;
    qToLittleEndian(number, header.data());
    qToLittleEndian(m_test, header.data() + NumberSize);
    QByteArray octets(sizeOf(number), Qt::Uninitialized);
    char *at = octets.data();
    const qsizetype head = std::min(octets.size(), HeaderSize);
    std::memcpy(at, header.data(), std::size_t(head));
    quint64 state = scattered(quint64(number) << 32 | m_test);
    for (qsizetype done = head; done < octets.size(); done += qsizetype(sizeof state)) {
        state = scattered(state);
        std::array<char, sizeof state> eight;
        qToLittleEndian(state, eight.data());
        std::memcpy(at + done, eight.data(), std::size_t(std::min(octets.size() - done, qsizetype(eight.size()))));
    }
    return octets;
}

bool EchoPattern::hasNumber(QByteArrayView octets, quint32 &number) const
{
    if (octets.size() < HeaderSize || qFromLittleEndian<quint32>(octets.data() + NumberSize) != m_test)
        return false;
    number = qFromLittleEndian<quint32>(octets.data());
    return true;
}
