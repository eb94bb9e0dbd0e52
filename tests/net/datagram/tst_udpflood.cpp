// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/datagram/udpbench.h"
#include "tests/net/plainudp.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <new>
#include <thread>
#include <vector>

namespace {

thread_local quint64 allocations = 0;

} // namespace

// Qt's containers allocate with malloc rather than `new`, so malloc is counted
// where that is possible.
#if defined(__GLIBC__) && !defined(SOCKETEER_SANITIZED)
extern "C" void *__libc_malloc(std::size_t size);
extern "C" void *malloc(std::size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}
#else
void *operator new(std::size_t size)
{
    ++allocations;
    if (void *const memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

// std::stable_sort allocates so; the deletes below are for both.
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    ++allocations;
    return std::malloc(size);
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}
#endif

// More than the socket can hold, for a long time.
class TestUdpFlood final : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberIsRecordedOnceOrCountedAsDropped_data();
    void everyNumberIsRecordedOnceOrCountedAsDropped();
    void manyPeersAreToldApart();
    void receptionAllocatesNothingForEachRecord();

private:
    static void open(UdpBench &bench, int receiveBuffer);
    static void sendNumbers(quint16 port, int count);
    static QList<int> numbersOf(const UdpBench &bench);
};

void TestUdpFlood::open(UdpBench &bench, int receiveBuffer)
{
    EndpointAddress address = UdpBench::addressOf(QStringLiteral("127.0.0.1"));
    if (receiveBuffer > 0)
        address.receiveBuffer = receiveBuffer;
    bench.open(address);
}

void TestUdpFlood::sendNumbers(quint16 port, int count)
{
    PlainUdp peer;
    QByteArray octets(64, 'x');
    for (int i = 0; i < count; ++i) {
        std::memcpy(octets.data(), &i, sizeof i);
        while (!peer.send(octets, port)) { }
    }
}

QList<int> TestUdpFlood::numbersOf(const UdpBench &bench)
{
    QList<int> numbers;
    for (quint64 n = bench.journal.first(); n <= bench.journal.size(); ++n) {
        const Record record = bench.journal.record(n);
        if (record.head.kind != RecordKind::Received)
            continue;
        int number = -1;
        std::memcpy(&number, record.payload.data(), sizeof number);
        numbers.append(number);
    }
    return numbers;
}

void TestUdpFlood::everyNumberIsRecordedOnceOrCountedAsDropped_data()
{
    QTest::addColumn<int>("receiveBuffer");
    QTest::addColumn<bool>("closing");
    QTest::newRow("a tiny buffer") << 4096 << false;
    QTest::newRow("a tiny buffer, closed as soon as all is sent") << 4096 << true;
    QTest::newRow("a small buffer") << 65'536 << false;
    QTest::newRow("a small buffer, closed as soon as all is sent") << 65'536 << true;
    QTest::newRow("the usual buffer") << 0 << false;
    QTest::newRow("the usual buffer, closed as soon as all is sent") << 0 << true;
}

void TestUdpFlood::everyNumberIsRecordedOnceOrCountedAsDropped()
{
    NOT_ON_THE_PORTABLE_SIDE("what the system dropped is not counted.");
    constexpr int Sent = 60'000;
    QFETCH(int, receiveBuffer);
    QFETCH(bool, closing);
    UdpBench bench;
    open(bench, receiveBuffer);
    QVERIFY(bench.isOpen());
    std::atomic<bool> isSent = false;
    std::thread sender([&isSent, port = bench.port()] {
        sendNumbers(port, Sent);
        isSent = true;
    });
    while (!isSent)
        QCoreApplication::processEvents();
    sender.join();
    if (closing)
        bench.endpoint.execute(Close{});
    const Tally &tally = bench.journal.tally();
    QTRY_COMPARE(tally.total().receivedRecords + tally.total().dropped, quint64(Sent));
    const QList<int> numbers = numbersOf(bench);
    QCOMPARE(quint64(numbers.size()), tally.total().receivedRecords);
    QCOMPARE(bench.view.dropped(), tally.total().dropped);
    // The order is strict, so that no number appears twice.
    QVERIFY(std::ranges::is_sorted(numbers, std::less_equal<>()));
}

// More peers than are cached: 300 senders in turn.
void TestUdpFlood::manyPeersAreToldApart()
{
    UdpBench bench;
    open(bench, 0);
    QVERIFY(bench.isOpen());
    std::vector<std::unique_ptr<PlainUdp>> peers;
    for (int i = 0; i < 300; ++i)
        peers.push_back(std::make_unique<PlainUdp>());
    constexpr int Rounds = 5;
    for (int round = 0; round < Rounds; ++round) {
        for (const auto &peer : peers)
            QVERIFY(peer->send(QByteArray::number(peer->port()), bench.port()));
    }
    QTRY_COMPARE(bench.view.count(RecordKind::Received), Rounds * qsizetype(peers.size()));
    for (const Record &record : bench.view.all(RecordKind::Received))
        QCOMPARE(record.flow->peer.port, quint16(record.payload.toByteArray().toInt()));
}

void TestUdpFlood::receptionAllocatesNothingForEachRecord()
{
    NOT_ON_THE_PORTABLE_SIDE("QUdpSocket allocates for each datagram.");
    constexpr quint64 Many = 20'000;
    UdpBench bench;
    open(bench, 0);
    QVERIFY(bench.isOpen());
    const auto received = [&bench] { return bench.journal.tally().total().receivedRecords; };
    std::atomic<bool> enough = false;
    std::thread sender([&enough, port = bench.port()] {
        while (!enough)
            sendNumbers(port, 10'000);
    });
    while (received() < Many)
        QCoreApplication::processEvents();
    const quint64 recordsBefore = received();
    const quint64 before = allocations;
    while (received() < recordsBefore + Many)
        QCoreApplication::processEvents();
    const quint64 made = allocations - before;
    const quint64 records = received() - recordsBefore;
    enough = true;
    sender.join();
    // From blocks, from counting drops, from the test's own timers.
    QVERIFY2(made < records / 100, qPrintable(QStringLiteral("%1 for %2 records").arg(made).arg(records)));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestUdpFlood)
#include "tst_udpflood.moc"
