// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/finding.h"
#include "tests/kit/testprogram.h"
#include "tests/net/check/madeup.h"

using namespace Qt::StringLiterals;
using madeup::known;
using Verdict = CheckStep::Verdict;

Q_DECLARE_METATYPE(Route)
Q_DECLARE_METATYPE(Attempt)
Q_DECLARE_METATYPE(Firewall)
Q_DECLARE_METATYPE(CheckQuestion)
Q_DECLARE_METATYPE(neighbours::Neighbour)

// Each step with each of its verdicts, from made-up facts.
class TestFinding final : public QObject
{
    Q_OBJECT

private slots:
    void theSocket_data();
    void theSocket();
    void theLocalPort_data();
    void theLocalPort();
    void theTarget_data();
    void theTarget();
    void theLocalAddress_data();
    void theLocalAddress();
    void theRoute_data();
    void theRoute();
    void theNeighbour_data();
    void theNeighbour();
    void theAttempt_data();
    void theAttempt();
    void theFirewall_data();
    void theFirewall();
    void drops();
};

namespace {

Peer peer(const QString &ip = u"192.168.1.20"_s, quint16 port = 8080)
{
    return Peer::from(QHostAddress(ip), port);
}

CheckQuestion question(const QString &address, const QString &openOn = {})
{
    CheckQuestion question;
    question.address = EndpointAddress::parse(address).address;
    if (!openOn.isEmpty()) {
        question.state.phase = Phase::Open;
        question.state.local = *Peer::parse(openOn);
    }
    return question;
}

Route way(Route::Kind kind, const QString &interface = u"eth0"_s, const QString &gateway = {})
{
    Route route = Route::ofKind(kind);
    route.interfaceName = interface;
    route.from = QHostAddress(u"192.168.1.5"_s);
    route.gateway = QHostAddress(gateway);
    return route;
}

Route noWay(Route::Why why)
{
    Route route = Route::ofKind(Route::Kind::None);
    route.why = why;
    route.interfaceName = u"eth2"_s;
    return route;
}

Attempt attempt(Attempt::Outcome outcome)
{
    return {outcome};
}

// Checks a step; a bad one must also give advice.
void verify(const CheckStep &step, Verdict verdict, const QString &part)
{
    const QString text = textOf(step.found);
    QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(step.verdict, verdict);
    QVERIFY(verdict != Verdict::Bad || !step.advice.isEmpty());
}

} // namespace

void TestFinding::theSocket_data()
{
    QTest::addColumn<CheckQuestion>("about");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("part");
    CheckQuestion failed = question(u"udp://0.0.0.0:7788"_s);
    failed.state.problem = {
        Problem::Word::InUse, {"Port %1 is already used by another program.", {u"7788"_s}}, {}, {"x", {}}};
    QTest::newRow("closed") << question(u"udp://0.0.0.0:7788"_s) << Verdict::Bad << u"not open"_s;
    QTest::newRow("closed, and why") << failed << Verdict::Bad << u"Port 7788 is already used"_s;
    QTest::newRow("on every address") << question(u"udp://0.0.0.0:7788"_s, u"0.0.0.0:7788"_s) << Verdict::Good
                                      << u"192.168.1.5 (eth0), 10.0.0.5 (eth1), 10.9.9.1 (ppp0)."_s;
    QTest::newRow("on one address") << question(u"udp://0.0.0.0:1"_s, u"192.168.1.5:7788"_s) << Verdict::Good
                                    << u"192.168.1.5:7788 alone"_s;
    QTest::newRow("on loopback") << question(u"tcp-server://127.0.0.1:1"_s, u"127.0.0.1:7788"_s) << Verdict::Bad
                                 << u"Only programs on this machine"_s;
    QTest::newRow("on one address, for broadcasts")
        << question(u"broadcast://192.168.1.5:1"_s, u"192.168.1.5:7788"_s) << Verdict::Bad << u"no broadcasts"_s;
}

void TestFinding::theSocket()
{
    QFETCH(CheckQuestion, about);
    QFETCH(Verdict, verdict);
    QFETCH(QString, part);
    verify(finding::socket(about, known()), verdict, part);
}

