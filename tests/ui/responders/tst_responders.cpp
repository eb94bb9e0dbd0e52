// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkDatagram>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

enum Column { Address, First, Answers, Octets, Remarks, Payload };

// Boards on loopback that answer a broadcast, each from its own address.
class Boards
{
public:
    Boards()
    {
        m_asked.bind(QHostAddress(QHostAddress::AnyIPv4), 0);
        QObject::connect(&m_asked, &QUdpSocket::readyRead, &m_asked, [this] { answer(); });
    }

    void add(const QString &ip, const QByteArray &text, int times = 1)
    {
        m_boards.push_back({std::make_unique<QUdpSocket>(), text, times});
        m_boards.back().socket->bind(QHostAddress(ip), 0);
    }
    [[nodiscard]] quint16 portOf(int board) const { return m_boards[size_t(board)].socket->localPort(); }
    [[nodiscard]] quint16 port() const { return m_asked.localPort(); }

private:
    struct Board
    {
        std::unique_ptr<QUdpSocket> socket;
        QByteArray text;
        int times;
    };

    void answer()
    {
        while (m_asked.hasPendingDatagrams()) {
            const QNetworkDatagram asked = m_asked.receiveDatagram();
            for (const Board &board : m_boards)
                for (int times = board.times; times > 0; --times)
                    board.socket->writeDatagram(board.text, asked.senderAddress(), quint16(asked.senderPort()));
        }
    }

    QUdpSocket m_asked;
    std::vector<Board> m_boards;
};

} // namespace

// The table of responders in the real window, operated through its controls.
class TestResponders final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theTableStandsOnTheBroadcastTabAlone();
    void theMenuHidesIt();
    void everyAnswerIsListed();
    void theNextMessageMarksWhoIsNew();
    void ourOwnBroadcastIsNoAnswer();
    void buttonsSayWhyTheyCannot();
    void aButtonMakesItTheUdpTarget();
    void enterMakesItTheUdpTarget();
    void aButtonConnectsByTcp();
    void aConnectionThatThereIsStays();
    void theContextMenuOffersTheSame();
    void theChoiceSurvivesTheNextMessage();
    void theTableIsWrittenAsCsv();
    void aFileThatCannotBeWrittenIsSaid();
    void thePayloadFollowsTheCharsetOfTheTab();

private:
    void ask(const QString &text = u"who?"_s);
    [[nodiscard]] QTableView *table() const { return m_driver->window().findChild<QTableView *>(u"responders"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rowOf(const QString &ip) const
    {
        for (int row = 0; row < rows(); ++row)
            if (cell(row, Address).startsWith(ip + u':'))
                return row;
        return -1;
    }
    void choose(const QString &ip)
    {
        const QRect place = table()->visualRect(table()->model()->index(rowOf(ip), Address));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
    }
    [[nodiscard]] QString inFront() const
    {
        const auto *const tabs = m_driver->window().findChild<QTabBar *>(u"tabs"_s);
        return tabs->tabText(tabs->currentIndex());
    }
    [[nodiscard]] QString field(const QString &name) const { return m_driver->find<QLineEdit>(name)->text(); }

    std::unique_ptr<Boards> m_boards;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestResponders::init()
{
    m_boards = std::make_unique<Boards>();
    m_driver = std::make_unique<WindowDriver>(*qApp);
    QVERIFY(m_driver->showTab(Broadcast));
    QVERIFY(m_driver->type(u"Send through"_s, u"127.255.255.255"_s));
    QVERIFY(m_driver->type(u"Target port"_s, QString::number(m_boards->port())));
}

void TestResponders::cleanup()
{
    m_driver.reset();
    m_boards.reset();
}

void TestResponders::ask(const QString &text)
{
    QVERIFY(m_driver->type(u"Message"_s, text));
    QVERIFY(m_driver->click(u"Send"_s));
    const QByteArray wanted = text.toUtf8();
    QVERIFY(m_driver->waitForRecord(
        [&](const Record &record) { return record.head.kind == RecordKind::Sent && record.payload == wanted; }));
}

void TestResponders::theTableStandsOnTheBroadcastTabAlone()
{
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->accessibleName(), u"Who answered"_s);
    QVERIFY(m_driver->showTab(Udp));
    QVERIFY(!table()->isVisible());
    QVERIFY(m_driver->showTab(Broadcast));
    QVERIFY(table()->isVisible());
}

void TestResponders::theMenuHidesIt()
{
    auto *const shown = m_driver->window().findChild<QAction *>(u"respondersShown"_s);
    QVERIFY(shown->isChecked());
    shown->trigger();
    QVERIFY(!table()->isVisible());
    QVERIFY(m_driver->showTab(Udp));
    QVERIFY(m_driver->showTab(Broadcast));
    QVERIFY(!table()->isVisible());
    shown->trigger();
    QVERIFY(table()->isVisible());
}

void TestResponders::everyAnswerIsListed()
{
    for (int n = 1; n <= 5; ++n)
        m_boards->add(u"127.0.0.%1"_s.arg(20 + n), "node " + QByteArray::number(n), n == 3 ? 2 : 1);
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, WindowDriver::LimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(2, Answers), u"2"_s, WindowDriver::LimitMs);
    for (int n = 1; n <= 5; ++n) {
        QCOMPARE(cell(n - 1, Address), u"127.0.0.%1:%2"_s.arg(20 + n).arg(m_boards->portOf(n - 1)));
        QCOMPARE(cell(n - 1, Payload), u"node %1"_s.arg(n));
        QCOMPARE(cell(n - 1, Remarks), n == 3 ? u"duplicate"_s : QString());
        QVERIFY(!cell(n - 1, First).isEmpty());
    }
}

