// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tabs/choices.h"

#include "app/base/multicastgroup.h"
#include "app/net/host/interfaces.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

using choices::Choice;

namespace {

// Offers 255.255.255.255 on each interface that can carry it, even with a /31
// (RFC 3021).
QList<Choice> limitedWays()
{
    QList<Choice> list;
    for (const interfaces::Interface &interface : interfaces::all()) {
        const QStringList networks = interfaces::networksOf(interface);
        if (interface.up && interface.carriesBroadcasts && !networks.isEmpty())
            list.append({choices::limitedOn(interface.name),
                         QCoreApplication::translate("Choices", "from %1").arg(networks.first().section(u'/', 0, 0))});
    }
    return list;
}

QString hintFor(const interfaces::Interface &interface)
{
    return interface.up ? interface.name : QCoreApplication::translate("Choices", "%1, down").arg(interface.name);
}

} // namespace

QList<Choice> choices::localAddresses()
{
    QList<Choice> list;
    list.append({u"0.0.0.0"_s, QCoreApplication::translate("Choices", "all interfaces")});
    list.append({u"127.0.0.1"_s, QCoreApplication::translate("Choices", "this machine only")});
    for (const interfaces::Interface &interface : interfaces::all()) {
        for (const interfaces::Address &address : interface.addresses) {
            const QString ip = address.ip.toString();
            if (ip != u"127.0.0.1")
                list.append({ip, hintFor(interface)});
        }
    }
    list.append({u"::"_s, QCoreApplication::translate("Choices", "all interfaces, IPv6")});
    return list;
}

QList<Choice> choices::broadcastWays()
{
    QList<Choice> list;
    list.append({allInterfaces(), {}});
    list.append({u"255.255.255.255"_s, QCoreApplication::translate("Choices", "the local network only")});
    for (const interfaces::Interface &interface : interfaces::all()) {
        for (const interfaces::Address &address : interface.addresses) {
            if (!address.broadcast.isNull()) {
                list.append({interface.name, address.broadcast.toString()});
                break;
            }
        }
    }
    list.append(limitedWays());
    return list;
}

QList<Choice> choices::multicastInterfaces()
{
    QList<Choice> list;
    list.append({QString(MulticastGroup::EveryInterface), QCoreApplication::translate("Choices", "every interface")});
    for (const interfaces::Interface &interface : interfaces::all())
        list.append({interface.name, interface.up ? QString() : QCoreApplication::translate("Choices", "down")});
    return list;
}

QString choices::limitedOn(const QString &interface)
{
    return QCoreApplication::translate("Choices", "255.255.255.255 on %1").arg(interface);
}

QString choices::allInterfaces()
{
    return QCoreApplication::translate("Choices", "All interfaces");
}
