// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/view/consoleparts.h"

#include <QBasicTimer>
#include <QObject>

class QHelpEvent;
class QMouseEvent;
class QWheelEvent;

// The mouse over the rows: clicks and drags select, the wheel scrolls, rest shows
// a tool tip. Sees the viewport's events before the scroll area does.
class ConsoleMouse final : public QObject
{
    Q_OBJECT

public:
    explicit ConsoleMouse(const ConsoleParts &parts);

signals:
    void peerDoubleClicked(quint64 number);
    void inspectRequested();

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] bool turnWheel(QWheelEvent &event);
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void dragTo(int y);
    [[nodiscard]] bool showToolTip(const QHelpEvent &event) const;
    [[nodiscard]] int heightInSight() const;
    [[nodiscard]] quint64 numberAt(int y) const; // 0 when there is no row

    ConsoleParts m_parts;
    quint64 m_pressed = 0; // the number under the last press
    QBasicTimer m_dragScroll;
    int m_dragY = 0;
    int m_wheelRest = 0; // of a notch, or pixels of a row
};
