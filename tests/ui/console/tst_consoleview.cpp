// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manyrecords.h"
#include "ui/console/consoleview.h"
#include "ui/console/rowactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Many = ManyRecords::Many;

// Whether rows were painted: all that is left of the button "Jump to newest".
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *viewport) { viewport->installEventFilter(this); }

    int rows = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            rows += static_cast<QPaintEvent *>(event)->rect().left() == 0;
        return false;
    }
};

} // namespace

// The view over more records than an int counts.
class TestConsoleView final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void endAndHomeAreTheLastAndTheFirstRecord();
    void theBarReachesAllRecords_data();
    void theBarReachesAllRecords();
    void stepsAreRowsWhereverTheBarIs_data();
    void stepsAreRowsWhereverTheBarIs();
    void theRowUnderTheMouseIsTheOneThatIsSeen();
    void allCanBeSelectedAndTheCopyIsBounded();
    void onlyRowsInSightAreLookedAt();
    void whatComesOutOfSightPaintsNothing();
    void whatComesInSightIsPainted();
    void countsAreToldAFewTimesASecond();
    void theTailIsFollowed();
    void whatIsReadStaysWhenTheFrontGoes();
    void theSelectionIsOfRecordsNotOfRows();
    void whatAPauseKeepsIsPaintedWhenItGoes();
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
    void aColumnFitsWhatIsInSight();
    void selectedAndCurrentAreSeen();

private:
    void grow(quint64 records)
    {
        m_counts.size += records;
        m_model->update();
    }
    [[nodiscard]] QPoint placeOf(quint64 row, int column = ConsoleModel::Payload) const
    {
        return m_view->cellRect(row, column).center();
    }
    void click(quint64 row, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(m_view->viewport(), button, modifiers, placeOf(row));
    }
    [[nodiscard]] quint64 numberAtTop() const { return m_model->numberAt(m_view->topRow()); }
    [[nodiscard]] QScrollBar *bar() const { return m_view->verticalScrollBar(); }
    [[nodiscard]] int page() const { return m_view->viewport()->height() / ConsoleView::RowHeight; }
    void goToTheMiddle();

    ManyRecords::Counts m_counts;
    std::unique_ptr<ConsoleModel> m_model;
    std::unique_ptr<ConsoleView> m_view;
};

void TestConsoleView::init()
{
    m_counts = {};
    m_model = std::make_unique<ConsoleModel>(std::make_unique<ManyRecords>(m_counts));
    m_view = std::make_unique<ConsoleView>(*m_model);
    m_view->resize(900, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QApplication::setActiveWindow(m_view.get());
    m_view->setFocus();
    m_model->update();
    QTRY_VERIFY(bar()->maximum() > 0 && bar()->isVisible());
}

void TestConsoleView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestConsoleView::goToTheMiddle()
{
    bar()->setValue(bar()->maximum() / 2);
    QVERIFY(!m_view->isFollowing());
}

void TestConsoleView::endAndHomeAreTheLastAndTheFirstRecord()
{
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->topRow(), 0);
    QCOMPARE(m_view->currentNumber(), 1);
    QVERIFY(!m_view->isFollowing());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentNumber(), Many);
    QCOMPARE(m_view->currentRow(), qint64(Many - 1));
    QCOMPARE(m_view->rowAt(m_view->viewport()->height() - 1), std::optional(Many - 1));
    QVERIFY(m_view->isFollowing());
    QCOMPARE(m_view->text(Many - 1, ConsoleModel::Payload), u"record 2147483658"_s);
}

void TestConsoleView::theBarReachesAllRecords_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("the first") << 0.0;
    QTest::newRow("the middle") << 0.5;
    QTest::newRow("somewhere") << 0.777;
    QTest::newRow("the last") << 1.0;
}

