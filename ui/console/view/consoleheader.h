// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/model/consolecolumns.h"

#include <QAbstractTableModel>
#include <QHeaderView>

// The headings as a model without rows, for the header.
class ColumnHeadings final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ConsoleColumn::Count - 1); }

    [[nodiscard]] int rowCount(const QModelIndex &) const override { return 0; }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

// The headings over the rows, and the places of the columns. The last column
// takes what the others leave.
class ConsoleHeader final : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int Height = 32;

    explicit ConsoleHeader(QWidget *parent);

    void retranslate() { m_headings->retranslate(); }
    void setRowFont(const QFont &font);
    void setPlain(bool plain); // only some columns, as wide as they need to be
    [[nodiscard]] QList<int> widths() const; // of all but the last column
    void setWidths(const QList<int> &widths); // ignores a list of another length
    void setDefaultWidths();

private:
    void fitPlain();
    [[nodiscard]] int widthOf(QStringView sample) const;

    ColumnHeadings *m_headings;
    QFont m_rowFont;
    bool m_isPlain = false;
};
