// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/judgement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using interfaces::Interface;
using Verdict = CheckStep::Verdict;

Q_DECLARE_METATYPE(Verdict)

// Whether a broadcast can leave the way that the tab is set to.
class TestBroadcastJudgement final : public QObject
{
    Q_OBJECT

private slots:
    void theWaysOfABroadcast_data();
    void theWaysOfABroadcast();
};

namespace {

Interface card(const QString &name, int index, const QString &ip, int prefix, bool up = true)
{
    const QHostAddress own(ip);
    Interface card;
    card.name = name;
    card.index = index;
    card.up = card.running = up;
    card.carriesBroadcasts = true;
    card.canBroadcast = prefix < 31;
    card.addresses = {{own, prefix, interfaces::directedBroadcast(own, prefix)}};
    return card;
}

QList<Interface> known()
{
    return {card(u"eth0"_s, 2, u"192.168.1.5"_s, 24), card(u"eth1"_s, 3, u"10.0.0.5"_s, 24),
            card(u"ppp0"_s, 4, u"10.9.9.1"_s, 31), card(u"eth2"_s, 5, u"10.8.0.1"_s, 24, false)};
}

} // namespace

void TestBroadcastJudgement::theWaysOfABroadcast_data()
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
        << u"10.0.0.254 is no broadcast address of an interface that is up"_s;
    QTest::newRow("through none") << u"broadcast://0.0.0.0:0?to=9"_s << true << Verdict::Bad
                                  << u"No network interface"_s;
}

void TestBroadcastJudgement::theWaysOfABroadcast()
{
    QFETCH(QString, address);
    QFETCH(bool, isAlone);
    QFETCH(Verdict, verdict);
    QFETCH(QString, part);
    const CheckStep step = judgement::broadcast(EndpointAddress::parse(address).address,
                                                isAlone ? QList<Interface>() : known());
    const QString text = textOf(step.found);
    QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(step.verdict, verdict);
    QVERIFY(verdict == Verdict::Good || !step.advice.isEmpty()); // what to do
}

QTEST_GUILESS_MAIN(TestBroadcastJudgement)
#include "tst_broadcastjudgement.moc"
