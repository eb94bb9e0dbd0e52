// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/clientsmodel.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

void ClientsModel::update(QList<ConnectionState> connections)
{
    std::ranges::sort(connections, {}, &ConnectionState::id);
    removeGone(connections);
    updateRows(connections);

    const qsizetype known = m_clients.size();
    if (connections.size() == known)
        return;
    beginInsertRows({}, int(known), int(connections.size()) - 1);
    m_clients.append(connections.mid(known)); // ids only rise
    endInsertRows();
}

// Removes whole runs of rows, since many clients often leave at once.
void ClientsModel::removeGone(const QList<ConnectionState> &connections)
{
    QSet<ConnectionId> there;
    for (const ConnectionState &connection : connections)
        there.insert(connection.id);
    const auto isGone = [&](qsizetype row) { return !there.contains(m_clients.at(row).id); };

    for (qsizetype last = m_clients.size() - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        qsizetype first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_clients.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ClientsModel::updateRows(const QList<ConnectionState> &connections)
{
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype row = 0; row < m_clients.size(); ++row) {
        if (m_clients.at(row) == connections.at(row))
            continue;
        m_clients[row] = connections.at(row);
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(int(first), 0), index(int(last), ColumnCount - 1));
}

ConnectionId ClientsModel::id(int row) const
{
    return row >= 0 && row < m_clients.size() ? m_clients.at(row).id : 0;
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clients.size());
}

int ClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionState &client = m_clients.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(client, index.column());
    case Qt::ToolTipRole:
        return tip(client);
    case Qt::TextAlignmentRole:
        return QVariant(isNumber(index.column()) ? Qt::AlignTrailing | Qt::AlignVCenter
                                                 : Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ClientsModel::text(const ConnectionState &client, int column) const
{
    switch (column) {
    case Address:
        return client.peer.toString();
    case Since:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(client.sinceMs).time(), u"HH:mm:ss");
    case Received:
        return QLocale().toString(client.received);
    case Sent:
        return QLocale().toString(client.sent);
    case Waiting:
        return QLocale().toString(client.pending);
    default:
        return {};
    }
}

QString ClientsModel::tip(const ConnectionState &client)
{
    const QString since = QLocale().toString(QDateTime::fromMSecsSinceEpoch(client.sinceMs), QLocale::LongFormat);
    if (client.pending > 0)
        return tr("Connected since %1. %2 octets wait: the peer does not read.")
            .arg(since, QLocale().toString(client.pending));
    if (client.phase == Phase::Closing)
        return tr("Connected since %1. Closing: waiting for the peer.").arg(since);
    return tr("Connected since %1").arg(since);
}

QString ClientsModel::heading(int column) const
{
    switch (column) {
    case Address:
        return tr("Client");
    case Since:
        return tr("Since");
    case Received:
        return tr("Received");
    case Sent:
        return tr("Sent");
    case Waiting:
        return tr("Waiting");
    default:
        return {};
    }
}

QString ClientsModel::headingTip(int column) const
{
    if (column == Waiting)
        return tr("Octets that the peer has not taken yet");
    return isNumber(column) ? tr("Octets") : QString();
}

bool ClientsModel::isNumber(int column) const
{
    return column >= Received;
}
