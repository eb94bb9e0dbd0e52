// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"
#include "ui/console/model/consolemodel.h"
#include "ui/console/view/consoleview.h"
#include "ui/timeline/ladderview.h"
#include "ui/timeline/timelinepane.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestPresentation final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneKeyShowsTabConsoleAndTimelineAlone();
    void lettersAreLargeAndContrastIsHigh();
    void theKeyAndTheButtonLeadBack_data();
    void theKeyAndTheButtonLeadBack();
    void whatStoodBeforeStandsAgain();
    void columnsHoldWhatTheySay();
    void theClientsAreReadable();
    void aNamedPeerIsShownWithItsAddress();

private:
    void press();
    [[nodiscard]] bool isSeen(const QString &name) const { return m_driver->find(name) != nullptr; }
    [[nodiscard]] bool isPresenting() const
    {
        return m_driver->window().findChild<QAction *>(u"presentation"_s)->isChecked();
    }
    [[nodiscard]] ConsoleView *console() const { return m_driver->window().findChild<ConsoleView *>(); }
    [[nodiscard]] bool hasPeer(const QString &text) const;

    std::unique_ptr<WindowDriver> m_driver;
    double m_usualSize = 0;
};

void TestPresentation::init()
{
    m_usualSize = QApplication::font().pointSizeF();
    m_driver = std::make_unique<WindowDriver>(*qobject_cast<QApplication *>(QApplication::instance()));
    m_driver->language().use(u"en"_s);
    QVERIFY(m_driver->showTab(0));
}

void TestPresentation::cleanup()
{
    if (isPresenting())
        press();
    m_driver.reset();
    QCOMPARE(QApplication::font().pointSizeF(), m_usualSize);
}

void TestPresentation::press()
{
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    QTest::keyClick(&m_driver->window(), Qt::Key_F11);
}

bool TestPresentation::hasPeer(const QString &text) const
{
    for (quint64 row = 0; row < console()->rowCount(); ++row)
        if (console()->text(row, ConsoleColumn::Peer) == text)
            return true;
    return false;
}

void TestPresentation::oneKeyShowsTabConsoleAndTimelineAlone()
{
    const QStringList rest{u"Filter"_s, u"Check"_s, u"Notation"_s, u"Repeat"_s, u"Received"_s, u"More"_s};
    for (const QString &one : rest)
        QVERIFY2(one == u"More"_s || isSeen(one), qPrintable(one));
    press();
    QVERIFY(isPresenting());
    for (const QString &one : rest)
        QVERIFY2(!isSeen(one), qPrintable(one));
    QTRY_COMPARE(m_driver->window().menuBar()->height(), 0);
    for (const QString &one : {u"Console"_s, u"Timeline"_s, u"Message"_s, u"Send"_s, u"Local port"_s, u"Open"_s})
        QVERIFY2(isSeen(one), qPrintable(one));
    QVERIFY(m_driver->showTab(1)); // where the table of responders would appear
    QVERIFY(!m_driver->window().findChild<QWidget *>(u"middle"_s)->findChild<QStackedWidget *>()->isVisible());
}

void TestPresentation::lettersAreLargeAndContrastIsHigh()
{
    m_driver->theme().use(Theme::Choice::Dark);
    const int row = QFontMetrics(Theme::monospace()).height();
    press();
    QVERIFY(QApplication::font().pointSizeF() >= 1.4 * m_usualSize);
    QTRY_VERIFY(m_driver->find<QWidget>(u"Message"_s)->fontMetrics().height() >= row * 13 / 10);
    QTRY_COMPARE(m_driver->window().palette().color(QPalette::Window), QColor(Qt::black));
    m_driver->theme().use(Theme::Choice::Light);
    QTRY_COMPARE(m_driver->window().palette().color(QPalette::Window), QColor(Qt::white));
    press();
    QTRY_COMPARE(m_driver->window().palette().color(QPalette::Window), Theme::lightPalette().color(QPalette::Window));
}

void TestPresentation::theKeyAndTheButtonLeadBack_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("the key, while the menu bar is not seen") << true;
    QTest::newRow("the button") << false;
}

