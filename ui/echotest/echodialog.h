// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/echotest/echoplan.h"
#include "app/automation/echotest/echoreport.h"
#include "app/net/network.h"

#include <QDialog>
#include <QList>
#include <QTimer>

#include <memory>

class Tab;
class QCheckBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class RoundTripChart;

// An echo test of one tab: what to send, the running figures, and the result in
// words. The test runs beside the tab's socket; closing the dialog stops it.
class EchoDialog final : public QDialog
{
    Q_OBJECT

public:
    EchoDialog(Network &network, Tab &tab, QWidget *parent);
    ~EchoDialog() override;

    void setTabName(const QString &name);
    [[nodiscard]] bool isRunning() const { return m_handle != 0; }

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    static constexpr int LookMs = 50;
    static constexpr int GiveUpMs = 500; // a cancelled test normally ends long before this

    // echodialogparts.cpp
    void build();
    [[nodiscard]] QFormLayout *makeForm();
    [[nodiscard]] QGridLayout *makeFigures();
    void retranslate();

    void toggle();
    void start();
    void cancel();
    void end();
    void abandon(const QString &sentence, bool isFault);
    [[nodiscard]] EchoPlan plan() const;
    [[nodiscard]] QString whyNot() const; // empty: the test can start
    void onStateChanged(EndpointId id, const EndpointState &state);
    void showTarget();
    void showControls();
    void showReport();
    void showVerdict(const QString &sentence, bool isFault);

    Network &m_network;
    Tab &m_tab;
    const EndpointId m_endpoint; // a copy, since the tab may be destroyed first
    QString m_tabName;
    std::shared_ptr<EchoProgress> m_progress; // of the running test, or the last one
    Network::CompanionHandle m_handle = 0; // 0: none is running
    bool m_wasOpen = false; // since the test began
    QTimer m_look;

    QLabel *m_target;
    QLabel *m_messagesLabel;
    QSpinBox *m_messages;
    QLabel *m_sizeLabel;
    QSpinBox *m_size;
    QCheckBox *m_random;
    QLabel *m_inFlightLabel;
    QSpinBox *m_inFlight;
    QLabel *m_timeoutLabel;
    QSpinBox *m_timeout;
    QProgressBar *m_bar;
    QList<QLabel *> m_captions; // captions of the figures, in the order of m_values
    QList<QLabel *> m_values;
    RoundTripChart *m_chart;
    QLabel *m_verdict;
    QPushButton *m_start;
    QPushButton *m_close;
};
