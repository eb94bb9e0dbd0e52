// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/udpendpoint.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/journalview.h"
#include "tests/net/lab.h"
#include "tests/net/pythonpeer.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Groups on a network of several hosts: who receives what, and how far it
// travels.
class TestMulticastLab final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aGroupIsHeardOnItsInterface_data();
    void aGroupIsHeardOnItsInterface();
    void aGroupOnEveryInterfaceIsHeardOnEach();
    void aHostInTheGroupHearsUs_data();
    void aHostInTheGroupHearsUs();
    void afterLeavingNothingArrives_data();
    void afterLeavingNothingArrives();
    void oneSourceIsHeardAndTheOtherIsNot_data();
    void oneSourceIsHeardAndTheOtherIsNot();
    void hopLimitZeroStaysOnThisMachine_data();
    void hopLimitZeroStaysOnThisMachine();
    void hopLimitOneStaysOnTheSubnet();
    void theHopLimitIsForUnicastsToo();
    void theInterfaceForSendingIsChangedWhileOpen();

private:
    void open(const QString &address);
    void join(const QString &group) { m_endpoint->execute(JoinGroup{*MulticastGroup::parse(group)}); }
    void send(const QString &ip, quint16 port, const QByteArray &payload)
    {
        m_endpoint->execute(Send{payload, {ip, port}});
    }
    // Makes a host send to our port: addresses and texts.
    void hear(const QString &place, const QStringList &sent)
    {
        const QString port = QString::number(m_endpoint->address().port);
        PythonPeer peer(u"multicast_send.py"_s, QStringList{u"eth0"_s, port} + sent, m_lab.in(place));
        QVERIFY(!peer.line().isEmpty());
    }
    bool hasReceived(const QByteArray &payload)
    {
        const auto has = [&] { return m_view->payloads(RecordKind::Received).contains(payload); };
        return QTest::qWaitFor(has, 10'000);
    }

    Lab m_lab{u"multicast"_s};
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalView> m_view;
    std::unique_ptr<UdpEndpoint> m_endpoint;
};

void TestMulticastLab::initTestCase()
{
    if (const QString why = m_lab.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: multicast among several hosts in network namespaces: "_s + why));
}

void TestMulticastLab::init()
{
    m_endpoint.reset();
    m_journal = std::make_unique<Journal>();
    m_view = std::make_unique<JournalView>(*m_journal);
    m_endpoint = std::make_unique<UdpEndpoint>(1, *m_journal, nullptr);
}

void TestMulticastLab::open(const QString &address)
{
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(address);
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    m_endpoint->execute(Open{parsed.address});
    QCOMPARE(m_endpoint->phase(), Phase::Open);
    QCOMPARE(m_view->sentences(RecordKind::Failed), QString());
}

void TestMulticastLab::aGroupIsHeardOnItsInterface_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("interface");
    QTest::newRow("IPv4, by the option iface")
        << u"udp://0.0.0.0:0?group=239.1.2.3&iface=lan1"_s << u"239.1.2.3"_s << Lab::other() << u"lan1"_s;
    QTest::newRow("IPv4, by the group's own interface")
        << u"udp://0.0.0.0:0?group=239.1.2.3%lan0&iface=lan1"_s << u"239.1.2.3"_s << Lab::host(2) << u"lan0"_s;
    QTest::newRow("IPv6, link-local") << u"udp://[::]:0?group=[ff02::1234]&iface=lan0"_s << u"ff02::1234"_s
                                      << Lab::host(1) << u"lan0"_s;
    QTest::newRow("IPv6, by the group's zone")
        << u"udp://[::]:0?group=[ff05::1234%lan1]"_s << u"ff05::1234"_s << Lab::other() << u"lan1"_s;
}

void TestMulticastLab::aGroupIsHeardOnItsInterface()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and interface are not known.");
    QFETCH(QString, address);
    QFETCH(QString, group);
    QFETCH(QString, place);
    QFETCH(QString, interface);
    open(address);
    hear(place, {group, u"to the group"_s});
    QVERIFY(hasReceived("to the group"));
    const Record received = m_view->last(RecordKind::Received);
    QCOMPARE(received.flow->cast, Cast::Multicast);
    QCOMPARE(received.flow->interfaceName, interface);
    QCOMPARE(received.flow->local.address(), QHostAddress(group));
}

