// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/history.h"

#include "app/workspace/workspace.h"

void History::setMessages(const QList<Message> &messages)
{
    m_messages = messages.mid(qMax(qsizetype(0), messages.size() - Workspace::MaxHistory));
    leave();
}

void History::add(const Message &message)
{
    const bool walking = m_position < m_messages.size();
    const std::optional<Message> draft = walking && m_edited.contains(m_messages.size())
        ? std::optional(m_edited[m_messages.size()])
        : std::nullopt;
    if (m_messages.isEmpty() || m_messages.last() != message)
        m_messages.append(message);
    if (m_messages.size() > Workspace::MaxHistory)
        m_messages.removeFirst();
    leave();
    // The message just sent is still shown; the unsent draft stays one step
    // below it.
    if (draft) {
        m_position = m_messages.size() - 1;
        m_edited.insert(m_messages.size(), *draft);
    }
}

void History::leave()
{
    m_position = m_messages.size();
    m_edited.clear();
}

std::optional<Message> History::older(const Message &current)
{
    return step(current, -1);
}

std::optional<Message> History::newer(const Message &current)
{
    return step(current, 1);
}

std::optional<Message> History::step(const Message &current, int by)
{
    const qsizetype next = m_position + by;
    if (next < 0 || next > m_messages.size())
        return {};
    if (m_position == m_messages.size() || m_messages[m_position] != current)
        m_edited.insert(m_position, current);
    m_position = next;
    const auto edited = m_edited.constFind(next);
    return edited != m_edited.constEnd() ? *edited : m_messages[next];
}
