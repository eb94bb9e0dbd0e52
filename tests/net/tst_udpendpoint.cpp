// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/udpendpoint.h"
#include "tests/net/journalview.h"
#include "tests/net/plainudp.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

// One endpoint on the test's own thread, over a journal of its own.
class TestUdpEndpoint final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theRealPortIsKnownOnceOpen();
    void localhostIsBoundAsAnIPv4Address();
    void anEndpointCanBeOpenedAgain();
    void aPortInUseNamesItsHolder();
    void anAddressThatIsNotOursIsSaid();
    void aHostThatIsNoAddressIsSaid();

    void whatComesIsRecordedWithItsPeer();
    void anEmptyDatagramIsARecord();
    void datagramsOfAnySizeComeWhole_data();
    void datagramsOfAnySizeComeWhole();
    void anIPv6PeerIsHeard();
    void everyNumberIsThereOrCountedAsDropped();
    void whatWaitsAtClosingIsRecorded();
    void whatComesBackToItselfIsOwn();
    void dropsAreCounted();
    void aSmallerReceiveBufferIsSaid();

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

private:
    void open(const QString &host, quint16 port = 0);
    void openWith(EndpointAddress address);
    void send(const QByteArray &octets, const QString &host, quint16 port);
    [[nodiscard]] quint16 port() const { return m_endpoint->address().port; }
    [[nodiscard]] EndpointAddress addressOf(const QString &host, quint16 port = 0) const;

    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<UdpEndpoint> m_endpoint;
    std::unique_ptr<JournalView> m_view;
};

void TestUdpEndpoint::init()
{
    m_journal = std::make_unique<Journal>();
    m_endpoint = std::make_unique<UdpEndpoint>(1, *m_journal, nullptr);
    m_view = std::make_unique<JournalView>(*m_journal);
}

void TestUdpEndpoint::cleanup()
{
    m_endpoint.reset();
}

EndpointAddress TestUdpEndpoint::addressOf(const QString &host, quint16 port) const
{
    EndpointAddress address;
    address.host = host;
    address.port = port;
    return address;
}

void TestUdpEndpoint::openWith(EndpointAddress address)
{
    m_endpoint->open(address, {});
    QCOMPARE(m_endpoint->phase(), Phase::Open);
}

void TestUdpEndpoint::open(const QString &host, quint16 port)
{
    openWith(addressOf(host, port));
}

void TestUdpEndpoint::send(const QByteArray &octets, const QString &host, quint16 port)
{
    m_endpoint->send({octets, {host, port}, 0});
}

void TestUdpEndpoint::theRealPortIsKnownOnceOpen()
{
    open(u"0.0.0.0"_s);
    QVERIFY(port() != 0);
    const Record opened = m_view->last(RecordKind::Opened);
    QCOMPARE(opened.flow->local.toString(), u"0.0.0.0:%1"_s.arg(port()));
    QCOMPARE(opened.flow->origin->text, u"udp://0.0.0.0:%1"_s.arg(port()));
    QCOMPARE(m_endpoint->state().local.port, port());
    m_endpoint->close();
    QCOMPARE(m_endpoint->phase(), Phase::Closed);
    QCOMPARE(m_view->last(RecordKind::Closed).flow->local.port, port());
}

void TestUdpEndpoint::localhostIsBoundAsAnIPv4Address()
{
    open(u"localhost"_s);
    QCOMPARE(m_endpoint->state().local.ipText(), u"127.0.0.1"_s);
}

void TestUdpEndpoint::anEndpointCanBeOpenedAgain()
{
    open(u"127.0.0.1"_s);
    const quint16 first = port();
    m_endpoint->close();
    PlainUdp taker("127.0.0.1", first);
    QVERIFY2(taker.isBound(), "the port is free once the endpoint is closed");
    open(u"127.0.0.1"_s);
    QVERIFY(taker.send("again", port()));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
}

void TestUdpEndpoint::aPortInUseNamesItsHolder()
{
    const PlainUdp holder("127.0.0.1");
    m_endpoint->open(addressOf(u"0.0.0.0"_s, holder.port()), {});
    QCOMPARE(m_endpoint->phase(), Phase::Closed);
    QCOMPARE(m_endpoint->state().problem.word, Problem::Word::InUse);
    QCOMPARE(m_view->count(RecordKind::Opened), 0);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::InUse);
    // The system keeps 15 characters of a program's name, proc(5).
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().left(15);
    const QString expected
        = u"Port %1 is already used by %2 (process %3)."_s.arg(holder.port()).arg(program).arg(getpid());
    QVERIFY2(m_view->sentences(RecordKind::Failed).startsWith(expected),
             qPrintable(m_view->sentences(RecordKind::Failed)));
}