void TestFinding::theLocalPort_data()
{
    QTest::addColumn<CheckQuestion>("about");
    QTest::addColumn<QString>("holder");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("part");
    QTest::newRow("ours") << question(u"udp://0.0.0.0:1"_s, u"0.0.0.0:7788"_s) << QString() << Verdict::Good
                          << u"Port 7788 is ours"_s;
    QTest::newRow("the system's choice") << question(u"udp://0.0.0.0:0"_s) << QString() << Verdict::Good
                                         << u"choose a free port"_s;
    QTest::newRow("free") << question(u"udp://0.0.0.0:7788"_s) << QString() << Verdict::Good << u"No program"_s;
    QTest::newRow("held") << question(u"udp://0.0.0.0:7788"_s) << u"dnsmasq"_s << Verdict::Bad
                          << u"7788 is already used by dnsmasq (process 77)"_s;
}

void TestFinding::theLocalPort()
{
    QFETCH(CheckQuestion, about);
    QFETCH(QString, holder);
    QFETCH(Verdict, verdict);
    QFETCH(QString, part);
    std::optional<kernelfacts::PortHolder> held;
    if (!holder.isEmpty())
        held = {77, holder};
    verify(finding::localPort(about, held), verdict, part);
}

void TestFinding::theTarget_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("part");
    QTest::newRow("none") << QString() << QString() << Verdict::Bad << u"no target"_s;
    QTest::newRow("an address") << u"192.168.1.20"_s << u"192.168.1.20"_s << Verdict::Good << u"192.168.1.20:8080"_s;
    QTest::newRow("a name") << u"board"_s << u"192.168.1.20"_s << Verdict::Good << u"its name means 192.168.1.20"_s;
    QTest::newRow("a name that nobody knows") << u"bord"_s << QString() << Verdict::Bad << u"“bord” was not found"_s;
}

void TestFinding::theTarget()
{
    QFETCH(QString, host);
    QFETCH(QString, ip);
    QFETCH(Verdict, verdict);
    QFETCH(QString, part);
    verify(finding::target({host, 8080}, ip.isEmpty() ? Peer() : peer(ip)), verdict, part);
}

void TestFinding::theLocalAddress_data()
{
    using Kind = Route::Kind;
    QTest::addColumn<QString>("bound");
    QTest::addColumn<Route>("route");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("part");
    QTest::newRow("any") << u"0.0.0.0"_s << way(Kind::SameSubnet) << Verdict::Good << u"The system chooses"_s;
    QTest::newRow("in the target's subnet")
        << u"192.168.1.5"_s << way(Kind::SameSubnet) << Verdict::Good << u"in the target's subnet"_s;
    QTest::newRow("with a gateway") << u"192.168.1.5"_s << way(Kind::Gateway, u"eth0"_s, u"192.168.1.1"_s)
                                    << Verdict::Good << u"address of this machine"_s;
    QTest::newRow("of another interface") << u"10.0.0.5"_s << way(Kind::SameSubnet) << Verdict::Bad
                                          << u"an address of eth1, but the route to the target leaves through eth0"_s;
    QTest::newRow("not ours") << u"192.168.1.77"_s << noWay(Route::Why::NotOurAddress) << Verdict::Bad
                              << u"not an address of this machine"_s;
    QTest::newRow("of the other family") << u"::1"_s << way(Kind::OtherFamily, {}) << Verdict::Bad
                                         << u"not of the target's kind (IPv4)"_s;
    QTest::newRow("loopback") << u"127.0.0.1"_s << noWay(Route::Why::FromLoopback) << Verdict::Bad
                              << u"reaches this machine only"_s;
}

void TestFinding::theLocalAddress()
{
    QFETCH(QString, bound);
    QFETCH(Route, route);
    QFETCH(Verdict, verdict);
    QFETCH(QString, part);
    verify(finding::localAddress(QHostAddress(bound), peer(), route, known()), verdict, part);
}

