// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interfaces/interfacesmodel.h"

#include "ui/style/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using interfaces::Interface;

namespace {

QList<InterfacesModel::Row> rowsOf(const QList<Interface> &all)
{
    QList<InterfacesModel::Row> rows;
    for (const Interface &one : all) {
        Interface alone = one;
        alone.addresses.clear();
        if (one.addresses.isEmpty())
            rows.append({alone, {}});
        for (const interfaces::Address &address : one.addresses)
            rows.append({alone, address});
    }
    return rows;
}

const QString Nothing = u"–"_s;

} // namespace

void InterfacesModel::update(const QList<Interface> &now)
{
    const QList<Row> rows = rowsOf(now);
    removeGone(rows);
    for (int position = 0; position < int(rows.size()); ++position)
        place(position, rows.at(position));
}

void InterfacesModel::removeGone(const QList<Row> &now)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(now, m_rows.at(row).key(), &Row::key) != now.cend())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

// All rows before it are already in place.
void InterfacesModel::place(int position, const Row &row)
{
    const auto known = std::ranges::find(m_rows, row.key(), &Row::key);
    const int at = int(known - m_rows.begin());
    if (known == m_rows.end()) {
        beginInsertRows({}, position, position);
        m_rows.insert(position, row);
        endInsertRows();
        return;
    }
    if (at != position) {
        beginMoveRows({}, at, at, {}, position);
        m_rows.move(at, position);
        endMoveRows();
    }
    if (m_rows.at(position) == row)
        return;
    m_rows[position] = row;
    emit dataChanged(index(position, 0), index(position, ColumnCount - 1));
}

const InterfacesModel::Row *InterfacesModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows.at(row) : nullptr;
}

QString InterfacesModel::whyNoBroadcast(const Row &row)
{
    if (row.address.ip.isNull())
        return tr("%1 has no address.").arg(row.interface.name);
    if (row.address.ip.protocol() == QAbstractSocket::IPv6Protocol)
        return tr("IPv6 has no broadcasts, only multicast.");
    if (!row.interface.up)
        return tr("%1 is down.").arg(row.interface.name);
    if (!row.address.broadcast.isNull())
        return {};
    if (interfaces::directedBroadcast(row.address.ip, row.address.prefix).isNull())
        return tr("A network of /%1 has no broadcast address.").arg(row.address.prefix);
    return tr("%1 cannot broadcast: it leads to one other machine.").arg(row.interface.name);
}

int InterfacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InterfacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InterfacesModel::plain(const Row &row, int column)
{
    switch (column) {
    case Name:
        return row.interface.name;
    case Address:
        return row.address.ip.toString();
    case Broadcast:
        return row.address.broadcast.toString();
    case Mtu:
        return row.interface.mtu > 0 ? QString::number(row.interface.mtu) : QString();
    case Hardware:
        return row.interface.hardwareAddress;
    default:
        return text(row, column);
    }
}

QString InterfacesModel::text(const Row &row, int column)
{
    using interfaces::Kind;
    switch (column) {
    case State:
        return !row.interface.up ? tr("down") : row.interface.running ? tr("up") : tr("up, no link");
    case InterfacesModel::Kind:
        break;
    case Address:
        if (row.address.ip.isNull())
            return tr("no address");
        return row.address.ip.toString() + u'/' + QString::number(row.address.prefix);
    default:
        const QString text = plain(row, column);
        return text.isEmpty() ? Nothing : text;
    }
    switch (row.interface.kind) {
    case Kind::Other:
        return tr("other");
    case Kind::Ethernet:
        return tr("Ethernet");
    case Kind::Wifi:
        return tr("Wi-Fi");
    case Kind::Loopback:
        return tr("loopback");
    case Kind::Tunnel:
        return tr("tunnel or point-to-point");
    case Kind::Bridge:
        return tr("bridge");
    case Kind::Bond:
        return tr("bond");
    case Kind::Vlan:
        return tr("VLAN");
    case Kind::Virtual:
        return tr("virtual");
    }
    Q_UNREACHABLE();
}

QVariant InterfacesModel::data(const QModelIndex &index, int role) const
{
    const Row *const row = at(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case CopyRole:
        return plain(*row, index.column());
    case Qt::ForegroundRole:
        return row->interface.up ? QVariant() : Theme::color(Theme::Role::Muted);
    case Qt::ToolTipRole:
        if (index.column() == Broadcast && !whyNoBroadcast(*row).isEmpty())
            return plainToolTip(whyNoBroadcast(*row));
        return {};
    default:
        return {};
    }
}

QString InterfacesModel::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Interface");
    case State:
        return tr("State");
    case Kind:
        return tr("Kind");
    case Address:
        return tr("Address");
    case Broadcast:
        return tr("Broadcast");
    case Mtu:
        return tr("MTU");
    case Hardware:
        return tr("Hardware address");
    default:
        return {};
    }
}
