// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/responders/responderwatch.h"

#include <QTimer>
#include <QWidget>

class Network;
class QAction;
class QLabel;
class QPushButton;
class QTableView;
class RespondersExport;
class RespondersModel;

// Who answered the last message of one broadcast tab. Reads the journal once a
// frame, and now and then while hidden. Emits the choice, which the window
// carries out.
class RespondersPane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int FrameMs = 33;
    static constexpr int HiddenMs = 250;

    RespondersPane(Network &network, EndpointId endpoint, QWidget *parent);
    ~RespondersPane() override;

    void setCharset(const QString &name); // the tab's charset

signals:
    void udpTargetChosen(const Peer &peer);
    void connectionChosen(const Peer &peer);
    void reported(const QString &sentence); // the outcome of the export

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Choice
    {
        QAction *action;
        QPushButton *button;
    };

    void makeTable();
    void layOut();
    [[nodiscard]] Choice makeChoice(const QString &name, void (RespondersPane::*chosen)());
    void showChoice(const Choice &choice, const QString &text, const QString &tip, const QString &whyNot);
    void setColumnWidths();

    void look();
    void keepChosen();
    void onCurrentChanged(const QModelIndex &current);
    void retranslate();
    void showSummary();
    void showChoices();
    void aimUdp();
    void connectTcp();
    void exportCsv();

    Network &m_network;
    EndpointId m_endpoint;
    ResponderWatch m_watch;
    RespondersModel *m_model;
    QLabel *m_summary;
    Choice m_udp;
    Choice m_tcp;
    Choice m_export;
    QTableView *m_table;
    RespondersExport *m_exporter;
    Peer m_chosen; // the person's choice; null: the first
    QTimer m_frame;
};
