// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"
#include "tests/kit/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <thread>
#include <vector>

// Several readers at once, and a writer that never waits for them while old
// records are dropped.
class TestReaders final : public QObject
{
    Q_OBJECT

private slots:
    void everyRecordReadWhileOthersGoIsWhole_data();
    void everyRecordReadWhileOthersGoIsWhole();

private:
    QTemporaryDir m_directory;
};

namespace {

constexpr quint64 Count = 300'000;

quint64 checksumOf(QByteArrayView octets)
{
    quint64 sum = 14695981039346656037U;
    for (const char octet : octets)
        sum = (sum ^ quint8(octet)) * 1099511628211U;
    return sum;
}

// A checksum followed by its data, whose size depends on the number.
qsizetype fill(char *room, quint64 number)
{
    const auto size = qsizetype(number % 1000 == 0 ? 65507 : number * 37 % 512) + qsizetype(sizeof(quint64));
    std::memset(room, int(number & 0xff), std::size_t(size));
    const quint64 sum = checksumOf({room + sizeof(quint64), size - qsizetype(sizeof(quint64))}) ^ number;
    std::memcpy(room, &sum, sizeof sum);
    return size;
}

bool isWhole(const Record &record)
{
    if (record.payload.size() < qsizetype(sizeof(quint64)))
        return false;
    quint64 sum = 0;
    std::memcpy(&sum, record.payload.data(), sizeof sum);
    return sum == (checksumOf(record.payload.sliced(sizeof sum)) ^ quint64(record.head.timeNs))
        && record.flow->connection == ConnectionId(record.head.timeNs % 100);
}

struct Seen
{
    quint64 whole = 0;
    quint64 evicted = 0;
    quint64 broken = 0;
    Record held; // an old record that the reader holds
};

// Follows the journal to its last record, and now and then looks back.
Seen follow(const Journal &journal, const std::atomic<quint64> &last, quint64 stride)
{
    Seen seen;
    const auto look = [&](quint64 number) {
        Record record = journal.record(number);
        if (record.number != number)
            ++seen.broken;
        else if (record.evicted)
            ++seen.evicted;
        else if (record.head.kind == RecordKind::Note)
            return;
        else if (isWhole(record))
            ++seen.whole;
        else
            ++seen.broken;
        if (number % 1000 == 1 && record.isValid())
            seen.held = std::move(record);
    };
    quint64 next = 1;
    while (last == 0 || next <= last) {
        for (const quint64 size = journal.size(); next <= size; next += stride) {
            look(next);
            look(journal.first());
        }
    }
    return seen;
}

} // namespace

void TestReaders::everyRecordReadWhileOthersGoIsWhole_data()
{
    QTest::addColumn<JournalLimits>("limits");
    QTest::addColumn<bool>("goes");

    constexpr quint64 BlockSize = Block::Size;
    const QString directory = m_directory.path();
    QTest::newRow("memory alone") << JournalLimits::inMemory(5 * BlockSize) << true;
    QTest::newRow("a disk with room for all") << JournalLimits{5 * BlockSize, 1000 * BlockSize, directory} << false;
    QTest::newRow("a disk whose room is used again") << JournalLimits{5 * BlockSize, 6 * BlockSize, directory} << true;
}

void TestReaders::everyRecordReadWhileOthersGoIsWhole()
{
    QFETCH(const JournalLimits, limits);
    QFETCH(const bool, goes);
    Journal journal(limits);
    std::atomic<quint64> last = 0;
    std::vector<Seen> seen(3);
    std::vector<std::thread> readers;
    for (std::size_t i = 0; i < seen.size(); ++i)
        readers.emplace_back([&, i] { seen[i] = follow(journal, last, i + 1); });

    Flow flow;
    for (quint64 number = 1; number <= Count; ++number) {
        flow.connection = ConnectionId(number % 100);
        RecordHead head;
        head.kind = RecordKind::Received;
        head.timeNs = qint64(number);
        head.flow = journal.intern(flow);
        const qsizetype size = fill(journal.reserve(66'000), number);
        journal.commit(head, size);
        if (number % 16 == 0) {
            journal.publish();
            while (journal.isCongested())
                std::this_thread::yield();
        }
    }
    journal.publish();
    last = journal.size();
    for (std::thread &reader : readers)
        reader.join();

    QCOMPARE(journal.first() > 1, goes);
    for (const Seen &one : seen) {
        QCOMPARE(one.broken, quint64(0));
        QVERIFY(one.whole > 0);
        QVERIFY(goes || one.evicted == 0);
        QVERIFY(isWhole(one.held) || one.held.head.kind == RecordKind::Note);
    }
}

SOCKETEER_TEST(TestReaders)
#include "tst_readers.moc"