void TestUdpEndpoint::anAddressThatIsNotOursIsSaid()
{
    m_endpoint->open(addressOf(u"203.0.113.7"_s), {});
    QCOMPARE(m_endpoint->phase(), Phase::Closed);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::NoSuchAddress);
    QVERIFY(m_view->sentences(RecordKind::Failed).startsWith(u"203.0.113.7 is not an address of this machine."));
}

void TestUdpEndpoint::aHostThatIsNoAddressIsSaid()
{
    m_endpoint->open(addressOf(u"here"_s), {});
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::NoSuchAddress);
}

void TestUdpEndpoint::whatComesIsRecordedWithItsPeer()
{
    open(u"0.0.0.0"_s);
    PlainUdp peer;
    QVERIFY(peer.send("hello", port()));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    const Record received = m_view->last(RecordKind::Received);
    QCOMPARE(received.payload.toByteArray(), "hello");
    QCOMPARE(received.flow->peer.toString(), u"127.0.0.1:%1"_s.arg(peer.port()));
    QCOMPARE(received.flow->local.toString(), u"127.0.0.1:%1"_s.arg(port()));
    QCOMPARE(received.flow->cast, Cast::Unicast);
    QCOMPARE(received.flow->interfaceName, u"lo"_s);
    QVERIFY(received.head.kernelTime);
    QVERIFY(qAbs(received.head.timeNs - nowNs()) < 60'000'000'000);
    QVERIFY(!received.head.own);
}

void TestUdpEndpoint::anEmptyDatagramIsARecord()
{
    open(u"127.0.0.1"_s);
    PlainUdp peer;
    QVERIFY(peer.send({}, port()));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    QCOMPARE(m_view->last(RecordKind::Received).payload.size(), 0);
    send({}, u"127.0.0.1"_s, peer.port());
    const auto got = peer.await();
    QVERIFY(got);
    QVERIFY(got->octets.isEmpty());
    QCOMPARE(m_view->count(RecordKind::Sent), 1);
}

void TestUdpEndpoint::datagramsOfAnySizeComeWhole_data()
{
    QTest::addColumn<int>("octets");
    QTest::newRow("one octet") << 1;
    QTest::newRow("a slot of two KiB and one more") << 2049;
    QTest::newRow("as many as IPv4 carries") << 65'507;
}

void TestUdpEndpoint::datagramsOfAnySizeComeWhole()
{
    QFETCH(int, octets);
    open(u"127.0.0.1"_s);
    QByteArray payload(octets, 'x');
    payload.back() = '\0';
    PlainUdp peer;
    QVERIFY(peer.send(payload, port()));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    QCOMPARE(m_view->last(RecordKind::Received).payload.toByteArray(), payload);
}

void TestUdpEndpoint::anIPv6PeerIsHeard()
{
    Journal other;
    UdpEndpoint peer(2, other, nullptr);
    peer.open(addressOf(u"::1"_s), {});
    if (peer.phase() != Phase::Open)
        QSKIP("this machine has no IPv6");
    open(u"::"_s);
    peer.send({QByteArray(65'527, '6'), {u"::1"_s, port()}, 0});
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    const Record received = m_view->last(RecordKind::Received);
    QCOMPARE(received.payload.size(), 65'527);
    QCOMPARE(received.flow->peer.toString(), u"[::1]:%1"_s.arg(peer.address().port));
    QCOMPARE(received.flow->local.toString(), u"[::1]:%1"_s.arg(port()));
    QCOMPARE(received.flow->cast, Cast::Unicast);
}

void TestUdpEndpoint::everyNumberIsThereOrCountedAsDropped()
{
    constexpr int Datagrams = 10'000;
    open(u"127.0.0.1"_s);
    PlainUdp peer;
    for (int i = 0; i < Datagrams; ++i)
        QVERIFY(peer.send(QByteArray::number(i), port()));
    const auto accountedFor = [this] { return quint64(m_view->count(RecordKind::Received)) + m_view->dropped(); };
    QTRY_COMPARE(accountedFor(), quint64(Datagrams));
    const QList<QByteArray> numbers = m_view->payloads(RecordKind::Received);
    QCOMPARE(QSet<QByteArray>(numbers.cbegin(), numbers.cend()).size(), numbers.size());
}

void TestUdpEndpoint::whatWaitsAtClosingIsRecorded()
{
    constexpr int Datagrams = 3000; // more than one drain takes
    open(u"127.0.0.1"_s);
    PlainUdp peer;
    for (int i = 0; i < Datagrams; ++i)
        QVERIFY(peer.send("x", port()));
    m_endpoint->close();
    QCOMPARE(quint64(m_view->count(RecordKind::Received)) + m_view->dropped(), quint64(Datagrams));
    QCOMPARE(m_journal->record(m_journal->size()).head.kind, RecordKind::Closed);
}

void TestUdpEndpoint::whatComesBackToItselfIsOwn()
{
    open(u"0.0.0.0"_s);
    send("me", u"127.0.0.1"_s, port());
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    QVERIFY(m_view->last(RecordKind::Received).head.own);
}

void TestUdpEndpoint::dropsAreCounted()
{
    EndpointAddress address = addressOf(u"127.0.0.1"_s);
    address.receiveBuffer = 8192;
    openWith(address);
    QVERIFY(m_endpoint->state().receiveBuffer > 0);
    constexpr int Datagrams = 200;
    PlainUdp peer;
    for (int i = 0; i < Datagrams; ++i)
        QVERIFY(peer.send(QByteArray(1000, 'x'), port()));
    QTRY_VERIFY(m_view->dropped() > 0);
    QTRY_COMPARE(quint64(m_view->count(RecordKind::Received)) + m_view->dropped(), quint64(Datagrams));
    QVERIFY(m_view->sentences(RecordKind::Dropped).contains(u"receive buffer was full"));
}

void TestUdpEndpoint::aSmallerReceiveBufferIsSaid()
{
    EndpointAddress address = addressOf(u"127.0.0.1"_s);
    address.receiveBuffer = 2'000'000'000;
    openWith(address);
    if (m_endpoint->state().receiveBuffer >= 2'000'000'000)
        QSKIP("the system grants any receive buffer");
    QVERIFY(m_view->sentences(RecordKind::Note).contains(u"instead of 2000000000"));
}

void TestUdpEndpoint::everySendHasTheSameSourcePort()
{
    open(u"0.0.0.0"_s);
    PlainUdp peer;
    for (int i = 0; i < 3; ++i) {
        send(QByteArray::number(i), u"127.0.0.1"_s, peer.port());
        const auto got = peer.await();
        QVERIFY(got);
        QCOMPARE(got->octets, QByteArray::number(i));
        QCOMPARE(got->port, port());
    }
    QCOMPARE(m_view->payloads(RecordKind::Sent), (QList<QByteArray>{"0", "1", "2"}));
    QCOMPARE(m_view->last(RecordKind::Sent).flow->peer.toString(), u"127.0.0.1:%1"_s.arg(peer.port()));
}

void TestUdpEndpoint::theLargestDatagramIsSent()
{
    open(u"127.0.0.1"_s);
    PlainUdp peer;
    send(QByteArray(65'507, 'L'), u"127.0.0.1"_s, peer.port());
    const auto got = peer.await();
    QVERIFY(got);
    QCOMPARE(got->octets.size(), 65'507);
    QCOMPARE(m_view->last(RecordKind::Sent).payload.size(), 65'507);
}

void TestUdpEndpoint::oneOctetMoreIsRefusedBeforeItIsSent_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<int>("octets");
    QTest::newRow("over IPv4") << u"127.0.0.1"_s << 65'508;
    QTest::newRow("over IPv6") << u"::1"_s << 65'528;
}

void TestUdpEndpoint::oneOctetMoreIsRefusedBeforeItIsSent()
{
    QFETCH(QString, bound);
    QFETCH(int, octets);
    m_endpoint->open(addressOf(bound), {});
    if (m_endpoint->phase() != Phase::Open)
        QSKIP("this machine has no IPv6");
    send(QByteArray(octets, 'x'), bound, port());
    QCOMPARE(m_view->count(RecordKind::Sent), 0);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::TooLarge);
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(QString::number(octets)));
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(QString::number(octets - 1)));
    QCOMPARE(m_endpoint->phase(), Phase::Open);
}

void TestUdpEndpoint::sendingWithoutATargetIsSaid()
{
    open(u"127.0.0.1"_s);
    m_endpoint->send({"x", {}, 0});
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"no target"));
    send("x", u"127.0.0.1"_s, 0);
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"no target port"));
    QCOMPARE(m_view->count(RecordKind::Sent), 0);
}

void TestUdpEndpoint::sendingWhileClosedIsSaid()
{
    send("x", u"127.0.0.1"_s, 9);
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"not open"));
}

