// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QSplitter>

class QStackedWidget;

// The middle of the window: the console, what a tab needs besides over it, and
// the send box under it.
class Centre final : public QSplitter
{
    Q_OBJECT

public:
    explicit Centre(QWidget *parent);

    [[nodiscard]] QStackedWidget &above() const { return *m_above; } // hidden until somebody shows it
    void setConsole(QWidget *console);
    void setSendBox(QWidget *sendBox);

    [[nodiscard]] QJsonObject settings() const;
    void restore(const QJsonObject &settings);

signals:
    void edited(); // something that is worth keeping changed

private:
    QSplitter *m_middle;
    QStackedWidget *m_above;
};
