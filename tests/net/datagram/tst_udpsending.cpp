// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/datagram/udpbench.h"
#include "tests/net/plainudp.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestUdpSending final : public QObject
{
    Q_OBJECT

private slots:
    void everySendHasTheSameSourcePort();
    void theLargestDatagramIsSent();
    void oneOctetMoreIsRefusedBeforeItIsSent_data();
    void oneOctetMoreIsRefusedBeforeItIsSent();
    void sendingWithoutATargetIsSaid();
    void sendingWhileClosedIsSaid();
    void aTargetOfTheOtherFamilyIsSaid();
    void aReplyLeavesFromTheSameSocket();
    void aNameIsLookedUpAndTheOrderKept();
    void aNameThatDoesNotResolveIsSaid();
    void aPortWhereNobodyListensIsReported();
    void aReportedErrorCostsNoMessage();
    void aBroadcastAddressCanBeATarget();
};

void TestUdpSending::everySendHasTheSameSourcePort()
{
    UdpBench bench;
    bench.open(u"0.0.0.0"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer;
    for (int i = 0; i < 3; ++i) {
        bench.send(QByteArray::number(i), u"127.0.0.1"_s, peer.port());
        const auto got = peer.await();
        QVERIFY(got);
        QCOMPARE(got->octets, QByteArray::number(i));
        QCOMPARE(got->port, bench.port());
    }
    QCOMPARE(bench.view.payloads(RecordKind::Sent), (QList<QByteArray>{"0", "1", "2"}));
    QCOMPARE(bench.view.last(RecordKind::Sent).flow->peer.toString(), u"127.0.0.1:%1"_s.arg(peer.port()));
}

void TestUdpSending::theLargestDatagramIsSent()
{
    UdpBench bench;
    bench.open(u"127.0.0.1"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer;
    bench.send(QByteArray(65'507, 'L'), u"127.0.0.1"_s, peer.port());
    const auto got = peer.await();
    QVERIFY(got);
    QCOMPARE(got->octets.size(), 65'507);
    QCOMPARE(bench.view.last(RecordKind::Sent).payload.size(), 65'507);
}

void TestUdpSending::oneOctetMoreIsRefusedBeforeItIsSent_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<int>("octets");
    QTest::newRow("over IPv4") << u"127.0.0.1"_s << 65'508;
    QTest::newRow("over IPv6") << u"::1"_s << 65'528;
}

void TestUdpSending::oneOctetMoreIsRefusedBeforeItIsSent()
{
    UdpBench bench;
    QFETCH(QString, bound);
    QFETCH(int, octets);
    bench.open(UdpBench::addressOf(bound));
    if (bench.endpoint.phase() != Phase::Open)
        QSKIP("this machine has no IPv6");
    bench.send(QByteArray(octets, 'x'), bound, bench.port());
    QCOMPARE(bench.view.count(RecordKind::Sent), 0);
    QCOMPARE(bench.view.last(RecordKind::Failed).head.word, Problem::Word::TooLarge);
    QVERIFY(bench.view.sentences(RecordKind::Failed).contains(QString::number(octets)));
    QVERIFY(bench.view.sentences(RecordKind::Failed).contains(QString::number(octets - 1)));
    QCOMPARE(bench.endpoint.phase(), Phase::Open);
}

void TestUdpSending::sendingWithoutATargetIsSaid()
{
    UdpBench bench;
    bench.open(u"127.0.0.1"_s);
    QVERIFY(bench.isOpen());
    bench.endpoint.execute(Send{"x"});
    QVERIFY(bench.view.sentences(RecordKind::Failed).contains(u"no target"));
    bench.send("x", u"127.0.0.1"_s, 0);
    QVERIFY(bench.view.sentences(RecordKind::Failed).contains(u"no target port"));
    QCOMPARE(bench.view.count(RecordKind::Sent), 0);
}

void TestUdpSending::sendingWhileClosedIsSaid()
{
    UdpBench bench;
    bench.send("x", u"127.0.0.1"_s, 9);
    QVERIFY(bench.view.sentences(RecordKind::Failed).contains(u"not open"));
}

void TestUdpSending::aTargetOfTheOtherFamilyIsSaid()
{
    UdpBench bench;
    bench.open(u"0.0.0.0"_s);
    QVERIFY(bench.isOpen());
    bench.send("x", u"::1"_s, 9);
    QCOMPARE(bench.view.last(RecordKind::Failed).head.word, Problem::Word::Unreachable);
    QCOMPARE(bench.view.last(RecordKind::Failed).flow->peer.toString(), u"[::1]:9"_s);
}

void TestUdpSending::aReplyLeavesFromTheSameSocket()
{
    UdpBench bench;
    bench.open(u"0.0.0.0"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer;
    QVERIFY(peer.send("ping", bench.port()));
    QTRY_COMPARE(bench.view.count(RecordKind::Received), 1);
    QVERIFY(bench.endpoint.sendTo("pong", 0, bench.view.last(RecordKind::Received).flow->peer));
    const auto got = peer.await();
    QVERIFY(got);
    QCOMPARE(got->octets, "pong");
    QCOMPARE(got->port, bench.port());
}

void TestUdpSending::aNameIsLookedUpAndTheOrderKept()
{
    UdpBench bench;
    bench.open(u"127.0.0.1"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer;
    bench.send("first", u"localhost"_s, peer.port());
    bench.send("second", u"127.0.0.1"_s, peer.port());
    QCOMPARE(bench.endpoint.pending(0), 11);
    QTRY_COMPARE(bench.view.count(RecordKind::Sent), 2);
    QCOMPARE(bench.view.payloads(RecordKind::Sent), (QList<QByteArray>{"first", "second"}));
    QCOMPARE(bench.endpoint.pending(0), 0);
    bench.send("third", u"localhost"_s, peer.port());
    QCOMPARE(bench.view.count(RecordKind::Sent), 3); // the answer is kept
}

void TestUdpSending::aNameThatDoesNotResolveIsSaid()
{
    UdpBench bench;
    bench.open(u"127.0.0.1"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer;
    bench.send("lost", u"no-such-host.invalid"_s, 9);
    bench.send("kept", u"127.0.0.1"_s, peer.port());
    QTRY_COMPARE_WITH_TIMEOUT(bench.view.count(RecordKind::Sent), 1, 30'000);
    QCOMPARE(bench.view.last(RecordKind::Failed).head.word, Problem::Word::NoSuchHost);
    QVERIFY(bench.view.sentences(RecordKind::Failed).contains(u"no-such-host.invalid"));
    QCOMPARE(bench.endpoint.pending(0), 0);
}

void TestUdpSending::aPortWhereNobodyListensIsReported()
{
    NOT_ON_THE_PORTABLE_SIDE("errors that the network reports are not known.");
    UdpBench bench;
    quint16 silent = 0;
    {
        const PlainUdp gone;
        silent = gone.port();
    }
    bench.open(u"0.0.0.0"_s);
    QVERIFY(bench.isOpen());
    bench.send("anyone?", u"127.0.0.1"_s, silent);
    QTRY_COMPARE(bench.view.count(RecordKind::Failed), 1);
    const Record failed = bench.view.last(RecordKind::Failed);
    QCOMPARE(failed.head.word, Problem::Word::Refused);
    QCOMPARE(failed.flow->peer.toString(), u"127.0.0.1:%1"_s.arg(silent));
    QCOMPARE(bench.endpoint.phase(), Phase::Open);
}

void TestUdpSending::aReportedErrorCostsNoMessage()
{
    NOT_ON_THE_PORTABLE_SIDE("errors that the network reports are not known.");
    UdpBench bench;
    quint16 silent = 0;
    {
        const PlainUdp gone;
        silent = gone.port();
    }
    bench.open(u"0.0.0.0"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer;
    for (int i = 0; i < 50; ++i) {
        bench.send("into the void", u"127.0.0.1"_s, silent);
        bench.send("heard", u"127.0.0.1"_s, peer.port());
    }
    int heard = 0;
    while (peer.receive())
        ++heard;
    QCOMPARE(heard, 50);
    QCOMPARE(bench.view.count(RecordKind::Sent), 100);
    QTRY_COMPARE(bench.view.count(RecordKind::Failed), 50);
    for (const Record &failed : bench.view.all(RecordKind::Failed))
        QCOMPARE(failed.flow->peer.port, silent);
    QVERIFY(peer.send("still here", bench.port()));
    QTRY_COMPARE(bench.view.count(RecordKind::Received), 1);
}

void TestUdpSending::aBroadcastAddressCanBeATarget()
{
    UdpBench bench;
    bench.open(u"0.0.0.0"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer("0.0.0.0");
    bench.send("all", u"127.255.255.255"_s, peer.port());
    const auto got = peer.await();
    QVERIFY(got);
    QCOMPARE(got->octets, "all");
}

SOCKETEER_TEST_WITH(QCoreApplication, TestUdpSending)
#include "tst_udpsending.moc"
