// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/model/consolemodel.h"

#include <QObject>
#include <QTest>

// Checks that a model's signals agree with its rows as they change, so that a
// view that keeps count is never wrong.
class RowWatch final : public QObject
{
public:
    explicit RowWatch(const ConsoleModel &model) : m_model(model), m_rows(model.rowCount())
    {
        connect(&model, &ConsoleModel::restarted, this, [this] { take(0); });
        connect(&model, &ConsoleModel::grew, this, [this](quint64 rows) { take(m_rows + rows); });
        connect(&model, &ConsoleModel::frontDropped, this, [this](quint64 rows) {
            QVERIFY(rows <= m_rows);
            take(m_rows - rows);
        });
    }

    // Looks for unsignalled changes, numbers out of order and rows that cannot
    // be found again.
    void look()
    {
        QCOMPARE(m_model.rowCount(), m_rows);
        QCOMPARE(m_model.numberAt(m_rows), 0);
        for (const quint64 row : {quint64(0), m_rows / 2, m_rows - 1}) {
            if (row >= m_rows)
                continue;
            const quint64 number = m_model.numberAt(row);
            QVERIFY(number > 0);
            QCOMPARE(m_model.rowOf(number), std::optional(row));
            QVERIFY(row == 0 || m_model.numberAt(row - 1) < number);
            QCOMPARE(m_model.rowsBelow(number), row);
            QCOMPARE(m_model.rowsBelow(number + 1), row + 1);
        }
    }

private:
    void take(quint64 rows)
    {
        m_rows = rows;
        look();
    }

    const ConsoleModel &m_model;
    quint64 m_rows;
};
