// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/peernames.h"

#include <QObject>

// What peers are called. Whoever shows a peer may ask for a name of it.
class PeerBook final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const PeerNames &names() const { return m_names; }
    void setNames(const PeerNames &names);
    void askForName(const Peer &peer) { emit nameRequested(peer); } // of the person

signals:
    void changed();
    void nameRequested(const Peer &peer);

private:
    PeerNames m_names;
};
