// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/clock.h"
#include "app/net/endpoint/companion.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/datagram/udpbench.h"
#include "tests/net/plainudp.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestUdpReceiving final : public QObject
{
    Q_OBJECT

private slots:
    void whatComesIsRecordedWithItsPeer();
    void anEmptyDatagramIsARecord();
    void datagramsOfAnySizeComeWhole_data();
    void datagramsOfAnySizeComeWhole();
    void anIPv6PeerIsHeard();
    void everyNumberIsThereOrCountedAsDropped();
    void whatWaitsAtClosingIsRecorded();
    void whatComesBackToItselfIsOwn();
    void dropsAreCounted();
    void companionsHearOthersAndNotTheEndpointItself();
};

namespace {

class Listener final : public Companion
{
public:
    explicit Listener(QStringList &log) : m_log(log) { }

    void ready(CompanionHost &, ConnectionId, const Peer &) override { m_log << u"ready"_s; }
    void received(CompanionHost &, ConnectionId, const Peer &, QByteArrayView octets) override
    {
        m_log << QString::fromUtf8(octets);
    }
    void gone(CompanionHost &, ConnectionId) override { m_log << u"gone"_s; }

private:
    QStringList &m_log;
};

} // namespace

void TestUdpReceiving::whatComesIsRecordedWithItsPeer()
{
    NOT_ON_THE_PORTABLE_SIDE("the kernel's time, a datagram's cast and reported errors are not known.");
    UdpBench bench;
    bench.open(u"0.0.0.0"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer;
    QVERIFY(peer.send("hello", bench.port()));
    QTRY_COMPARE(bench.view.count(RecordKind::Received), 1);
    const Record received = bench.view.last(RecordKind::Received);
    QCOMPARE(received.payload.toByteArray(), "hello");
    QCOMPARE(received.flow->peer.toString(), u"127.0.0.1:%1"_s.arg(peer.port()));
    QCOMPARE(received.flow->local.toString(), u"127.0.0.1:%1"_s.arg(bench.port()));
    QCOMPARE(received.flow->cast, Cast::Unicast);
    QCOMPARE(received.flow->interfaceName, u"lo"_s);
    QVERIFY(received.head.kernelTime);
    QVERIFY(qAbs(received.head.timeNs - nowNs()) < 60'000'000'000);
    QVERIFY(!received.head.own);
}

void TestUdpReceiving::anEmptyDatagramIsARecord()
{
    UdpBench bench;
    bench.open(u"127.0.0.1"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer;
    QVERIFY(peer.send({}, bench.port()));
    QTRY_COMPARE(bench.view.count(RecordKind::Received), 1);
    QCOMPARE(bench.view.last(RecordKind::Received).payload.size(), 0);
    bench.send({}, u"127.0.0.1"_s, peer.port());
    const auto got = peer.await();
    QVERIFY(got);
    QVERIFY(got->octets.isEmpty());
    QCOMPARE(bench.view.count(RecordKind::Sent), 1);
}

void TestUdpReceiving::datagramsOfAnySizeComeWhole_data()
{
    QTest::addColumn<int>("octets");
    QTest::newRow("one octet") << 1;
    QTest::newRow("a slot of two KiB and one more") << 2049;
    QTest::newRow("as many as IPv4 carries") << 65'507;
}

void TestUdpReceiving::datagramsOfAnySizeComeWhole()
{
    UdpBench bench;
    QFETCH(int, octets);
    bench.open(u"127.0.0.1"_s);
    QVERIFY(bench.isOpen());
    QByteArray payload(octets, 'x');
    payload.back() = '\0';
    PlainUdp peer;
    QVERIFY(peer.send(payload, bench.port()));
    QTRY_COMPARE(bench.view.count(RecordKind::Received), 1);
    QCOMPARE(bench.view.last(RecordKind::Received).payload.toByteArray(), payload);
}

void TestUdpReceiving::anIPv6PeerIsHeard()
{
    NOT_ON_THE_PORTABLE_SIDE("the kernel's time, a datagram's cast and reported errors are not known.");
    UdpBench bench;
    Journal other;
    UdpEndpoint peer(2, other, nullptr);
    peer.execute(Open{UdpBench::addressOf(u"::1"_s)});
    if (peer.phase() != Phase::Open)
        QSKIP("this machine has no IPv6");
    bench.open(u"::"_s);
    QVERIFY(bench.isOpen());
    peer.execute(Send{QByteArray(65'527, '6'), {u"::1"_s, bench.port()}});
    QTRY_COMPARE(bench.view.count(RecordKind::Received), 1);
    const Record received = bench.view.last(RecordKind::Received);
    QCOMPARE(received.payload.size(), 65'527);
    QCOMPARE(received.flow->peer.toString(), u"[::1]:%1"_s.arg(peer.address().port));
    QCOMPARE(received.flow->local.toString(), u"[::1]:%1"_s.arg(bench.port()));
    QCOMPARE(received.flow->cast, Cast::Unicast);
}

void TestUdpReceiving::everyNumberIsThereOrCountedAsDropped()
{
    UdpBench bench;
    constexpr int Datagrams = 10'000;
    bench.open(u"127.0.0.1"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer;
    for (int i = 0; i < Datagrams; ++i)
        QVERIFY(peer.send(QByteArray::number(i), bench.port()));
    const auto accountedFor = [&bench] {
        return quint64(bench.view.count(RecordKind::Received)) + bench.view.dropped();
    };
    QTRY_COMPARE(accountedFor(), quint64(Datagrams));
    const QList<QByteArray> numbers = bench.view.payloads(RecordKind::Received);
    QCOMPARE(QSet<QByteArray>(numbers.cbegin(), numbers.cend()).size(), numbers.size());
}

void TestUdpReceiving::whatWaitsAtClosingIsRecorded()
{
    UdpBench bench;
    constexpr int Datagrams = 3000; // more than one drain reads
    bench.open(u"127.0.0.1"_s);
    QVERIFY(bench.isOpen());
    PlainUdp peer;
    for (int i = 0; i < Datagrams; ++i)
        QVERIFY(peer.send("x", bench.port()));
    bench.endpoint.execute(Close{});
    QCOMPARE(quint64(bench.view.count(RecordKind::Received)) + bench.view.dropped(), quint64(Datagrams));
    QCOMPARE(bench.journal.record(bench.journal.size()).head.kind, RecordKind::Closed);
}

void TestUdpReceiving::whatComesBackToItselfIsOwn()
{
    UdpBench bench;
    bench.open(u"0.0.0.0"_s);
    QVERIFY(bench.isOpen());
    bench.send("me", u"127.0.0.1"_s, bench.port());
    QTRY_COMPARE(bench.view.count(RecordKind::Received), 1);
    QVERIFY(bench.view.last(RecordKind::Received).head.own);
}

void TestUdpReceiving::dropsAreCounted()
{
    NOT_ON_THE_PORTABLE_SIDE("what the system dropped is not counted.");
    UdpBench bench;
    EndpointAddress address = UdpBench::addressOf(u"127.0.0.1"_s);
    address.receiveBuffer = 8192;
    bench.open(address);
    QVERIFY(bench.isOpen());
    QVERIFY(bench.endpoint.state().receiveBuffer > 0);
    constexpr int Datagrams = 200;
    PlainUdp peer;
    for (int i = 0; i < Datagrams; ++i)
        QVERIFY(peer.send(QByteArray(1000, 'x'), bench.port()));
    QTRY_VERIFY(bench.view.dropped() > 0);
    QTRY_COMPARE(quint64(bench.view.count(RecordKind::Received)) + bench.view.dropped(), quint64(Datagrams));
    QVERIFY(bench.view.sentences(RecordKind::Dropped).contains(u"receive buffer was full"));
}

// Echoing its own datagrams would loop for ever.
void TestUdpReceiving::companionsHearOthersAndNotTheEndpointItself()
{
    UdpBench bench;
    QStringList log;
    bench.endpoint.attach(1, std::make_unique<Listener>(log));
    bench.open(u"127.0.0.1"_s);
    bench.send("own", u"127.0.0.1"_s, bench.port());
    PlainUdp peer;
    QVERIFY(peer.send("other", bench.port()));
    QTRY_COMPARE(bench.view.count(RecordKind::Received), 2);
    bench.endpoint.execute(Close{});
    QCOMPARE(log, (QStringList{u"ready"_s, u"other"_s, u"gone"_s}));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestUdpReceiving)
#include "tst_udpreceiving.moc"
