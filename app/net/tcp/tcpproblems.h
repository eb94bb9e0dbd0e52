// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"
#include "app/base/problem.h"
#include "app/net/endpoint/endpointstate.h"

// The problems that explain TCP's failures.
namespace tcpproblems {

// Connecting.
[[nodiscard]] Problem noSuchHost(const QString &host, const QString &systemText);
[[nodiscard]] Problem lookupTimedOut(const QString &host, int afterMs);
[[nodiscard]] Problem timedOut(const Peer &to, int afterMs);
[[nodiscard]] Problem connectFailed(const Peer &to, int error);

// Binding a client's fixed local end.
[[nodiscard]] Problem bindFailed(const Peer &local, int error);

// Accepting.
[[nodiscard]] Problem acceptFailed(const QString &systemText, qsizetype connections);

// Sending.
[[nodiscard]] Problem notConnected(Phase phase);
[[nodiscard]] Problem nobodyConnected();
[[nodiscard]] Problem noSuchConnection(quint32 connection);
[[nodiscard]] Problem sendingIsFinished();
[[nodiscard]] Problem isClosing();
[[nodiscard]] Problem queueIsFull(quint64 waiting);

} // namespace tcpproblems
