// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/socket/nativesocket.h"

#include <QByteArrayView>

#include <span>

// Carries the octets of one connection over its socket: as they are, or through
// a layer that changes them on the way. The descriptor stays the connection's.
// Nothing here waits. Lives on the network thread.
class StreamTransport
{
public:
    using Transfer = nativesocket::Transfer;

    StreamTransport() = default;
    virtual ~StreamTransport() = default;
    Q_DISABLE_COPY_MOVE(StreamTransport)

    // Fills the room with what is there. Less than the room holds means that
    // nothing more waits: no further call is needed to learn it.
    [[nodiscard]] virtual Transfer receive(std::span<char> room) = 0;
    [[nodiscard]] virtual Transfer send(QByteArrayView octets) = 0;
    virtual void shutdown() = 0; // FIN behind what was sent; receiving goes on
    virtual void reset() = 0; // closing the socket will send RST
};

// Hands the octets to the system as they are.
class PlainTransport final : public StreamTransport
{
public:
    explicit PlainTransport(qintptr socket) : m_socket(socket) { }

    [[nodiscard]] Transfer receive(std::span<char> room) override;
    [[nodiscard]] Transfer send(QByteArrayView octets) override;
    void shutdown() override;
    void reset() override;

private:
    qintptr m_socket;
};
