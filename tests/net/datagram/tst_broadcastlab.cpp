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
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 Port = 8080; // every host can use the same

} // namespace

// Broadcasts on a network of hosts: which hosts receive them, and which do not.
class TestBroadcastLab final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aBroadcastLeavesByTheChosenInterfaceAlone_data();
    void aBroadcastLeavesByTheChosenInterfaceAlone();
    void theLimitedBroadcastWithoutAnInterfaceFollowsTheDefaultRoute();
    void allReachesBothSubnetsWithARecordEach();
    void castAndInterfaceAreRight_data();
    void castAndInterfaceAreRight();
    void anInterfaceWithoutABroadcastAddressIsSaid_data();
    void anInterfaceWithoutABroadcastAddressIsSaid();
    void whatAllLeavesOutIsSaidOnce();
    void theLimitedBroadcastOnAnInterfaceThatCannotIsSaid_data();
    void theLimitedBroadcastOnAnInterfaceThatCannotIsSaid();
    void aBroadcastFromAUdpSocketIsExplainedOnce_data();
    void aBroadcastFromAUdpSocketIsExplainedOnce();

private:
    using Peers = std::vector<std::unique_ptr<PythonPeer>>;

    [[nodiscard]] std::unique_ptr<PythonPeer> listener(const QString &place) const;
    [[nodiscard]] Peers listeners() const; // hosts 1 to 5, ready
    void open(Endpoint &endpoint, const QString &address);
    void open(const QString &options) { open(*m_endpoint, u"broadcast://0.0.0.0:0?to=%1&%2"_s.arg(Port).arg(options)); }
    // The first thing it receives is a marker sent only to it.
    void hearsNothingButAMarker(PythonPeer &peer, const QString &ip);
    // Adds an interface of ours with that address, on a cable that leads
    // nowhere.
    [[nodiscard]] bool addCable(const QString &name, const QString &address) const;

    Lab m_lab{u"broadcast"_s};
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalView> m_view;
    std::unique_ptr<BroadcastEndpoint> m_endpoint;
    std::unique_ptr<UdpEndpoint> m_udp;
};

void TestBroadcastLab::initTestCase()
{
    if (const QString why = m_lab.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: broadcasts to several hosts in network namespaces: "_s + why));
}

void TestBroadcastLab::init()
{
    m_endpoint.reset();
    m_udp.reset();
    m_journal = std::make_unique<Journal>();
    m_view = std::make_unique<JournalView>(*m_journal);
    m_endpoint = std::make_unique<BroadcastEndpoint>(1, *m_journal, nullptr);
    m_udp = std::make_unique<UdpEndpoint>(2, *m_journal, nullptr);
}

std::unique_ptr<PythonPeer> TestBroadcastLab::listener(const QString &place) const
{
    return std::make_unique<PythonPeer>(u"udp_receive.py"_s, QStringList{u"0.0.0.0"_s, QString::number(Port)},
                                        m_lab.in(place));
}

TestBroadcastLab::Peers TestBroadcastLab::listeners() const
{
    Peers peers;
    for (int number = 1; number <= Lab::Hosts; ++number)
        peers.push_back(listener(Lab::host(number)));
    for (const auto &peer : peers)
        if (peer->port() != Port)
            return {};
    return peers;
}

void TestBroadcastLab::open(Endpoint &endpoint, const QString &address)
{
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(address);
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    endpoint.execute(Open{parsed.address});
    QCOMPARE(endpoint.phase(), Phase::Open);
}

void TestBroadcastLab::hearsNothingButAMarker(PythonPeer &peer, const QString &ip)
{
    m_endpoint->execute(Send{"marker", {ip, Port}});
    const QString heard = peer.line();
    QVERIFY2(heard.endsWith(u" marker"_s), qPrintable(heard));
}

bool TestBroadcastLab::addCable(const QString &name, const QString &address) const
{
    return m_lab.ip(u"link add %1 type veth peer name %1far"_s.arg(name))
        && m_lab.ip(u"addr add %1 dev %2"_s.arg(address, name)) && m_lab.ip(u"link set %1 up"_s.arg(name))
        && m_lab.ip(u"link set %1far up"_s.arg(name));
}

void TestBroadcastLab::aBroadcastLeavesByTheChosenInterfaceAlone_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("to");
    QTest::newRow("to its directed broadcast") << u"via=lan0"_s << u"10.77.1.255"_s;
    QTest::newRow("to that address as given") << u"via=10.77.1.255"_s << u"10.77.1.255"_s;
    QTest::newRow("to 255.255.255.255, against the default route")
        << u"via=limited&iface=lan0"_s << u"255.255.255.255"_s;
}

