// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint/membership.h"
#include "ui/widgets/smalltablemodel.h"

#include <QList>

// The multicast groups of a tab, one row for each requested group, with its
// state on every interface. Updated in place, so that a selection survives.
class GroupsModel final : public SmallTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Source, Interface, State, ColumnCount };

    using SmallTableModel::SmallTableModel;

    struct Row
    {
        MulticastGroup group;
        QList<Membership> places; // empty while the tab is closed

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static QList<Row> rowsOf(const QList<Membership> &memberships);
    void update(const QList<Row> &rows);
    [[nodiscard]] const Row *at(int row) const; // null if there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString heading(int column) const override;

private:
    [[nodiscard]] static QString text(const Row &row, int column);
    [[nodiscard]] static QString interfaceText(const Row &row);
    [[nodiscard]] static QString stateText(const Row &row);

    QList<Row> m_rows;
};
