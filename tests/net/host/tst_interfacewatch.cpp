// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/hostnetwork.h"
#include "app/net/host/interfaces.h"
#include "app/net/host/interfacewatch.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/namespaces.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using interfaces::Interface;
using interfaces::Kind;

// In a network namespace of its own: near0 and its peer far0 are a cable.
class TestInterfaceWatch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatHappensIsTold_data();
    void whatHappensIsTold();
    void whatComesTogetherIsToldOnce();
    void everyFactIsThere();
    void aKindIsKnown_data();
    void aKindIsKnown();
    void theListFollowsWhatHappens();
    void aNewsThatChangesNoInterfaceIsNotToldAsOne();

private:
    [[nodiscard]] static Interface find(const QString &name, const QList<Interface> &among)
    {
        return interfaces::withName(name, among).value_or(Interface());
    }
    [[nodiscard]] static Interface find(const QString &name) { return find(name, interfaces::all()); }

    OwnNamespace m_namespace{u"watch"_s};
};

void TestInterfaceWatch::initTestCase()
{
    if (const QString why = m_namespace.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: interfaces that change, in a network namespace: "_s + why));
    QVERIFY(m_namespace.ip(u"link set lo up"_s));
}

void TestInterfaceWatch::init()
{
    for (const QString &words : {u"link add near0 type veth peer name far0"_s, u"addr add 10.99.1.1/24 dev near0"_s,
                                 u"link set near0 up"_s, u"link set far0 up"_s})
        QVERIFY2(m_namespace.ip(words), qPrintable(words));
}

void TestInterfaceWatch::cleanup()
{
    QVERIFY(m_namespace.ip(u"link del near0"_s));
}

void TestInterfaceWatch::whatHappensIsTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("an address is added") << u"addr add 10.99.2.1/24 dev near0"_s;
    QTest::newRow("an address is removed") << u"addr del 10.99.1.1/24 dev near0"_s;
    QTest::newRow("an IPv6 address is added") << u"addr add fd00:99::1/64 dev near0 nodad"_s;
    QTest::newRow("an interface goes down") << u"link set near0 down"_s;
    QTest::newRow("the cable is pulled: the other end goes down") << u"link set far0 down"_s;
    QTest::newRow("the MTU changes") << u"link set near0 mtu 1400"_s;
    QTest::newRow("an interface is renamed") << u"link set far0 name other0"_s;
    QTest::newRow("a gateway comes") << u"route add default via 10.99.1.2"_s;
}

void TestInterfaceWatch::whatHappensIsTold()
{
    NOT_ON_THE_PORTABLE_SIDE("interfaces are looked at once a second, without kinds.");
    QFETCH(QString, words);
    InterfaceWatch watch;
    QSignalSpy changed(&watch, &InterfaceWatch::changed);
    QVERIFY2(m_namespace.ip(words), qPrintable(words));
    QTRY_VERIFY(!changed.isEmpty());
}

void TestInterfaceWatch::whatComesTogetherIsToldOnce()
{
    InterfaceWatch watch;
    QSignalSpy changed(&watch, &InterfaceWatch::changed);
    constexpr int Addresses = 20;
    for (int i = 0; i < Addresses; ++i)
        QVERIFY(m_namespace.ip(u"addr add 10.99.3.%1/24 dev near0"_s.arg(i + 1)));
    // The event loop has not run meanwhile, so everything is pending together.
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(m_namespace.ip(u"addr add 10.99.4.1/24 dev near0"_s));
    QTRY_COMPARE(changed.count(), 2);
}

void TestInterfaceWatch::everyFactIsThere()
{
    QVERIFY(m_namespace.ip(u"link set near0 mtu 1400"_s));
    QVERIFY(m_namespace.ip(u"link set near0 address 02:00:00:00:be:ef"_s));
    QTRY_VERIFY(find(u"near0"_s).running);
    const Interface near = find(u"near0"_s);
    QVERIFY(near.index > 0);
    QVERIFY(near.up && near.canBroadcast && !near.loopback);
    QCOMPARE(near.mtu, 1400);
    QCOMPARE(near.hardwareAddress, u"02:00:00:00:be:ef"_s);
    QCOMPARE(near.addresses.constFirst(),
             (interfaces::Address{QHostAddress(u"10.99.1.1"_s), 24, QHostAddress(u"10.99.1.255"_s)}));
    const Interface loopback = find(u"lo"_s);
    QVERIFY(loopback.up && loopback.running && loopback.loopback);
    QCOMPARE(loopback.hardwareAddress, QString());

    QVERIFY(m_namespace.ip(u"link set far0 down"_s));
    QTRY_VERIFY(!find(u"near0"_s).running); // the cable is pulled
    QVERIFY(find(u"near0"_s).up);
    QVERIFY(m_namespace.ip(u"link set near0 down"_s));
    QVERIFY(!find(u"near0"_s).up);
}