void TestConsoleView::theBarReachesAllRecords()
{
    QFETCH(double, share);
    bar()->setValue(int(share * bar()->maximum()));
    const quint64 last = Many - quint64(page());
    const double reached = double(m_view->topRow()) / double(last);
    QVERIFY(std::abs(reached - share) < 1e-8);
    QCOMPARE(m_view->isFollowing(), share == 1.0);
    QVERIFY(share < 1.0 || m_view->topRow() == last);
}

void TestConsoleView::stepsAreRowsWhereverTheBarIs_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("rows");
    QTest::newRow("a step down") << int(QAbstractSlider::SliderSingleStepAdd) << 1;
    QTest::newRow("a step up") << int(QAbstractSlider::SliderSingleStepSub) << -1;
    QTest::newRow("a page down") << int(QAbstractSlider::SliderPageStepAdd) << 15;
    QTest::newRow("a page up") << int(QAbstractSlider::SliderPageStepSub) << -15;
}

void TestConsoleView::stepsAreRowsWhereverTheBarIs()
{
    QFETCH(int, action);
    QFETCH(int, rows);
    QCOMPARE(page(), 15);
    goToTheMiddle();
    const quint64 before = m_view->topRow();
    bar()->triggerAction(QAbstractSlider::SliderAction(action));
    bar()->triggerAction(QAbstractSlider::SliderAction(action));
    QCOMPARE(qint64(m_view->topRow()) - qint64(before), qint64(2 * rows));
}

void TestConsoleView::theRowUnderTheMouseIsTheOneThatIsSeen()
{
    goToTheMiddle();
    const quint64 top = m_view->topRow();
    QCOMPARE(m_view->rowAt(0), std::optional(top));
    QCOMPARE(m_view->rowAt(3 * ConsoleView::RowHeight + 5), std::optional(top + 3));
    QCOMPARE(m_view->cellRect(top + 3, 0).top(), 3 * ConsoleView::RowHeight);
    QVERIFY(m_view->cellRect(top - 1, 0).isNull());
    QVERIFY(m_view->cellRect(top + 100, 0).isNull());
    QVERIFY(m_view->cellRect(top - (quint64(1) << 32), 0).isNull());
    click(top + 3);
    QCOMPARE(m_view->currentNumber(), top + 4);
    QVERIFY(m_view->isSelected(top + 3));
}

void TestConsoleView::allCanBeSelectedAndTheCopyIsBounded()
{
    RowActions actions(*m_model, *m_view);
    QSignalSpy told(&actions, &RowActions::told);
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QCOMPARE(m_view->selectedCount(), Many);
    QCOMPARE(m_view->selection().ranges().size(), std::size_t(1));
    QVERIFY(m_view->isSelected(0) && m_view->isSelected(Many / 2) && m_view->isSelected(Many - 1));
    const quint64 looks = m_counts.looks;
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QVERIFY(m_counts.looks - looks <= copyrows::MaxRows + 100);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n') + 1, qsizetype(copyrows::MaxRows));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.at(0).at(0).toString().contains(QLocale().toString(Many)));
}

void TestConsoleView::onlyRowsInSightAreLookedAt()
{
    const quint64 before = m_counts.looks;
    goToTheMiddle();
    m_view->viewport()->repaint();
    QVERIFY(m_counts.looks > before);
    QVERIFY(m_counts.looks - before <= 4 * quint64(page() + 2));
}

void TestConsoleView::whatComesOutOfSightPaintsNothing()
{
    goToTheMiddle();
    grow(10);
    QTRY_VERIFY(m_view->findChild<QPushButton *>()->text().contains(u"10"_s));
    QCoreApplication::processEvents();
    PaintWatch watch(m_view->viewport());
    grow(20);
    QTRY_VERIFY(m_view->findChild<QPushButton *>()->text().contains(u"30"_s));
    m_counts.first = 1000; // out of sight at the other end
    grow(1);
    QTRY_VERIFY(m_view->findChild<QPushButton *>()->text().contains(u"31"_s));
    QCOMPARE(watch.rows, 0);
    m_view->viewport()->update();
    QTRY_COMPARE(watch.rows, 1);
}

