// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

// Under the fields of the UDP tab, while the target is a broadcast address: what
// that means, and the way to the tab that is made for it.
class BroadcastOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit BroadcastOffer(QWidget *parent);

    void retranslate();

signals:
    void accepted();

private:
    QLabel *m_explanation;
    QPushButton *m_go;
};
