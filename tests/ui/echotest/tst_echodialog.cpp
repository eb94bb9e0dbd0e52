// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"
#include "tests/net/echopeers.h"
#include "ui/echotest/echodialog.h"
#include "ui/echotest/roundtripchart.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

// The echo test's dialog, through the real window and against plain peers.
class TestEchoDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aGoodPeerIsSaidToBeGood_data();
    void aGoodPeerIsSaidToBeGood();
    void aBadPeerIsSaidToBeBad();
    void aTestIsStoppedByItsButton();
    void closingStopsTheTest();
    void withoutATargetItSaysWhatIsMissing();
    void aConnectionThatFailsIsSaid();
    void fieldsAreLockedWhileItRuns();
    void aClientOfTheServerIsTested();
    void theBroadcastTabHasNoTest();
    void everythingHasAName();

private:
    [[nodiscard]] EchoDialog *open()
    {
        m_driver->window().findChild<QAction *>(u"echoTest"_s)->trigger();
        return m_driver->window().findChild<EchoDialog *>();
    }
    static QSpinBox *field(const EchoDialog *dialog, const QString &name)
    {
        return dialog->findChild<QSpinBox *>(name);
    }
    static void press(const EchoDialog *dialog)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"start"_s), Qt::LeftButton);
    }
    static QString verdict(const EchoDialog *dialog) { return dialog->findChild<QLabel *>(u"verdict"_s)->text(); }
    static QString figure(const EchoDialog *dialog, const QString &name)
    {
        for (const QLabel *const label : dialog->findChildren<QLabel *>()) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return {};
    }
    [[nodiscard]] bool aim(quint16 port)
    {
        return m_driver->type(u"Target address"_s, u"127.0.0.1"_s)
            && m_driver->type(u"Target port"_s, QString::number(port));
    }
    static QList<QByteArray> echo(const QByteArray &octets, int) { return {octets}; }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestEchoDialog::init()
{
    m_driver = std::make_unique<WindowDriver>(*qApp);
}

void TestEchoDialog::aGoodPeerIsSaidToBeGood_data()
{
    QTest::addColumn<bool>("stream");
    QTest::newRow("UDP") << false;
    QTest::newRow("TCP client") << true;
}

