// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QString>

// The base of models for small tables: headings over columns of text and
// numbers, and texts that change with the language.
class SmallTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void retranslate(); // updates the headings and every row

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    // Translated.
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QString headingTip(int column) const; // empty: none

    [[nodiscard]] virtual bool isNumber(int column) const; // aligned to the column's end
};
