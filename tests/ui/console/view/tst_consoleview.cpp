// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/console/view/manyrows.h"

#include <QApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// Counts paints from the left edge on: those of rows, not of "Jump to newest".
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

// What the view shows, and what it has to paint for that.
class TestConsoleView final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rows = std::make_unique<ManyRows>(); }
    void cleanup() { m_rows.reset(); }

    void endAndHomeAreTheLastAndTheFirstRecord();
    void theBarReachesAllRecords_data();
    void theBarReachesAllRecords();
    void stepsAreRowsWhereverTheBarIs_data();
    void stepsAreRowsWhereverTheBarIs();
    void theRowUnderTheMouseIsTheOneThatIsSeen();
    void onlyRowsInSightAreLookedAt();
    void whatComesOutOfSightPaintsNothing();
    void whatComesInSightIsPainted();
    void countsAreToldAFewTimesASecond();
    void theTailIsFollowed();
    void whatIsReadStaysWhenTheFrontGoes();
    void whatAPauseKeepsIsPaintedWhenItGoes();
    void aColumnFitsWhatIsInSight();
    void selectedAndCurrentAreSeen();

private:
    static constexpr quint64 Many = ManyRows::Many;

    [[nodiscard]] ConsoleView &view() const { return m_rows->view(); }
    [[nodiscard]] ConsoleModel &model() const { return m_rows->model(); }

    std::unique_ptr<ManyRows> m_rows;
};

void TestConsoleView::endAndHomeAreTheLastAndTheFirstRecord()
{
    QTest::keyClick(&view(), Qt::Key_Home);
    QCOMPARE(view().topRow(), 0);
    QCOMPARE(view().choice().currentNumber(), 1);
    QVERIFY(!view().isFollowing());
    QTest::keyClick(&view(), Qt::Key_End);
    QCOMPARE(view().choice().currentNumber(), Many);
    QCOMPARE(view().choice().currentRow(), std::optional(Many - 1));
    QCOMPARE(view().rowAt(view().viewport()->height() - 1), std::optional(Many - 1));
    QVERIFY(view().isFollowing());
    QCOMPARE(view().text(Many - 1, ConsoleColumn::Payload), u"record 2147483658"_s);
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
    m_rows->bar().setValue(int(share * m_rows->bar().maximum()));
    const quint64 last = Many - quint64(m_rows->page());
    const double reached = double(view().topRow()) / double(last);
    QVERIFY(std::abs(reached - share) < 1e-8);
    QCOMPARE(view().isFollowing(), share == 1.0);
    QVERIFY(share < 1.0 || view().topRow() == last);
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
    QCOMPARE(m_rows->page(), 15);
    m_rows->goToTheMiddle();
    const quint64 before = view().topRow();
    m_rows->bar().triggerAction(QAbstractSlider::SliderAction(action));
    m_rows->bar().triggerAction(QAbstractSlider::SliderAction(action));
    QCOMPARE(qint64(view().topRow()) - qint64(before), qint64(2 * rows));
}

void TestConsoleView::theRowUnderTheMouseIsTheOneThatIsSeen()
{
    m_rows->goToTheMiddle();
    const quint64 top = view().topRow();
    QCOMPARE(view().rowAt(0), std::optional(top));
    QCOMPARE(view().rowAt(3 * ConsoleView::RowHeight + 5), std::optional(top + 3));
    QCOMPARE(view().cellRect(top + 3, 0).top(), 3 * ConsoleView::RowHeight);
    QVERIFY(view().cellRect(top - 1, 0).isNull());
    QVERIFY(view().cellRect(top + 100, 0).isNull());
    QVERIFY(view().cellRect(top - (quint64(1) << 32), 0).isNull());
    m_rows->click(top + 3);
    QCOMPARE(view().choice().currentNumber(), top + 4);
    QVERIFY(view().choice().isSelected(top + 3));
}

void TestConsoleView::onlyRowsInSightAreLookedAt()
{
    const quint64 before = m_rows->counts().looks;
    m_rows->goToTheMiddle();
    view().viewport()->repaint();
    QVERIFY(m_rows->counts().looks > before);
    QVERIFY(m_rows->counts().looks - before <= 4 * quint64(m_rows->page() + 2));
}

void TestConsoleView::whatComesOutOfSightPaintsNothing()
{
    m_rows->goToTheMiddle();
    m_rows->grow(10);
    QTRY_VERIFY(view().findChild<QPushButton *>()->text().contains(u"10"_s));
    QCoreApplication::processEvents();
    PaintWatch watch(view().viewport());
    m_rows->grow(20);
    QTRY_VERIFY(view().findChild<QPushButton *>()->text().contains(u"30"_s));
    m_rows->counts().first = 1000; // at the other end, out of sight
    m_rows->grow(1);
    QTRY_VERIFY(view().findChild<QPushButton *>()->text().contains(u"31"_s));
    QCOMPARE(watch.rows, 0);
    view().viewport()->update();
    QTRY_COMPARE(watch.rows, 1);
}

