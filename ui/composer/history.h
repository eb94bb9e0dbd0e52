// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/payload/message.h"

#include <QHash>
#include <QList>

#include <optional>

// The messages sent, newest last, and a walk through them. Text typed before or
// during the walk is kept until it is sent, as in a shell.
class History
{
public:
    void setMessages(const QList<Message> &messages);
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }

    // Adds a message that was sent. Repeating the last one adds nothing.
    void add(const Message &message);
    // Ends the walk: the next one starts from the draft.
    void leave();

    // `current` is the message now shown. Returns nullopt at the end of the
    // walk.
    [[nodiscard]] std::optional<Message> older(const Message &current);
    [[nodiscard]] std::optional<Message> newer(const Message &current);

private:
    [[nodiscard]] std::optional<Message> step(const Message &current, int by);

    QList<Message> m_messages;
    qsizetype m_position = 0; // m_messages.size(): the draft
    QHash<qsizetype, Message> m_edited; // by position
};