void TestPresentation::theKeyAndTheButtonLeadBack()
{
    QFETCH(bool, byKey);
    press();
    QTRY_VERIFY(isSeen(u"End presentation"_s));
    if (byKey)
        press();
    else
        QVERIFY(m_driver->click(u"End presentation"_s));
    QVERIFY(!isPresenting());
    QVERIFY(!isSeen(u"End presentation"_s));
    QTRY_VERIFY(m_driver->window().menuBar()->height() > 0);
    QVERIFY(m_driver->window().statusBar()->isVisible());
    QVERIFY(!m_driver->window().isFullScreen());
    QVERIFY(isSeen(u"Filter"_s));
}

void TestPresentation::whatStoodBeforeStandsAgain()
{
    m_driver->window().resize(1280, 800);
    const QList<int> widths = console()->columnWidths();
    auto *const inspector = m_driver->window().findChild<QAction *>(u"inspector"_s);
    QTRY_VERIFY(inspector->isChecked());
    press();
    QVERIFY(!inspector->isChecked());
    press();
    QVERIFY(inspector->isChecked());
    QCOMPARE(console()->columnWidths(), widths);
    QVERIFY(!isSeen(u"Timeline"_s));
    m_driver->window().findChild<QAction *>(u"timeline"_s)->trigger();
    QTRY_VERIFY(isSeen(u"Timeline"_s));
    QVERIFY(isSeen(u"Save timeline"_s));
    press();
    QVERIFY(!isSeen(u"Save timeline"_s));
    press();
    QVERIFY(isSeen(u"Timeline"_s));
    QVERIFY(isSeen(u"Save timeline"_s));
}

void TestPresentation::columnsHoldWhatTheySay()
{
    press();
    const QFontMetrics metrics(Theme::monospace());
    const auto width = [this](int column) { return console()->columnWidths().at(column); };
    QTRY_VERIFY(width(ConsoleColumn::Direction) >= metrics.horizontalAdvance(u"disconnected"_s));
    QVERIFY(width(ConsoleColumn::Peer) >= metrics.horizontalAdvance(u"Board (127.0.0.1:12345)"_s));
    QCOMPARE(width(ConsoleColumn::Time), 0);
}

void TestPresentation::theClientsAreReadable()
{
    QVERIFY(m_driver->showTab(3));
    auto *const clients = m_driver->find<QTableView>(u"Clients"_s);
    QVERIFY(clients);
    const int usual = clients->height();
    press();
    QTRY_VERIFY(clients->horizontalHeader()->height() >= clients->fontMetrics().height());
    QTRY_VERIFY(clients->height() > usual);
    press();
    QTRY_COMPARE(clients->height(), usual);
}

void TestPresentation::aNamedPeerIsShownWithItsAddress()
{
    Network &network = m_driver->network();
    const EndpointId board = network.add(Scheme::Udp);
    network.tell(board, Open{EndpointAddress::parse(u"udp://127.0.0.1:0"_s).address});
    QTRY_VERIFY(network.state(board).isOpen());
    const QString address = network.state(board).local.toString();
    QVERIFY(m_driver->namePeer(address, u"Board"_s));
    QVERIFY(m_driver->showTab(0));
    QVERIFY(m_driver->type(u"Target address"_s, u"127.0.0.1"_s));
    QVERIFY(m_driver->type(u"Target port"_s, address.section(u':', -1)));
    QVERIFY(m_driver->click(u"Open"_s));
    press();
    QVERIFY(m_driver->type(u"Message"_s, u"hello"_s));
    QVERIFY(m_driver->click(u"Send"_s));
    QTRY_VERIFY(hasPeer(u"Board (%1)"_s.arg(address)));
    QTRY_VERIFY(isSeen(u"Conversation"_s));
    const auto *const which = m_driver->find<QComboBox>(u"Conversation"_s);
    QTRY_VERIFY(which->findText(u"Board (%1)"_s.arg(address), Qt::MatchContains) > 0);
}

SOCKETEER_TEST_WITH(QApplication, TestPresentation)
#include "tst_presentation.moc"