void TestBroadcastLab::aBroadcastLeavesByTheChosenInterfaceAlone()
{
    QFETCH(QString, options);
    QFETCH(QString, to);
    const Peers hosts = listeners();
    QCOMPARE(hosts.size(), size_t(Lab::Hosts));
    const auto other = listener(Lab::other());
    QCOMPARE(other->port(), Port);
    QVERIFY(m_lab.ip(u"route add default via 10.77.2.11"_s));
    open(options);
    m_endpoint->execute(Send{"xiaocy"});
    QVERIFY(m_lab.ip(u"route del default"_s));
    for (const auto &host : hosts)
        QCOMPARE(host->line(), u"10.77.1.1 %1 xiaocy"_s.arg(m_endpoint->address().port));
    QCOMPARE(m_view->count(RecordKind::Sent), 1);
    const Record sent = m_view->last(RecordKind::Sent);
    QCOMPARE(sent.flow->peer.toString(), u"%1:%2"_s.arg(to).arg(Port));
    QCOMPARE(sent.flow->interfaceName, u"lan0"_s);
    QCOMPARE(sent.flow->local.ipText(), u"10.77.1.1"_s);
    hearsNothingButAMarker(*other, u"10.77.2.11"_s);
}

void TestBroadcastLab::theLimitedBroadcastWithoutAnInterfaceFollowsTheDefaultRoute()
{
    const auto host = listener(Lab::host(1));
    const auto other = listener(Lab::other());
    QCOMPARE(host->port(), Port);
    QCOMPARE(other->port(), Port);
    QVERIFY(m_lab.ip(u"route add default via 10.77.2.11"_s));
    open(u"via=limited"_s);
    m_endpoint->execute(Send{"limited"});
    QVERIFY(m_lab.ip(u"route del default"_s));
    QCOMPARE(other->line(), u"10.77.2.1 %1 limited"_s.arg(m_endpoint->address().port));
    QCOMPARE(m_view->last(RecordKind::Sent).flow->interfaceName, u"lan1"_s);
    hearsNothingButAMarker(*host, u"10.77.1.11"_s);
}

void TestBroadcastLab::allReachesBothSubnetsWithARecordEach()
{
    const Peers hosts = listeners();
    QCOMPARE(hosts.size(), size_t(Lab::Hosts));
    const auto other = listener(Lab::other());
    QCOMPARE(other->port(), Port);
    open(u"via=all"_s);
    m_endpoint->execute(Send{"all"});
    for (const auto &host : hosts)
        QCOMPARE(host->line(), u"10.77.1.1 %1 all"_s.arg(m_endpoint->address().port));
    QCOMPARE(other->line(), u"10.77.2.1 %1 all"_s.arg(m_endpoint->address().port));
    const QList<Record> sent = m_view->all(RecordKind::Sent);
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent[0].flow->peer.ipText(), u"10.77.1.255"_s);
    QCOMPARE(sent[0].flow->interfaceName, u"lan0"_s);
    QCOMPARE(sent[1].flow->peer.ipText(), u"10.77.2.255"_s);
    QCOMPARE(sent[1].flow->interfaceName, u"lan1"_s);
    QCOMPARE(m_view->count(RecordKind::Note), 0); // loopback is silently left out
}

void TestBroadcastLab::castAndInterfaceAreRight_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Cast>("cast");
    QTest::addColumn<QString>("interface");
    QTest::newRow("unicast") << Lab::host(2) << u"10.77.1.1"_s << Cast::Unicast << u"lan0"_s;
    QTest::newRow("unicast to our address of the other subnet, through the first")
        << Lab::host(2) << u"10.77.2.1"_s << Cast::Unicast << u"lan0"_s;
    QTest::newRow("directed broadcast") << Lab::host(2) << u"10.77.1.255"_s << Cast::Broadcast << u"lan0"_s;
    QTest::newRow("limited broadcast") << Lab::host(2) << u"255.255.255.255"_s << Cast::Broadcast << u"lan0"_s;
    QTest::newRow("directed broadcast on the second subnet")
        << Lab::other() << u"10.77.2.255"_s << Cast::Broadcast << u"lan1"_s;
}

void TestBroadcastLab::castAndInterfaceAreRight()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and interface are not known.");
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(Cast, cast);
    QFETCH(QString, interface);
    open(u"via=all"_s);
    const quint16 port = m_endpoint->address().port;
    QVERIFY(m_lab.ip(from, u"route replace default via 10.77.%1.1"_s.arg(from == Lab::other() ? 2 : 1)));
    PythonPeer peer(u"udp_send.py"_s, {to, QString::number(port), u"from there"_s}, m_lab.in(from));
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Received), 1, 10'000);
    QVERIFY(m_lab.ip(from, u"route del default"_s));
    const Record received = m_view->last(RecordKind::Received);
    QCOMPARE(received.flow->cast, cast);
    QCOMPARE(received.flow->interfaceName, interface);
    QCOMPARE(received.flow->local.toString(), u"%1:%2"_s.arg(to).arg(port));
    QVERIFY(!received.head.own);
}

void TestBroadcastLab::anInterfaceWithoutABroadcastAddressIsSaid_data()
{
    QTest::addColumn<QString>("network");
    QTest::newRow("a /31 has room for its two ends alone") << u"10.9.0.2/31"_s;
    QTest::newRow("a /32 is one address") << u"10.9.0.2/32"_s;
}

