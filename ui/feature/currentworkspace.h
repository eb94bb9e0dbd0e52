// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/workspace.h"

#include <QObject>

// The current workspace: what features keep beside the settings of the window.
// It holds tabs, names and window settings as loaded; their current values are
// collected when it is saved.
class CurrentWorkspace final : public QObject
{
    Q_OBJECT

public:
    CurrentWorkspace(Workspace workspace, QObject *parent);

    [[nodiscard]] const Workspace &value() const { return m_value; }
    void load(Workspace workspace); // replaces the workspace

    void setHistory(const QList<Message> &history);
    void setLanguage(const QString &code);
    void setTheme(const QString &word);
    void setLimits(const JournalLimits &limits);

signals:
    void loaded();
    void edited(); // something to be saved has changed

private:
    Workspace m_value;
};
