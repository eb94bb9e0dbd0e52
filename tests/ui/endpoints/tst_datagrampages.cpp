// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/endpoints/pagedriver.h"

#include <QApplication>
#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QUdpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QUdpSocket> plainPeer()
{
    auto peer = std::make_unique<QUdpSocket>();
    peer->bind(QHostAddress(QHostAddress::AnyIPv4), 0);
    return peer;
}

void aim(PageDriver &driver, const QUdpSocket &peer)
{
    driver.type(u"Target address"_s, u"127.0.0.1"_s);
    driver.type(u"Target port"_s, QString::number(peer.localPort()));
}

void open(PageDriver &driver)
{
    driver.click(u"Open"_s);
    QTRY_VERIFY2(driver.page().state().isOpen(), qPrintable(driver.status()));
}

} // namespace

class TestDatagramPages final : public QObject
{
    Q_OBJECT

private slots:
    void openReceivesAndShowsThePortThatTheSystemChose();
    void sendsLeaveFromTheSamePort();
    void whatIsFixedIsLockedWhileItIsOpen();
    void sendOnAClosedTabOpensItAndSaysSo();
    void manySendsOnAClosedTabArriveInOrder();
    void aPortInUseIsExplained();
    void aMessageThatCouldNotBeSentIsNotSentLater();
    void closeGivesThePortBack();
    void replyMakesThePeerTheTarget();
    void aBroadcastGoesThroughTheChosenWay();
    void theWayIsChosenAnewWhileItIsOpen();
    void aBroadcastTabSaysWhereItSends();
    void replyToABroadcastGoesToThatPeer();
};

