// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/outbox.h"

#include <algorithm>
#include <utility>

void Outbox::add(const QByteArray &message, Sort sort)
{
    if (message.isEmpty())
        return;
    m_messages.push_back({message, sort});
    m_octets += quint64(message.size());
    if (sort == Sort::Automatic)
        m_answerOctets += quint64(message.size());
}

void Outbox::take(qsizetype octets)
{
    m_taken += octets;
    m_octets -= quint64(octets);
    if (m_messages.front().sort == Sort::Automatic)
        m_answerOctets -= quint64(octets);
}

void Outbox::nextChunk()
{
    m_start += std::exchange(m_taken, 0);
    if (m_start < m_messages.front().octets.size())
        return;
    m_messages.pop_front();
    m_start = 0;
}

Outbox::Rest Outbox::clear()
{
    const Rest rest{m_octets, qsizetype(m_messages.size()), m_start + m_taken > 0};
    *this = {};
    return rest;
}

QByteArrayView Outbox::chunk() const
{
    if (m_messages.empty())
        return {};
    const QByteArrayView message = m_messages.front().octets;
    return message.sliced(m_start, std::min(ChunkSize, message.size() - m_start));
}