void TestEchoDialog::aGoodPeerIsSaidToBeGood()
{
    QFETCH(bool, stream);
    const UdpEchoPeer datagrams(&TestEchoDialog::echo);
    const TcpEchoPeer connections(
        [](const PlainSocket &connection, const QByteArray &octets, qint64) { return connection.sendAll(octets); });
    if (stream) {
        QVERIFY(m_driver->showTab(TcpClient));
        QVERIFY(m_driver->type(u"Server address"_s, u"127.0.0.1"_s));
        QVERIFY(m_driver->type(u"Server port"_s, QString::number(connections.port())));
    } else {
        QVERIFY(aim(datagrams.port()));
    }
    const EchoDialog *const dialog = open();
    QVERIFY(dialog && !dialog->isModal());
    field(dialog, u"messages"_s)->setValue(50);
    field(dialog, u"size"_s)->setValue(500);
    dialog->findChild<QCheckBox *>(u"random"_s)->setChecked(true);
    field(dialog, u"timeout"_s)->setValue(20'000);
    press(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(verdict(dialog).contains(u"all 50 message"_s), WindowDriver::LimitMs);
    QCOMPARE(figure(dialog, u"Sent"_s), u"50"_s);
    QCOMPARE(figure(dialog, u"Came back right"_s), u"50"_s);
    QCOMPARE(figure(dialog, u"Lost"_s), u"0"_s);
    QVERIFY(figure(dialog, u"Median"_s).endsWith(u's'));
    QCOMPARE(dialog->findChild<QProgressBar *>()->value(), dialog->findChild<QProgressBar *>()->maximum());
    QVERIFY(dialog->findChild<RoundTripChart *>()->accessibleDescription().contains(u"50 round trips from"_s));
    QTRY_VERIFY(!dialog->isRunning());
    press(dialog); // and once more, over the open socket
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning() && verdict(dialog).contains(u"all 50 message"_s),
                             WindowDriver::LimitMs);
}

void TestEchoDialog::aBadPeerIsSaidToBeBad()
{
    const UdpEchoPeer peer([](QByteArray octets, int number) {
        if (number == 4)
            octets[20] = char(octets[20] ^ 1);
        return QList<QByteArray>{octets};
    });
    QVERIFY(aim(peer.port()));
    const EchoDialog *const dialog = open();
    field(dialog, u"messages"_s)->setValue(20);
    field(dialog, u"timeout"_s)->setValue(20'000);
    press(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(verdict(dialog).contains(u"19 of 20"_s), WindowDriver::LimitMs);
    QVERIFY2(verdict(dialog).contains(u"message 5, octet 21"_s), qPrintable(verdict(dialog)));
    QCOMPARE(figure(dialog, u"Corrupt"_s), u"1"_s);
}

void TestEchoDialog::aTestIsStoppedByItsButton()
{
    const UdpEchoPeer peer(&TestEchoDialog::echo);
    QVERIFY(aim(peer.port()));
    const EchoDialog *const dialog = open();
    field(dialog, u"messages"_s)->setValue(10'000'000);
    press(dialog);
    QTRY_VERIFY(figure(dialog, u"Came back right"_s) != "0"_L1);
    QVERIFY(dialog->isRunning());
    press(dialog);
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY2(verdict(dialog).contains(u"stopped before it had finished"_s), qPrintable(verdict(dialog)));
}

void TestEchoDialog::closingStopsTheTest()
{
    const UdpEchoPeer peer(&TestEchoDialog::echo);
    QVERIFY(aim(peer.port()));
    EchoDialog *const dialog = open();
    field(dialog, u"messages"_s)->setValue(10'000'000);
    press(dialog);
    QTRY_VERIFY(figure(dialog, u"Came back right"_s) != "0"_L1);
    dialog->close();
    QTRY_VERIFY(m_driver->window().findChild<EchoDialog *>() == nullptr);
    const quint64 size = m_driver->network().journal().size();
    QTest::qWait(200);
    QVERIFY(m_driver->network().journal().size() <= size + 2); // nothing is sent any more
}

void TestEchoDialog::withoutATargetItSaysWhatIsMissing()
{
    const EchoDialog *const dialog = open();
    press(dialog);
    QVERIFY2(verdict(dialog).contains(u"no target yet"_s), qPrintable(verdict(dialog)));
    QVERIFY(!dialog->isRunning());
}

void TestEchoDialog::aConnectionThatFailsIsSaid()
{
    quint16 port = 0;
    {
        const PlainSocket gone = PlainSocket::listening();
        port = gone.port();
    }
    QVERIFY(m_driver->showTab(TcpClient));
    QVERIFY(m_driver->type(u"Server address"_s, u"127.0.0.1"_s));
    QVERIFY(m_driver->type(u"Server port"_s, QString::number(port)));
    const EchoDialog *const dialog = open();
    press(dialog);
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY2(verdict(dialog).contains(QString::number(port)), qPrintable(verdict(dialog)));
}

void TestEchoDialog::fieldsAreLockedWhileItRuns()
{
    const UdpEchoPeer peer([](const QByteArray &, int) { return QList<QByteArray>{}; });
    QVERIFY(aim(peer.port()));
    const EchoDialog *const dialog = open();
    field(dialog, u"timeout"_s)->setValue(EchoPlan::LongestTimeoutMs);
    press(dialog);
    QVERIFY(dialog->isRunning());
    for (const QString &name : {u"messages"_s, u"size"_s, u"inFlight"_s, u"timeout"_s}) {
        QVERIFY(!field(dialog, name)->isEnabled());
        QVERIFY(field(dialog, name)->toolTip().contains(u"stop it"_s));
    }
    QTRY_VERIFY(figure(dialog, u"Sent"_s) == "1"_L1);
    press(dialog);
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY(field(dialog, u"messages"_s)->isEnabled());
}

void TestEchoDialog::aClientOfTheServerIsTested()
{
    quint16 port = 0;
    QVERIFY(m_driver->showTab(TcpServer) && m_driver->type(u"Local port"_s, u"0"_s) && m_driver->click(u"Open"_s));
    QVERIFY(m_driver->waitForOpened(Scheme::TcpServer, &port));
    m_driver->window().findChild<QAction *>(u"partner"_s)->trigger(); // a client that echoes
    QVERIFY(m_driver->type(u"Message"_s, u"first"_s));
    QVERIFY(m_driver->click(u"Send"_s)); // waits until it is connected
    QVERIFY(m_driver->waitForReceived("first"));
    QTest::qWait(100); // its answer is not part of the test
    const EchoDialog *const dialog = open();
    field(dialog, u"messages"_s)->setValue(20);
    field(dialog, u"timeout"_s)->setValue(20'000);
    press(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(verdict(dialog).contains(u"all 20 message"_s), WindowDriver::LimitMs);
}

void TestEchoDialog::theBroadcastTabHasNoTest()
{
    const auto *const action = m_driver->window().findChild<QAction *>(u"echoTest"_s);
    QVERIFY(action->isEnabled());
    QVERIFY(m_driver->showTab(Broadcast));
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains(u"UDP tab"_s));
}

void TestEchoDialog::everythingHasAName()
{
    const EchoDialog *const dialog = open();
    for (const QSpinBox *const box : dialog->findChildren<QSpinBox *>())
        QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
    QCOMPARE(dialog->findChild<RoundTripChart *>()->accessibleDescription(), u"No round trips yet."_s);
    m_driver->language().use(u"zh_CN"_s);
    QVERIFY(!dialog->windowTitle().isEmpty());
}

SOCKETEER_TEST_WITH(QApplication, TestEchoDialog)
#include "tst_echodialog.moc"