void TestConsoleView::whatComesInSightIsPainted()
{
    m_model->clear();
    grow(1);
    QTRY_VERIFY(!bar()->isVisible());
    m_view->showRow(0);
    QVERIFY(!m_view->isFollowing());
    PaintWatch watch(m_view->viewport());
    QTRY_VERIFY(watch.rows > 0);
    const int before = watch.rows;
    grow(1);
    QTRY_VERIFY(watch.rows > before);
}

void TestConsoleView::countsAreToldAFewTimesASecond()
{
    goToTheMiddle();
    const auto *const jump = m_view->findChild<QPushButton *>();
    grow(7);
    QTRY_VERIFY(jump->text().contains(u"7"_s));
    grow(1); // if this is told at once, then the next is not
    grow(1);
    const QString before = jump->text();
    QVERIFY(!before.contains(u"9"_s));
    QTRY_VERIFY(jump->text().contains(u"9"_s));
}

void TestConsoleView::theTailIsFollowed()
{
    PaintWatch watch(m_view->viewport());
    grow(12345);
    QCOMPARE(m_view->rowAt(m_view->viewport()->height() - 1), std::optional(Many + 12344));
    QTRY_VERIFY(watch.rows > 0);
    QTRY_COMPARE(bar()->value(), bar()->maximum());
    goToTheMiddle();
    const quint64 top = m_view->topRow();
    grow(1000);
    QCOMPARE(m_view->topRow(), top);
    m_view->jumpToNewest();
    QCOMPARE(m_view->rowAt(m_view->viewport()->height() - 1), std::optional(Many + 13344));
    QVERIFY(m_view->findChild<QPushButton *>()->isHidden());
}

void TestConsoleView::whatIsReadStaysWhenTheFrontGoes()
{
    goToTheMiddle();
    const quint64 number = numberAtTop();
    m_counts.first = number - 100;
    m_model->update();
    QCOMPARE(numberAtTop(), number);
    QCOMPARE(m_view->topRow(), 100);
    PaintWatch watch(m_view->viewport());
    m_counts.first = number + 3;
    m_model->update();
    QCOMPARE(numberAtTop(), number + 3);
    QTRY_COMPARE(watch.rows, 1);
}