// Rows of kinds that this kernel cannot create are left out.
void TestInterfaceWatch::aKindIsKnown_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Kind>("kind");
    const auto add = [this](const char *row, const QString &words, Kind kind) {
        if (m_namespace.ip(words) && m_namespace.ip(u"link del some0"_s))
            QTest::newRow(row) << words << kind;
        else
            qInfo("NOT TESTED, since this kernel does not make it: %s", row);
    };
    QVERIFY(m_namespace.ip(u"link add near0 type veth peer name far0"_s)); // init() runs later
    add("a pair of virtual cards", u"link add some0 type veth peer name some1"_s, Kind::Virtual);
    add("a bridge", u"link add some0 type bridge"_s, Kind::Bridge);
    add("a tunnel", u"tuntap add some0 mode tun"_s, Kind::Tunnel);
    add("a virtual card of a program", u"tuntap add some0 mode tap"_s, Kind::Virtual);
    add("a dummy", u"link add some0 type dummy"_s, Kind::Virtual);
    add("a bond", u"link add some0 type bond"_s, Kind::Bond);
    add("a VLAN", u"link add link near0 name some0 type vlan id 7"_s, Kind::Vlan);
    add("WireGuard", u"link add some0 type wireguard"_s, Kind::Tunnel);
    add("a VXLAN", u"link add some0 type vxlan id 7 dev near0 dstport 4789"_s, Kind::Tunnel);
    QVERIFY(m_namespace.ip(u"link del near0"_s));
    QTest::newRow("loopback") << QString() << Kind::Loopback;
}

void TestInterfaceWatch::aKindIsKnown()
{
    NOT_ON_THE_PORTABLE_SIDE("interfaces are looked at once a second, without kinds.");
    QFETCH(QString, words);
    QFETCH(Kind, kind);
    QVERIFY(words.isEmpty() || m_namespace.ip(words));
    const Kind found = find(words.isEmpty() ? u"lo"_s : u"some0"_s).kind;
    QVERIFY(words.isEmpty() || m_namespace.ip(u"link del some0"_s));
    QCOMPARE(found, kind);
}

void TestInterfaceWatch::theListFollowsWhatHappens()
{
    HostNetwork hostNetwork;
    QSignalSpy changed(&hostNetwork, &HostNetwork::interfacesChanged);
    const auto near = [&] { return find(u"near0"_s, hostNetwork.interfaces()); };
    QTRY_VERIFY(hostNetwork.isKnown());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(near().name, u"near0"_s);

    QVERIFY(m_namespace.ip(u"addr add 10.99.2.1/24 dev near0"_s));
    const auto hasIt = [&] { return interfaces::withAddress(QHostAddress(u"10.99.2.1"_s), hostNetwork.interfaces()); };
    QTRY_VERIFY(hasIt());
    QVERIFY(m_namespace.ip(u"link set near0 down"_s));
    QTRY_VERIFY(!near().up);
    QVERIFY(m_namespace.ip(u"link set near0 up"_s));
    QTRY_VERIFY(near().up && near().running);
    QVERIFY(m_namespace.ip(u"link set far0 down"_s));
    QTRY_VERIFY(near().up && !near().running);
    QVERIFY(m_namespace.ip(u"link set far0 up"_s));
    QTRY_VERIFY(near().running);
}

void TestInterfaceWatch::aNewsThatChangesNoInterfaceIsNotToldAsOne()
{
    NOT_ON_THE_PORTABLE_SIDE("interfaces are looked at once a second, without kinds.");
    QTRY_VERIFY(find(u"near0"_s).addresses.size() == 2); // the IPv6 address appears by itself
    HostNetwork hostNetwork;
    QSignalSpy interfacesChanged(&hostNetwork, &HostNetwork::interfacesChanged);
    QSignalSpy changed(&hostNetwork, &HostNetwork::changed);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(m_namespace.ip(u"route add 203.0.113.0/24 via 10.99.1.2"_s));
    QTRY_VERIFY(changed.count() > 1);
    QCOMPARE(interfacesChanged.count(), 1);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestInterfaceWatch)
#include "tst_interfacewatch.moc"
