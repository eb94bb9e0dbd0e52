// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSplitter>

#include <optional>

// The console's rows and, beside them, the inspector. Until a person opens or
// closes it, the inspector is visible where there is room for it.
class InspectorSplitter final : public QSplitter
{
    Q_OBJECT

public:
    InspectorSplitter(QWidget &rows, QWidget &inspector, QWidget *parent);

    void setHasRoom(bool hasRoom);
    void setInspectorVisible(bool visible); // as a person wants it, from now on
    [[nodiscard]] bool isInspectorVisible() const { return !m_inspector.isHidden(); }

    // What a person has chosen; nothing before that.
    [[nodiscard]] std::optional<bool> chosen() const { return m_chosen; }
    void forgetChosen() { m_chosen.reset(); }
    // Of rows and inspector while both are visible.
    [[nodiscard]] QList<int> sharedSizes() const;
    void setSharedSizes(const QList<int> &sizes); // ignores sizes that hide one of them

signals:
    void inspectorVisibleChanged(bool visible);

private:
    void showInspector(bool visible);

    QWidget &m_rows;
    QWidget &m_inspector;
    std::optional<bool> m_chosen;
    QList<int> m_sizes{900, 340}; // while both are visible, and for the next time
};
