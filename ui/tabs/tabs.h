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

// The tabs in their order on the screen, and the current one. There is always
// one of each kind; further ones follow them.
class Tabs final : public QObject
{
    Q_OBJECT

public:
    using Factory = std::function<Tab *(Scheme)>; // the tab belongs to a widget

    Tabs(Network &network, Factory factory, QObject *parent);

    Tab &add(Scheme scheme);
    [[nodiscard]] const QList<Tab *> &all() const { return m_all; }
    [[nodiscard]] Tab *current() const { return m_current; } // null before the first tab
    void show(Tab &tab);

    [[nodiscard]] QString nameOf(const Tab &tab) const; // "UDP", "UDP 2"
    [[nodiscard]] Tab *of(EndpointId endpoint) const; // null: none
    [[nodiscard]] Tab &first(Scheme scheme) const;
    [[nodiscard]] Tab &closed(Scheme scheme); // a new one if all of that kind are in use

    // Opens the address on the tab of its kind; a second address of a kind gets
    // a tab of its own.
    EndpointId open(const EndpointAddress &address);
    // Uses the current tab if it is a broadcast tab, otherwise the first
    // broadcast tab.
    void broadcastThrough(const QString &way, quint16 port);
    void askForMessage() { emit messageRequested(); } // so that it can be typed right away

    [[nodiscard]] bool isAllClosed() const;
    void closeAll(); // gracefully

signals:
    void added(Tab *tab);
    void currentChanged(Tab *tab);
    void stateChanged(Tab *tab);
    void targetChanged(Tab *tab);
    void charsetChanged(Tab *tab);
    void edited(Tab *tab);
    void messageRequested();
    void closing(); // closeAll() has begun

private:
    Network &m_network;
    Factory m_factory;
    QList<Tab *> m_all;
    Tab *m_current = nullptr;
    QSet<const Tab *> m_taken; // tabs on which an address was opened
};
