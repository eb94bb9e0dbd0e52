// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/broadcastexplainer.h"

#include "app/net/host/interfaces.h"

#include <QCoreApplication>

namespace {

Notice whatItIs(const QHostAddress &to)
{
    if (to == QHostAddress(QHostAddress::Broadcast))
        return {QT_TRANSLATE_NOOP("Notice",
                                  "%1 is a broadcast address: every machine on the local network gets what is sent "
                                  "to it."),
                {to.toString()}};
    const QList<interfaces::Interface> known = interfaces::all();
    for (const interfaces::Interface &interface : known) {
        for (const interfaces::BroadcastTarget &target : interfaces::broadcastTargetsOf(interface)) {
            if (target.to == to)
                return {QT_TRANSLATE_NOOP("Notice",
                                          "%1 is the broadcast address of %2: every machine on that network gets what "
                                          "is sent to it."),
                        {to.toString(), interface.name}};
        }
    }
    return {};
}

} // namespace

Notices BroadcastExplainer::explain(const Peer &to)
{
    if (to == m_last || to.family != Peer::Family::IPv4)
        return {};
    m_last = to;
    // The host's part is two bits at least, all ones: most targets need no look at the interfaces.
    constexpr quint32 LeastHostPart = 3;
    const QHostAddress address = to.address();
    const quint32 number = address.toIPv4Address();
    if ((number & LeastHostPart) != LeastHostPart || m_asked.contains(number))
        return {};
    if (m_asked.size() >= MaxKept)
        m_asked.clear();
    m_asked.insert(number);
    const Notice what = whatItIs(address);
    if (what.isEmpty())
        return {};
    return {what,
            {QT_TRANSLATE_NOOP("Notice",
                               "The Broadcast tab (broadcast:// in an address) is made for that: it sends through "
                               "each interface and lists who answered.")}};
}

void BroadcastExplainer::forget()
{
    m_last = {};
    m_asked.clear();
}
