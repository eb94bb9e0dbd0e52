// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/firewall.h"
#include "tests/kit/testprogram.h"
#include "tests/net/namespaces.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using Reading = Firewall::Reading;

Q_DECLARE_METATYPE(Firewall)

class TestFirewall final : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreRead_data();
    void rulesAreRead();
    void whatIsNoRulesetIsNotRead_data();
    void whatIsNoRulesetIsNotRead();
    void theSystemsRulesAreFound();
};

void TestFirewall::rulesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Firewall>("expected");
    const auto nft = [](int rules, int refusing, bool byDefault) {
        return Firewall{Reading::Read, u"nft"_s, rules, refusing, byDefault};
    };
    const auto iptables = [](int rules, int refusing, bool byDefault) {
        return Firewall{Reading::Read, u"iptables"_s, rules, refusing, byDefault};
    };
    QTest::newRow("nft without rules") << QByteArray(R"({"nftables": [{"metainfo": {"version": "1.0.6"}}]})")
                                       << nft(0, 0, false);
    QTest::newRow("nft with a rule that drops")
        << QByteArray(R"({"nftables": [{"chain": {"hook": "input", "policy": "accept"}},
                            {"rule": {"expr": [{"match": {"right": 99}}, {"drop": null}]}},
                            {"rule": {"expr": [{"accept": null}]}}]})")
        << nft(2, 1, false);
    QTest::newRow("nft with a rule that rejects")
        << QByteArray(R"({"nftables": [{"rule": {"expr": [{"reject": {"type": "icmpx"}}]}}]})") << nft(1, 1, false);
    QTest::newRow("nft that drops what comes in")
        << QByteArray(R"({"nftables": [{"chain": {"hook": "input", "policy": "drop"}}]})") << nft(0, 0, true);
    QTest::newRow("nft that drops what is passed on alone")
        << QByteArray(R"({"nftables": [{"chain": {"hook": "forward", "policy": "drop"}}]})") << nft(0, 0, false);
    QTest::newRow("nft with things of other kinds")
        << QByteArray(R"({"nftables": [7, null, "x", {"rule": 3}, {"chain": []}]})") << nft(0, 0, false);
    QTest::newRow("iptables without rules") << QByteArray(":INPUT ACCEPT [0:0]\nCOMMIT\n") << iptables(0, 0, false);
    QTest::newRow("iptables with rules") << QByteArray(
        ":INPUT DROP [0:0]\n-A INPUT -p udp -j DROP\n-A INPUT -j REJECT --reject-with x\n-A INPUT -j ACCEPT\n")
                                         << iptables(3, 2, true);
    QTest::newRow("iptables without anything") << QByteArray() << iptables(0, 0, false);
}

void TestFirewall::rulesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(Firewall, expected);
    QCOMPARE(expected.tool == u"nft"_s ? Firewall::fromNft(text) : Firewall::fromIptables(text), expected);
}

void TestFirewall::whatIsNoRulesetIsNotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("table inet filter {");
    QTest::newRow("another JSON") << QByteArray(R"({"rules": []})");
    QTest::newRow("half of it") << QByteArray(R"({"nftables": [{"rule")");
}

void TestFirewall::whatIsNoRulesetIsNotRead()
{
    QFETCH(QByteArray, text);
    QCOMPARE(Firewall::fromNft(text), std::nullopt);
}

void TestFirewall::theSystemsRulesAreFound()
{
    OwnNamespace own{u"firewall"_s};
    if (const QString why = own.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: a firewall in a network namespace: "_s + why));
    const auto find = [] {
        Firewall found;
        bool isThere = false;
        FirewallLook look;
        connect(&look, &FirewallLook::found, &look, [&](const Firewall &firewall) {
            found = firewall;
            isThere = true;
        });
        look.start();
        return QTest::qWaitFor([&] { return isThere; }, 30'000) ? found : Firewall();
    };
    QCOMPARE(find(), (Firewall{Reading::Read, u"nft"_s, 0, 0, false}));
    const auto nft = [](const QString &words) { return QProcess::execute(u"/usr/sbin/nft"_s, {words}) == 0; };
    QVERIFY(nft(u"add table inet t"_s));
    QVERIFY(nft(u"add chain inet t c { type filter hook input priority 0 ; policy drop ; }"_s));
    QVERIFY(nft(u"add rule inet t c udp dport 7788 drop"_s));
    QCOMPARE(find(), (Firewall{Reading::Read, u"nft"_s, 1, 1, true}));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestFirewall)
#include "tst_firewall.moc"