void TestUdpEndpoint::aTargetOfTheOtherFamilyIsSaid()
{
    open(u"0.0.0.0"_s);
    send("x", u"::1"_s, 9);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::Unreachable);
    QCOMPARE(m_view->last(RecordKind::Failed).flow->peer.toString(), u"[::1]:9"_s);
}

void TestUdpEndpoint::aReplyLeavesFromTheSameSocket()
{
    open(u"0.0.0.0"_s);
    PlainUdp peer;
    QVERIFY(peer.send("ping", port()));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    QVERIFY(m_endpoint->sendTo("pong", 0, m_view->last(RecordKind::Received).flow->peer));
    const auto got = peer.await();
    QVERIFY(got);
    QCOMPARE(got->octets, "pong");
    QCOMPARE(got->port, port());
}

void TestUdpEndpoint::aNameIsLookedUpAndTheOrderKept()
{
    open(u"127.0.0.1"_s);
    PlainUdp peer;
    send("first", u"localhost"_s, peer.port());
    send("second", u"127.0.0.1"_s, peer.port());
    QCOMPARE(m_endpoint->pending(0), 11);
    QTRY_COMPARE(m_view->count(RecordKind::Sent), 2);
    QCOMPARE(m_view->payloads(RecordKind::Sent), (QList<QByteArray>{"first", "second"}));
    QCOMPARE(m_endpoint->pending(0), 0);
    send("third", u"localhost"_s, peer.port());
    QCOMPARE(m_view->count(RecordKind::Sent), 3); // the answer is kept
}

