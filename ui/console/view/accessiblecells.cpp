// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/accessiblecells.h"

#include "ui/console/model/consolemodel.h"
#include "ui/console/view/consolechoice.h"
#include "ui/console/view/consoleview.h"

#include <QPointer>
#include <QWindow>

#include <algorithm>
#include <climits>

namespace {

// Common to a heading and a cell.
class Part : public QAccessibleInterface
{
public:
    Part(ConsoleView &view, AccessibleCells::Place place) : m_view(&view), m_place(place) { }

    [[nodiscard]] AccessibleCells::Place place() const { return m_place; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

protected:
    [[nodiscard]] ConsoleView *view() const { return m_view.data(); }
    [[nodiscard]] ConsoleColumn::Id column() const { return ConsoleColumn::Id(m_place.column); }

private:
    QPointer<ConsoleView> m_view;
    AccessibleCells::Place m_place;
};

class Heading final : public Part
{
public:
    using Part::Part;

    [[nodiscard]] bool isValid() const override { return view(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? ConsoleColumns[column()].heading() : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!view())
            return {};
        const QRect whole = view()->headingRect(column());
        return {view()->mapToGlobal(whole.topLeft()), whole.size()};
    }
};

class Cell final : public Part, public QAccessibleTableCellInterface
{
public:
    using Part::Part;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    [[nodiscard]] bool isValid() const override { return view() && row(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.readOnly = true;
        state.selected = isSelected();
        state.focused = view()->hasFocus() && choice().currentNumber() == place().number
            && choice().currentColumn() == place().column;
        state.invisible = rect().isEmpty() || !view()->isVisible();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!view())
            return {};
        const Record record = view()->model().recordOf(place().number);
        if (kind == QAccessible::Name)
            return view()->model().spokenText(record, column());
        return kind == QAccessible::Description ? view()->model().sentence(record) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect cell = view()->cellRect(*row(), column());
        return cell.isEmpty() ? QRect() : QRect(view()->viewport()->mapToGlobal(cell.topLeft()), cell.size());
    }

    [[nodiscard]] bool isSelected() const override { return view() && choice().selection().contains(place().number); }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return {table()->child(place().column)};
    }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return place().column; }
    [[nodiscard]] int rowIndex() const override { return isValid() ? int(std::min<quint64>(*row(), INT_MAX)) : -1; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

private:
    [[nodiscard]] const ConsoleChoice &choice() const { return view()->choice(); }
    [[nodiscard]] std::optional<quint64> row() const { return view()->model().rowOf(place().number); }
};

} // namespace

AccessibleCells::~AccessibleCells()
{
    for (const QAccessible::Id id : std::as_const(m_ids))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *AccessibleCells::heading(int column)
{
    const Key key(0, column);
    QAccessibleInterface *const there = known(key);
    return there ? there : keep(key, new Heading(m_view, {true, 0, column}));
}

QAccessibleInterface *AccessibleCells::cell(quint64 number, int column)
{
    if (!number || column < 0 || column >= ConsoleColumn::Count)
        return nullptr;
    const Key key(number, column);
    if (QAccessibleInterface *const there = known(key))
        return there;
    if (m_cells.size() == MostKept) {
        QAccessible::deleteAccessibleInterface(m_ids.take(m_cells.front()));
        m_cells.pop_front();
    }
    m_cells.push_back(key);
    return keep(key, new Cell(m_view, {false, number, column}));
}

std::optional<AccessibleCells::Place> AccessibleCells::placeOf(const QAccessibleInterface *face) const
{
    const auto *const part = dynamic_cast<const Part *>(face);
    return part ? std::optional(part->place()) : std::nullopt;
}

QAccessibleInterface *AccessibleCells::known(const Key &key) const
{
    const auto id = m_ids.constFind(key);
    return id == m_ids.cend() ? nullptr : QAccessible::accessibleInterface(*id);
}

QAccessibleInterface *AccessibleCells::keep(const Key &key, QAccessibleInterface *face)
{
    m_ids.insert(key, QAccessible::registerAccessibleInterface(face));
    return face;
}
