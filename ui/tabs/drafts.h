// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/workspace.h"

#include <QHash>
#include <QObject>

class Tab;
class Tabs;

// Shows one draft and lets a person change it.
class DraftEditor
{
public:
    virtual ~DraftEditor() = default;
    virtual void setDraft(const Draft &draft) = 0;
    [[nodiscard]] virtual Draft draft() const = 0;
};

// Each tab's draft: the editor holds that of the current tab, this object the
// others.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    Drafts(Tabs &tabs, QObject *parent);

    void setEditor(DraftEditor *editor); // must outlive this, or be reset to null
    [[nodiscard]] Draft of(const Tab &tab) const;
    void set(const Tab &tab, const Draft &draft);

signals:
    void edited(); // a person edited the current tab's draft

private:
    void show(const Tab *tab);
    void followCharset(const Tab *tab);

    DraftEditor *m_editor = nullptr;
    const Tab *m_front = nullptr; // whose draft the editor holds
    QHash<const Tab *, Draft> m_others;
};
