// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/check.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/lab.h"
#include "tests/net/plainudp.h"
#include "tests/net/pythonpeer.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using Id = CheckStep::Id;
using Verdict = CheckStep::Verdict;

// Whole checks in a network of several hosts.
class TestCheck final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void whatWillBeSentIsAnnounced_data();
    void whatWillBeSentIsAnnounced();
    void everyStepIsToldOnce_data();
    void everyStepIsToldOnce();
    void aTargetThatAnswers();
    void noMoreIsSentThanAnnounced();
    void aPortWhereNobodyListens();
    void aMachineThatIsNotThere();
    void aTargetBehindTheRouter();
    void nothingLeadsThere();
    void anInterfaceThatIsDown();
    void aPulledCable();
    void everybodyIsNotAsked();
    void aServerThatAccepts();
    void aServerThatRefuses();
    void oneAttemptIsOneSyn();
    void aServerThatClosesAtOnce();
    void aServerThatARouterCannotReach();
    void aGatewayThatIsNotThere();
    void aFixedLocalPortOfAClientThatIsHeld();
    void aServerThatIsNotThere();
    void aServerBehindAFirewall();
    void aPortThatAnotherProgramHolds();
    void aNameThatNobodyKnows();
    void whatIsCancelledTellsNothingMore();

private:
    void run(const CheckQuestion &question);
    void verify(Id id, Verdict verdict, const QString &part = {}) const;

    Lab m_lab{u"check"_s};
    std::map<Id, CheckStep> m_steps;
    int m_told = 0;
};

namespace {

CheckQuestion about(const QString &address)
{
    CheckQuestion question;
    question.address = EndpointAddress::parse(address).address;
    return question;
}

bool nft(const QString &words)
{
    return QProcess::execute(u"/usr/sbin/nft"_s, {words}) == 0;
}

} // namespace

void TestCheck::initTestCase()
{
    if (const QString why = m_lab.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: checks among several hosts: "_s + why));
}

void TestCheck::init()
{
    m_steps.clear();
    m_told = 0;
}

void TestCheck::run(const CheckQuestion &question)
{
    Check check;
    QSignalSpy finished(&check, &Check::finished);
    connect(&check, &Check::found, this, [this](const CheckStep &step) {
        m_steps[step.id] = step;
        ++m_told;
    });
    check.start(question);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QVERIFY(!check.isRunning());
}

void TestCheck::verify(Id id, Verdict verdict, const QString &part) const
{
    QVERIFY(m_steps.contains(id));
    const CheckStep &step = m_steps.at(id);
    const QString text = textOf(step.found);
    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(step.verdict == verdict, qPrintable(text));
}

void TestCheck::whatWillBeSentIsAnnounced_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("part");
    QTest::newRow("a datagram") << u"udp://0.0.0.0:0?to=board:9"_s << u"one UDP datagram of 0 octets to board:9"_s;
    QTest::newRow("a connection") << u"tcp-client://board:9"_s << u"connect to board:9 once"_s;
    QTest::newRow("nothing to nobody") << u"udp://0.0.0.0:0"_s << u"sends nothing"_s;
    QTest::newRow("nothing to a group") << u"udp://0.0.0.0:0?to=239.1.2.3:9"_s << u"sends nothing"_s;
    QTest::newRow("nothing to everybody") << u"udp://0.0.0.0:0?to=255.255.255.255:9"_s << u"sends nothing"_s;
    QTest::newRow("nothing as a broadcast") << u"broadcast://0.0.0.0:0?to=9"_s << u"sends nothing"_s;
    QTest::newRow("nothing from a server") << u"tcp-server://0.0.0.0:9"_s << u"sends nothing"_s;
}

void TestCheck::whatWillBeSentIsAnnounced()
{
    QFETCH(QString, address);
    QFETCH(QString, part);
    const QString text = about(address).announcement().text();
    QVERIFY2(text.contains(part), qPrintable(text));
}

