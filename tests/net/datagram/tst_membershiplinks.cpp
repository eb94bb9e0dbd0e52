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

// Which groups are shown as joined while interfaces, cables and routes come and
// go.
class TestMembershipLinks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aGroupFollowsItsInterfaceDownAndUp_data();
    void aGroupFollowsItsInterfaceDownAndUp();
    void aGroupOnEveryInterfaceFollowsThemToo();
    void aGroupFollowsAnInterfaceThatIsTakenAwayAndPutBack_data();
    void aGroupFollowsAnInterfaceThatIsTakenAwayAndPutBack();
    void aCableThatIsPulledIsSaid();
    void aGroupWithoutARouteIsJoinedWhenThereIsOne();

private:
    using State = Membership::State;

    void open(const QString &address);
    // The state on that interface; nullopt if it is not in the list.
    std::optional<State> stateOn(const QString &interface) const
    {
        for (const Membership &membership : m_endpoint->state().memberships) {
            if (membership.interfaceName == interface)
                return membership.state;
        }
        return std::nullopt;
    }
    bool isSaid(const QString &words) const
    {
        for (const Record &note : m_view->all(RecordKind::Note)) {
            if (textOf(Event::fromOctets(note.payload).notices).contains(words))
                return true;
        }
        return false;
    }
    void hear(const QStringList &wrapper, const QString &interface, const QString &group, const QString &text)
    {
        const QString port = QString::number(m_endpoint->address().port);
        PythonPeer peer(u"multicast_send.py"_s, {interface, port, group, text}, wrapper);
        QVERIFY(!peer.line().isEmpty());
        const auto has = [&] { return m_view->payloads(RecordKind::Received).contains(text.toUtf8()); };
        QVERIFY2(QTest::qWaitFor(has, 10'000), qPrintable(text));
    }

    Lab m_lab{u"membership"_s};
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalView> m_view;
    std::unique_ptr<UdpEndpoint> m_endpoint;
};

constexpr int Limit = 10'000;

void TestMembershipLinks::initTestCase()
{
    if (const QString why = m_lab.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: multicast groups while links come and go: "_s + why));
}

void TestMembershipLinks::init()
{
    m_endpoint.reset();
    m_journal = std::make_unique<Journal>();
    m_view = std::make_unique<JournalView>(*m_journal);
    m_endpoint = std::make_unique<UdpEndpoint>(1, *m_journal, nullptr);
}

void TestMembershipLinks::open(const QString &address)
{
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(address);
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    m_endpoint->execute(Open{parsed.address});
    QCOMPARE(m_endpoint->phase(), Phase::Open);
}

void TestMembershipLinks::aGroupFollowsItsInterfaceDownAndUp_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("group");
    QTest::newRow("IPv4") << u"0.0.0.0"_s << u"239.1.2.3"_s;
    QTest::newRow("IPv4, one source") << u"0.0.0.0"_s << u"232.1.2.3@10.77.2.11"_s;
    QTest::newRow("IPv6") << u"[::]"_s << u"ff02::1234"_s;
}

void TestMembershipLinks::aGroupFollowsItsInterfaceDownAndUp()
{
    QFETCH(QString, host);
    QFETCH(QString, group);
    const QString ip = MulticastGroup::parse(group)->ip;
    open(u"udp://%1:0?group=%2&iface=lan1"_s.arg(host, group));
    QCOMPARE(stateOn(u"lan1"_s), State::Joined);
    QVERIFY(isSaid(u"%1 is joined on lan1"_s.arg(group)));
    hear(m_lab.in(Lab::other()), u"eth0"_s, ip, u"before"_s);

    QVERIFY(m_lab.ip(u"link set lan1 down"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOn(u"lan1"_s), State::NotJoined, Limit);
    QVERIFY(isSaid(u"%1 is no longer joined on lan1"_s.arg(group)));
    QVERIFY(m_endpoint->state().memberships.constFirst().problem.text().contains(u"lan1 is down"));

    QVERIFY(m_lab.ip(u"link set lan1 up"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOn(u"lan1"_s), State::Joined, Limit);
    // Restores what was lost with the link.
    QVERIFY(m_lab.ip(u"addr replace fe80::1/64 dev lan1 nodad"_s));
    QVERIFY(m_lab.ip(u"addr replace fd77:2::1/64 dev lan1 nodad"_s));
    hear(m_lab.in(Lab::other()), u"eth0"_s, ip, u"after"_s);
    QCOMPARE(m_view->count(RecordKind::Failed), 0);
}

void TestMembershipLinks::aGroupOnEveryInterfaceFollowsThemToo()
{
    open(u"udp://0.0.0.0:0?group=239.1.2.3%all"_s);
    QCOMPARE(stateOn(u"lan0"_s), State::Joined);
    QCOMPARE(stateOn(u"lan1"_s), State::Joined);
    QVERIFY(m_lab.ip(u"link set lan1 down"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOn(u"lan1"_s), std::optional<State>(), Limit);
    QVERIFY(isSaid(u"no longer joined on lan1"_s));
    QCOMPARE(stateOn(u"lan0"_s), State::Joined);
    QVERIFY(m_lab.ip(u"link set lan1 up"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOn(u"lan1"_s), State::Joined, Limit);
    QVERIFY(m_lab.ip(u"addr replace fe80::1/64 dev lan1 nodad"_s));
    QVERIFY(m_lab.ip(u"addr replace fd77:2::1/64 dev lan1 nodad"_s));
    hear(m_lab.in(Lab::other()), u"eth0"_s, u"239.1.2.3"_s, u"after"_s);
}

void TestMembershipLinks::aGroupFollowsAnInterfaceThatIsTakenAwayAndPutBack_data()
{
    QTest::addColumn<QString>("group");
    QTest::newRow("every source") << u"239.1.2.4"_s;
    QTest::newRow("one source") << u"232.1.2.4@10.77.9.1"_s;
}

void TestMembershipLinks::aGroupFollowsAnInterfaceThatIsTakenAwayAndPutBack()
{
    NOT_ON_THE_PORTABLE_SIDE("interfaces are looked at only once a second.");
    QFETCH(QString, group);
    const QString ip = MulticastGroup::parse(group)->ip;
    const auto plugIn = [this] {
        return m_lab.ip(u"link add usb0 type veth peer name usb0far"_s) && m_lab.ip(u"link set usb0far up"_s)
            && m_lab.ip(u"addr add 10.77.9.1/24 dev usb0"_s) && m_lab.ip(u"link set usb0 up"_s);
    };
    open(u"udp://0.0.0.0:0?group=%1&iface=usb0"_s.arg(group));
    QCOMPARE(stateOn(u"usb0"_s), State::NotJoined); // it is added later
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"usb0"));
    for (const QString &round : {u"first time"_s, u"second time"_s}) {
        QVERIFY(plugIn());
        QTRY_COMPARE_WITH_TIMEOUT(stateOn(u"usb0"_s), State::Joined, Limit);
        hear({}, u"usb0"_s, ip, round);
        QCOMPARE(m_view->last(RecordKind::Received).flow->interfaceName, u"usb0"_s);
        QVERIFY(m_lab.ip(u"link del usb0"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stateOn(u"usb0"_s), State::NotJoined, Limit);
        QVERIFY(isSaid(u"no longer joined on usb0"_s));
    }
}

void TestMembershipLinks::aCableThatIsPulledIsSaid()
{
    open(u"udp://0.0.0.0:0?group=239.1.2.5&iface=lan1"_s);
    QCOMPARE(stateOn(u"lan1"_s), State::Joined);
    QVERIFY(m_lab.ip(u"switch"_s, u"link set port2 down"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOn(u"lan1"_s), State::NoLink, Limit);
    QVERIFY(isSaid(u"lan1 has no link"_s));
    QVERIFY(m_lab.ip(u"switch"_s, u"link set port2 up"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOn(u"lan1"_s), State::Joined, Limit);
    QVERIFY(isSaid(u"239.1.2.5 is joined there anew"_s));
    hear(m_lab.in(Lab::other()), u"eth0"_s, u"239.1.2.5"_s, u"plugged in again"_s);
}

void TestMembershipLinks::aGroupWithoutARouteIsJoinedWhenThereIsOne()
{
    NOT_ON_THE_PORTABLE_SIDE("interfaces are looked at only once a second.");
    open(u"udp://0.0.0.0:0?group=239.1.2.6"_s);
    QCOMPARE(stateOn({}), State::NotJoined);
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"iface"));
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::Unreachable);
    QVERIFY(m_lab.ip(u"route add 224.0.0.0/4 dev lan1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOn(u"lan1"_s), State::Joined, Limit);
    QVERIFY(m_lab.ip(u"route del 224.0.0.0/4 dev lan1"_s));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestMembershipLinks)
#include "tst_membershiplinks.moc"
