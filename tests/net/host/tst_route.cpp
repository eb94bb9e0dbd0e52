// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/hostnetwork.h"
#include "app/net/host/route.h"
#include "app/net/host/routefinder.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/namespaces.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Route::Kind;
using Why = Route::Why;

Q_DECLARE_METATYPE(Route)

// In a network namespace of its own: one card with a gateway, one without, one
// that is down, and a point-to-point network.
class TestRoute final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theSystemsWayIsTold_data();
    void theSystemsWayIsTold();
    void withoutAnyAddressThatIsTheReason();
    void aPulledCableIsSeen();
    void anAnswerFollowsTheTarget();
    void anAnswerFollowsTheInterfaces();

private:
    OwnNamespace m_namespace{u"route"_s};
};

namespace {

Route route(Kind kind, const QString &interface, const QString &from = {}, const QString &gateway = {})
{
    Route route = Route::ofKind(kind);
    route.interfaceName = interface;
    route.from = QHostAddress(from);
    route.gateway = QHostAddress(gateway);
    return route;
}

Route none(Why why, const QString &interface = {}, const QString &from = {})
{
    Route route = Route::ofKind(Kind::None);
    route.why = why;
    route.interfaceName = interface;
    route.from = QHostAddress(from);
    return route;
}

Route::Question to(const QString &target, const QString &from = {}, const QString &interface = {})
{
    return {Peer::parseIp(target).value_or(Peer()), QHostAddress(from), interface};
}

QByteArray shown(const Route &route)
{
    return u"kind %1, why %2, %3, from %4, gateway %5"_s.arg(int(route.kind))
        .arg(int(route.why))
        .arg(route.interfaceName, route.from.toString(), route.gateway.toString())
        .toUtf8();
}

} // namespace

