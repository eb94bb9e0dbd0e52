// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractScrollArea;
class QLabel;
class QPushButton;

// What lies over the console: the button "Jump to newest" over the rows, and a
// status at the right of the header.
class ConsoleOverlays final : public QObject
{
    Q_OBJECT

public:
    ConsoleOverlays(QAbstractScrollArea &area, const QWidget &header);

    void setStatus(const QString &text);
    void showJump(bool isFollowing, quint64 newRows); // hidden while the newest are followed
    void place();
    void retranslate();

signals:
    void jumpRequested();

private:
    QAbstractScrollArea &m_area;
    const QWidget &m_header;
    QLabel *m_status;
    QPushButton *m_jump;
};
