// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/recipientsmodel.h"

#include <QSet>

#include <algorithm>
#include <utility>

void RecipientsModel::update(QList<ConnectionState> connections)
{
    std::ranges::sort(connections, {}, &ConnectionState::id);
    QSet<ConnectionId> there;
    for (const ConnectionState &connection : connections)
        there.insert(connection.id);
    for (qsizetype position = m_clients.size() - 1; position >= 0; --position) {
        if (!there.contains(m_clients.at(position).id))
            leave(position);
    }

    const ConnectionId newest = m_clients.isEmpty() ? 0 : m_clients.last().id;
    const auto firstNew = std::ranges::upper_bound(std::as_const(connections), newest, {}, &ConnectionState::id);
    if (firstNew == connections.cend())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(connections.cend() - firstNew) - 1);
    for (auto connection = firstNew; connection != connections.cend(); ++connection)
        m_clients.append({connection->id, connection->peer});
    endInsertRows();
}

void RecipientsModel::leave(qsizetype position)
{
    if (m_clients.at(position).id == m_chosen) {
        if (!m_clients.at(position).gone) {
            m_clients[position].gone = true;
            changed(position);
        }
        return;
    }
    const int row = int(position) + 1;
    beginRemoveRows({}, row, row);
    m_clients.removeAt(position);
    endRemoveRows();
}

void RecipientsModel::choose(ConnectionId id)
{
    const ConnectionId before = std::exchange(m_chosen, id);
    const auto old = std::ranges::find(std::as_const(m_clients), before, &Client::id);
    if (before != id && old != m_clients.cend() && old->gone)
        leave(old - m_clients.cbegin());
}

void RecipientsModel::retranslate()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

bool RecipientsModel::isChosenGone() const
{
    const Client *const client = find(m_chosen);
    return client && client->gone;
}

QString RecipientsModel::chosenPeer() const
{
    const Client *const client = find(m_chosen);
    return client ? client->peer.toString() : QString();
}

const RecipientsModel::Client *RecipientsModel::find(ConnectionId id) const
{
    const auto client = std::ranges::find(m_clients, id, &Client::id);
    return client == m_clients.end() ? nullptr : &*client;
}

ConnectionId RecipientsModel::id(int row) const
{
    return row > 0 && row <= m_clients.size() ? m_clients.at(row - 1).id : All;
}

int RecipientsModel::row(ConnectionId id) const
{
    if (id == All)
        return 0;
    const Client *const client = find(id);
    return client ? int(client - m_clients.constData()) + 1 : -1;
}

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clients.size()) + 1;
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    if (index.row() == 0)
        return tr("All clients");
    const Client &client = m_clients.at(index.row() - 1);
    return client.gone ? tr("%1 (gone)").arg(client.peer.toString()) : client.peer.toString();
}

void RecipientsModel::changed(qsizetype position)
{
    const QModelIndex at = index(int(position) + 1);
    emit dataChanged(at, at);
}
