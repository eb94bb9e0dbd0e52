// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/broadcastendpoint.h"
#include "app/net/datagram/udpendpoint.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/journalview.h"
#include "tests/net/lab.h"
#include "tests/net/pythonpeer.h"

#include <QTest>

#include <memory>

#include <netinet/in.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

// Sets it on this process's socket that is bound to that port.
bool forbidFragments(quint16 port)
{
    constexpr int Descriptors = 1024;
    for (int descriptor = 0; descriptor < Descriptors; ++descriptor) {
        sockaddr_in local{};
        socklen_t size = sizeof local;
        const int never = IP_PMTUDISC_DO;
        if (getsockname(descriptor, reinterpret_cast<sockaddr *>(&local), &size) == 0 && local.sin_family == AF_INET
            && ntohs(local.sin_port) == port)
            return setsockopt(descriptor, IPPROTO_IP, IP_MTU_DISCOVER, &never, sizeof never) == 0;
    }
    return false;
}

} // namespace

// The network's errors about undelivered datagrams reach the person.
class TestNetworkErrors final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aDatagramThatDoesNotArriveIsToldOf_data();
    void aDatagramThatDoesNotArriveIsToldOf();
    void whatIsTooLargeForTheWayIsToldWithTheLimit_data();
    void whatIsTooLargeForTheWayIsToldWithTheLimit();
    void theRightOneOfManyIsToldOf();
    void aGatewayThatDoesNotAnswerIsNamed();
    void whatTheInterfaceCannotTakeWholeIsToldOnceWithItsLimit();
    void aBroadcastThatAFirewallForbids();

private:
    void open(const QString &local);
    [[nodiscard]] QString lastFailure() const
    {
        return textOf(Event::fromOctets(m_view->last(RecordKind::Failed).payload).notices);
    }

    Lab m_lab{u"errors"_s};
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalView> m_view;
    std::unique_ptr<UdpEndpoint> m_endpoint;
};

void TestNetworkErrors::initTestCase()
{
    NOT_ON_THE_PORTABLE_SIDE("errors that the network reports are not known.");
    if (const QString why = m_lab.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: errors that a network of several hosts reports: "_s + why));
    // A route that ends at the router, which knows no further one.
    QVERIFY(m_lab.ip(u"route add 10.88.0.0/16 via 10.77.1.254"_s));
    QVERIFY(m_lab.ip(u"route add fd88::/64 via fd77:1::254"_s));
}

void TestNetworkErrors::init()
{
    m_endpoint.reset();
    m_journal = std::make_unique<Journal>();
    m_view = std::make_unique<JournalView>(*m_journal);
}

void TestNetworkErrors::open(const QString &local)
{
    m_endpoint = std::make_unique<UdpEndpoint>(1, *m_journal, nullptr);
    m_endpoint->execute(Open{EndpointAddress::parse(u"udp://%1:0"_s.arg(local)).address});
    QCOMPARE(m_endpoint->phase(), Phase::Open);
}

void TestNetworkErrors::aDatagramThatDoesNotArriveIsToldOf_data()
{
    using Word = Problem::Word;
    QTest::addColumn<QString>("to");
    QTest::addColumn<Word>("word");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing listens there")
        << u"10.77.1.11"_s << Word::Refused << u"10.77.1.11 is there, but nothing listens on UDP port 9."_s;
    QTest::newRow("nothing listens there, IPv6") << u"fd77:1::11"_s << Word::Refused << u"fd77:1::11 is there"_s;
    QTest::newRow("nothing listens behind the router") << u"10.77.3.11"_s << Word::Refused << u"10.77.3.11 is there"_s;
    QTest::newRow("nobody is there") << u"10.77.1.77"_s << Word::Unreachable
                                     << u"Nobody on this network answers at 10.77.1.77 (ARP)."_s;
    QTest::newRow("nobody is there, IPv6") << u"fd77:1::77"_s << Word::Unreachable << u"fd77:1::77 (NDP)"_s;
    QTest::newRow("nobody is there behind the router")
        << u"10.77.3.77"_s << Word::Unreachable << u"The router 10.77.1.254 reports that it cannot reach it"_s;
    QTest::newRow("the router knows no way")
        << u"10.88.0.1"_s << Word::Unreachable << u"The router 10.77.1.254 knows no route to that network"_s;
    QTest::newRow("the router knows no way, IPv6") << u"fd88::1"_s << Word::Unreachable << u"The router fd77:1::254"_s;
    QTest::newRow("we know no way") << u"203.0.113.7"_s << Word::Unreachable << u"no route to the target"_s;
    QTest::newRow("we know no way to a group") << u"239.1.2.3"_s << Word::Unreachable << u"iface=NAME"_s;
}

void TestNetworkErrors::aDatagramThatDoesNotArriveIsToldOf()
{
    QFETCH(QString, to);
    QFETCH(Problem::Word, word);
    QFETCH(QString, part);
    open(to.contains(u':') ? u"[::]"_s : u"0.0.0.0"_s);
    m_endpoint->execute(Send{"x", {to, 9}});
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Failed), 1, 30'000);
    const Record failed = m_view->last(RecordKind::Failed);
    QCOMPARE(failed.head.word, word);
    QCOMPARE(failed.flow->peer, Peer::from(QHostAddress(to), 9));
    QVERIFY2(lastFailure().contains(part), qPrintable(lastFailure()));
    QCOMPARE(m_endpoint->phase(), Phase::Open);
}

