// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/udpendpoint.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/journalview.h"
#include "tests/net/plainudp.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestMulticast final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aJoinedGroupIsHeard();
    void ourOwnMulticastComesBackMarked();
    void theHopLimitIsSet();
    void aGroupThatCannotBeJoinedIsNamed_data();
    void aGroupThatCannotBeJoinedIsNamed();
    void anInterfaceThatDoesNotExistIsNamed();
    void twoSourcesOfAGroupAreTwoMemberships();
    void oneSourceAndEverySourceDoNotGoTogether_data();
    void oneSourceAndEverySourceDoNotGoTogether();
    void whatTheSystemAllowsNoMoreIsSaidAndTheRestGoesOn();
    void aSocketOnOneAddressIsTold();
    void theSameGroupTwiceIsLeftOnlyWithBoth();
    void aClosedEndpointIsNoMember();
    void loopIsChangedWhileOpen();

private:
    [[nodiscard]] QList<Membership> memberships() const { return m_endpoint->state().memberships; }
    void join(const QString &group) { m_endpoint->execute(JoinGroup{*MulticastGroup::parse(group)}); }
    void leave(const QString &group) { m_endpoint->execute(LeaveGroup{*MulticastGroup::parse(group)}); }

    void open(const QString &options);

    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<UdpEndpoint> m_endpoint;
    std::unique_ptr<JournalView> m_view;
};

void TestMulticast::init()
{
    m_journal = std::make_unique<Journal>();
    m_endpoint = std::make_unique<UdpEndpoint>(1, *m_journal, nullptr);
    m_view = std::make_unique<JournalView>(*m_journal);
}

void TestMulticast::cleanup()
{
    m_endpoint.reset();
}

void TestMulticast::open(const QString &options)
{
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(u"udp://0.0.0.0:0?"_s + options);
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    m_endpoint->execute(Open{parsed.address});
    QCOMPARE(m_endpoint->phase(), Phase::Open);
}

void TestMulticast::aJoinedGroupIsHeard()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and interface are not known.");
    open(u"group=239.1.2.3&group=239.1.2.4&iface=lo"_s);
    QCOMPARE(m_view->count(RecordKind::Failed), 0);
    PlainUdp peer;
    const in_addr loopback{htonl(INADDR_LOOPBACK)};
    QCOMPARE(setsockopt(peer.descriptor(), IPPROTO_IP, IP_MULTICAST_IF, &loopback, sizeof loopback), 0);
    QVERIFY(peer.send("first group", m_endpoint->address().port, "239.1.2.3"));
    QVERIFY(peer.send("second group", m_endpoint->address().port, "239.1.2.4"));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 2);
    const Record received = m_view->last(RecordKind::Received);
    QCOMPARE(received.flow->cast, Cast::Multicast);
    QCOMPARE(received.flow->local.ipText(), u"239.1.2.4"_s);
    QCOMPARE(received.flow->interfaceName, u"lo"_s);
}

void TestMulticast::ourOwnMulticastComesBackMarked()
{
    open(u"group=239.1.2.3&iface=lo&loop=1"_s);
    m_endpoint->execute(Send{"me", {u"239.1.2.3"_s, m_endpoint->address().port}});
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    QVERIFY(m_view->last(RecordKind::Received).head.own);
}

void TestMulticast::theHopLimitIsSet()
{
    open(u"group=239.1.2.3&iface=lo&ttl=7"_s);
    PlainUdp peer("0.0.0.0");
    const ip_mreq membership{PlainUdp::native("239.1.2.3", 0).sin_addr, {htonl(INADDR_LOOPBACK)}};
    QCOMPARE(setsockopt(peer.descriptor(), IPPROTO_IP, IP_ADD_MEMBERSHIP, &membership, sizeof membership), 0);
    const int on = 1;
    QCOMPARE(setsockopt(peer.descriptor(), IPPROTO_IP, IP_RECVTTL, &on, sizeof on), 0);
    m_endpoint->execute(Send{"x", {u"239.1.2.3"_s, peer.port()}});

    std::array<char, 64> octets;
    iovec place{octets.data(), octets.size()};
    alignas(cmsghdr) std::array<char, 64> controls;
    msghdr header{};
    header.msg_iov = &place;
    header.msg_iovlen = 1;
    header.msg_control = controls.data();
    header.msg_controllen = controls.size();
    ssize_t received = -1;
    QVERIFY(QTest::qWaitFor([&] { return (received = recvmsg(peer.descriptor(), &header, 0)) >= 0; }));
    const cmsghdr *const control = CMSG_FIRSTHDR(&header);
    QVERIFY(control);
    int ttl = 0;
    std::memcpy(&ttl, CMSG_DATA(control), sizeof ttl);
    QCOMPARE(ttl, 7);
}

void TestMulticast::aGroupThatCannotBeJoinedIsNamed_data()
{
    QTest::addColumn<QString>("group");
    QTest::newRow("an address that is no group") << u"192.168.1.1"_s;
    QTest::newRow("an IPv6 group on an IPv4 socket") << u"ff02::1234"_s;
}

void TestMulticast::aGroupThatCannotBeJoinedIsNamed()
{
    QFETCH(QString, group);
    EndpointAddress address;
    address.host = u"0.0.0.0"_s;
    address.groups = {group};
    m_endpoint->execute(Open{address});
    QCOMPARE(m_endpoint->phase(), Phase::Open);
    QCOMPARE(m_view->count(RecordKind::Failed), 1);
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(group));
}

void TestMulticast::anInterfaceThatDoesNotExistIsNamed()
{
    open(u"iface=nosuch0"_s);
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"nosuch0"));
}

