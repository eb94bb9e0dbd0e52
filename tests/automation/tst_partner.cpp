// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/partner.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainsocket.h"
#include "tests/net/plainudp.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// A partner on its own, with plain sockets in place of the tab.
class TestPartner final : public QObject
{
    Q_OBJECT

private slots:
    void forUdpItEchoesDatagrams();
    void forAClientItIsAServer();
    void forAServerItConnectsAndEchoes();
    void itStopsWhenTheServerClosesTheConnection();
    void whatKeepsItFromStartingIsSaid();
    void itMayBeStoppedBeforeItIsReady();
    void itMayBeStartedAgain();

private:
    static Peer readyAt(QSignalSpy &ready)
    {
        [[maybe_unused]] const bool came = !ready.isEmpty() || ready.wait(10'000);
        return ready.isEmpty() ? Peer() : ready.last().first().value<Peer>();
    }

    Network m_network;
};

void TestPartner::forUdpItEchoesDatagrams()
{
    Partner partner(m_network, Scheme::Udp);
    QSignalSpy ready(&partner, &Partner::ready);
    partner.start({u"127.0.0.1"_s, 0}, u"Partner"_s);
    PlainUdp tab;
    QVERIFY(tab.send("hello", readyAt(ready).port));
    const auto answer = tab.await();
    QVERIFY(answer);
    QCOMPARE(answer->octets, "hello");
}

void TestPartner::forAClientItIsAServer()
{
    Partner partner(m_network, Scheme::TcpClient);
    QSignalSpy ready(&partner, &Partner::ready);
    partner.start({u"127.0.0.1"_s, 0}, u"Partner"_s);
    const PlainSocket tab = PlainSocket::connectedTo(readyAt(ready).port);
    QVERIFY(tab.isValid() && tab.sendAll("hello"));
    QCOMPARE(tab.receive(5), "hello");
}

void TestPartner::forAServerItConnectsAndEchoes()
{
    const PlainSocket tab = PlainSocket::listening();
    Partner partner(m_network, Scheme::TcpServer);
    partner.start({u"127.0.0.1"_s, tab.port()}, u"Partner"_s);
    const PlainSocket connection = tab.accepted();
    QVERIFY(connection.sendAll("hello"));
    QCOMPARE(connection.receive(5), "hello");
}

void TestPartner::itStopsWhenTheServerClosesTheConnection()
{
    const PlainSocket tab = PlainSocket::listening();
    Partner partner(m_network, Scheme::TcpServer);
    QSignalSpy ready(&partner, &Partner::ready);
    const QSignalSpy stopped(&partner, &Partner::stopped);
    partner.start({u"127.0.0.1"_s, tab.port()}, u"Partner"_s);
    PlainSocket connection = tab.accepted();
    QVERIFY(!readyAt(ready).isNull());
    connection.close();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(partner.isStopped());
}

void TestPartner::whatKeepsItFromStartingIsSaid()
{
    const PlainUdp taken;
    Partner partner(m_network, Scheme::Udp);
    const QSignalSpy stopped(&partner, &Partner::stopped);
    partner.start({u"127.0.0.1"_s, taken.port()}, u"Partner"_s);
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(stopped.first().first().value<Problem>().word, Problem::Word::InUse);
    QVERIFY(partner.isStopped());
}

void TestPartner::itMayBeStoppedBeforeItIsReady()
{
    PlainSocket tab = PlainSocket::listening();
    Partner partner(m_network, Scheme::TcpServer);
    const QSignalSpy stopped(&partner, &Partner::stopped);
    partner.start({u"127.0.0.1"_s, tab.port()}, u"Partner"_s);
    partner.stop();
    tab.close(); // the partner may have connected already
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(partner.isStopped());
}

void TestPartner::itMayBeStartedAgain()
{
    Partner partner(m_network, Scheme::Udp);
    QSignalSpy ready(&partner, &Partner::ready);
    const QSignalSpy stopped(&partner, &Partner::stopped);
    for (int round = 1; round <= 3; ++round) {
        partner.start({u"127.0.0.1"_s, 0}, u"Partner"_s);
        QTRY_COMPARE(ready.size(), round);
        partner.stop();
        QTRY_COMPARE(stopped.size(), round);
    }
}

SOCKETEER_TEST_WITH(QCoreApplication, TestPartner)
#include "tst_partner.moc"
