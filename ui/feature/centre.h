// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QSplitter>

class QStackedWidget;

// The middle of the window: the console, with a tab's additional table above it
// and the send box below.
class Centre final : public QSplitter
{
    Q_OBJECT

public:
    explicit Centre(QWidget *parent);

    [[nodiscard]] QStackedWidget &above() const { return *m_above; } // hidden until a feature shows it
    void setConsole(QWidget *console);
    void setSendBox(QWidget *sendBox);

    [[nodiscard]] QJsonObject settings() const;
    void restore(const QJsonObject &settings);

signals:
    void edited(); // something to be saved has changed

private:
    QSplitter *m_middle;
    QStackedWidget *m_above;
};