void TestFinding::theRoute_data()
{
    using Kind = Route::Kind;
    using Why = Route::Why;
    QTest::addColumn<Route>("route");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("part");
    Route pulled = way(Kind::SameSubnet);
    pulled.hasLink = false;
    QTest::newRow("the same subnet") << way(Kind::SameSubnet) << Verdict::Good << u"through eth0 from 192.168.1.5"_s;
    QTest::newRow("a gateway") << way(Kind::Gateway, u"eth0"_s, u"192.168.1.1"_s) << Verdict::Good
                               << u"to the gateway 192.168.1.1"_s;
    QTest::newRow("ourselves") << way(Kind::Own) << Verdict::Good << u"nothing leaves it"_s;
    QTest::newRow("a pulled cable") << pulled << Verdict::Bad << u"eth0 has no link"_s;
    QTest::newRow("nothing leads there") << noWay(Why::NoRoute) << Verdict::Bad << u"no gateway leads there"_s;
    QTest::newRow("an interface that is down") << noWay(Why::InterfaceDown) << Verdict::Bad << u"eth2"_s;
    QTest::newRow("no address") << noWay(Why::NoAddress) << Verdict::Bad << u"No interface that is up"_s;
    QTest::newRow("a route that refuses") << noWay(Why::Refused) << Verdict::Bad << u"refuses it"_s;
    QTest::newRow("an address that leads nowhere") << noWay(Why::NotOurAddress) << Verdict::Bad << u"Nothing leads"_s;
    QTest::newRow("everybody") << way(Kind::DirectedBroadcast) << Verdict::Bad << u"broadcast address"_s;
    QTest::newRow("any address") << Route::ofKind(Kind::Unspecified) << Verdict::Bad << u"not a target"_s;
    QTest::newRow("link-local without a zone") << Route::ofKind(Kind::WithoutZone) << Verdict::Bad << u"link-local"_s;
    QTest::newRow("not told") << Route() << Verdict::Unknown << u"does not tell"_s;
}

void TestFinding::theRoute()
{
    QFETCH(Route, route);
    QFETCH(Verdict, verdict);
    QFETCH(QString, part);
    verify(finding::route(peer(), route), verdict, part);
}

void TestFinding::theNeighbour_data()
{
    using State = neighbours::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("part");
    QTest::newRow("reachable") << State::Reachable << QString() << Verdict::Good
                               << u"192.168.1.20 is there: 02:00:00:00:00:01 (ARP, REACHABLE)"_s;
    QTest::newRow("stale") << State::Stale << QString() << Verdict::Good << u"STALE"_s;
    QTest::newRow("failed") << State::Failed << QString() << Verdict::Bad
                            << u"does not answer on the link (ARP, FAILED)"_s;
    QTest::newRow("incomplete") << State::Incomplete << QString() << Verdict::Bad << u"INCOMPLETE"_s;
    QTest::newRow("a gateway that failed") << State::Failed << u"192.168.1.1"_s << Verdict::Bad << u"The gateway"_s;
    QTest::newRow("no ARP") << State::NoArp << QString() << Verdict::Good << u"needs no ARP"_s;
    QTest::newRow("not asked") << State::None << QString() << Verdict::Unknown << u"Nobody has asked"_s;
    QTest::newRow("not told") << State::NotKnown << QString() << Verdict::Unknown << u"does not tell"_s;
}

void TestFinding::theNeighbour()
{
    QFETCH(neighbours::State, state);
    QFETCH(QString, gateway);
    QFETCH(Verdict, verdict);
    QFETCH(QString, part);
    verify(
        finding::neighbour(peer(), way(Route::Kind::SameSubnet, u"eth0"_s, gateway), {state, u"02:00:00:00:00:01"_s}),
        verdict, part);
}

