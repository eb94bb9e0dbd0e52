// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/console/model/manyrecords.h"
#include "ui/console/view/consoleview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

// A window with a view over more records than an int can count.
class ManyRows
{
public:
    static constexpr quint64 Many = ManyRecords::Many;

    ManyRows() : m_records(m_counts), m_model(m_records), m_view(m_model)
    {
        m_view.resize(900, 400);
        m_view.show();
        (void)QTest::qWaitForWindowExposed(&m_view);
        QApplication::setActiveWindow(&m_view);
        m_view.setFocus();
        m_model.update();
        (void)QTest::qWaitFor([this] { return bar().maximum() > 0 && bar().isVisible(); });
    }

    [[nodiscard]] ManyRecords::Counts &counts() { return m_counts; }
    [[nodiscard]] ConsoleModel &model() { return m_model; }
    [[nodiscard]] ConsoleView &view() { return m_view; }
    [[nodiscard]] QScrollBar &bar() { return *m_view.verticalScrollBar(); }

    void grow(quint64 records)
    {
        m_counts.size += records;
        m_model.update();
    }
    void goToTheMiddle() { bar().setValue(bar().maximum() / 2); }
    void click(quint64 row, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(m_view.viewport(), button, modifiers, placeOf(row));
    }
    [[nodiscard]] QPoint placeOf(quint64 row, int column = ConsoleColumn::Payload) const
    {
        return m_view.cellRect(row, column).center();
    }
    [[nodiscard]] quint64 numberAtTop() const { return m_model.numberAt(m_view.topRow()); }
    [[nodiscard]] int page() const { return m_view.viewport()->height() / ConsoleView::RowHeight; }

private:
    ManyRecords::Counts m_counts;
    ManyRecords m_records;
    ConsoleModel m_model;
    ConsoleView m_view;
};