void TestDatagramPages::openReceivesAndShowsThePortThatTheSystemChose()
{
    PageDriver driver(Scheme::Udp);
    QCOMPARE(driver.page().light(), EndpointPage::Light::Off);
    driver.type(u"Local port"_s, u"0"_s);
    open(driver);
    const quint16 port = driver.page().state().local.port;
    QVERIFY(port != 0);
    QVERIFY2(driver.status().contains(QString::number(port)), qPrintable(driver.status()));
    QCOMPARE(driver.page().light(), EndpointPage::Light::On);
    QVERIFY(driver.find<QAbstractButton>(u"Close"_s));
    QVERIFY(!driver.find<QAbstractButton>(u"Open"_s));
    QCOMPARE(driver.find<QLineEdit>(u"Local port"_s)->text(), QString::number(port));
    QCOMPARE(driver.page().fields().value(u"localPort"_s).toString(), u"0"_s);

    QUdpSocket peer;
    peer.writeDatagram("hello", QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(driver.newestReceived(), QByteArray("hello"));
}

void TestDatagramPages::sendsLeaveFromTheSamePort()
{
    const auto peer = plainPeer();
    PageDriver driver(Scheme::Udp);
    aim(driver, *peer);
    open(driver);
    driver.page().send("one");
    driver.page().send("two");
    QTRY_VERIFY(peer->hasPendingDatagrams());
    const QNetworkDatagram first = peer->receiveDatagram();
    QTRY_VERIFY(peer->hasPendingDatagrams());
    const QNetworkDatagram second = peer->receiveDatagram();
    QCOMPARE(first.data(), QByteArray("one"));
    QCOMPARE(second.data(), QByteArray("two"));
    QCOMPARE(first.senderPort(), int(driver.page().state().local.port));
    QCOMPARE(second.senderPort(), first.senderPort());
}

void TestDatagramPages::whatIsFixedIsLockedWhileItIsOpen()
{
    PageDriver driver(Scheme::Udp);
    driver.type(u"Local port"_s, u"0"_s);
    open(driver);
    for (const QString &name : {u"Local port"_s, u"Receive buffer"_s}) {
        QVERIFY(!driver.find<QLineEdit>(name)->isEnabled());
        QVERIFY(driver.find<QLineEdit>(name)->toolTip().contains(u"close it"_s));
    }
    // The groups are changed in their own dialog, the TTL in its field.
    QVERIFY(!driver.find<QLineEdit>(u"Multicast groups"_s)->isEnabled());
    QVERIFY(driver.find<QLineEdit>(u"Multicast groups"_s)->toolTip().contains(u"Groups…"_s));
    QVERIFY(driver.find<QLineEdit>(u"TTL"_s)->isEnabled());
    QVERIFY(driver.find<QLineEdit>(u"Target address"_s)->isEnabled());
    driver.click(u"Close"_s);
    QTRY_VERIFY(driver.find<QLineEdit>(u"Local port"_s)->isEnabled());
    QCOMPARE(driver.find<QLineEdit>(u"Local port"_s)->text(), u"0"_s);
}

void TestDatagramPages::sendOnAClosedTabOpensItAndSaysSo()
{
    const auto peer = plainPeer();
    PageDriver driver(Scheme::Udp);
    aim(driver, *peer);
    driver.page().send("first");
    QTRY_VERIFY(peer->hasPendingDatagrams());
    QCOMPARE(peer->receiveDatagram().data(), QByteArray("first"));
    QTRY_VERIFY2(driver.status().contains(u"opened by Send"_s), qPrintable(driver.status()));
    QVERIFY(driver.newest(RecordKind::Note).isValid());
    QVERIFY(driver.page().state().isOpen());
}

void TestDatagramPages::manySendsOnAClosedTabArriveInOrder()
{
    const auto peer = plainPeer();
    PageDriver driver(Scheme::Udp);
    aim(driver, *peer);
    for (const char *const text : {"1", "2", "3"})
        driver.page().send(text);
    QByteArray received;
    const auto take = [&] {
        while (peer->hasPendingDatagrams())
            received += peer->receiveDatagram().data();
        return received;
    };
    QTRY_COMPARE(take(), QByteArray("123"));
}

void TestDatagramPages::aPortInUseIsExplained()
{
    const auto other = plainPeer();
    PageDriver driver(Scheme::Udp);
    driver.type(u"Local port"_s, QString::number(other->localPort()));
    driver.click(u"Open"_s);
    QTRY_COMPARE(driver.page().state().problem.word, Problem::Word::InUse);
    QCOMPARE(driver.status(), driver.page().state().problem.text());
    QCOMPARE(driver.page().light(), EndpointPage::Light::Fault);
    QVERIFY(driver.find<QAbstractButton>(u"Open"_s)); // the tab never claims to be open
}

void TestDatagramPages::aMessageThatCouldNotBeSentIsNotSentLater()
{
    const auto peer = plainPeer();
    auto other = plainPeer();
    PageDriver driver(Scheme::Udp);
    aim(driver, *peer);
    driver.type(u"Local port"_s, QString::number(other->localPort()));
    driver.page().send("too early");
    QTRY_COMPARE(driver.page().state().problem.word, Problem::Word::InUse);
    other.reset();
    open(driver);
    driver.page().send("now");
    QTRY_VERIFY(peer->hasPendingDatagrams());
    QCOMPARE(peer->receiveDatagram().data(), QByteArray("now"));
}

void TestDatagramPages::closeGivesThePortBack()
{
    PageDriver driver(Scheme::Udp);
    open(driver);
    const quint16 port = driver.page().state().local.port;
    driver.click(u"Close"_s);
    QTRY_VERIFY(driver.page().state().isClosed());
    QCOMPARE(driver.page().light(), EndpointPage::Light::Off);
    QUdpSocket next;
    QVERIFY(next.bind(QHostAddress(QHostAddress::AnyIPv4), port));
}

void TestDatagramPages::replyMakesThePeerTheTarget()
{
    PageDriver driver(Scheme::Udp);
    driver.page().replyTo(*Peer::parse(u"[::1]:8080"));
    QCOMPARE(driver.page().sendTarget(), u"[::1]:8080"_s);
    QCOMPARE(driver.find<QLineEdit>(u"Target address"_s)->text(), u"::1"_s);
}

void TestDatagramPages::aBroadcastGoesThroughTheChosenWay()
{
    const auto peer = plainPeer();
    PageDriver driver(Scheme::Broadcast);
    driver.type(u"Send through"_s, u"127.255.255.255"_s);
    driver.type(u"Target port"_s, QString::number(peer->localPort()));
    driver.page().send("xiaocy");
    QTRY_VERIFY(peer->hasPendingDatagrams());
    const QNetworkDatagram datagram = peer->receiveDatagram();
    QCOMPARE(datagram.data(), QByteArray("xiaocy"));
    peer->writeDatagram("I am here", QHostAddress(QHostAddress::LocalHost), quint16(datagram.senderPort()));
    QTRY_COMPARE(driver.newestReceived(), QByteArray("I am here"));
}

void TestDatagramPages::theWayIsChosenAnewWhileItIsOpen()
{
    const auto peer = plainPeer();
    PageDriver driver(Scheme::Broadcast);
    driver.type(u"Target port"_s, QString::number(peer->localPort()));
    driver.type(u"Send through"_s, u"nosuch0"_s);
    open(driver);
    driver.page().send("lost");
    QTRY_VERIFY(driver.newest(RecordKind::Failed).isValid());
    driver.type(u"Send through"_s, u"127.255.255.255"_s);
    driver.page().send("found");
    QTRY_VERIFY(peer->hasPendingDatagrams());
    QCOMPARE(peer->receiveDatagram().data(), QByteArray("found"));
}

void TestDatagramPages::aBroadcastTabSaysWhereItSends()
{
    PageDriver driver(Scheme::Broadcast);
    driver.type(u"Target port"_s, u"8080"_s);
    QCOMPARE(driver.page().sendTarget(), u"all interfaces, port 8080"_s);
    driver.type(u"Send through"_s, u"eth0"_s);
    QCOMPARE(driver.page().sendTarget(), u"eth0, port 8080"_s);
    driver.type(u"Send through"_s, u"255.255.255.255"_s);
    QCOMPARE(driver.page().sendTarget(), u"255.255.255.255:8080"_s);
    QCOMPARE(driver.page().request("x").to, (HostPort{u"limited"_s, 8080}));
}

void TestDatagramPages::replyToABroadcastGoesToThatPeer()
{
    PageDriver driver(Scheme::Broadcast);
    driver.page().replyTo(*Peer::parse(u"192.168.1.22:8080"));
    QCOMPARE(driver.page().sendTarget(), u"192.168.1.22:8080"_s);
}

SOCKETEER_TEST_WITH(QApplication, TestDatagramPages)
#include "tst_datagrampages.moc"