void TestCheck::everyStepIsToldOnce_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("UDP") << u"udp://0.0.0.0:0?to=127.0.0.1:9"_s;
    QTest::newRow("UDP without a target") << u"udp://0.0.0.0:0"_s;
    QTest::newRow("UDP to an address of the other kind") << u"udp://[::]:0?to=127.0.0.1:9"_s;
    QTest::newRow("broadcast") << u"broadcast://0.0.0.0:0?to=9"_s;
    QTest::newRow("TCP client") << u"tcp-client://127.0.0.1:9"_s;
    QTest::newRow("TCP server") << u"tcp-server://0.0.0.0:0"_s;
}

void TestCheck::everyStepIsToldOnce()
{
    QFETCH(QString, address);
    const CheckQuestion question = about(address);
    run(question);
    QCOMPARE(m_told, int(question.steps().size()));
    for (const Id id : question.steps())
        QVERIFY(m_steps.contains(id));
}

void TestCheck::aTargetThatAnswers()
{
    NOT_ON_THE_PORTABLE_SIDE("neighbours, holders of ports and who reported an error are not known.");
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s, u"here"_s}, m_lab.in(Lab::host(1)));
    CheckQuestion question = about(u"udp://10.77.1.1:0?to=10.77.1.11:%1"_s.arg(peer.port()));
    question.state.phase = Phase::Open;
    question.state.local = *Peer::parse(u"10.77.1.1:7788");
    run(question);
    verify(Id::Socket, Verdict::Good);
    verify(Id::Target, Verdict::Good);
    verify(Id::LocalAddress, Verdict::Good, u"in the target's subnet"_s);
    verify(Id::Route, Verdict::Good, u"through lan0 from 10.77.1.1"_s);
    verify(Id::Neighbour, Verdict::Good, u"10.77.1.11 is there"_s);
    verify(Id::Answer, Verdict::Good, u"came back from 10.77.1.11:"_s);
    verify(Id::Firewall, Verdict::Good);
    verify(Id::Drops, Verdict::Good);
}

void TestCheck::noMoreIsSentThanAnnounced()
{
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s}, m_lab.in(Lab::host(1)));
    const quint16 port = peer.port();
    run(about(u"udp://0.0.0.0:0?to=10.77.1.11:%1"_s.arg(port)));
    verify(Id::Answer, Verdict::Unknown, u"usual for UDP"_s);
    PlainUdp after("10.77.1.1");
    QVERIFY(after.send("after", port, "10.77.1.11"));
    QCOMPARE(peer.line().section(u' ', 2), QString()); // the one of 0 octets
    QCOMPARE(peer.line().section(u' ', 2), u"after"_s);
}

void TestCheck::aPortWhereNobodyListens()
{
    NOT_ON_THE_PORTABLE_SIDE("neighbours, holders of ports and who reported an error are not known.");
    run(about(u"udp://0.0.0.0:0?to=10.77.1.12:9"_s));
    verify(Id::Answer, Verdict::Bad, u"10.77.1.12 is there, but nothing listens on UDP port 9"_s);
    verify(Id::Neighbour, Verdict::Good, u"REACHABLE"_s);
    verify(Id::Socket, Verdict::Bad, u"not open"_s);
}

void TestCheck::aMachineThatIsNotThere()
{
    NOT_ON_THE_PORTABLE_SIDE("neighbours, holders of ports and who reported an error are not known.");
    run(about(u"udp://0.0.0.0:0?to=10.77.1.77:9"_s));
    verify(Id::Route, Verdict::Good);
    verify(Id::Neighbour, Verdict::Bad, u"10.77.1.77 does not answer"_s);
}

void TestCheck::aTargetBehindTheRouter()
{
    NOT_ON_THE_PORTABLE_SIDE("neighbours, holders of ports and who reported an error are not known.");
    run(about(u"udp://0.0.0.0:0?to=10.77.3.11:9"_s));
    verify(Id::Route, Verdict::Good, u"to the gateway 10.77.1.254"_s);
    verify(Id::Neighbour, Verdict::Good, u"The gateway 10.77.1.254 is there"_s);
    verify(Id::Answer, Verdict::Bad, u"nothing listens"_s);
    run(about(u"udp://0.0.0.0:0?to=[fd77:3::11]:9"_s));
    verify(Id::LocalAddress, Verdict::Bad, u"not of the target's kind (IPv6)"_s);
    run(about(u"udp://[::]:0?to=[fd77:3::11]:9"_s));
    verify(Id::Neighbour, Verdict::Good, u"The gateway fd77:1::254 is there"_s);
    verify(Id::Answer, Verdict::Bad, u"nothing listens"_s);
}

