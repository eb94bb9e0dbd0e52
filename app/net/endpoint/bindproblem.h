// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"
#include "app/net/socket/kernelfacts.h"

#include <QAbstractSocket>

enum class PortUse : quint8 { Alone, Shared };

// Why a local address could not be bound. Reads /proc to learn who holds a port:
// not for the window's thread.
[[nodiscard]] Problem bindProblem(kernelfacts::Transport transport, const Peer &local,
                                  QAbstractSocket::SocketError error, PortUse use = PortUse::Alone);

// The system's number in Qt's words.
[[nodiscard]] QAbstractSocket::SocketError bindErrorOf(int error);

// The address to bind for `host`: an IP, or localhost; 0.0.0.0 when empty. Null
// for anything else.
[[nodiscard]] QHostAddress boundAddress(const QString &host);
[[nodiscard]] Problem notAnAddress(const QString &host);