void TestNetworkErrors::whatIsTooLargeForTheWayIsToldWithTheLimit_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("to");
    QTest::newRow("IPv4") << u"0.0.0.0"_s << u"10.77.3.11"_s;
    QTest::newRow("IPv6") << u"[::]"_s << u"fd77:3::11"_s;
}

// The far side of the router accepts packets of up to 1300 octets.
void TestNetworkErrors::whatIsTooLargeForTheWayIsToldWithTheLimit()
{
    QFETCH(QString, local);
    QFETCH(QString, to);
    QVERIFY(m_lab.ip(Lab::router(), u"link set eth1 mtu 1300"_s));
    open(local);
    m_endpoint->execute(Send{QByteArray(1400, 'x'), {to, 9}});
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Failed), 1, 30'000);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::TooLarge);
    QCOMPARE(m_view->last(RecordKind::Failed).flow->peer, Peer::from(QHostAddress(to), 9));
    QVERIFY2(lastFailure().contains(u"packets of 1300 octets at most"_s), qPrintable(lastFailure()));
    // From now on the system fragments it: it arrives at a port where nobody listens.
    m_endpoint->execute(Send{QByteArray(1400, 'x'), {to, 9}});
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Failed), 2, 30'000);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::Refused);
}

void TestNetworkErrors::theRightOneOfManyIsToldOf()
{
    open(u"0.0.0.0"_s);
    std::vector<std::unique_ptr<PythonPeer>> peers;
    for (const int number : {1, 2, 4, 5}) {
        peers.push_back(std::make_unique<PythonPeer>(u"udp_receive.py"_s, QStringList{u"0.0.0.0"_s, u"7788"_s},
                                                     m_lab.in(Lab::host(number))));
        QCOMPARE(peers.back()->port(), 7788);
    }
    for (int number = 1; number <= Lab::Hosts; ++number)
        m_endpoint->execute(Send{"x", {u"10.77.1.%1"_s.arg(10 + number), 7788}});
    for (const auto &peer : peers)
        QVERIFY(peer->line().endsWith(u" x"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Failed), 1, 30'000);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::Refused);
    QCOMPARE(m_view->last(RecordKind::Failed).flow->peer.toString(), u"10.77.1.13:7788"_s);
}

void TestNetworkErrors::aGatewayThatDoesNotAnswerIsNamed()
{
    QVERIFY(m_lab.ip(u"route add 10.66.0.0/16 via 10.77.1.99"_s));
    open(u"0.0.0.0"_s);
    m_endpoint->execute(Send{"x", {u"10.66.0.1"_s, 9}});
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Failed), 1, 30'000);
    QVERIFY(m_lab.ip(u"route del 10.66.0.0/16"_s));
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::Unreachable);
    QCOMPARE(m_view->last(RecordKind::Failed).flow->peer.toString(), u"10.66.0.1:9"_s);
    QVERIFY2(lastFailure().contains(u"The gateway 10.77.1.99, which leads to 10.66.0.1, does not answer (ARP)."_s),
             qPrintable(lastFailure()));
}

// The endpoint itself never forbids fragments.
void TestNetworkErrors::whatTheInterfaceCannotTakeWholeIsToldOnceWithItsLimit()
{
    open(u"0.0.0.0"_s);
    QVERIFY(forbidFragments(m_endpoint->address().port));
    m_endpoint->execute(Send{QByteArray(2000, 'x'), {u"10.77.1.11"_s, 9}});
    m_endpoint->execute(Send{"x", {u"10.77.1.12"_s, 9}}); // nobody listens there, so earlier errors have been reported
    QTRY_COMPARE_WITH_TIMEOUT(m_view->last(RecordKind::Failed).head.word, Problem::Word::Refused, 30'000);
    const QList<Record> failed = m_view->all(RecordKind::Failed);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.first().head.word, Problem::Word::TooLarge);
    QCOMPARE(failed.first().flow->peer.toString(), u"10.77.1.11:9"_s);
    const QString text = textOf(Event::fromOctets(failed.first().payload).notices);
    QVERIFY2(text.contains(u"The interface lan0 takes packets of 1500 octets at most"_s), qPrintable(text));
    QCOMPARE(m_view->count(RecordKind::Sent), 1);
}

void TestNetworkErrors::aBroadcastThatAFirewallForbids()
{
    const auto nft = [](const QString &words) { return QProcess::execute(u"/usr/sbin/nft"_s, {words}) == 0; };
    BroadcastEndpoint endpoint(1, *m_journal, nullptr);
    endpoint.execute(Open{EndpointAddress::parse(u"broadcast://0.0.0.0:0?to=9&via=lan0"_s).address});
    QCOMPARE(endpoint.phase(), Phase::Open);
    QVERIFY(nft(u"add table inet t"_s));
    QVERIFY(nft(u"add chain inet t c { type filter hook output priority 0 ; }"_s));
    QVERIFY(nft(u"add rule inet t c udp dport 9 drop"_s));
    endpoint.execute(Send{"x"});
    QVERIFY(nft(u"delete table inet t"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Failed), 1, 30'000);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::NoPermission);
    QCOMPARE(m_view->last(RecordKind::Failed).flow->peer.toString(), u"10.77.1.255:9"_s);
    QVERIFY2(lastFailure().contains(u"firewall"_s), qPrintable(lastFailure()));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestNetworkErrors)
#include "tst_networkerrors.moc"