void TestMulticastLab::aGroupOnEveryInterfaceIsHeardOnEach()
{
    open(u"udp://0.0.0.0:0?group=239.1.2.3&iface=all"_s);
    QStringList joined;
    for (const Membership &membership : m_endpoint->state().memberships) {
        QCOMPARE(membership.state, Membership::State::Joined);
        joined << membership.interfaceName;
    }
    joined.sort();
    QCOMPARE(joined, (QStringList{u"lan0"_s, u"lan1"_s, u"lo"_s}));
    hear(Lab::host(1), {u"239.1.2.3"_s, u"from the first"_s});
    hear(Lab::other(), {u"239.1.2.3"_s, u"from the second"_s});
    QVERIFY(hasReceived("from the first"));
    QVERIFY(hasReceived("from the second"));
}

void TestMulticastLab::aHostInTheGroupHearsUs_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("group");
    QTest::newRow("IPv4") << u"udp://0.0.0.0:0?iface=lan0"_s << u"239.1.2.4"_s;
    QTest::newRow("IPv6") << u"udp://[::]:0?iface=lan0"_s << u"ff02::1235"_s;
}

void TestMulticastLab::aHostInTheGroupHearsUs()
{
    QFETCH(QString, address);
    QFETCH(QString, group);
    PythonPeer peer(u"multicast_receive.py"_s, {group, u"0"_s, u"eth0"_s}, m_lab.in(Lab::host(3)));
    const quint16 port = peer.port();
    open(address);
    send(group, port, "to all in it");
    QVERIFY(peer.line().endsWith(u"to all in it"_s));
}

void TestMulticastLab::afterLeavingNothingArrives_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("unicast");
    QTest::newRow("IPv4") << u"0.0.0.0"_s << u"239.1.2.5"_s << u"10.77.1.1"_s;
    QTest::newRow("IPv4, one source") << u"0.0.0.0"_s << u"232.1.2.5@10.77.1.11"_s << u"10.77.1.1"_s;
    QTest::newRow("IPv6") << u"[::]"_s << u"ff02::1236"_s << u"fd77:1::1"_s;
}

void TestMulticastLab::afterLeavingNothingArrives()
{
    QFETCH(QString, host);
    QFETCH(QString, group);
    QFETCH(QString, unicast);
    open(u"udp://%1:0?iface=lan0"_s.arg(host));
    join(group);
    const MulticastGroup joined = *MulticastGroup::parse(group);
    hear(Lab::host(1), {joined.ip, u"while joined"_s});
    QVERIFY(hasReceived("while joined"));

    // Another program on this machine stays in the group.
    PythonPeer neighbour(u"multicast_receive.py"_s, {joined.ip, u"0"_s, u"lan0"_s});
    QVERIFY(neighbour.port() != 0);
    m_endpoint->execute(LeaveGroup{joined});
    QVERIFY(m_endpoint->state().memberships.isEmpty());
    QVERIFY(m_view->sentences(RecordKind::Note).contains(u"left"));
    hear(Lab::host(1), {joined.ip, u"after leaving"_s, unicast, u"to us alone"_s});
    QVERIFY(hasReceived("to us alone"));
    QVERIFY(!m_view->payloads(RecordKind::Received).contains("after leaving"));
}

void TestMulticastLab::oneSourceIsHeardAndTheOtherIsNot_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("group");
    QTest::newRow("IPv4") << u"udp://0.0.0.0:0?group=232.1.2.3@10.77.1.12&iface=lan0"_s << u"232.1.2.3"_s;
    QTest::newRow("IPv6") << u"udp://[::]:0?group=[ff3e::1234]@[fd77:1::12]&iface=lan0"_s << u"ff3e::1234"_s;
}

void TestMulticastLab::oneSourceIsHeardAndTheOtherIsNot()
{
    QFETCH(QString, address);
    QFETCH(QString, group);
    open(address);
    hear(Lab::host(1), {group, u"from another"_s});
    hear(Lab::host(2), {group, u"from the source"_s});
    QVERIFY(hasReceived("from the source"));
    QCOMPARE(m_view->count(RecordKind::Received), 1);
}

void TestMulticastLab::hopLimitZeroStaysOnThisMachine_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("group");
    QTest::newRow("IPv4") << u"0.0.0.0"_s << u"239.1.2.6"_s;
    QTest::newRow("IPv6") << u"[::]"_s << u"ff02::1237"_s;
}

