// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/host/route.h"

#include <QString>

// Describes the known route to a target in a sentence for a person.
namespace routesentence {

enum class By : quint8 { Datagram, Broadcast, Connection };

// Empty if nothing is known. `target` is as typed.
[[nodiscard]] QString of(const Route &route, const QString &target, By by);
[[nodiscard]] QString ofName(const QString &name, By by);

// The directed broadcasts of every capable interface, or of that one.
[[nodiscard]] QString ofAll(const QList<interfaces::Interface> &known);
[[nodiscard]] QString ofInterface(const QString &name, const QList<interfaces::Interface> &known);
// 255.255.255.255 through that interface.
[[nodiscard]] QString ofLimited(const QString &name, const QList<interfaces::Interface> &known);

} // namespace routesentence
