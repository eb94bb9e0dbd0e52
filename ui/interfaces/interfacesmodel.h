// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/host/interfaces.h"
#include "ui/widgets/smalltablemodel.h"

#include <QList>

#include <utility>

// This machine's interfaces, a row for each address and one for an interface
// without any. Brought up to date in place, so that a selection survives.
class InterfacesModel final : public SmallTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Kind, Address, Broadcast, Mtu, Hardware, ColumnCount };
    static constexpr int CopyRole = Qt::UserRole; // what to paste elsewhere; empty: there is nothing

    using SmallTableModel::SmallTableModel;

    struct Row
    {
        interfaces::Interface interface; // its addresses left out
        interfaces::Address address; // null ip: it has none

        [[nodiscard]] std::pair<int, QHostAddress> key() const { return {interface.index, address.ip}; }
        bool operator==(const Row &) const = default;
    };

    void update(const QList<interfaces::Interface> &now);
    [[nodiscard]] const Row *at(int row) const; // null when there is none
    [[nodiscard]] static QString whyNoBroadcast(const Row &row); // empty: it can

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString heading(int column) const override;

private:
    void removeGone(const QList<Row> &now);
    void place(int position, const Row &row);
    [[nodiscard]] static QString text(const Row &row, int column);
    [[nodiscard]] static QString plain(const Row &row, int column);

    QList<Row> m_rows;
};
