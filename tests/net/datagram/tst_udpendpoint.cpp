// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/datagram/udpbench.h"
#include "tests/net/plainudp.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class TestUdpEndpoint final : public QObject
{
    Q_OBJECT

private slots:
    void theRealPortIsKnownOnceOpen();
    void localhostIsBoundAsAnIPv4Address();
    void anEndpointCanBeOpenedAgain();
    void aPortInUseNamesItsHolder();
    void anAddressThatIsNotOursIsSaid();
    void aHostThatIsNoAddressIsSaid();
    void aSmallerReceiveBufferIsSaid();
};

void TestUdpEndpoint::theRealPortIsKnownOnceOpen()
{
    UdpBench bench;
    bench.open(u"0.0.0.0"_s);
    QVERIFY(bench.isOpen());
    QVERIFY(bench.port() != 0);
    const Record opened = bench.view.last(RecordKind::Opened);
    QCOMPARE(opened.flow->local.toString(), u"0.0.0.0:%1"_s.arg(bench.port()));
    QCOMPARE(opened.flow->origin->text, u"udp://0.0.0.0:%1"_s.arg(bench.port()));
    QCOMPARE(bench.endpoint.state().local.port, bench.port());
    bench.endpoint.execute(Close{});
    QCOMPARE(bench.endpoint.phase(), Phase::Closed);
    QCOMPARE(bench.view.last(RecordKind::Closed).flow->local.port, bench.port());
}

void TestUdpEndpoint::localhostIsBoundAsAnIPv4Address()
{
    UdpBench bench;
    bench.open(u"localhost"_s);
    QVERIFY(bench.isOpen());
    QCOMPARE(bench.endpoint.state().local.ipText(), u"127.0.0.1"_s);
}

void TestUdpEndpoint::anEndpointCanBeOpenedAgain()
{
    UdpBench bench;
    bench.open(u"127.0.0.1"_s);
    QVERIFY(bench.isOpen());
    const quint16 first = bench.port();
    bench.endpoint.execute(Close{});
    PlainUdp taker("127.0.0.1", first);
    QVERIFY2(taker.isBound(), "the port is free once the endpoint is closed");
    bench.open(u"127.0.0.1"_s);
    QVERIFY(bench.isOpen());
    QVERIFY(taker.send("again", bench.port()));
    QTRY_COMPARE(bench.view.count(RecordKind::Received), 1);
}

void TestUdpEndpoint::aPortInUseNamesItsHolder()
{
    NOT_ON_THE_PORTABLE_SIDE("the program that holds a port is not known.");
    UdpBench bench;
    const PlainUdp holder("127.0.0.1");
    bench.open(UdpBench::addressOf(u"0.0.0.0"_s, holder.port()));
    QCOMPARE(bench.endpoint.phase(), Phase::Closed);
    QCOMPARE(bench.endpoint.state().problem.word, Problem::Word::InUse);
    QCOMPARE(bench.view.count(RecordKind::Opened), 0);
    QCOMPARE(bench.view.last(RecordKind::Failed).head.word, Problem::Word::InUse);
    // The system keeps 15 characters of a program's name, proc(5).
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().left(15);
    const QString expected
        = u"Port %1 is already used by %2 (process %3)."_s.arg(holder.port()).arg(program).arg(getpid());
    QVERIFY2(bench.view.sentences(RecordKind::Failed).startsWith(expected),
             qPrintable(bench.view.sentences(RecordKind::Failed)));
}

void TestUdpEndpoint::anAddressThatIsNotOursIsSaid()
{
    UdpBench bench;
    bench.open(UdpBench::addressOf(u"203.0.113.7"_s));
    QCOMPARE(bench.endpoint.phase(), Phase::Closed);
    QCOMPARE(bench.view.last(RecordKind::Failed).head.word, Problem::Word::NoSuchAddress);
    QVERIFY(bench.view.sentences(RecordKind::Failed).startsWith(u"203.0.113.7 is not an address of this machine."));
}

void TestUdpEndpoint::aHostThatIsNoAddressIsSaid()
{
    UdpBench bench;
    bench.open(UdpBench::addressOf(u"here"_s));
    QCOMPARE(bench.view.last(RecordKind::Failed).head.word, Problem::Word::NoSuchAddress);
}

void TestUdpEndpoint::aSmallerReceiveBufferIsSaid()
{
    UdpBench bench;
    EndpointAddress address = UdpBench::addressOf(u"127.0.0.1"_s);
    address.receiveBuffer = 2'000'000'000;
    bench.open(address);
    QVERIFY(bench.isOpen());
    if (bench.endpoint.state().receiveBuffer >= 2'000'000'000)
        QSKIP("the system grants any receive buffer");
    QVERIFY(bench.view.sentences(RecordKind::Note).contains(u"instead of 2000000000"));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestUdpEndpoint)
#include "tst_udpendpoint.moc"