void TestResponders::theNextMessageMarksWhoIsNew()
{
    m_boards->add(u"127.0.0.21"_s, "one");
    ask(u"who?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, WindowDriver::LimitMs);
    m_boards->add(u"127.0.0.22"_s, "two");
    ask(u"who is there?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, WindowDriver::LimitMs);
    QCOMPARE(cell(rowOf(u"127.0.0.21"_s), Remarks), QString());
    QCOMPARE(cell(rowOf(u"127.0.0.22"_s), Remarks), u"new"_s);
}

void TestResponders::ourOwnBroadcastIsNoAnswer()
{
    QVERIFY(m_driver->click(u"Open"_s));
    quint16 port = 0;
    QVERIFY(m_driver->waitForOpened(Scheme::Broadcast, &port));
    QVERIFY(m_driver->type(u"Target port"_s, QString::number(port)));
    ask();
    QVERIFY(m_driver->waitForReceived("who?"));
    QUdpSocket other;
    other.writeDatagram("after it", QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, WindowDriver::LimitMs);
    QCOMPARE(cell(0, Payload), u"after it"_s);
}

void TestResponders::buttonsSayWhyTheyCannot()
{
    for (const QString &name : {u"Make it the UDP target"_s, u"Connect by TCP"_s, u"Export as CSV…"_s}) {
        const auto *const button = m_driver->find<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"Nobody has answered yet."_s);
    }
}

void TestResponders::aButtonMakesItTheUdpTarget()
{
    m_boards->add(u"127.0.0.21"_s, "one");
    m_boards->add(u"127.0.0.22"_s, "two");
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, WindowDriver::LimitMs);
    choose(u"127.0.0.22"_s);
    QVERIFY(m_driver->click(u"Make it the UDP target"_s));
    QCOMPARE(inFront(), u"UDP"_s);
    QCOMPARE(field(u"Target address"_s), u"127.0.0.22"_s);
    QCOMPARE(field(u"Target port"_s), QString::number(m_boards->portOf(1)));
}

void TestResponders::enterMakesItTheUdpTarget()
{
    m_boards->add(u"127.0.0.21"_s, "one");
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, WindowDriver::LimitMs);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(inFront(), u"UDP"_s);
    QCOMPARE(field(u"Target address"_s), u"127.0.0.21"_s);
}