void TestConsoleView::whatComesInSightIsPainted()
{
    model().clear();
    m_rows->grow(1);
    QTRY_VERIFY(!m_rows->bar().isVisible());
    view().showRow(0);
    QVERIFY(!view().isFollowing());
    PaintWatch watch(view().viewport());
    QTRY_VERIFY(watch.rows > 0);
    const int before = watch.rows;
    m_rows->grow(1);
    QTRY_VERIFY(watch.rows > before);
}

void TestConsoleView::countsAreToldAFewTimesASecond()
{
    m_rows->goToTheMiddle();
    const auto *const jump = view().findChild<QPushButton *>();
    m_rows->grow(7);
    QTRY_VERIFY(jump->text().contains(u"7"_s));
    m_rows->grow(1); // if this is announced at once, the next is not
    m_rows->grow(1);
    const QString before = jump->text();
    QVERIFY(!before.contains(u"9"_s));
    QTRY_VERIFY(jump->text().contains(u"9"_s));
}

void TestConsoleView::theTailIsFollowed()
{
    PaintWatch watch(view().viewport());
    m_rows->grow(12345);
    QCOMPARE(view().rowAt(view().viewport()->height() - 1), std::optional(Many + 12344));
    QTRY_VERIFY(watch.rows > 0);
    QTRY_COMPARE(m_rows->bar().value(), m_rows->bar().maximum());
    m_rows->goToTheMiddle();
    const quint64 top = view().topRow();
    m_rows->grow(1000);
    QCOMPARE(view().topRow(), top);
    view().jumpToNewest();
    QCOMPARE(view().rowAt(view().viewport()->height() - 1), std::optional(Many + 13344));
    QVERIFY(view().findChild<QPushButton *>()->isHidden());
}

void TestConsoleView::whatIsReadStaysWhenTheFrontGoes()
{
    m_rows->goToTheMiddle();
    const quint64 number = m_rows->numberAtTop();
    m_rows->counts().first = number - 100;
    model().update();
    QCOMPARE(m_rows->numberAtTop(), number);
    QCOMPARE(view().topRow(), 100);
    PaintWatch watch(view().viewport());
    m_rows->counts().first = number + 3;
    model().update();
    QCOMPARE(m_rows->numberAtTop(), number + 3);
    QTRY_COMPARE(watch.rows, 1);
}

void TestConsoleView::whatAPauseKeepsIsPaintedWhenItGoes()
{
    model().setPaused(true);
    m_rows->goToTheMiddle();
    QTRY_VERIFY(view().isVisible());
    QCoreApplication::processEvents();
    PaintWatch watch(view().viewport());
    m_rows->counts().first = m_rows->numberAtTop() - 50;
    model().update();
    QCoreApplication::processEvents();
    QCOMPARE(watch.rows, 0);
    m_rows->counts().first = m_rows->numberAtTop() + 2;
    model().update();
    QTRY_COMPARE(watch.rows, 1);
    QCOMPARE(view().text(view().topRow(), ConsoleColumn::Payload), u"(no longer kept)"_s);
}

void TestConsoleView::aColumnFitsWhatIsInSight()
{
    view().setColumnWidths({30, 30, 30, 30, 30});
    auto *const header = view().findChild<QHeaderView *>();
    emit header->sectionHandleDoubleClicked(ConsoleColumn::Peer);
    QVERIFY(view().columnWidths().at(ConsoleColumn::Peer)
            > QFontMetrics(Theme::monospace()).horizontalAdvance(u"192.168.1.20:8080"_s));
    QCOMPARE(view().columnWidths().at(ConsoleColumn::Time), 30);
}

void TestConsoleView::selectedAndCurrentAreSeen()
{
    m_rows->goToTheMiddle();
    const quint64 top = view().topRow();
    m_rows->click(top + 2);
    m_rows->click(top + 4, Qt::ControlModifier);
    const auto colors = [this](quint64 row) {
        const QImage image = view().viewport()->grab().toImage();
        const QRect cell = view().cellRect(row, ConsoleColumn::Payload);
        return std::pair(image.pixelColor(cell.center().x(), cell.top() + 2), image.pixelColor(cell.topLeft()));
    };
    const QPalette palette = view().palette();
    QCOMPARE(colors(top + 2).first, palette.color(QPalette::Highlight));
    QCOMPARE(colors(top + 3).first, palette.color(QPalette::Base));
    QCOMPARE(colors(top + 2).second, palette.color(QPalette::Highlight));
    QCOMPARE(colors(top + 4).second, Theme::colorOnSelection()); // the frame of the current cell
}

SOCKETEER_TEST_WITH(QApplication, TestConsoleView)
#include "tst_consoleview.moc"
