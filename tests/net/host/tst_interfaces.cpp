// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/interfaces.h"
#include "tests/kit/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestInterfaces final : public QObject
{
    Q_OBJECT

private slots:
    void directedBroadcast_data();
    void directedBroadcast();
    void loopbackCanBroadcast();
    void loopbackIsATargetOnlyWhenAlone();
    void aDownInterfaceIsNoTarget();
    void ownAddressesAreKnown();
};

void TestInterfaces::directedBroadcast_data()
{
    QTest::addColumn<QString>("ip");
    QTest::addColumn<int>("prefix");
    QTest::addColumn<QString>("broadcast");

    QTest::newRow("a home network") << u"192.168.1.20"_s << 24 << u"192.168.1.255"_s;
    QTest::newRow("a network that ends within an octet") << u"172.16.5.9"_s << 20 << u"172.16.15.255"_s;
    QTest::newRow("loopback") << u"127.0.0.1"_s << 8 << u"127.255.255.255"_s;
    QTest::newRow("the smallest that has one") << u"10.0.0.1"_s << 30 << u"10.0.0.3"_s;
    QTest::newRow("a point-to-point network has none") << u"10.0.0.1"_s << 31 << QString();
    QTest::newRow("a single host has none") << u"10.0.0.1"_s << 32 << QString();
    QTest::newRow("an unknown prefix has none") << u"10.0.0.1"_s << 0 << QString();
    QTest::newRow("IPv6 has none") << u"fe80::1"_s << 24 << QString();
}

void TestInterfaces::directedBroadcast()
{
    QFETCH(QString, ip);
    QFETCH(int, prefix);
    QTEST(interfaces::directedBroadcast(QHostAddress(ip), prefix).toString(), "broadcast");
}

void TestInterfaces::loopbackCanBroadcast()
{
    const auto loopback = interfaces::withAddress(QHostAddress(QHostAddress::LocalHost));
    QVERIFY(loopback);
    QVERIFY(loopback->loopback);
    QVERIFY(loopback->canBroadcast);
    const QList<interfaces::BroadcastTarget> targets = interfaces::broadcastTargetsOf(*loopback);
    QCOMPARE(targets.constFirst().to.toString(), u"127.255.255.255"_s);
    QCOMPARE(targets.constFirst().interfaceIndex, loopback->index);
}

void TestInterfaces::loopbackIsATargetOnlyWhenAlone()
{
    const QList<interfaces::BroadcastTarget> targets = interfaces::broadcastTargets();
    const auto isLoopback = [](const interfaces::BroadcastTarget &target) { return target.from.isLoopback(); };
    QVERIFY(std::ranges::all_of(targets, isLoopback) || std::ranges::none_of(targets, isLoopback));
}

void TestInterfaces::aDownInterfaceIsNoTarget()
{
    interfaces::Interface interface;
    interface.name = u"eth7"_s;
    interface.addresses = {{QHostAddress(u"10.0.0.1"_s), 24, QHostAddress(u"10.0.0.255"_s)}};
    QVERIFY(interfaces::broadcastTargetsOf(interface).isEmpty());
    interface.up = true;
    QCOMPARE(interfaces::broadcastTargetsOf(interface).size(), 1);
}

void TestInterfaces::ownAddressesAreKnown()
{
    QVERIFY(interfaces::isOwnAddress(QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(interfaces::isOwnAddress(QHostAddress(u"127.9.9.9"_s)));
    QVERIFY(!interfaces::isOwnAddress(QHostAddress(u"203.0.113.7"_s)));
    for (const interfaces::Interface &interface : interfaces::all()) {
        for (const interfaces::Address &address : interface.addresses)
            QVERIFY2(interfaces::isOwnAddress(address.ip), qPrintable(address.ip.toString()));
    }
}

SOCKETEER_TEST_WITH(QCoreApplication, TestInterfaces)
#include "tst_interfaces.moc"