void TestResponders::aButtonConnectsByTcp()
{
    m_boards->add(u"127.0.0.21"_s, "one");
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(u"127.0.0.21"_s), m_boards->portOf(0)));
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, WindowDriver::LimitMs);
    QVERIFY(m_driver->click(u"Connect by TCP"_s));
    QCOMPARE(inFront(), u"TCP client"_s);
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingConnections(), WindowDriver::LimitMs);
    QCOMPARE(field(u"Server address"_s), u"127.0.0.21"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"Disconnect"_s), WindowDriver::LimitMs);
}

void TestResponders::aConnectionThatThereIsStays()
{
    m_boards->add(u"127.0.0.21"_s, "one");
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(u"127.0.0.21"_s), m_boards->portOf(0)));
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, WindowDriver::LimitMs);
    QVERIFY(m_driver->click(u"Connect by TCP"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"Disconnect"_s), WindowDriver::LimitMs);
    QVERIFY(m_driver->showTab(Broadcast));
    QVERIFY(m_driver->click(u"Connect by TCP"_s));
    QCOMPARE(inFront(), u"TCP client 2"_s);
    int connections = 0;
    const auto both = [&] {
        while (server.nextPendingConnection())
            ++connections;
        return connections == 2;
    };
    QVERIFY(QTest::qWaitFor(both, WindowDriver::LimitMs));
}

void TestResponders::theContextMenuOffersTheSame()
{
    QStringList offered;
    for (const QAction *const action : table()->actions())
        offered << QString(action->text()).remove(u'&');
    QCOMPARE(table()->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(offered, (QStringList{u"Make it the UDP target"_s, u"Connect by TCP"_s, u"Export as CSV…"_s}));
}

void TestResponders::theChoiceSurvivesTheNextMessage()
{
    m_boards->add(u"127.0.0.21"_s, "one");
    m_boards->add(u"127.0.0.22"_s, "two");
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, WindowDriver::LimitMs);
    choose(u"127.0.0.22"_s);
    ask(u"again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, WindowDriver::LimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(table()->currentIndex().row(), rowOf(u"127.0.0.22"_s), WindowDriver::LimitMs);
}

void TestResponders::theTableIsWrittenAsCsv()
{
    const QTemporaryDir folder;
    m_boards->add(u"127.0.0.21"_s, "I, \"one\"\r\n");
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, WindowDriver::LimitMs);
    QVERIFY(m_driver->click(u"Export as CSV…"_s));
    auto *const dialog = m_driver->window().findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    const QString name = folder.filePath(u"who.csv"_s);
    emit dialog->fileSelected(name);
    dialog->close();
    QFile file(name);
    QTRY_VERIFY_WITH_TIMEOUT(file.exists(), WindowDriver::LimitMs);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY2(csv.startsWith("address,interface,first_answer_ms,"), csv.constData());
    QVERIFY2(csv.contains("127.0.0.21:" + QByteArray::number(m_boards->portOf(0)) + ",lo,"), csv.constData());
    QVERIFY2(csv.contains(",1,10,no,no,no,\"I, \"\"one\"\"\r\n\",492c20226f6e65220d0a,yes\r\n"), csv.constData());
}

void TestResponders::aFileThatCannotBeWrittenIsSaid()
{
    m_boards->add(u"127.0.0.21"_s, "one");
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, WindowDriver::LimitMs);
    QVERIFY(m_driver->click(u"Export as CSV…"_s));
    auto *const dialog = m_driver->window().findChild<QFileDialog *>(u"exportDialog"_s);
    emit dialog->fileSelected(u"/nowhere/at/all/who.csv"_s);
    dialog->close();
    const auto isSaid = [this] {
        const QList<QLabel *> labels = m_driver->window().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"who.csv was not written"_s); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), WindowDriver::LimitMs);
}

void TestResponders::thePayloadFollowsTheCharsetOfTheTab()
{
    m_boards->add(u"127.0.0.21"_s, "\xb2\xe2");
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, WindowDriver::LimitMs);
    QVERIFY(cell(0, Payload).contains(QChar(QChar::ReplacementCharacter)));
    m_driver->find<QComboBox>(u"Charset"_s)->setCurrentText(u"GB18030"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, Payload), u"测"_s, WindowDriver::LimitMs);
}

SOCKETEER_TEST_WITH(QApplication, TestResponders)
#include "tst_responders.moc"