void TestMulticast::twoSourcesOfAGroupAreTwoMemberships()
{
    open(u"group=232.1.2.3@127.0.0.2&group=232.1.2.3@127.0.0.3&iface=lo"_s);
    QCOMPARE(m_view->sentences(RecordKind::Failed), QString());
    QCOMPARE(memberships().size(), 2);
    for (const char *const from : {"127.0.0.1", "127.0.0.2", "127.0.0.3"}) {
        PlainUdp peer(from);
        const in_addr loopback{htonl(INADDR_LOOPBACK)};
        QCOMPARE(setsockopt(peer.descriptor(), IPPROTO_IP, IP_MULTICAST_IF, &loopback, sizeof loopback), 0);
        QVERIFY(peer.send(from, m_endpoint->address().port, "232.1.2.3"));
    }
    QTRY_COMPARE(m_view->payloads(RecordKind::Received), (QList<QByteArray>{"127.0.0.2", "127.0.0.3"}));
}

void TestMulticast::oneSourceAndEverySourceDoNotGoTogether_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("said");
    QTest::newRow("one after every") << u"232.1.2.3"_s << u"232.1.2.3@127.0.0.2"_s << u"for every source"_s;
    QTest::newRow("every after one") << u"232.1.2.3@127.0.0.2"_s << u"232.1.2.3"_s << u"for one source alone"_s;
}

void TestMulticast::oneSourceAndEverySourceDoNotGoTogether()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, said);
    open(u"iface=lo&group="_s + first);
    join(second);
    QCOMPARE(memberships().size(), 2);
    QCOMPARE(memberships().constFirst().state, Membership::State::Joined);
    QCOMPARE(memberships().constLast().state, Membership::State::NotJoined);
    QVERIFY2(m_view->sentences(RecordKind::Failed).contains(said), qPrintable(m_view->sentences(RecordKind::Failed)));
    leave(first); // then the other can
    QCOMPARE(memberships().size(), 1);
    QCOMPARE(memberships().constFirst().state, Membership::State::Joined);
}

void TestMulticast::whatTheSystemAllowsNoMoreIsSaidAndTheRestGoesOn()
{
    open(u"iface=lo"_s);
    constexpr int Most = 200; // Linux allows 20 by default
    int wanted = 0;
    while (m_view->count(RecordKind::Failed) == 0 && wanted < Most)
        join(u"239.1.3.%1"_s.arg(++wanted));
    if (wanted == Most)
        QSKIP("NOT TESTED: this system allows a socket more groups than that");
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"no more groups"));
    QCOMPARE(memberships().constLast().state, Membership::State::NotJoined);
    leave(u"239.1.3.1"_s); // makes room for the waiting one
    QCOMPARE(memberships().constLast().state, Membership::State::Joined);
    QCOMPARE(m_view->count(RecordKind::Failed), 1);
}

void TestMulticast::aSocketOnOneAddressIsTold()
{
    EndpointAddress address = EndpointAddress::parse(u"udp://127.0.0.1:0?group=239.1.2.3&iface=lo"_s).address;
    m_endpoint->execute(Open{address});
    QVERIFY(m_endpoint->phase() == Phase::Open);
    bool told = false;
    for (const Record &note : m_view->all(RecordKind::Note))
        told |= textOf(Event::fromOctets(note.payload).notices).contains(u"gets no multicasts");
    QVERIFY(told);
}

void TestMulticast::theSameGroupTwiceIsLeftOnlyWithBoth()
{
    open(u"group=239.1.2.3%25lo&group=239.1.2.3&iface=lo"_s);
    QCOMPARE(m_view->sentences(RecordKind::Failed), QString());
    QCOMPARE(memberships().size(), 2);
    leave(u"239.1.2.3%lo"_s);
    PlainUdp peer;
    const in_addr loopback{htonl(INADDR_LOOPBACK)};
    QCOMPARE(setsockopt(peer.descriptor(), IPPROTO_IP, IP_MULTICAST_IF, &loopback, sizeof loopback), 0);
    QVERIFY(peer.send("still heard", m_endpoint->address().port, "239.1.2.3"));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    leave(u"239.1.2.3"_s);
    QVERIFY(peer.send("not heard", m_endpoint->address().port, "239.1.2.3"));
    QVERIFY(peer.send("to us alone", m_endpoint->address().port));
    QTRY_COMPARE(m_view->payloads(RecordKind::Received), (QList<QByteArray>{"still heard", "to us alone"}));
}

void TestMulticast::aClosedEndpointIsNoMember()
{
    open(u"group=239.1.2.3&iface=lo"_s);
    QCOMPARE(memberships().size(), 1);
    m_endpoint->execute(Close{});
    QVERIFY(memberships().isEmpty());
    join(u"239.1.2.4"_s); // nothing happens
    QVERIFY(memberships().isEmpty());
    m_endpoint->execute(Open{m_endpoint->address()});
    QCOMPARE(memberships().size(), 1);
}

void TestMulticast::loopIsChangedWhileOpen()
{
    open(u"group=239.1.2.3&iface=lo&loop=0"_s);
    const HostPort group{u"239.1.2.3"_s, m_endpoint->address().port};
    m_endpoint->execute(SetMulticast{{u"lo"_s, {}, true}});
    QCOMPARE(m_endpoint->address().multicast.loop, std::optional(true));
    m_endpoint->execute(Send{"comes back", group});
    QTRY_COMPARE(m_view->payloads(RecordKind::Received), QList<QByteArray>{"comes back"});
}

SOCKETEER_TEST_WITH(QCoreApplication, TestMulticast)
#include "tst_multicast.moc"
