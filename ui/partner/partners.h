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

// The tabs' partners: starts one, aims the tab at it, stops it. Asks before
// overwriting a target that the person typed.
class Partners final : public QObject
{
    Q_OBJECT

public:
    Partners(Network &network, QWidget *window);

    // `host` is an address of this machine; empty: one that the tab reaches,
    // mostly loopback.
    void start(Tab &tab, const QString &host = {});
    void stop(const Tab &tab);
    [[nodiscard]] bool isRunning(const Tab &tab) const; // or about to run
    [[nodiscard]] bool isAllStopped() const;

signals:
    void changed();
    void said(const QString &sentence); // a sentence for the person

private:
    struct Side // the partner's side of a tab
    {
        Partner *partner = nullptr; // child of this
        QString host; // as chosen; empty: the tab's own
        QString aimedAt; // the target last filled in
        bool waits = false; // for the tab to listen
    };

    Side &sideOf(Tab &tab);
    void onTabStateChanged(Tab &tab);
    void connectToServer(Tab &tab);
    void onPartnerReady(Tab &tab, const Peer &local);
    void aim(Tab &tab, const Peer &at);
    void ask(Tab &tab, const Peer &at);
    void onPartnerStopped(const Problem &problem);

    Network &m_network;
    QWidget *m_window;
    QHash<const Tab *, Side> m_sides;
};
