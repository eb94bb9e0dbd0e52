// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

// What a person calls a peer ("Board", "Class"): one IP with all its ports, or
// one port of it alone. A value. A name is shown with the address, never
// instead of it.
class PeerNames
{
public:
    static constexpr qsizetype MaxEntries = 1000;
    static constexpr qsizetype MaxLength = 40; // UTF-16 units

    struct Entry
    {
        Peer peer; // port 0: every port
        QString name;

        bool operator==(const Entry &) const = default;
    };

    // The part of a name that is kept: one line, without characters that do not
    // print or that turn the direction of what stands beside them.
    [[nodiscard]] static QString tidy(const QString &name);
    // "192.168.1.20", "fe80::1%eth0", "192.168.1.20:8080", "[::1]:8080".
    [[nodiscard]] static QString toText(const Peer &peer);
    [[nodiscard]] static std::optional<Peer> fromText(QStringView text);

    // An empty name removes it. False: there are MaxEntries already.
    bool set(const Peer &peer, const QString &name);
    [[nodiscard]] QString of(const Peer &peer) const; // the port's name, else the IP's; empty: none
    // "Board (192.168.1.20:8080)", or the address alone.
    [[nodiscard]] QString withAddress(const Peer &peer) const;
    [[nodiscard]] QList<Entry> entries() const; // by name

    [[nodiscard]] QJsonArray toJson() const;
    [[nodiscard]] static PeerNames fromJson(const QJsonArray &json); // leaves out what is no peer or no name

    bool operator==(const PeerNames &) const = default;

private:
    QHash<Peer, QString> m_names;
};
