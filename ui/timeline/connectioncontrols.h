// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint/endpointstate.h"
#include "app/timeline/conversation.h"

#include <QWidget>

#include <optional>

class Network;
class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

// Experiments with a connection or a listening socket, whose effects show in
// the timeline.
class ConnectionControls final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionControls(Network &network, QWidget *parent = nullptr);

    void setPlain(bool plain); // hides the numeric settings
    void setConversation(const std::optional<Conversation> &conversation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QPushButton *makeButton(const QString &name, void (ConnectionControls::*pressed)());
    QSpinBox *makeNumber(const QString &name, int least, int most, void (ConnectionControls::*changed)());
    QCheckBox *makeChoice(const QString &name, void (ConnectionControls::*changed)());
    [[nodiscard]] QWidget *connectionPart();
    [[nodiscard]] QWidget *listenerPart();

    void retranslate();
    void showState(); // sets the controls from the state
    void showConnection(const std::optional<ConnectionState> &state);
    void showListener(const EndpointState &state);
    void describe(QWidget *control, const QString &tip, const QString &whyNot);
    [[nodiscard]] std::optional<ConnectionState> connection() const;

    void finishSending();
    void closeConnection();
    void abort();
    void toggleReading();
    void configure();
    void setAccepting();
    void acceptOne();

    Network &m_network;
    std::optional<Conversation> m_conversation;
    bool m_isShowing = false; // showState() is changing the controls

    QWidget *m_connectionPart;
    QPushButton *m_finish;
    QPushButton *m_close;
    QPushButton *m_abort;
    QPushButton *m_reading;
    QCheckBox *m_nagle;
    QCheckBox *m_keepAlive;
    QSpinBox *m_idle;
    QSpinBox *m_interval;
    QSpinBox *m_probes;

    QWidget *m_listenerPart;
    QLabel *m_backlogLabel;
    QSpinBox *m_backlog;
    QCheckBox *m_byHand;
    QPushButton *m_accept;
};
