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
    // Octets that may wait for one peer before sends are refused; one message
    // is always taken when nothing waits.
    static constexpr quint64 MaxPending = quint64(16) << 20;

    virtual ~CompanionHost() = default;

    [[nodiscard]] virtual const EndpointAddress &address() const = 0;
    // Carries out a command at once, as if a person had given it.
    virtual void execute(const Command &command) = 0;
    // To where something came from. Gives false when it was refused (the record
    // says why).
    virtual bool sendTo(QByteArrayView octets, ConnectionId connection, const Peer &peer) = 0;
    // Octets that wait for that connection (0: the datagram socket).
    [[nodiscard]] virtual quint64 pending(ConnectionId connection) const = 0;
    virtual void note(const Event &event) = 0;
    void note(const Notice &notice) { note(Event{{notice}, 0}); }
    // The kernel's receive time of what the companions are told of now; 0 when not known.
    [[nodiscard]] virtual qint64 arrivalNs() const = 0;
    // The parent of the companions' timers: what is to be deleted later when the
    // network thread ends goes with it.
    [[nodiscard]] virtual QObject *context() = 0;
};