void TestConsoleView::theSelectionIsOfRecordsNotOfRows()
{
    goToTheMiddle();
    click(m_view->topRow() + 2);
    click(m_view->topRow() + 5, Qt::ShiftModifier);
    const quint64 first = numberAtTop() + 2;
    QSignalSpy changed(m_view.get(), &ConsoleView::selectionChanged);
    m_counts.first = first - 1000;
    grow(5);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_view->selection().ranges().front().first, first);
    QCOMPARE(m_view->selectedCount(), 4);
    QVERIFY(m_view->isSelected(1000) && m_view->isSelected(1003) && !m_view->isSelected(1004));
    QSignalSpy moved(m_view.get(), &ConsoleView::currentRowChanged);
    m_counts.first = first + 2;
    m_model->update();
    QCOMPARE(m_view->selectedCount(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(moved.size(), 0);
    m_model->clear();
    QVERIFY(m_view->selection().isEmpty());
    QCOMPARE(m_view->currentNumber(), 0);
    QCOMPARE(m_view->currentRow(), -1);
    QCOMPARE(moved.size(), 1);
}

void TestConsoleView::whatAPauseKeepsIsPaintedWhenItGoes()
{
    m_model->setPaused(true);
    goToTheMiddle();
    QTRY_VERIFY(m_view->isVisible());
    QCoreApplication::processEvents();
    PaintWatch watch(m_view->viewport());
    m_counts.first = numberAtTop() - 50;
    m_model->update();
    QCoreApplication::processEvents();
    QCOMPARE(watch.rows, 0);
    m_counts.first = numberAtTop() + 2;
    m_model->update();
    QTRY_COMPARE(watch.rows, 1);
    QCOMPARE(m_view->text(m_view->topRow(), ConsoleModel::Payload), u"(no longer kept)"_s);
}

void TestConsoleView::clicksSelect()
{
    goToTheMiddle();
    const quint64 top = m_view->topRow();
    click(top + 1);
    click(top + 4, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedCount(), 4);
    click(top + 2, Qt::ControlModifier);
    QCOMPARE(m_view->selectedCount(), 3);
    QVERIFY(!m_view->isSelected(top + 2));
    click(top + 9, Qt::ControlModifier);
    QCOMPARE(m_view->selectedCount(), 4);
    QCOMPARE(m_view->currentRow(), qint64(top + 9));
    QCOMPARE(m_view->currentColumn(), int(ConsoleModel::Payload));
    click(top + 3);
    QCOMPARE(m_view->selectedCount(), 1);
}

void TestConsoleView::aRightClickKeepsWhatIsSelected()
{
    goToTheMiddle();
    const quint64 top = m_view->topRow();
    click(top + 1);
    click(top + 4, Qt::ShiftModifier);
    click(top + 2, {}, Qt::RightButton);
    QCOMPARE(m_view->selectedCount(), 4);
    QCOMPARE(m_view->currentRow(), qint64(top + 2));
    click(top + 8, {}, Qt::RightButton);
    QCOMPARE(m_view->selectedCount(), 1);
    QVERIFY(m_view->isSelected(top + 8));
}

void TestConsoleView::aDragSelectsAndScrolls()
{
    goToTheMiddle();
    const quint64 top = m_view->topRow();
    QWidget *const viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, placeOf(top + 2));
    const auto drag = [viewport](QPoint place) {
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
    };
    drag(placeOf(top + 6));
    QCOMPARE(m_view->selectedCount(), 5);
    drag(placeOf(top + 4));
    QCOMPARE(m_view->selectedCount(), 3);
    drag(QPoint(5, viewport->height() + 40));
    QTRY_VERIFY(m_view->topRow() > top + 3);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(5, viewport->height() + 40));
    const quint64 there = m_view->topRow();
    QVERIFY(m_view->isSelected(there + quint64(page()) - 1));
    QCOMPARE(m_view->selection().ranges().front().first, top + 3);
}

void TestConsoleView::aClickBesideTheRowsSelectsNothing()
{
    m_model->clear();
    grow(2);
    click(0);
    QCOMPARE(m_view->selectedCount(), 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(30, m_view->viewport()->height() - 5));
    QCOMPARE(m_view->selectedCount(), 0);
    QCOMPARE(m_view->rowAt(m_view->viewport()->height() - 5), std::nullopt);
}

void TestConsoleView::keysSelect()
{
    goToTheMiddle();
    const quint64 top = m_view->topRow();
    QTest::keyClick(m_view.get(), Qt::Key_Down); // from what is in sight
    QCOMPARE(m_view->currentRow(), qint64(top));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedCount(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_view->selectedCount(), 2);
    QCOMPARE(m_view->currentRow(), qint64(top + 1));
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_view->selectedCount(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->currentRow(), qint64(top + 1) + page());
    QCOMPARE(m_view->topRow(), top + 2);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedCount(), Many - top - 1 - quint64(page()));
    QSignalSpy inspect(m_view.get(), &ConsoleView::inspectRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(inspect.size(), 1);
}

void TestConsoleView::sideKeysShowTheColumn()
{
    m_view->setColumnWidths({300, 300, 300, 300, 300});
    goToTheMiddle();
    click(m_view->topRow());
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    for (int column = 0; column < ConsoleModel::ColumnCount; ++column)
        QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentColumn(), 0);
    QCOMPARE(m_view->cellRect(m_view->topRow(), 0).left(), 0);
    for (int column = 0; column < ConsoleModel::Octets; ++column)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    const QRect cell = m_view->cellRect(m_view->topRow(), ConsoleModel::Octets);
    QVERIFY(cell.left() >= 0 && cell.right() <= m_view->viewport()->width());
    QCOMPARE(m_view->columnAt(cell.center().x()), int(ConsoleModel::Octets));
}

