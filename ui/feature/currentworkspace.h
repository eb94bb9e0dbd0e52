// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/workspace.h"

#include <QObject>

// The workspace in use: what features keep beside the settings of the window. Of
// the tabs, the names and the window it has what was loaded; how they are now is
// asked for when it is saved.
class CurrentWorkspace final : public QObject
{
    Q_OBJECT

public:
    CurrentWorkspace(Workspace workspace, QObject *parent);

    [[nodiscard]] const Workspace &value() const { return m_value; }
    void load(Workspace workspace); // another one

    void setHistory(const QList<Message> &history);
    void setLanguage(const QString &code);
    void setTheme(const QString &word);
    void setLimits(const JournalLimits &limits);

signals:
    void loaded();
    void edited(); // something that is worth keeping changed

private:
    Workspace m_value;
};
