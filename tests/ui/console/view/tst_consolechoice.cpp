// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/console/view/manyrows.h"
#include "ui/console/rowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

// The view, operated by mouse and keyboard.
class TestConsoleChoice final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rows = std::make_unique<ManyRows>(); }
    void cleanup() { m_rows.reset(); }

    void allCanBeSelectedAndTheCopyIsBounded();
    void theSelectionIsOfRecordsNotOfRows();
    void clicksSelect();
    void aRightClickKeepsWhatIsSelected();
    void aDragSelectsAndScrolls();
    void aClickBesideTheRowsSelectsNothing();
    void keysSelect();
    void sideKeysShowTheColumn();
    void aWheelScrollsByLines_data();
    void aWheelScrollsByLines();
    void aDoubleClickIsTwoOnTheSameRecord();
    void toolTipsArePlain();

private:
    static constexpr quint64 Many = ManyRows::Many;

    [[nodiscard]] ConsoleView &view() const { return m_rows->view(); }
    [[nodiscard]] ConsoleModel &model() const { return m_rows->model(); }

    std::unique_ptr<ManyRows> m_rows;
};

void TestConsoleChoice::allCanBeSelectedAndTheCopyIsBounded()
{
    RowActions actions(model(), view());
    QSignalSpy told(&actions, &RowActions::notified);
    QTest::keySequence(&view(), QKeySequence::SelectAll);
    QCOMPARE(view().choice().selectedCount(), Many);
    QCOMPARE(view().choice().selection().ranges().size(), std::size_t(1));
    QVERIFY(view().choice().isSelected(0) && view().choice().isSelected(Many / 2)
            && view().choice().isSelected(Many - 1));
    const quint64 looks = m_rows->counts().looks;
    QTest::keySequence(&view(), QKeySequence::Copy);
    QVERIFY(m_rows->counts().looks - looks <= copyrows::MaxRows + 100);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n') + 1, qsizetype(copyrows::MaxRows));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.at(0).at(0).toString().contains(QLocale().toString(Many)));
}

void TestConsoleChoice::theSelectionIsOfRecordsNotOfRows()
{
    m_rows->goToTheMiddle();
    m_rows->click(view().topRow() + 2);
    m_rows->click(view().topRow() + 5, Qt::ShiftModifier);
    const quint64 first = m_rows->numberAtTop() + 2;
    QSignalSpy changed(&view().choice(), &ConsoleChoice::selectionChanged);
    m_rows->counts().first = first - 1000;
    m_rows->grow(5);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(view().choice().selection().ranges().front().first, first);
    QCOMPARE(view().choice().selectedCount(), 4);
    QVERIFY(view().choice().isSelected(1000) && view().choice().isSelected(1003) && !view().choice().isSelected(1004));
    QSignalSpy moved(&view().choice(), &ConsoleChoice::currentRowChanged);
    m_rows->counts().first = first + 2;
    model().update();
    QCOMPARE(view().choice().selectedCount(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(moved.size(), 0);
    model().clear();
    QVERIFY(view().choice().selection().isEmpty());
    QCOMPARE(view().choice().currentNumber(), 0);
    QCOMPARE(view().choice().currentRow(), std::nullopt);
    QCOMPARE(moved.size(), 1);
}

void TestConsoleChoice::clicksSelect()
{
    m_rows->goToTheMiddle();
    const quint64 top = view().topRow();
    m_rows->click(top + 1);
    m_rows->click(top + 4, Qt::ShiftModifier);
    QCOMPARE(view().choice().selectedCount(), 4);
    m_rows->click(top + 2, Qt::ControlModifier);
    QCOMPARE(view().choice().selectedCount(), 3);
    QVERIFY(!view().choice().isSelected(top + 2));
    m_rows->click(top + 9, Qt::ControlModifier);
    QCOMPARE(view().choice().selectedCount(), 4);
    QCOMPARE(view().choice().currentRow(), std::optional(top + 9));
    QCOMPARE(view().choice().currentColumn(), int(ConsoleColumn::Payload));
    m_rows->click(top + 3);
    QCOMPARE(view().choice().selectedCount(), 1);
}

void TestConsoleChoice::aRightClickKeepsWhatIsSelected()
{
    m_rows->goToTheMiddle();
    const quint64 top = view().topRow();
    m_rows->click(top + 1);
    m_rows->click(top + 4, Qt::ShiftModifier);
    m_rows->click(top + 2, {}, Qt::RightButton);
    QCOMPARE(view().choice().selectedCount(), 4);
    QCOMPARE(view().choice().currentRow(), std::optional(top + 2));
    m_rows->click(top + 8, {}, Qt::RightButton);
    QCOMPARE(view().choice().selectedCount(), 1);
    QVERIFY(view().choice().isSelected(top + 8));
}

void TestConsoleChoice::aDragSelectsAndScrolls()
{
    m_rows->goToTheMiddle();
    const quint64 top = view().topRow();
    QWidget *const viewport = view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, m_rows->placeOf(top + 2));
    const auto drag = [viewport](QPoint place) {
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
    };
    drag(m_rows->placeOf(top + 6));
    QCOMPARE(view().choice().selectedCount(), 5);
    drag(m_rows->placeOf(top + 4));
    QCOMPARE(view().choice().selectedCount(), 3);
    drag(QPoint(5, viewport->height() + 40));
    QTRY_VERIFY(view().topRow() > top + 3);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(5, viewport->height() + 40));
    const quint64 there = view().topRow();
    QVERIFY(view().choice().isSelected(there + quint64(m_rows->page()) - 1));
    QCOMPARE(view().choice().selection().ranges().front().first, top + 3);
}