void TestFinding::theAttempt_data()
{
    using Outcome = Attempt::Outcome;
    QTest::addColumn<Attempt>("made");
    QTest::addColumn<Verdict>("udp");
    QTest::addColumn<QString>("udpPart");
    QTest::addColumn<Verdict>("tcp");
    QTest::addColumn<QString>("tcpPart");
    Attempt reported = attempt(Outcome::Unreachable);
    reported.reporter = peer(u"192.168.1.1"_s);
    const Attempt answered{Outcome::Answered, 3, peer(u"192.168.1.21"_s)};
    QTest::newRow("answered") << answered << Verdict::Good << u"came back from 192.168.1.21:8080"_s << Verdict::Good
                              << u"accepted"_s;
    QTest::newRow("silent") << attempt(Outcome::Silent) << Verdict::Unknown << u"usual for UDP"_s << Verdict::Bad
                            << u"did not answer"_s;
    QTest::newRow("refused") << attempt(Outcome::Refused) << Verdict::Bad << u"nothing listens on UDP port 8080"_s
                             << Verdict::Bad << u"nothing listens on TCP port 8080"_s;
    QTest::newRow("nobody") << attempt(Outcome::NoSuchHost) << Verdict::Bad << u"Nobody on this network"_s
                            << Verdict::Bad << u"Nobody on this network"_s;
    QTest::newRow("a router's word") << reported << Verdict::Bad << u"192.168.1.1 reports it"_s << Verdict::Bad
                                     << u"192.168.1.1 reports it"_s;
    QTest::newRow("closed at once") << attempt(Outcome::ClosedAtOnce) << Verdict::Bad << QString() << Verdict::Bad
                                    << u"closed it at once"_s;
    QTest::newRow("forbidden") << attempt(Outcome::Forbidden) << Verdict::Bad << u"firewall"_s << Verdict::Bad
                               << u"firewall"_s;
    QTest::newRow("not sent") << attempt(Outcome::NotSent) << Verdict::Bad << u"could not be sent"_s << Verdict::Bad
                              << u"could not be tried"_s;
}

void TestFinding::theAttempt()
{
    QFETCH(Attempt, made);
    QFETCH(Verdict, udp);
    QFETCH(QString, udpPart);
    QFETCH(Verdict, tcp);
    QFETCH(QString, tcpPart);
    verify(finding::answer(peer(), made), udp, udpPart);
    verify(finding::connection(peer(), made), tcp, tcpPart);
}

void TestFinding::theFirewall_data()
{
    using Reading = Firewall::Reading;
    QTest::addColumn<Firewall>("firewall");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("part");
    QTest::newRow("no tool") << Firewall{} << Verdict::Unknown << u"Neither nft nor iptables"_s;
    QTest::newRow("for root alone") << Firewall{.reading = Reading::NotAllowed, .tool = u"nft"_s} << Verdict::Unknown
                                    << u"administrator"_s;
    QTest::newRow("silent") << Firewall{.reading = Reading::Failed, .tool = u"nft"_s} << Verdict::Unknown << u"nft"_s;
    QTest::newRow("no rules") << Firewall{.reading = Reading::Read, .tool = u"nft"_s} << Verdict::Good
                              << u"No firewall has rules"_s;
    QTest::newRow("rules that let pass") << Firewall{.reading = Reading::Read, .tool = u"nft"_s, .rules = 3}
                                         << Verdict::Good << u"none drops"_s;
    QTest::newRow("rules that drop") << Firewall{.reading = Reading::Read, .tool = u"nft"_s, .rules = 3, .refusing = 2}
                                     << Verdict::Bad << u"active here (nft)"_s;
    QTest::newRow("what no rule lets pass is dropped")
        << Firewall{.reading = Reading::Read, .tool = u"nft"_s, .refusesByDefault = true} << Verdict::Bad
        << u"unless a rule lets it pass"_s;
}

void TestFinding::theFirewall()
{
    QFETCH(Firewall, firewall);
    QFETCH(Verdict, verdict);
    QFETCH(QString, part);
    verify(finding::firewall(firewall), verdict, part);
}

void TestFinding::drops()
{
    CheckQuestion about = question(u"udp://0.0.0.0:0"_s, u"0.0.0.0:7788"_s);
    verify(finding::drops(about), Verdict::Good, u"dropped nothing"_s);
    about.dropped = 12;
    verify(finding::drops(about), Verdict::Bad, u"dropped 12"_s);
    verify(finding::drops(question(u"udp://0.0.0.0:0"_s)), Verdict::Unknown, u"not open"_s);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestFinding)
#include "tst_finding.moc"
