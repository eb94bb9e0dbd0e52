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

// Switches the capture on and off and shows since when it has been running and
// what it could not keep; if capturing is not possible, explains why and what
// to do.
class CaptureBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int CountMs = 500; // how often the counts are updated

    explicit CaptureBar(Network &network, QWidget *parent = nullptr);

    // The shell command that gives this program the right to capture.
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
    QWidget *m_explanation; // shown while capturing is not possible
    QLabel *m_whyNot;
    QLineEdit *m_command;
    QPushButton *m_copy;
    QTimer m_counts;
};