void TestUdpEndpoint::aNameThatDoesNotResolveIsSaid()
{
    open(u"127.0.0.1"_s);
    PlainUdp peer;
    send("lost", u"no-such-host.invalid"_s, 9);
    send("kept", u"127.0.0.1"_s, peer.port());
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Sent), 1, 30'000);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::NoSuchHost);
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"no-such-host.invalid"));
    QCOMPARE(m_endpoint->pending(0), 0);
}

void TestUdpEndpoint::aPortWhereNobodyListensIsReported()
{
    quint16 silent = 0;
    {
        const PlainUdp gone;
        silent = gone.port();
    }
    open(u"0.0.0.0"_s);
    send("anyone?", u"127.0.0.1"_s, silent);
    QTRY_COMPARE(m_view->count(RecordKind::Failed), 1);
    const Record failed = m_view->last(RecordKind::Failed);
    QCOMPARE(failed.head.word, Problem::Word::Refused);
    QCOMPARE(failed.flow->peer.toString(), u"127.0.0.1:%1"_s.arg(silent));
    QCOMPARE(m_endpoint->phase(), Phase::Open);
}

void TestUdpEndpoint::aReportedErrorCostsNoMessage()
{
    quint16 silent = 0;
    {
        const PlainUdp gone;
        silent = gone.port();
    }
    open(u"0.0.0.0"_s);
    PlainUdp peer;
    for (int i = 0; i < 50; ++i) {
        send("into the void", u"127.0.0.1"_s, silent);
        send("heard", u"127.0.0.1"_s, peer.port());
    }
    int heard = 0;
    while (peer.receive())
        ++heard;
    QCOMPARE(heard, 50);
    QCOMPARE(m_view->count(RecordKind::Sent), 100);
    QTRY_COMPARE(m_view->count(RecordKind::Failed), 50);
    for (const Record &failed : m_view->all(RecordKind::Failed))
        QCOMPARE(failed.flow->peer.port, silent);
    QVERIFY(peer.send("still here", port()));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
}

void TestUdpEndpoint::aBroadcastAddressCanBeATarget()
{
    open(u"0.0.0.0"_s);
    PlainUdp peer("0.0.0.0");
    send("all", u"127.255.255.255"_s, peer.port());
    const auto got = peer.await();
    QVERIFY(got);
    QCOMPARE(got->octets, "all");
}

QTEST_GUILESS_MAIN(TestUdpEndpoint)
#include "tst_udpendpoint.moc"