void TestRoute::initTestCase()
{
    if (const QString why = m_namespace.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: routes, in a network namespace: "_s + why));
    for (const QString &words : {
             u"link set lo up"_s,
             u"link add eth0 type veth peer name far0"_s,
             u"link add eth1 type veth peer name far1"_s,
             u"link add ptp0 type veth peer name far2"_s,
             u"link add off0 type veth peer name far3"_s,
             u"addr add 10.99.1.1/24 dev eth0"_s,
             u"addr add 10.99.2.1/24 dev eth1"_s,
             u"addr add 10.99.7.0/31 dev ptp0"_s,
             u"addr add 10.99.9.1/24 dev off0"_s,
             u"addr add fd00:99:1::1/64 dev eth0 nodad"_s,
             u"link set eth0 up"_s,
             u"link set eth1 up"_s,
             u"link set ptp0 up"_s,
             u"link set far0 up"_s,
             u"link set far1 up"_s,
             u"link set far2 up"_s,
             u"route add 198.51.100.0/24 via 10.99.1.254"_s,
             u"route add 192.0.2.7/32 dev eth1"_s,
             u"route add unreachable 203.0.113.0/24"_s,
             u"route add blackhole 203.0.112.0/24"_s,
             u"route add prohibit 203.0.111.0/24"_s,
             u"-6 route add fd00:77::/64 via fd00:99:1::fe"_s,
         })
        QVERIFY2(m_namespace.ip(words), qPrintable(words));
    const auto allHaveALink = [] {
        const QList<interfaces::Interface> all = interfaces::all();
        return std::ranges::all_of(all, [](const interfaces::Interface &one) {
            return one.running || one.name.endsWith(u'3') || one.name == u"off0";
        });
    };
    QTRY_VERIFY(allHaveALink());
}

void TestRoute::theSystemsWayIsTold_data()
{
    QTest::addColumn<Route::Question>("question");
    QTest::addColumn<Route>("answer");
    QTest::newRow("nothing is asked") << Route::Question() << Route();
    QTest::newRow("the same subnet") << to(u"10.99.1.20"_s) << route(Kind::SameSubnet, u"eth0"_s, u"10.99.1.1"_s);
    QTest::newRow("the other card's subnet")
        << to(u"10.99.2.20"_s) << route(Kind::SameSubnet, u"eth1"_s, u"10.99.2.1"_s);
    QTest::newRow("from an address that was chosen")
        << to(u"10.99.2.20"_s, u"10.99.1.1"_s) << route(Kind::SameSubnet, u"eth1"_s, u"10.99.1.1"_s);
    QTest::newRow("from all addresses") << to(u"10.99.2.20"_s, u"0.0.0.0"_s)
                                        << route(Kind::SameSubnet, u"eth1"_s, u"10.99.2.1"_s);
    QTest::newRow("through a gateway") << to(u"198.51.100.7"_s)
                                       << route(Kind::Gateway, u"eth0"_s, u"10.99.1.1"_s, u"10.99.1.254"_s);
    QTest::newRow("a route of its own, without a gateway")
        << to(u"192.0.2.7"_s) << route(Kind::Direct, u"eth1"_s, u"10.99.2.1"_s);
    QTest::newRow("the other end of a point-to-point network")
        << to(u"10.99.7.1"_s) << route(Kind::SameSubnet, u"ptp0"_s, u"10.99.7.0"_s);
    QTest::newRow("an address of this machine") << to(u"10.99.2.1"_s) << route(Kind::Own, u"eth1"_s);
    QTest::newRow("loopback") << to(u"127.0.0.1"_s) << route(Kind::Own, u"lo"_s);
    QTest::newRow("any of loopback's addresses") << to(u"127.1.2.3"_s) << route(Kind::Own, u"lo"_s);
    QTest::newRow("a directed broadcast")
        << to(u"10.99.2.255"_s) << route(Kind::DirectedBroadcast, u"eth1"_s, u"10.99.2.1"_s);
    QTest::newRow("the limited broadcast, without a default route")
        << to(u"255.255.255.255"_s) << route(Kind::LimitedBroadcast, QString());
    QTest::newRow("the limited broadcast from an address that was chosen")
        << to(u"255.255.255.255"_s, u"10.99.2.1"_s) << route(Kind::LimitedBroadcast, u"eth1"_s, u"10.99.2.1"_s);
    QTest::newRow("a group, without a default route") << to(u"239.1.2.3"_s) << route(Kind::Multicast, QString());
    QTest::newRow("a group through a named interface")
        << to(u"239.1.2.3"_s, {}, u"eth1"_s) << route(Kind::Multicast, u"eth1"_s, u"10.99.2.1"_s);
    QTest::newRow("no address at all") << to(u"0.0.0.0"_s) << route(Kind::Unspecified, QString());
    QTest::newRow("no network of ours and no gateway") << to(u"172.16.0.1"_s) << none(Why::NoRoute);
    QTest::newRow("the network of a card that is down") << to(u"10.99.9.20"_s) << none(Why::InterfaceDown, u"off0"_s);
    QTest::newRow("a route that says unreachable") << to(u"203.0.113.7"_s) << none(Why::Refused);
    QTest::newRow("a route that throws away") << to(u"203.0.112.7"_s) << none(Why::Refused);
    QTest::newRow("a route that prohibits") << to(u"203.0.111.7"_s) << none(Why::Refused);
    QTest::newRow("from an address that is not ours")
        << to(u"10.99.1.20"_s, u"10.88.1.1"_s) << none(Why::NotOurAddress, {}, u"10.88.1.1"_s);
    QTest::newRow("from loopback to outside")
        << to(u"10.99.1.20"_s, u"127.0.0.1"_s) << none(Why::FromLoopback, {}, u"127.0.0.1"_s);
    QTest::newRow("IPv6, the same subnet")
        << to(u"fd00:99:1::20"_s) << route(Kind::SameSubnet, u"eth0"_s, u"fd00:99:1::1"_s);
    QTest::newRow("IPv6, through a gateway")
        << to(u"fd00:77::7"_s) << route(Kind::Gateway, u"eth0"_s, u"fd00:99:1::1"_s, u"fd00:99:1::fe"_s);
    QTest::newRow("IPv6, an address of this machine") << to(u"fd00:99:1::1"_s) << route(Kind::Own, u"eth0"_s);
    QTest::newRow("IPv6, loopback") << to(u"::1"_s) << route(Kind::Own, u"lo"_s);
    QTest::newRow("IPv6, no route") << to(u"2001:db8::1"_s) << none(Why::NoRoute);
    QTest::newRow("link-local without an interface") << to(u"fe80::1234"_s) << route(Kind::WithoutZone, QString());
    QTest::newRow("an IPv6 target from an IPv4 address")
        << to(u"fd00:99:1::20"_s, u"0.0.0.0"_s) << route(Kind::OtherFamily, QString());
}

void TestRoute::theSystemsWayIsTold()
{
    NOT_ON_THE_PORTABLE_SIDE("a route is known only by its local address.");
    QFETCH(Route::Question, question);
    QFETCH(Route, answer);
    const Route found = Route::find(question, interfaces::all());
    QVERIFY2(found == answer, shown(found).constData());
}

void TestRoute::withoutAnyAddressThatIsTheReason()
{
    QList<interfaces::Interface> only = interfaces::all();
    only.removeIf([](const interfaces::Interface &interface) { return !interface.loopback; });
    const Route found = Route::find(to(u"172.16.0.1"_s), only);
    QVERIFY2(found == none(Why::NoAddress), shown(found).constData());
}

void TestRoute::aPulledCableIsSeen()
{
    QVERIFY(m_namespace.ip(u"link set far1 down"_s));
    const auto hasLink = [] { return Route::find(to(u"10.99.2.20"_s), interfaces::all()).hasLink; };
    QTRY_VERIFY(!hasLink());
    QVERIFY(m_namespace.ip(u"link set far1 up"_s));
    QTRY_VERIFY(hasLink());
}

void TestRoute::anAnswerFollowsTheTarget()
{
    HostNetwork hostNetwork;
    RouteFinder finder(hostNetwork);
    QSignalSpy found(&finder, &RouteFinder::found);
    finder.setQuestion(to(u"10.99.1.20"_s));
    QTRY_COMPARE(finder.route().interfaceName, u"eth0"_s);
    finder.setQuestion(to(u"10.99.2.20"_s));
    QCOMPARE(finder.route(), Route()); // the earlier route was to another target
    QTRY_COMPARE(finder.route().interfaceName, u"eth1"_s);
    finder.setQuestion({});
    QCOMPARE(finder.route(), Route());
}

void TestRoute::anAnswerFollowsTheInterfaces()
{
    NOT_ON_THE_PORTABLE_SIDE("a route is known only by its local address.");
    HostNetwork hostNetwork;
    RouteFinder finder(hostNetwork);
    finder.setQuestion(to(u"10.99.20.7"_s));
    QTRY_COMPARE(finder.route().kind, Kind::None);
    QVERIFY(m_namespace.ip(u"addr add 10.99.20.1/24 dev eth1"_s));
    QTRY_COMPARE(finder.route(), route(Kind::SameSubnet, u"eth1"_s, u"10.99.20.1"_s));
    QVERIFY(m_namespace.ip(u"addr del 10.99.20.1/24 dev eth1"_s));
    QTRY_COMPARE(finder.route().kind, Kind::None);
    QVERIFY(m_namespace.ip(u"route add 10.99.20.0/24 via 10.99.1.254"_s));
    QTRY_COMPARE(finder.route().kind, Kind::Gateway);
    QVERIFY(m_namespace.ip(u"route del 10.99.20.0/24"_s));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestRoute)
#include "tst_route.moc"
