// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/neighbours.h"

#include <QCoreApplication>

namespace neighbours {

QString word(State state)
{
    switch (state) {
    case State::NotKnown:
        return {};
    case State::None:
        return QStringLiteral("NONE");
    case State::Incomplete:
        return QStringLiteral("INCOMPLETE");
    case State::Reachable:
        return QStringLiteral("REACHABLE");
    case State::Stale:
        return QStringLiteral("STALE");
    case State::Delay:
        return QStringLiteral("DELAY");
    case State::Probe:
        return QStringLiteral("PROBE");
    case State::Failed:
        return QStringLiteral("FAILED");
    case State::Permanent:
        return QStringLiteral("PERMANENT");
    case State::NoArp:
        return QStringLiteral("NOARP");
    }
    Q_UNREACHABLE();
}

QString protocolOf(const Peer &ip)
{
    return ip.family == Peer::Family::IPv6 ? QStringLiteral("NDP") : QStringLiteral("ARP");
}

Notice nobodyAnswers(const Peer &ip, const QHostAddress &gateway)
{
    if (gateway.isNull())
        return {QT_TRANSLATE_NOOP("Notice", "Nobody on this network answers at %1 (%2)."),
                {ip.ipText(), protocolOf(ip)}};
    return {QT_TRANSLATE_NOOP("Notice", "The gateway %1, which leads to %2, does not answer (%3)."),
            {gateway.toString(), ip.ipText(), protocolOf(ip)}};
}

Notice adviceWhere(const QHostAddress &gateway)
{
    if (gateway.isNull())
        return {QT_TRANSLATE_NOOP("Notice", "Check the address, and that the machine is switched on."), {}};
    return {QT_TRANSLATE_NOOP("Notice", "Check that the gateway is right and switched on."), {}};
}

} // namespace neighbours
