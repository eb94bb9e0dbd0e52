// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

// Appears under the fields of the UDP tab while its target is a broadcast
// address: explains what that means, and offers the Broadcast tab instead.
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