void TestConsoleView::aWheelScrollsByLines_data()
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

void TestConsoleView::aWheelScrollsByLines()
{
    QFETCH(QList<QPoint>, turns);
    QFETCH(bool, inPixels);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, rows);
    goToTheMiddle();
    const quint64 top = m_view->topRow();
    for (const QPoint &turn : std::as_const(turns)) {
        QWheelEvent event(QPointF(20, 20), m_view->viewport()->mapToGlobal(QPointF(20, 20)), inPixels ? turn : QPoint(),
                          turn, Qt::NoButton, modifiers, inPixels ? Qt::ScrollUpdate : Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    QCOMPARE(qint64(m_view->topRow()) - qint64(top), qint64(rows));
}

void TestConsoleView::aDoubleClickIsTwoOnTheSameRecord()
{
    QSignalSpy reply(m_view.get(), &ConsoleView::peerDoubleClicked);
    QSignalSpy inspect(m_view.get(), &ConsoleView::inspectRequested);
    const QPoint peer = placeOf(Many - 3, ConsoleModel::Peer);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, peer);
    grow(5); // the rows moved on between the two
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, peer);
    QCOMPARE(reply.size(), 0);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, peer);
    QCOMPARE(reply.size(), 1);
    QCOMPARE(reply.at(0).at(0).toULongLong(), Many + 3);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(Many));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(Many));
    QCOMPARE(inspect.size(), 1);
}

void TestConsoleView::toolTipsArePlain()
{
    const QPoint peer = placeOf(Many - 3, ConsoleModel::Peer);
    QHelpEvent help(QEvent::ToolTip, peer, m_view->viewport()->mapToGlobal(peer));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    QVERIFY(QToolTip::text().contains(u"Double-click to reply to 192.168.1.20:8080"_s));
    QVERIFY(QToolTip::text().contains(u"white-space:pre-wrap"_s));
    QToolTip::hideText();
}

void TestConsoleView::aColumnFitsWhatIsInSight()
{
    m_view->setColumnWidths({30, 30, 30, 30, 30});
    auto *const header = m_view->findChild<QHeaderView *>();
    emit header->sectionHandleDoubleClicked(ConsoleModel::Peer);
    QVERIFY(m_view->columnWidths().at(ConsoleModel::Peer)
            > QFontMetrics(Theme::monospace()).horizontalAdvance(u"192.168.1.20:8080"_s));
    QCOMPARE(m_view->columnWidths().at(ConsoleModel::Time), 30);
}

void TestConsoleView::selectedAndCurrentAreSeen()
{
    goToTheMiddle();
    const quint64 top = m_view->topRow();
    click(top + 2);
    click(top + 4, Qt::ControlModifier);
    const auto colors = [this](quint64 row) {
        const QImage image = m_view->viewport()->grab().toImage();
        const QRect cell = m_view->cellRect(row, ConsoleModel::Payload);
        return std::pair(image.pixelColor(cell.center().x(), cell.top() + 2), image.pixelColor(cell.topLeft()));
    };
    const QPalette palette = m_view->palette();
    QCOMPARE(colors(top + 2).first, palette.color(QPalette::Highlight));
    QCOMPARE(colors(top + 3).first, palette.color(QPalette::Base));
    QCOMPARE(colors(top + 2).second, palette.color(QPalette::Highlight));
    QCOMPARE(colors(top + 4).second, Theme::colorOnSelection()); // the frame of the current cell
}

QTEST_MAIN(TestConsoleView)
#include "tst_consoleview.moc"
