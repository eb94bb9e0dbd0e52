// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/accessibleconsole.h"

#include "ui/console/model/consolemodel.h"
#include "ui/console/view/accessiblecells.h"
#include "ui/console/view/consolechoice.h"
#include "ui/console/view/consoleview.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <climits>

namespace {

constexpr int Columns = ConsoleColumn::Count;
constexpr quint64 RowsAsChildren = (INT_MAX - Columns) / Columns; // a child's index is an int
constexpr quint64 MostListed = 10'000; // rows of a selection; it may hold all there are

class AccessibleConsole final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleConsole(ConsoleView *view) : QAccessibleWidget(view, QAccessible::Table), m_cells(*view) { }

    [[nodiscard]] AccessibleCells &cells() const { return m_cells; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // First the headings, then row by row the cells.
    [[nodiscard]] int childCount() const override
    {
        return Columns + int(std::min(view().rowCount(), RowsAsChildren)) * Columns;
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index < Columns)
            return m_cells.heading(index);
        return cellAt(index / Columns - 1, index % Columns);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const std::optional<AccessibleCells::Place> place = m_cells.placeOf(child);
        if (!place)
            return -1;
        if (place->isHeading)
            return place->column;
        const std::optional<quint64> row = view().model().rowOf(place->number);
        return row && *row < RowsAsChildren ? Columns + int(*row) * Columns + place->column : -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = view().viewport()->mapFromGlobal(QPoint(x, y));
        const int column = view().columnAt(place.x());
        if (column < 0 || !view().rect().contains(view().mapFromGlobal(QPoint(x, y))))
            return nullptr;
        if (place.y() < 0)
            return m_cells.heading(column);
        const std::optional<quint64> row = view().rowAt(place.y());
        return row ? m_cells.cell(view().model().numberAt(*row), column) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_cells.cell(choice().currentNumber(), choice().currentColumn());
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] int columnCount() const override { return Columns; }
    [[nodiscard]] int rowCount() const override { return clamped(view().rowCount()); }

    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        return row < 0 ? nullptr : m_cells.cell(view().model().numberAt(quint64(row)), column);
    }

    [[nodiscard]] QString columnDescription(int column) const override
    {
        return column >= 0 && column < Columns ? ConsoleColumns[std::size_t(column)].heading() : QString();
    }

    [[nodiscard]] QString rowDescription(int row) const override
    {
        return row < 0 ? QString() : view().model().sentence(view().model().recordAt(quint64(row)));
    }

    [[nodiscard]] int selectedRowCount() const override { return clamped(choice().selectedCount()); }
    [[nodiscard]] int selectedCellCount() const override { return clamped(choice().selectedCount() * Columns); }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }

    [[nodiscard]] QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (const NumberRanges::Range &range : choice().selection().ranges()) {
            const quint64 end = view().model().rowsBelow(range.last + 1);
            for (quint64 row = view().model().rowsBelow(range.first); row < end && row < INT_MAX; ++row) {
                if (quint64(rows.size()) == MostListed)
                    return rows;
                rows << int(row);
            }
        }
        return rows;
    }

    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        const QList<int> rows = selectedRows();
        for (const int row : rows) {
            if (quint64(cells.size()) + Columns > AccessibleCells::MostKept)
                break;
            for (int column = 0; column < Columns; ++column)
                cells << cellAt(row, column);
        }
        return cells;
    }

    [[nodiscard]] bool isRowSelected(int row) const override { return row >= 0 && choice().isSelected(quint64(row)); }

    bool selectRow(int row) override
    {
        if (row < 0 || quint64(row) >= view().rowCount())
            return false;
        choice().select(quint64(row), quint64(row));
        return true;
    }

    bool unselectRow(int row) override
    {
        if (row < 0 || quint64(row) >= view().rowCount())
            return false;
        choice().deselect(quint64(row), quint64(row));
        return true;
    }

    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { } // nothing here depends on rows

private:
    [[nodiscard]] ConsoleView &view() const { return *static_cast<ConsoleView *>(object()); }
    [[nodiscard]] ConsoleChoice &choice() const { return view().choice(); }
    [[nodiscard]] static int clamped(quint64 count) { return int(std::min<quint64>(count, INT_MAX)); }

    mutable AccessibleCells m_cells;
};

QAccessibleInterface *create(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *const view = qobject_cast<ConsoleView *>(object);
    return view ? new AccessibleConsole(view) : nullptr;
}

} // namespace

void accessibleconsole::install()
{
    QAccessible::installFactory(create);
}
