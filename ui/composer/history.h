// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/payload/message.h"

#include <QHash>
#include <QList>

#include <optional>

// The messages sent, newest last, and a walk through them. What was typed
// before or during the walk is kept until it is sent, as in a shell.
class History
{
public:
    void setMessages(const QList<Message> &messages);
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }

    // A message was sent. The same one twice in a row is kept once.
    void add(const Message &message);
    // The walk starts again from what is being typed.
    void leave();

    // `current` is what is shown now. Nothing when there is no further message.
    [[nodiscard]] std::optional<Message> older(const Message &current);
    [[nodiscard]] std::optional<Message> newer(const Message &current);

private:
    [[nodiscard]] std::optional<Message> step(const Message &current, int by);

    QList<Message> m_messages;
    qsizetype m_position = 0; // m_messages.size(): the draft
    QHash<qsizetype, Message> m_edited; // by position
};
