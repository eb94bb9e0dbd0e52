// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint/endpointstate.h"

#include <QAbstractListModel>
#include <QList>

// The recipients of a server: all clients, or one. The chosen client keeps its
// row after it has left, marked as gone, until another is chosen, so that a
// message meant for one client never goes to others.
class RecipientsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr ConnectionId All = 0;

    using QAbstractListModel::QAbstractListModel;

    void update(QList<ConnectionState> connections);
    void choose(ConnectionId id);
    void retranslate();

    [[nodiscard]] ConnectionId chosen() const { return m_chosen; }
    [[nodiscard]] bool isChosenGone() const;
    [[nodiscard]] QString chosenPeer() const;

    [[nodiscard]] ConnectionId id(int row) const;
    [[nodiscard]] int row(ConnectionId id) const; // -1 if unknown
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Client
    {
        ConnectionId id = 0;
        Peer peer;
        bool gone = false;
    };

    [[nodiscard]] const Client *find(ConnectionId id) const;
    void leave(qsizetype position);
    void changed(qsizetype position);

    QList<Client> m_clients; // by rising id; they follow the row for all
    ConnectionId m_chosen = All;
};
