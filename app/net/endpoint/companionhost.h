// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/net/endpoint/command.h"

#include <QByteArrayView>

class QObject;

// What companions see of the endpoint that they act on. Lives on the network
// thread, longer than its companions.
class CompanionHost
{
public:
    // Octets that may wait for one peer before sends are refused; when nothing
    // waits, one message is always accepted.
    static constexpr quint64 MaxPending = quint64(16) << 20;

    virtual ~CompanionHost() = default;

    [[nodiscard]] virtual const EndpointAddress &address() const = 0;
    // Carries out a command at once, as if a person had given it.
    virtual void execute(const Command &command) = 0;
    // Sends back to where something came from. Returns false if that was refused
    // (the record says why).
    virtual bool sendTo(QByteArrayView octets, ConnectionId connection, const Peer &peer) = 0;
    // Octets waiting for that connection (0: the datagram socket).
    [[nodiscard]] virtual quint64 pending(ConnectionId connection) const = 0;
    virtual void note(const Event &event) = 0;
    void note(const Notice &notice) { note(Event{{notice}, 0}); }
    // The kernel's receive time of what the companions receive now; 0 when not known.
    [[nodiscard]] virtual qint64 arrivalNs() const = 0;
    // The parent of the companions' timers. It also deletes what still waits for
    // deleteLater() when the network thread ends.
    [[nodiscard]] virtual QObject *context() = 0;
};
