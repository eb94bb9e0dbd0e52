// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/host/interfaces.h"
#include "ui/widgets/smalltablemodel.h"

#include <QList>

#include <utility>

// This machine's interfaces, one row for each address and one for each
// interface without any. Updated in place, so that a selection survives.
class InterfacesModel final : public SmallTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Kind, Address, Broadcast, Mtu, Hardware, ColumnCount };
    static constexpr int CopyRole = Qt::UserRole; // text for the clipboard; empty: nothing to copy

    using SmallTableModel::SmallTableModel;

    struct Row
    {
        interfaces::Interface interface; // without its addresses
        interfaces::Address address; // null ip: the interface has none

        [[nodiscard]] std::pair<int, QHostAddress> key() const { return {interface.index, address.ip}; }
        bool operator==(const Row &) const = default;
    };

    void update(const QList<interfaces::Interface> &now);
    [[nodiscard]] const Row *at(int row) const; // null if there is none
    [[nodiscard]] static QString whyNoBroadcast(const Row &row); // empty: it can broadcast

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
