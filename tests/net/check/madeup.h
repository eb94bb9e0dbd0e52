// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/check/checkstep.h"
#include "app/net/host/interfaces.h"

#include <QTest>

Q_DECLARE_METATYPE(CheckStep::Verdict)

// A fictitious machine: two cards that can broadcast, a point-to-point one that
// cannot, and one that is down.
namespace madeup {

inline interfaces::Interface card(const QString &name, int index, const QString &ip, int prefix, bool up = true)
{
    const QHostAddress own(ip);
    interfaces::Interface card;
    card.name = name;
    card.index = index;
    card.up = card.running = up;
    card.carriesBroadcasts = true;
    card.canBroadcast = prefix < 31;
    card.addresses = {{own, prefix, interfaces::directedBroadcast(own, prefix)}};
    return card;
}

inline QList<interfaces::Interface> known()
{
    return {card(QStringLiteral("eth0"), 2, QStringLiteral("192.168.1.5"), 24),
            card(QStringLiteral("eth1"), 3, QStringLiteral("10.0.0.5"), 24),
            card(QStringLiteral("ppp0"), 4, QStringLiteral("10.9.9.1"), 31),
            card(QStringLiteral("eth2"), 5, QStringLiteral("10.8.0.1"), 24, false)};
}

} // namespace madeup
