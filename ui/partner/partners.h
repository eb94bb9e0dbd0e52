// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"
#include "app/base/problem.h"

#include <QHash>
#include <QObject>

class Tab;
class Network;
class Partner;
class QWidget;

// The tabs' partners: starts one, aims the tab at it, stops it. Asks before it
// overwrites a target that the person typed.
class Partners final : public QObject
{
    Q_OBJECT

public:
    Partners(Network &network, QWidget *window);

    // On an address of this machine; empty: where the tab reaches it, mostly loopback.
    void start(Tab &tab, const QString &host = {});
    void stop(const Tab &tab);
    [[nodiscard]] bool isRunning(const Tab &tab) const; // or about to
    [[nodiscard]] bool isAllStopped() const;

signals:
    void changed();
    void said(const QString &sentence); // to the person

private:
    struct Side // of a tab
    {
        Partner *partner = nullptr; // child of this
        QString host; // chosen; empty: the tab's own
        QString aimedAt; // the target that was filled in last
        bool waits = false; // until the tab listens
    };

    Side &sideOf(Tab &tab);
    void takeTabState(Tab &tab);
    void connectToServer(Tab &tab);
    void takePartner(Tab &tab, const Peer &local);
    void aim(Tab &tab, const Peer &at);
    void ask(Tab &tab, const Peer &at);
    void takeStop(const Problem &problem);

    Network &m_network;
    QWidget *m_window;
    QHash<const Tab *, Side> m_sides;
};
