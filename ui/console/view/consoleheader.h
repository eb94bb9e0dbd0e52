// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/model/consolemodel.h"

#include <QAbstractTableModel>
#include <QHeaderView>

// The headings as a model without rows: all that a header wants of one.
class ColumnHeadings final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ConsoleModel::ColumnCount - 1); }

    [[nodiscard]] int rowCount(const QModelIndex &) const override { return 0; }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

// The headings over the rows, and where the columns are. The payload takes what
// the others leave.
class ConsoleHeader final : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int Height = 32;

    explicit ConsoleHeader(QWidget *parent);

    void retranslate() { m_headings->retranslate(); }
    [[nodiscard]] QList<int> widths() const; // of all but the payload
    void setWidths(const QList<int> &widths); // ignores what does not fit

private:
    ColumnHeadings *m_headings;
};
