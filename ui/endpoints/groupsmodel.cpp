// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/groupsmodel.h"

#include "ui/style/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using MemberState = Membership::State;

QStringList namesOf(const QList<Membership> &places, MemberState state)
{
    QStringList names;
    for (const Membership &place : places) {
        if (place.state == state)
            names << place.interfaceName;
    }
    return names;
}

Theme::Role roleOf(const QList<Membership> &places)
{
    if (places.isEmpty())
        return Theme::Role::Muted;
    const bool isGood = std::ranges::all_of(places,
                                            [](const Membership &place) { return place.state == MemberState::Joined; });
    return isGood ? Theme::Role::Received : Theme::Role::Failed;
}

} // namespace

QList<GroupsModel::Row> GroupsModel::rowsOf(const QList<Membership> &memberships)
{
    QList<Row> rows;
    for (const Membership &membership : memberships) {
        auto row = std::ranges::find(rows, membership.group, &Row::group);
        if (row == rows.end())
            row = rows.insert(rows.end(), {membership.group, {}});
        row->places << membership;
    }
    return rows;
}

void GroupsModel::update(const QList<Row> &rows)
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (std::ranges::find(rows, m_rows.at(i).group, &Row::group) != rows.cend())
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (const Row &row : rows) {
        const auto known = std::ranges::find(m_rows, row.group, &Row::group);
        const int at = int(known - m_rows.begin());
        if (known == m_rows.end()) {
            beginInsertRows({}, at, at);
            m_rows.append(row);
            endInsertRows();
        } else if (*known != row) {
            *known = row;
            emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
}

const GroupsModel::Row *GroupsModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    const Row *const row = at(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(*row, index.column()));
    case Qt::ForegroundRole:
        return index.column() == State ? QVariant(Theme::color(roleOf(row->places))) : QVariant();
    default:
        return {};
    }
}

QString GroupsModel::heading(int column) const
{
    switch (column) {
    case Group:
        return tr("Group");
    case Source:
        return tr("Source");
    case Interface:
        return tr("Interface");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString GroupsModel::text(const Row &row, int column)
{
    switch (column) {
    case Group:
        return row.group.ip;
    case Source:
        return row.group.source.isEmpty() ? tr("any") : row.group.source;
    case Interface:
        return interfaceText(row);
    case State:
        return stateText(row);
    default:
        return {};
    }
}

QString GroupsModel::interfaceText(const Row &row)
{
    if (row.group.interfaceName == MulticastGroup::EveryInterface || row.places.size() > 1)
        return tr("all");
    if (!row.group.interfaceName.isEmpty())
        return row.group.interfaceName;
    const QString found = row.places.isEmpty() ? QString() : row.places.constFirst().interfaceName;
    return found.isEmpty() ? tr("as the tab has it") : found;
}

QString GroupsModel::stateText(const Row &row)
{
    if (row.places.isEmpty())
        return tr("joined when the tab opens");
    const QStringList joined = namesOf(row.places, MemberState::Joined);
    QStringList parts;
    if (!joined.isEmpty()) {
        const bool isMany = row.group.interfaceName == MulticastGroup::EveryInterface || row.places.size() > 1;
        parts << (isMany ? tr("joined on %1").arg(joined.join(tr(", "))) : tr("joined"));
    }
    const QStringList withoutLink = namesOf(row.places, MemberState::NoLink);
    for (const QString &name : withoutLink)
        parts << tr("joined, but %1 has no link").arg(name);
    for (const Membership &place : row.places) {
        if (place.state == MemberState::NotJoined)
            parts << tr("not joined: %1").arg(textOf({place.problem.why, place.problem.advice}));
    }
    return parts.join(tr("; "));
}
