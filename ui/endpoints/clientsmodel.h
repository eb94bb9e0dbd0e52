// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint/endpointstate.h"
#include "ui/widgets/smalltablemodel.h"

#include <QList>

// A server's connections, ordered by id. Updated in place, so that the
// selection and the scroll position survive.
class ClientsModel final : public SmallTableModel
{
    Q_OBJECT

public:
    enum Column { Address, Since, Received, Sent, Waiting, ColumnCount };

    using SmallTableModel::SmallTableModel;

    void update(QList<ConnectionState> connections);
    [[nodiscard]] ConnectionId id(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString headingTip(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    void removeGone(const QList<ConnectionState> &connections);
    void updateRows(const QList<ConnectionState> &connections);
    [[nodiscard]] QString text(const ConnectionState &client, int column) const;
    [[nodiscard]] static QString tip(const ConnectionState &client);

    QList<ConnectionState> m_clients; // by rising id
};
