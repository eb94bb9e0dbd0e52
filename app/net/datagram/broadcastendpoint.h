// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/datagram/datagramendpoint.h"
#include "app/net/datagram/datagramsender.h"

#include <QList>

// One message to many broadcast addresses, one sent record for each. Lives on
// the network thread.
class BroadcastEndpoint final : public DatagramEndpoint
{
    Q_OBJECT

public:
    BroadcastEndpoint(EndpointId id, Journal &journal, QObject *parent);

    void execute(const Command &command) override;

private:
    struct Targets
    {
        QList<Destination> destinations;
        Problem problem; // when there are none
        Notices skipped; // interfaces that "all" leaves out, and why
    };

    void configure(QUdpSocket &socket) override;
    void send(const Send &command);
    [[nodiscard]] bool isBoundToOneAddress() const;
    void noteSkipped(const Notices &skipped);
    // Where the request's `via`, or else the address's, leads now: interfaces come and go.
    // "limited%eth0" is `via=limited&iface=eth0`.
    [[nodiscard]] Targets targets(const QString &via, quint16 port) const;
    [[nodiscard]] Targets throughAll(quint16 port) const;
    [[nodiscard]] Targets throughInterface(const QString &name, quint16 port) const;
    [[nodiscard]] Targets limited(quint16 port) const;
    [[nodiscard]] Targets limitedThrough(const QString &name, quint16 port) const;
    [[nodiscard]] Targets asGiven(const QString &host, quint16 port) const;

    Notices m_skippedNoted; // since it was opened
};