void TestCheck::nothingLeadsThere()
{
    run(about(u"udp://0.0.0.0:0?to=203.0.113.7:9"_s));
    verify(Id::Route, Verdict::Bad, u"no route to 203.0.113.7"_s);
    verify(Id::Answer, Verdict::Bad, u"cannot be reached"_s);
}

void TestCheck::anInterfaceThatIsDown()
{
    QVERIFY(m_lab.ip(u"link set lan1 down"_s));
    run(about(u"udp://0.0.0.0:0?to=10.77.2.11:9"_s));
    QVERIFY(m_lab.ip(u"link set lan1 up"_s));
    verify(Id::Route, Verdict::Bad, u"lan1, which is in its subnet, is down"_s);
}

void TestCheck::aPulledCable()
{
    QVERIFY(m_lab.ip(u"link add pulled type veth peer name other"_s));
    QVERIFY(m_lab.ip(u"addr add 10.77.9.1/24 dev pulled"_s));
    QVERIFY(m_lab.ip(u"link set pulled up"_s));
    run(about(u"udp://0.0.0.0:0?to=10.77.9.2:9"_s));
    QVERIFY(m_lab.ip(u"link del pulled"_s));
    verify(Id::Route, Verdict::Bad, u"pulled has no link"_s);
}

void TestCheck::everybodyIsNotAsked()
{
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s}, m_lab.in(Lab::host(1)));
    const quint16 port = peer.port();
    run(about(u"udp://0.0.0.0:0?to=10.77.1.255:%1"_s.arg(port)));
    verify(Id::Route, Verdict::Bad, u"broadcast address"_s);
    verify(Id::Answer, Verdict::Unknown, u"not a single machine"_s);
    PlainUdp after("10.77.1.1");
    QVERIFY(after.send("after", port, "10.77.1.11"));
    QCOMPARE(peer.line().section(u' ', 2), u"after"_s);
}

void TestCheck::aServerThatAccepts()
{
    NOT_ON_THE_PORTABLE_SIDE("neighbours, holders of ports and who reported an error are not known.");
    PythonPeer peer(u"port_holder.py"_s, {u"0.0.0.0"_s}, m_lab.in(Lab::host(2)));
    run(about(u"tcp-client://10.77.1.12:"_s + peer.line()));
    verify(Id::Connection, Verdict::Good, u"accepted a connection"_s);
    verify(Id::Neighbour, Verdict::Good);
}

void TestCheck::aServerThatRefuses()
{
    run(about(u"tcp-client://10.77.1.12:9"_s));
    verify(Id::Connection, Verdict::Bad, u"nothing listens on TCP port 9"_s);
}

// Counted by the firewall: a refused attempt is not repeated.
void TestCheck::oneAttemptIsOneSyn()
{
    QVERIFY(nft(u"add table inet t"_s));
    QVERIFY(nft(u"add chain inet t c { type filter hook output priority 0 ; }"_s));
    QVERIFY(nft(u"add rule inet t c tcp dport 9 tcp flags & (syn|ack) == syn counter"_s));
    run(about(u"tcp-client://10.77.1.12:9"_s));
    QProcess list;
    list.start(u"/usr/sbin/nft"_s, {u"list"_s, u"table"_s, u"inet"_s, u"t"_s});
    QVERIFY(list.waitForFinished());
    QVERIFY(nft(u"delete table inet t"_s));
    const QByteArray rules = list.readAllStandardOutput();
    QVERIFY2(rules.contains("counter packets 1 "), rules.constData());
}

void TestCheck::aServerThatClosesAtOnce()
{
    PythonPeer peer(u"port_holder.py"_s, {u"0.0.0.0"_s, u"close"_s}, m_lab.in(Lab::host(2)));
    run(about(u"tcp-client://10.77.1.12:"_s + peer.line()));
    verify(Id::Connection, Verdict::Bad, u"closed it at once"_s);
}

