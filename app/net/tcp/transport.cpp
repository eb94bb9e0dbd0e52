// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/transport.h"

nativesocket::Transfer PlainTransport::receive(std::span<char> room)
{
    return nativesocket::receive(m_socket, room.data(), qsizetype(room.size()));
}

nativesocket::Transfer PlainTransport::send(QByteArrayView octets)
{
    return nativesocket::send(m_socket, octets);
}

void PlainTransport::shutdown()
{
    nativesocket::shutdownSending(m_socket);
}

void PlainTransport::reset()
{
    nativesocket::setResetOnClose(m_socket);
}