void TestBroadcastLab::anInterfaceWithoutABroadcastAddressIsSaid()
{
    QFETCH(QString, network);
    QVERIFY(addCable(u"small0"_s, network));
    open(u"via=small0"_s);
    m_endpoint->execute(Send{"x"});
    const QString said = m_view->sentences(RecordKind::Failed);
    m_endpoint->execute(Send{"y", {u"limited%small0"_s, Port}});
    QVERIFY(m_lab.ip(u"link del small0"_s));
    QVERIFY2(said.contains(u"small0 cannot broadcast"_s), qPrintable(said));
    QVERIFY2(said.contains(u"It has %1,"_s.arg(network)), qPrintable(said));
    QCOMPARE(m_view->all(RecordKind::Failed).first().head.word, Problem::Word::NoSuchAddress);
    // The advice works.
    QCOMPARE(m_view->payloads(RecordKind::Sent), (QList<QByteArray>{"y"}));
    QCOMPARE(m_view->last(RecordKind::Sent).flow->interfaceName, u"small0"_s);
}

void TestBroadcastLab::whatAllLeavesOutIsSaidOnce()
{
    QVERIFY(addCable(u"small0"_s, u"10.9.0.2/31"_s));
    QVERIFY(addCable(u"down0"_s, u"10.9.1.2/24"_s));
    QVERIFY(m_lab.ip(u"link set down0 down"_s));
    open(u"via=all"_s);
    m_endpoint->execute(Send{"one"});
    m_endpoint->execute(Send{"between", {u"lan0"_s, Port}});
    m_endpoint->execute(Send{"two"});
    QVERIFY(m_lab.ip(u"link del small0"_s));
    QVERIFY(m_lab.ip(u"link del down0"_s));
    QCOMPARE(m_view->count(RecordKind::Note), 1);
    const QString said = m_view->sentences(RecordKind::Note);
    QVERIFY2(said.contains(u"Not sent through small0: it has 10.9.0.2/31"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Not sent through down0: it is down."_s), qPrintable(said));
    QCOMPARE(m_view->count(RecordKind::Sent), 5);
    QCOMPARE(m_view->count(RecordKind::Failed), 0);
}

void TestBroadcastLab::theLimitedBroadcastOnAnInterfaceThatCannotIsSaid_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("said");
    QTest::newRow("there is none of that name")
        << u"broadcast://0.0.0.0:0?to=9&via=limited&iface=nosuch0"_s << u"no network interface “nosuch0”"_s;
    QTest::newRow("the socket is bound to another interface's address")
        << u"broadcast://10.77.1.1:0?to=9&via=limited&iface=lan1"_s << u"That is not an address of lan1"_s;
    QTest::newRow("it has no IPv4 address")
        << u"broadcast://0.0.0.0:0?to=9&via=limited&iface=bare0"_s << u"It has no IPv4 address."_s;
}

void TestBroadcastLab::theLimitedBroadcastOnAnInterfaceThatCannotIsSaid()
{
    QFETCH(QString, address);
    QFETCH(QString, said);
    QVERIFY(m_lab.ip(u"link add bare0 type veth peer name bare1"_s));
    QVERIFY(m_lab.ip(u"link set bare0 up"_s));
    open(*m_endpoint, address);
    m_endpoint->execute(Send{"x"});
    QVERIFY(m_lab.ip(u"link del bare0"_s));
    const QString failed = m_view->sentences(RecordKind::Failed);
    QVERIFY2(failed.contains(said), qPrintable(failed));
    QCOMPARE(m_view->count(RecordKind::Sent), 0);
}

void TestBroadcastLab::aBroadcastFromAUdpSocketIsExplainedOnce_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("said");
    QTest::newRow("a directed broadcast")
        << u"10.77.1.255"_s << u"10.77.1.255 is the broadcast address of lan0: every machine"_s;
    QTest::newRow("255.255.255.255, also when it cannot leave")
        << u"255.255.255.255"_s << u"255.255.255.255 is a broadcast address: every machine"_s;
    QTest::newRow("a machine's address is no reason to speak") << u"10.77.1.11"_s << QString();
}

void TestBroadcastLab::aBroadcastFromAUdpSocketIsExplainedOnce()
{
    QFETCH(QString, to);
    QFETCH(QString, said);
    open(*m_udp, u"udp://0.0.0.0:0?to=%1:%2"_s.arg(to).arg(Port));
    for (const char *const text : {"one", "two"})
        m_udp->execute(Send{text});
    m_udp->execute(Send{"between", {u"10.77.1.12"_s, Port}});
    m_udp->execute(Send{"three"});
    QCOMPARE(m_view->count(RecordKind::Note), said.isEmpty() ? 0 : 1);
    QVERIFY2(m_view->sentences(RecordKind::Note).startsWith(said), qPrintable(m_view->sentences(RecordKind::Note)));
    QCOMPARE(m_view->sentences(RecordKind::Note).contains(u"The Broadcast tab"_s), !said.isEmpty());
}

SOCKETEER_TEST_WITH(QCoreApplication, TestBroadcastLab)
#include "tst_broadcastlab.moc"