void TestCheck::aServerThatARouterCannotReach()
{
    NOT_ON_THE_PORTABLE_SIDE("neighbours, holders of ports and who reported an error are not known.");
    run(about(u"tcp-client://10.77.3.77:9"_s));
    verify(Id::Connection, Verdict::Bad, u"10.77.1.254 reports it"_s);
    verify(Id::Neighbour, Verdict::Good, u"The gateway 10.77.1.254 is there"_s);
}

void TestCheck::aGatewayThatIsNotThere()
{
    NOT_ON_THE_PORTABLE_SIDE("neighbours, holders of ports and who reported an error are not known.");
    QVERIFY(m_lab.ip(u"route add 10.66.0.0/16 via 10.77.1.99"_s));
    for (const QString &address : {u"udp://0.0.0.0:0?to=10.66.0.1:9"_s, u"tcp-client://10.66.0.1:9"_s}) {
        run(about(address));
        const Id attempt = address.startsWith(u"udp"_s) ? Id::Answer : Id::Connection;
        verify(attempt, Verdict::Bad, u"The gateway 10.77.1.99, which leads to 10.66.0.1, does not answer"_s);
        verify(Id::Neighbour, Verdict::Bad, u"The gateway 10.77.1.99 does not answer"_s);
    }
    QVERIFY(m_lab.ip(u"route del 10.66.0.0/16"_s));
}

void TestCheck::aFixedLocalPortOfAClientThatIsHeld()
{
    NOT_ON_THE_PORTABLE_SIDE("the program that holds a port is not known.");
    PythonPeer holder(u"port_holder.py"_s, {u"0.0.0.0"_s});
    run(about(u"tcp-client://10.77.1.12:9?from=0.0.0.0:%1"_s.arg(holder.line())));
    verify(Id::LocalPort, Verdict::Bad, u"python3"_s);
}

void TestCheck::aServerThatIsNotThere()
{
    NOT_ON_THE_PORTABLE_SIDE("neighbours, holders of ports and who reported an error are not known.");
    run(about(u"tcp-client://10.77.1.78:9"_s));
    verify(Id::Connection, Verdict::Bad, u"Nobody on this network answers at 10.77.1.78 (ARP)"_s);
    verify(Id::Neighbour, Verdict::Bad, u"does not answer"_s);
}

// Our own firewall, which drops the attempt on its way out.
void TestCheck::aServerBehindAFirewall()
{
    QVERIFY(nft(u"add table inet t"_s));
    QVERIFY(nft(u"add chain inet t c { type filter hook input priority 0 ; }"_s));
    QVERIFY(nft(u"add rule inet t c tcp sport 9 drop"_s));
    run(about(u"tcp-client://10.77.1.12:9"_s));
    QVERIFY(nft(u"delete table inet t"_s));
    verify(Id::Connection, Verdict::Bad, u"did not answer"_s);
    verify(Id::Firewall, Verdict::Bad, u"active here (nft)"_s);
}

void TestCheck::aPortThatAnotherProgramHolds()
{
    NOT_ON_THE_PORTABLE_SIDE("the program that holds a port is not known.");
    PythonPeer holder(u"port_holder.py"_s, {});
    run(about(u"tcp-server://0.0.0.0:%1"_s.arg(holder.line())));
    verify(Id::LocalPort, Verdict::Bad, u"python3"_s);
}

void TestCheck::aNameThatNobodyKnows()
{
    run(about(u"udp://0.0.0.0:0?to=no-such-board.invalid:9"_s));
    verify(Id::Target, Verdict::Bad, u"was not found"_s);
    verify(Id::Answer, Verdict::Unknown);
}

void TestCheck::whatIsCancelledTellsNothingMore()
{
    Check check;
    QSignalSpy found(&check, &Check::found);
    QSignalSpy finished(&check, &Check::finished);
    check.start(about(u"udp://0.0.0.0:0?to=10.77.1.79:9"_s));
    QTRY_VERIFY(found.count() > 0);
    check.cancel();
    QVERIFY(!check.isRunning());
    const auto before = found.count();
    QTRY_VERIFY(check.findChildren<QThread *>().isEmpty());
    QCOMPARE(found.count(), before);
    QCOMPARE(finished.count(), 0);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestCheck)
#include "tst_check.moc"
