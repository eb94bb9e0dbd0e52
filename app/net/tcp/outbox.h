// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <deque>

// What waits to be sent on one stream: messages in order, handed out in chunks.
// A chunk lies within one message; a small message is one chunk.
class Outbox
{
public:
    static constexpr qsizetype ChunkSize = qsizetype(256) << 10; // octets

    // Automatic is what a companion sends because of what it received: the
    // stream reads more slowly rather than refusing it.
    enum class Sort : bool { User, Automatic };

    struct Rest
    {
        quint64 octets = 0;
        qsizetype messages = 0;
        bool cut = false; // a part of the first message was sent
    };

    [[nodiscard]] bool isEmpty() const { return m_messages.empty(); }
    [[nodiscard]] quint64 octets() const { return m_octets; } // not taken by the system yet
    [[nodiscard]] quint64 answerOctets() const { return m_answerOctets; }

    void add(const QByteArray &message, Sort sort);

    // The system has taken the first `octets` of waiting().
    [[nodiscard]] QByteArrayView waiting() const { return chunk().sliced(m_taken); }
    void take(qsizetype octets);
    // What was taken since the last nextChunk(); the whole chunk when isChunkTaken().
    [[nodiscard]] QByteArrayView taken() const { return chunk().first(m_taken); }
    [[nodiscard]] bool isChunkTaken() const { return !isEmpty() && m_taken == chunk().size(); }
    void nextChunk();

    Rest clear();

private:
    struct Message
    {
        QByteArray octets;
        Sort sort = Sort::User;
    };

    [[nodiscard]] QByteArrayView chunk() const;

    std::deque<Message> m_messages;
    quint64 m_octets = 0;
    quint64 m_answerOctets = 0;
    qsizetype m_start = 0; // of the chunk, in the first message
    qsizetype m_taken = 0; // of the chunk
};
