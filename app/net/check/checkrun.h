// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/check/attempt.h"
#include "app/net/check/checkquestion.h"
#include "app/net/check/firewall.h"
#include "app/net/host/neighbours.h"
#include "app/net/host/route.h"

#include <QHostInfo>
#include <QObject>
#include <QTimer>

// Looks at one step after another and reports each as soon as it is known. Lives on
// a thread of its own, where the system may keep a question waiting; deleting it
// there cancels the steps that remain.
class CheckRun final : public QObject
{
    Q_OBJECT

public:
    static constexpr int NameLimitMs = 5000;
    static constexpr int NeighbourLimitMs = 4000; // Linux asks three times, a second apart
    static constexpr int NeighbourLookMs = 50;

    explicit CheckRun(const CheckQuestion &question);
    ~CheckRun() override;
    void start(); // on its thread

signals:
    void found(const CheckStep &step);
    void finished(); // every step was reported

private:
    void lookHere();
    void lookUp();
    void onNameLookedUp(const QHostInfo &name);
    void onTargetKnown(const Peer &to);
    void skipTheWay(const Notice &why);
    void tryTarget();
    void onAttemptEnded(const Attempt &attempt);
    void reportAttempt();
    void lookAtNeighbour();
    void onNeighbourKnown(const Peer &asked, const neighbours::Neighbour &neighbour);
    void report(const CheckStep &step);

    [[nodiscard]] bool isPlanned(CheckStep::Id id) const { return m_open.contains(id); }
    [[nodiscard]] QHostAddress bound() const;

    CheckQuestion m_question;
    QList<CheckStep::Id> m_open; // not reported yet
    QList<interfaces::Interface> m_known;
    Peer m_to;
    Route m_route;
    Attempt m_attempt; // until it is reported
    FirewallLook m_firewall;
    QTimer m_neighbourClock;
    QTimer m_nameLimit;
    qint64 m_neighbourSinceMs = 0;
    int m_lookup = 0; // QHostInfo's id, 0: none under way
};
