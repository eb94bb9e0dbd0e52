// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"

#include <QString>
#include <QtGlobal>

#include <optional>

// What only the system knows. Each function says "not known" where the system
// does not tell: kernelfacts_linux.cpp has the answers of Linux,
// kernelfacts_portable.cpp those of everywhere else.
namespace kernelfacts {

enum class Transport : quint8 { Udp, Tcp };

struct PortHolder
{
    qint64 processId = 0;
    QString program;
};
// Who holds that local port (proc(5)); reads /proc: not for the window's thread.
[[nodiscard]] std::optional<PortHolder> portHolder(Transport transport, const Peer &local);

// Datagrams dropped by the kernel for want of buffer since the socket was made
// (SO_MEMINFO, socket(7)).
[[nodiscard]] std::optional<quint32> droppedDatagrams(qintptr socket);

// Asks for a receive buffer (SO_RCVBUFFORCE, else SO_RCVBUF) and says what was
// granted, in octets usable for payload; nullopt when not known.
std::optional<int> setReceiveBuffer(qintptr socket, int octets);

} // namespace kernelfacts
