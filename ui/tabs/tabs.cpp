// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tabs/tabs.h"

#include "app/net/network.h"
#include "ui/tabs/tab.h"

#include <algorithm>

Tabs::Tabs(Network &network, Factory factory, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_factory(std::move(factory))
{
}

Tab &Tabs::add(Scheme scheme)
{
    Tab *const tab = m_factory(scheme);
    m_all << tab;
    connect(tab, &Tab::stateChanged, this, [this, tab] { emit stateChanged(tab); });
    connect(tab, &Tab::targetChanged, this, [this, tab] { emit targetChanged(tab); });
    connect(tab, &Tab::charsetChanged, this, [this, tab] { emit charsetChanged(tab); });
    connect(tab, &Tab::edited, this, [this, tab] { emit edited(tab); });
    connect(tab, &Tab::broadcastRequested, this, &Tabs::broadcastThrough);
    emit added(tab);
    if (!m_current)
        show(*tab);
    return *tab;
}

void Tabs::show(Tab &tab)
{
    if (m_current == &tab)
        return;
    m_current = &tab;
    emit currentChanged(&tab);
}

QString Tabs::nameOf(const Tab &tab) const
{
    const EndpointKind &kind = tab.kind();
    const auto before = std::count_if(m_all.begin(), m_all.begin() + m_all.indexOf(&tab),
                                      [&kind](const Tab *other) { return other->scheme() == kind.scheme; });
    return before == 0 ? kind.name() : tr("%1 %2", "a second tab of a kind: UDP 2").arg(kind.name()).arg(before + 1);
}

Tab *Tabs::of(EndpointId endpoint) const
{
    const auto found = std::ranges::find(m_all, endpoint, &Tab::endpoint);
    return found == m_all.end() ? nullptr : *found;
}

Tab &Tabs::first(Scheme scheme) const
{
    return **std::ranges::find(m_all, scheme, &Tab::scheme); // there always is one
}

Tab &Tabs::closed(Scheme scheme)
{
    const auto found = std::ranges::find_if(
        m_all, [scheme](const Tab *tab) { return tab->scheme() == scheme && tab->state().isClosed(); });
    return found == m_all.end() ? add(scheme) : **found;
}

EndpointId Tabs::open(const EndpointAddress &address)
{
    const auto found = std::ranges::find_if(m_all, [&](const Tab *tab) {
        return tab->scheme() == address.scheme && !m_taken.contains(tab) && tab->state().isClosed();
    });
    Tab &tab = found == m_all.end() ? add(address.scheme) : **found;
    const bool isFirst = m_taken.isEmpty();
    m_taken << &tab;
    tab.setAddress(address);
    if (isFirst)
        show(tab);
    tab.open();
    return tab.endpoint();
}

void Tabs::broadcastThrough(const QString &way, quint16 port)
{
    Tab &tab = m_current->kind().broadcasts() ? *m_current : first(Scheme::Broadcast);
    show(tab);
    tab.broadcastThrough(way, port);
    askForMessage();
}

bool Tabs::isAllClosed() const
{
    return std::ranges::all_of(m_all, [](const Tab *tab) { return tab->state().isClosed(); });
}

void Tabs::closeAll()
{
    emit closing();
    m_network.closeAll();
}