void TestConsoleChoice::aClickBesideTheRowsSelectsNothing()
{
    model().clear();
    m_rows->grow(2);
    m_rows->click(0);
    QCOMPARE(view().choice().selectedCount(), 1);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(30, view().viewport()->height() - 5));
    QCOMPARE(view().choice().selectedCount(), 0);
    QCOMPARE(view().rowAt(view().viewport()->height() - 5), std::nullopt);
}

void TestConsoleChoice::keysSelect()
{
    m_rows->goToTheMiddle();
    const quint64 top = view().topRow();
    QTest::keyClick(&view(), Qt::Key_Down); // from the visible rows
    QCOMPARE(view().choice().currentRow(), std::optional(top));
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view().choice().selectedCount(), 2);
    QTest::keyClick(&view(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(view().choice().selectedCount(), 2);
    QCOMPARE(view().choice().currentRow(), std::optional(top + 1));
    QTest::keyClick(&view(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(view().choice().selectedCount(), 1);
    QTest::keyClick(&view(), Qt::Key_PageDown);
    QCOMPARE(view().choice().currentRow(), std::optional(top + 1 + quint64(m_rows->page())));
    QCOMPARE(view().topRow(), top + 2);
    QTest::keyClick(&view(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view().choice().selectedCount(), Many - top - 1 - quint64(m_rows->page()));
    QSignalSpy inspect(&view(), &ConsoleView::inspectRequested);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(inspect.size(), 1);
}

void TestConsoleChoice::sideKeysShowTheColumn()
{
    view().setColumnWidths({300, 300, 300, 300, 300});
    m_rows->goToTheMiddle();
    m_rows->click(view().topRow());
    QTRY_VERIFY(view().horizontalScrollBar()->maximum() > 0);
    for (int column = 0; column < ConsoleColumn::Count; ++column)
        QTest::keyClick(&view(), Qt::Key_Left);
    QCOMPARE(view().choice().currentColumn(), 0);
    QCOMPARE(view().cellRect(view().topRow(), 0).left(), 0);
    for (int column = 0; column < ConsoleColumn::Octets; ++column)
        QTest::keyClick(&view(), Qt::Key_Right);
    const QRect cell = view().cellRect(view().topRow(), ConsoleColumn::Octets);
    QVERIFY(cell.left() >= 0 && cell.right() <= view().viewport()->width());
    QCOMPARE(view().columnAt(cell.center().x()), int(ConsoleColumn::Octets));
}

void TestConsoleChoice::aWheelScrollsByLines_data()
{
    QTest::addColumn<QList<QPoint>>("turns");
    QTest::addColumn<bool>("inPixels");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("rows");
    const Qt::KeyboardModifiers none;
    const QPoint quarter(0, 30);
    QTest::newRow("a notch is three lines") << QList{QPoint(0, -120)} << false << none << 3;
    QTest::newRow("parts of a notch add up") << QList{quarter, quarter, quarter, quarter} << false << none << -3;
    QTest::newRow("with Ctrl it is a page")
        << QList{QPoint(0, -120)} << false << Qt::KeyboardModifiers(Qt::ControlModifier) << 15;
    QTest::newRow("pixels of a row add up")
        << QList{QPoint(0, -20), QPoint(0, -20), QPoint(0, -20)} << true << none << 2;
    QTest::newRow("a turn to the side scrolls no row") << QList{QPoint(120, 30)} << false << none << 0;
}

void TestConsoleChoice::aWheelScrollsByLines()
{
    QFETCH(QList<QPoint>, turns);
    QFETCH(bool, inPixels);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, rows);
    m_rows->goToTheMiddle();
    const quint64 top = view().topRow();
    for (const QPoint &turn : std::as_const(turns)) {
        QWheelEvent event(QPointF(20, 20), view().viewport()->mapToGlobal(QPointF(20, 20)), inPixels ? turn : QPoint(),
                          turn, Qt::NoButton, modifiers, inPixels ? Qt::ScrollUpdate : Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &event);
    }
    QCOMPARE(qint64(view().topRow()) - qint64(top), qint64(rows));
}

void TestConsoleChoice::aDoubleClickIsTwoOnTheSameRecord()
{
    QSignalSpy reply(&view(), &ConsoleView::peerDoubleClicked);
    QSignalSpy inspect(&view(), &ConsoleView::inspectRequested);
    const QPoint peer = m_rows->placeOf(Many - 3, ConsoleColumn::Peer);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, peer);
    m_rows->grow(5); // the rows moved between the two
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, peer);
    QCOMPARE(reply.size(), 0);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, peer);
    QCOMPARE(reply.size(), 1);
    QCOMPARE(reply.at(0).at(0).toULongLong(), Many + 3);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, m_rows->placeOf(Many));
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, m_rows->placeOf(Many));
    QCOMPARE(inspect.size(), 1);
}

void TestConsoleChoice::toolTipsArePlain()
{
    const QPoint peer = m_rows->placeOf(Many - 3, ConsoleColumn::Peer);
    QHelpEvent help(QEvent::ToolTip, peer, view().viewport()->mapToGlobal(peer));
    QCoreApplication::sendEvent(view().viewport(), &help);
    QVERIFY(QToolTip::text().contains(u"Double-click to reply to 192.168.1.20:8080"_s));
    QVERIFY(QToolTip::text().contains(u"white-space:pre-wrap"_s));
    QToolTip::hideText();
}

SOCKETEER_TEST_WITH(QApplication, TestConsoleChoice)
#include "tst_consolechoice.moc"
