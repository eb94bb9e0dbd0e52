// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/peernames.h"

#include <QObject>

// The names of peers. Any view of a peer may ask the person to name it.
class PeerBook final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const PeerNames &names() const { return m_names; }
    void setNames(const PeerNames &names);
    void askForName(const Peer &peer) { emit nameRequested(peer); } // asks the person

signals:
    void changed();
    void nameRequested(const Peer &peer);

private:
    PeerNames m_names;
};
