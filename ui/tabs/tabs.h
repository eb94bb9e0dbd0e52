// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"
#include "app/base/record.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

class Network;
class Tab;

// The tabs in the order in which they stand, and the one in front. There is
// always one of each kind; further ones come behind them.
class Tabs final : public QObject
{
    Q_OBJECT

public:
    using Factory = std::function<Tab *(Scheme)>; // the tab belongs to a widget

    Tabs(Network &network, Factory factory, QObject *parent);

    Tab &add(Scheme scheme);
    [[nodiscard]] const QList<Tab *> &all() const { return m_all; }
    [[nodiscard]] Tab *current() const { return m_current; } // null: there is none yet
    void show(Tab &tab);

    [[nodiscard]] QString nameOf(const Tab &tab) const; // "UDP", "UDP 2"
    [[nodiscard]] Tab *of(EndpointId endpoint) const; // null: none
    [[nodiscard]] Tab &first(Scheme scheme) const;
    [[nodiscard]] Tab &closed(Scheme scheme); // a new one where all of that kind are in use

    // Opens it on the tab of its kind; a second address of a kind gets a further
    // tab.
    EndpointId open(const EndpointAddress &address);
    // On the tab in front where it is one for that, else on the first.
    void broadcastThrough(const QString &way, quint16 port);
    void askForMessage() { emit messageRequested(); } // now it can be typed

    [[nodiscard]] bool isAllClosed() const;
    void closeAll(); // in order

signals:
    void added(Tab *tab);
    void currentChanged(Tab *tab);
    void stateChanged(Tab *tab);
    void targetChanged(Tab *tab);
    void charsetChanged(Tab *tab);
    void edited(Tab *tab);
    void messageRequested();
    void closing(); // all of them

private:
    Network &m_network;
    Factory m_factory;
    QList<Tab *> m_all;
    Tab *m_current = nullptr;
    QSet<const Tab *> m_taken; // an address was opened on them
};
