// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/view/rowchoice.h"

#include <QObject>

#include <optional>

class ConsoleModel;

// The selected rows and the current cell of a console. Both belong to records,
// by their numbers, wherever their rows move.
class ConsoleChoice final : public QObject
{
    Q_OBJECT

public:
    explicit ConsoleChoice(const ConsoleModel &model) : m_model(model) { }

    [[nodiscard]] const NumberRanges &selection() const { return m_choice.selected(); }
    [[nodiscard]] bool isSelected(quint64 row) const;
    [[nodiscard]] quint64 selectedCount() const; // rows
    [[nodiscard]] quint64 currentNumber() const { return m_choice.current(); } // 0 when there is none
    [[nodiscard]] std::optional<quint64> currentRow() const; // nothing when it is not shown
    [[nodiscard]] int currentColumn() const { return m_column; }

    void select(quint64 firstRow, quint64 lastRow); // beside what is selected
    void deselect(quint64 firstRow, quint64 lastRow);
    void selectAll();
    void clearSelection();
    void selectRow(quint64 row); // it alone; makes it the current one
    void setCurrent(quint64 number, int column); // the selection stays
    void setCurrentColumn(int column) { setCurrent(currentNumber(), column); }

    // What clicks and keys mean, see RowChoice.
    void click(quint64 number, int column, Qt::KeyboardModifiers modifiers);
    void dragTo(quint64 number);
    void moveTo(quint64 number, Qt::KeyboardModifiers modifiers);
    void toggleCurrent();

    void dropFront(); // rows before the model's first are no longer shown
    void reset();

signals: // in this order
    void currentCellChanged();
    void selectionChanged();
    void currentRowChanged();

private:
    template <typename Change>
    void choose(Change change);

    const ConsoleModel &m_model;
    RowChoice m_choice;
    int m_column = 0; // of the current cell
};
