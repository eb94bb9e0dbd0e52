// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/console/model/manyrecords.h"
#include "ui/console/view/accessibleconsole.h"
#include "ui/console/view/consoleview.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include <climits>

using namespace Qt::StringLiterals;

// What a screen reader finds in the console.
class TestAccessibleConsole final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { accessibleconsole::install(); }
    void init();
    void cleanup();

    void isATableWithHeadings();
    void aCellSaysWhatItsRecordSays();
    void childrenAreHeadingsThenCells();
    void aCellStaysWithItsRecord();
    void aCellWhoseRecordWentIsNoLongerValid();
    void rowsAreSelected();
    void theFocusIsOnTheCurrentCell();
    void aPlaceOnTheScreenIsACell();
    void moreRowsThanAnIntAreClamped();
    void aSelectionOfAllIsListedInPart();
    void cellsAreNotKeptForEver();

private:
    void fill(quint64 records);
    [[nodiscard]] QAccessibleTableInterface *table() const { return m_face->tableInterface(); }
    [[nodiscard]] static QString name(const QAccessibleInterface *face) { return face->text(QAccessible::Name); }

    ManyRecords::Counts m_counts;
    const ManyRecords m_records{m_counts};
    std::unique_ptr<ConsoleModel> m_model;
    std::unique_ptr<ConsoleView> m_view;
    QAccessibleInterface *m_face = nullptr;
};

void TestAccessibleConsole::init()
{
    fill(100);
}

void TestAccessibleConsole::fill(quint64 records)
{
    cleanup();
    m_counts = {};
    m_counts.size = records;
    m_model = std::make_unique<ConsoleModel>(m_records);
    m_view = std::make_unique<ConsoleView>(*m_model);
    m_view->resize(900, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QApplication::setActiveWindow(m_view.get());
    m_view->setFocus();
    m_model->update();
    m_face = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(m_face && m_face->tableInterface());
}

void TestAccessibleConsole::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestAccessibleConsole::isATableWithHeadings()
{
    QCOMPARE(m_face->role(), QAccessible::Table);
    QCOMPARE(name(m_face), u"Console"_s);
    QCOMPARE(table()->rowCount(), 100);
    QCOMPARE(table()->columnCount(), 6);
    QStringList headings;
    for (int column = 0; column < table()->columnCount(); ++column)
        headings << table()->columnDescription(column);
    QCOMPARE(headings.join(u' '), u"Time Endpoint Direction Peer Octets Payload"_s);
}

void TestAccessibleConsole::aCellSaysWhatItsRecordSays()
{
    QAccessibleInterface *const cell = table()->cellAt(41, ConsoleColumn::Payload);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(name(cell), u"record 42"_s);
    QVERIFY(cell->text(QAccessible::Description).startsWith(u"record 42, sent, "_s));
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 41);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), int(ConsoleColumn::Payload));
    QCOMPARE(name(cell->tableCellInterface()->columnHeaderCells().value(0)), u"Payload"_s);
    QCOMPARE(cell->parent(), m_face);
    QCOMPARE(name(table()->cellAt(41, ConsoleColumn::Direction)), u"sent"_s); // without the arrow
    QCOMPARE(table()->rowDescription(41), cell->text(QAccessible::Description));
    QCOMPARE(table()->cellAt(100, 0), nullptr);
    QCOMPARE(table()->cellAt(-1, 0), nullptr);
    QCOMPARE(table()->cellAt(0, 6), nullptr);
}

void TestAccessibleConsole::childrenAreHeadingsThenCells()
{
    QCOMPARE(m_face->childCount(), 6 + 100 * 6);
    QCOMPARE(m_face->child(3)->role(), QAccessible::ColumnHeader);
    QCOMPARE(name(m_face->child(3)), u"Peer"_s);
    QCOMPARE(name(m_face->child(6 + 5)), u"record 1"_s);
    QCOMPARE(m_face->child(6 + 7 * 6 + 2), table()->cellAt(7, 2));
    for (const int index : {0, 5, 6, 11, 605})
        QCOMPARE(m_face->indexOfChild(m_face->child(index)), index);
    QCOMPARE(m_face->child(606), nullptr);
    QCOMPARE(m_face->child(-1), nullptr);
    QCOMPARE(m_face->indexOfChild(m_face), -1);
}

void TestAccessibleConsole::aCellStaysWithItsRecord()
{
    QAccessibleInterface *const cell = table()->cellAt(41, ConsoleColumn::Payload);
    m_counts.first = 11;
    m_counts.size = 200;
    m_model->update();
    QCOMPARE(name(cell), u"record 42"_s);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 31);
    QCOMPARE(table()->cellAt(31, ConsoleColumn::Payload), cell);
    QCOMPARE(table()->rowCount(), 190);
}

