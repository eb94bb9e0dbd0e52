// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feature/currentworkspace.h"

CurrentWorkspace::CurrentWorkspace(Workspace workspace, QObject *parent)
    : QObject(parent),
      m_value(std::move(workspace))
{
}

void CurrentWorkspace::load(Workspace workspace)
{
    m_value = std::move(workspace);
    emit loaded();
}

void CurrentWorkspace::setHistory(const QList<Message> &history)
{
    m_value.history = history;
    emit edited();
}

void CurrentWorkspace::setLanguage(const QString &code)
{
    m_value.language = code;
    emit edited();
}

void CurrentWorkspace::setTheme(const QString &word)
{
    m_value.theme = word;
    emit edited();
}

void CurrentWorkspace::setLimits(const JournalLimits &limits)
{
    m_value.limits = limits;
    emit edited();
}
