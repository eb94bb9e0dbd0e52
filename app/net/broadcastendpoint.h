// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/datagramendpoint.h"

// One message to many broadcast addresses, one sent record for each. Lives on
// the network thread.
class BroadcastEndpoint final : public DatagramEndpoint
{
    Q_OBJECT

public:
    BroadcastEndpoint(EndpointId id, Journal &journal, QObject *parent);

    void send(const SendRequest &request) override;
};