void TestAccessibleConsole::aCellWhoseRecordWentIsNoLongerValid()
{
    QAccessibleInterface *const cell = table()->cellAt(4, ConsoleColumn::Payload);
    QVERIFY(cell->isValid());
    m_counts.first = 11;
    m_model->update();
    QVERIFY(!cell->isValid());
    QVERIFY(cell->state().invalid);
    QVERIFY(cell->rect().isEmpty());
    QCOMPARE(m_face->indexOfChild(cell), -1);
}

void TestAccessibleConsole::rowsAreSelected()
{
    QVERIFY(table()->selectRow(3));
    QVERIFY(table()->selectRow(7));
    QVERIFY(!table()->selectRow(100));
    QCOMPARE(table()->selectedRows(), (QList<int>{3, 7}));
    QCOMPARE(table()->selectedRowCount(), 2);
    QCOMPARE(table()->selectedCellCount(), 12);
    QCOMPARE(table()->selectedCells().size(), 12);
    QVERIFY(table()->isRowSelected(7) && !table()->isRowSelected(6));
    QVERIFY(table()->cellAt(7, 2)->state().selected);
    QVERIFY(table()->unselectRow(3));
    QCOMPARE(m_view->choice().selectedCount(), 1);
    QCOMPARE(table()->selectedColumnCount(), 0);
}

void TestAccessibleConsole::theFocusIsOnTheCurrentCell()
{
    QCOMPARE(m_face->focusChild(), nullptr);
    m_view->setCurrentCell(20, ConsoleColumn::Peer);
    QCOMPARE(m_face->focusChild(), table()->cellAt(20, ConsoleColumn::Peer));
    QVERIFY(m_face->focusChild()->state().focused);
    QVERIFY(!table()->cellAt(20, ConsoleColumn::Time)->state().focused);
}

void TestAccessibleConsole::aPlaceOnTheScreenIsACell()
{
    QAccessibleInterface *const cell = table()->cellAt(99, ConsoleColumn::Peer);
    QVERIFY(!cell->state().invisible);
    QVERIFY(table()->cellAt(0, 0)->state().invisible);
    const QPoint place = cell->rect().center();
    QCOMPARE(m_face->childAt(place.x(), place.y()), cell);
    const QPoint heading = m_face->child(2)->rect().center();
    QCOMPARE(m_face->childAt(heading.x(), heading.y()), m_face->child(2));
    QCOMPARE(m_face->childAt(-5000, -5000), nullptr);
}

void TestAccessibleConsole::moreRowsThanAnIntAreClamped()
{
    fill(ManyRecords::Many);
    QCOMPARE(table()->rowCount(), INT_MAX);
    QVERIFY(m_face->childCount() > INT_MAX - 12);
    QAccessibleInterface *const last = m_face->child(m_face->childCount() - 1);
    QCOMPARE(m_face->indexOfChild(last), m_face->childCount() - 1);
    QCOMPARE(name(table()->cellAt(INT_MAX - 1, ConsoleColumn::Payload)), u"record 2147483647"_s);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QAccessibleInterface *const current = m_face->focusChild(); // beyond the rows that have an index
    QVERIFY(current);
    QCOMPARE(current->tableCellInterface()->rowIndex(), INT_MAX);
    QCOMPARE(m_face->indexOfChild(current), -1);
    QVERIFY(current->text(QAccessible::Description).startsWith(u"record 2147483658, "_s));
}

void TestAccessibleConsole::aSelectionOfAllIsListedInPart()
{
    fill(ManyRecords::Many);
    m_view->choice().selectAll();
    QCOMPARE(table()->selectedRowCount(), INT_MAX);
    QCOMPARE(table()->selectedCellCount(), INT_MAX);
    QVERIFY(table()->selectedRows().size() <= 10'000);
    QVERIFY(table()->selectedCells().size() <= 12'000);
}

void TestAccessibleConsole::cellsAreNotKeptForEver()
{
    fill(ManyRecords::Many);
    const QAccessible::Id first = QAccessible::uniqueId(table()->cellAt(0, 0));
    QAccessibleInterface *const second = table()->cellAt(1, 0);
    for (int row = 2; row < 12'001; ++row)
        QVERIFY(table()->cellAt(row, 0));
    QCOMPARE(QAccessible::accessibleInterface(first), nullptr);
    QCOMPARE(table()->cellAt(1, 0), second);
    QVERIFY(table()->cellAt(0, 0)->isValid());
}

SOCKETEER_TEST_WITH(QApplication, TestAccessibleConsole)
#include "tst_accessibleconsole.moc"