void TestMulticastLab::hopLimitZeroStaysOnThisMachine()
{
    QFETCH(QString, host);
    QFETCH(QString, group);
    PythonPeer here(u"multicast_receive.py"_s, {group, u"0"_s, u"lan0"_s});
    const quint16 port = here.port();
    PythonPeer there(u"multicast_receive.py"_s, {group, QString::number(port), u"eth0"_s}, m_lab.in(Lab::host(1)));
    QCOMPARE(there.port(), port);
    open(u"udp://%1:0?iface=lan0&ttl=0"_s.arg(host));
    send(group, port, "stays");
    QVERIFY(here.line().endsWith(u"stays"_s));
    m_endpoint->execute(SetMulticast{{u"lan0"_s, 1}});
    send(group, port, "leaves");
    QVERIFY(there.line().endsWith(u"leaves"_s)); // and nothing before it
    QVERIFY(here.line().endsWith(u"leaves"_s));
}

void TestMulticastLab::hopLimitOneStaysOnTheSubnet()
{
    PythonPeer near(u"multicast_receive.py"_s, {u"239.1.2.7"_s, u"0"_s, u"eth0"_s}, m_lab.in(Lab::host(1)));
    const quint16 port = near.port();
    PythonPeer beyond(u"multicast_receive.py"_s, {u"239.1.2.7"_s, QString::number(port), u"eth0"_s},
                      m_lab.in(Lab::beyond()));
    QCOMPARE(beyond.port(), port);
    open(u"udp://0.0.0.0:0?iface=lan0&ttl=1"_s);
    send(u"239.1.2.7"_s, port, "on the subnet");
    QVERIFY(near.line().endsWith(u"on the subnet"_s));
    m_endpoint->execute(SetMulticast{{u"lan0"_s, 8}});
    send(u"10.77.3.11"_s, port, "through the router");
    QVERIFY(beyond.line().endsWith(u"through the router"_s)); // and nothing before it
}

void TestMulticastLab::theHopLimitIsForUnicastsToo()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and interface are not known.");
    PythonPeer beyond(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s}, m_lab.in(Lab::beyond()));
    const quint16 port = beyond.port();
    open(u"udp://0.0.0.0:0?ttl=1"_s);
    send(u"10.77.3.11"_s, port, "too short");
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Failed), 1, 10'000); // the router's ICMP: time exceeded
    m_endpoint->execute(SetMulticast{{{}, 2}});
    send(u"10.77.3.11"_s, port, "long enough");
    QVERIFY(beyond.line().endsWith(u"long enough"_s));
    // With 0 or no TTL, unicasts use the system's.
    m_endpoint->execute(SetMulticast{{{}, 0}});
    send(u"10.77.3.11"_s, port, "the system's");
    QVERIFY(beyond.line().endsWith(u"the system's"_s));
    m_endpoint->execute(SetMulticast{{{}, 1}});
    m_endpoint->execute(SetMulticast{});
    send(u"10.77.3.11"_s, port, "the system's again");
    QVERIFY(beyond.line().endsWith(u"the system's again"_s));
}

void TestMulticastLab::theInterfaceForSendingIsChangedWhileOpen()
{
    PythonPeer first(u"multicast_receive.py"_s, {u"239.1.2.8"_s, u"0"_s, u"eth0"_s}, m_lab.in(Lab::host(1)));
    const quint16 port = first.port();
    PythonPeer second(u"multicast_receive.py"_s, {u"239.1.2.8"_s, QString::number(port), u"eth0"_s},
                      m_lab.in(Lab::other()));
    QCOMPARE(second.port(), port);
    open(u"udp://0.0.0.0:0?iface=lan0"_s);
    send(u"239.1.2.8"_s, port, "one");
    QVERIFY(first.line().endsWith(u"one"_s));
    m_endpoint->execute(SetMulticast{{u"lan1"_s}});
    send(u"239.1.2.8"_s, port, "two");
    QVERIFY(second.line().endsWith(u"two"_s)); // and not "one"
    m_endpoint->execute(SetMulticast{{u"nosuch0"_s}});
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"nosuch0"));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestMulticastLab)
#include "tst_multicastlab.moc"
