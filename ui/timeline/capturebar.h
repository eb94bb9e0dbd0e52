// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/capture/capture.h"

#include <QTimer>
#include <QWidget>

class Network;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

// Switches the capture on and off, says since when it runs and what it could
// not keep; and where it is not possible, why, and what to do about it.
class CaptureBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int CountMs = 500; // how often the counts are looked at

    explicit CaptureBar(Network &network, QWidget *parent = nullptr);

    // For a shell: gives this program the right to capture.
    [[nodiscard]] static QString grantCommand(const QString &program);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showState();
    void copyCommand();
    [[nodiscard]] QString stateText(const CaptureState &state) const;

    Network &m_network;
    QCheckBox *m_capture;
    QLabel *m_says;
    QWidget *m_explanation; // while it is not possible
    QLabel *m_whyNot;
    QLineEdit *m_command;
    QPushButton *m_copy;
    QTimer m_counts;
};
