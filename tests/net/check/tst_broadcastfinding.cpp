// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/finding.h"
#include "tests/kit/testprogram.h"
#include "tests/net/check/madeup.h"

using namespace Qt::StringLiterals;
using madeup::known;
using Verdict = CheckStep::Verdict;

// Whether a broadcast can leave as the tab is set up.
class TestBroadcastFinding final : public QObject
{
    Q_OBJECT

private slots:
    void theWaysOfABroadcast_data();
    void theWaysOfABroadcast();
};

void TestBroadcastFinding::theWaysOfABroadcast_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAlone");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("part");
    QTest::newRow("through all") << u"broadcast://0.0.0.0:0?to=9"_s << false << Verdict::Good
                                 << u"192.168.1.255 (eth0), 10.0.0.255 (eth1)"_s;
    QTest::newRow("through one") << u"broadcast://0.0.0.0:0?to=9&via=eth1"_s << false << Verdict::Good
                                 << u"to 10.0.0.255 (eth1)."_s;
    QTest::newRow("through a /31") << u"broadcast://0.0.0.0:0?to=9&via=ppp0"_s << false << Verdict::Bad << u"ppp0"_s;
    QTest::newRow("through one that is down")
        << u"broadcast://0.0.0.0:0?to=9&via=eth2"_s << false << Verdict::Bad << u"eth2"_s;
    QTest::newRow("to 255.255.255.255") << u"broadcast://0.0.0.0:0?to=9&via=limited"_s << false << Verdict::Good
                                        << u"to 255.255.255.255 through eth0, eth1"_s;
    QTest::newRow("to 255.255.255.255 through none")
        << u"broadcast://0.0.0.0:0?to=9&via=limited"_s << true << Verdict::Bad << u"No network interface"_s;
    QTest::newRow("to 255.255.255.255 through a /31")
        << u"broadcast://0.0.0.0:0?to=9&via=limited&iface=ppp0"_s << false << Verdict::Good << u"through ppp0."_s;
    QTest::newRow("to 255.255.255.255 through one that is down")
        << u"broadcast://0.0.0.0:0?to=9&via=limited&iface=eth2"_s << false << Verdict::Bad << u"interface is down"_s;
    QTest::newRow("through one that is not there")
        << u"broadcast://0.0.0.0:0?to=9&via=eth9"_s << false << Verdict::Bad << u"There is no network interface"_s;
    QTest::newRow("to an address as given")
        << u"broadcast://0.0.0.0:0?to=9&via=10.0.0.255"_s << false << Verdict::Good << u"to 10.0.0.255 (eth1)."_s;
    QTest::newRow("to an address that is no broadcast of ours")
        << u"broadcast://0.0.0.0:0?to=9&via=10.0.0.254"_s << false << Verdict::Unknown
        << u"10.0.0.254 is not a broadcast address of any interface that is up"_s;
    QTest::newRow("through none") << u"broadcast://0.0.0.0:0?to=9"_s << true << Verdict::Bad
                                  << u"No network interface"_s;
}

void TestBroadcastFinding::theWaysOfABroadcast()
{
    QFETCH(QString, address);
    QFETCH(bool, isAlone);
    QFETCH(Verdict, verdict);
    QFETCH(QString, part);
    const CheckStep step = finding::broadcast(EndpointAddress::parse(address).address,
                                              isAlone ? QList<interfaces::Interface>() : known());
    const QString text = textOf(step.found);
    QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(step.verdict, verdict);
    QVERIFY(verdict == Verdict::Good || !step.advice.isEmpty()); // advice is given
}

SOCKETEER_TEST_WITH(QCoreApplication, TestBroadcastFinding)
#include "tst_broadcastfinding.moc"
