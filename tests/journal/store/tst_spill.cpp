// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"
#include "app/journal/recordtext.h"
#include "tests/journal/samples.h"
#include "tests/kit/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 BlockSize = Block::Size;
constexpr std::array<qsizetype, 6> Sizes = {64, 0, 1, 65'507, 256 << 10, 1400};

QByteArray octetsOf(quint64 number)
{
    QByteArray octets(Sizes[number % Sizes.size()], char(number));
    const QByteArray text = QByteArray::number(number);
    if (octets.size() > text.size())
        octets.replace(0, text.size(), text);
    return octets;
}

bool isWhole(const Record &record)
{
    return record.isValid() && record.payload == octetsOf(record.number);
}

// Keeps files of this process from growing beyond the limit, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(quint64 octets)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = octets;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

// Records older than those in memory.
class TestSpill final : public QObject
{
    Q_OBJECT

private slots:
    void oldRecordsComeBackFromDisk();
    void whatDoesNotFitABlockComesBackToo();
    void theDisksLimitLetsTheOldestGoAndANoteSaysWhich();
    void aRecordInHandStaysWhatItIsWhenItsRoomIsUsedAgain();
    void aDiskThatIsFullIsARing();
    void aDiskThatTakesNothingLeavesARingInMemory_data();
    void aDiskThatTakesNothingLeavesARingInMemory();
    void smallerLimitsHoldAtOnce();
    void nothingStaysInTheDirectory();

private:
    [[nodiscard]] JournalLimits limits(quint64 memoryBlocks, quint64 diskBlocks) const
    {
        return {memoryBlocks * BlockSize, diskBlocks * BlockSize, m_directory.path()};
    }
    // Appends `count` records at the disk's pace.
    static void fill(Journal &journal, quint64 count);
    // Waits until the journal has written all it can.
    static void settle(Journal &journal);
    [[nodiscard]] static QStringList notes(const Journal &journal);

    QTemporaryDir m_directory;
};

void TestSpill::fill(Journal &journal, quint64 count)
{
    const RecordHead head = samples::head(RecordKind::Received);
    for (quint64 i = 0; i < count; ++i) {
        journal.append(head, octetsOf(journal.size() + 1));
        journal.publish();
        if (journal.memory() > journal.limits().memory)
            settle(journal);
    }
}

void TestSpill::settle(Journal &journal)
{
    [[maybe_unused]] const bool settled = QTest::qWaitFor(
        [&journal] { return journal.memory() <= std::max(journal.limits().memory * 3 / 4, BlockSize); }, 20'000);
    journal.publish();
}

QStringList TestSpill::notes(const Journal &journal)
{
    QStringList texts;
    for (quint64 number = journal.first(); number <= journal.size(); ++number) {
        const Record record = journal.record(number);
        if (record.head.kind == RecordKind::Note)
            texts << messageText(record);
    }
    return texts;
}

void TestSpill::oldRecordsComeBackFromDisk()
{
    Journal journal(limits(3, 100));
    fill(journal, 2000); // 17 blocks
    settle(journal);
    QVERIFY(journal.memory() <= 3 * BlockSize);
    QVERIFY(journal.disk() >= 10 * BlockSize);
    QCOMPARE(journal.first(), quint64(1));
    QCOMPARE(journal.size(), quint64(2000));
    for (quint64 number = 1; number <= journal.size(); ++number)
        QVERIFY2(isWhole(journal.record(number)), qPrintable(QString::number(number)));
    for (quint64 number = journal.size(); number > 0; number -= 37 % number + 1)
        QVERIFY(isWhole(journal.record(number)));
    for (quint64 number = 1; number <= journal.size();) {
        const BlockRun run = journal.run(number);
        QVERIFY(!run.evicted && run.count > 0);
        for (quint64 i = 0; i < run.count; ++i)
            QVERIFY(isWhole(journal.recordOf(run, i)));
        number += run.count;
    }
}

void TestSpill::whatDoesNotFitABlockComesBackToo()
{
    Journal journal(limits(8, 100));
    const RecordHead head = samples::head(RecordKind::Received);
    const QByteArray large(qsizetype(BlockSize) * 5 / 2, 'L');
    for (int i = 0; i < 6; ++i) {
        journal.append(head, large);
        journal.append(head, "small");
        journal.publish();
        settle(journal);
    }
    for (quint64 number = 1; number <= journal.size(); ++number)
        QVERIFY(journal.record(number).payload == (number % 2 ? large : "small"_ba));
}

void TestSpill::theDisksLimitLetsTheOldestGoAndANoteSaysWhich()
{
    Journal journal(limits(2, 4));
    fill(journal, 3000);
    settle(journal);
    QVERIFY(journal.disk() <= 4 * BlockSize);
    const quint64 first = journal.first();
    QVERIFY(first > 1000);
    for (quint64 number = 1; number <= journal.size(); ++number) {
        const Record record = journal.record(number);
        QCOMPARE(record.number, number);
        QCOMPARE(record.evicted, number < first);
        QVERIFY(record.evicted || record.head.kind == RecordKind::Note || isWhole(record));
    }
    const QStringList told = notes(journal);
    QVERIFY(!told.isEmpty());
    QVERIFY2(told.last().contains(u"to %1 are"_s.arg(first - 1)), qPrintable(told.last()));
}

void TestSpill::aRecordInHandStaysWhatItIsWhenItsRoomIsUsedAgain()
{
    Journal journal(limits(2, 2 * Spill::KeptMappings));
    fill(journal, 3000);
    settle(journal);
    const quint64 number = journal.first();
    const Record held = journal.record(number);
    QVERIFY(isWhole(held));
    // Reads others, so that only this record keeps its block mapped.
    for (quint64 other = number; other <= journal.size(); other += 10)
        QVERIFY(journal.record(other).isValid());
    fill(journal, 5000);
    QVERIFY(journal.record(number).evicted);
    QVERIFY(isWhole(held));
}

void TestSpill::aDiskThatIsFullIsARing()
{
    const FileSizeLimit full(5 * BlockSize);
    Journal journal(limits(2, 100));
    fill(journal, 3000);
    settle(journal);
    QVERIFY(journal.disk() >= 4 * BlockSize && journal.disk() <= 5 * BlockSize);
    QVERIFY(journal.first() > 1000);
    for (quint64 number = journal.first(); number <= journal.size(); ++number) {
        const Record record = journal.record(number);
        QVERIFY(record.head.kind == RecordKind::Note || isWhole(record));
    }
}

void TestSpill::aDiskThatTakesNothingLeavesARingInMemory_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<quint64>("largestFile");

    QTest::newRow("the directory cannot be made") << u"/proc/nowhere"_s << 100 * BlockSize;
    QTest::newRow("there is no room for a single block") << m_directory.path() << BlockSize / 2;
}

void TestSpill::aDiskThatTakesNothingLeavesARingInMemory()
{
    QFETCH(const QString, directory);
    QFETCH(const quint64, largestFile);
    const FileSizeLimit full(largestFile);
    Journal journal(JournalLimits{4 * BlockSize, 100 * BlockSize, directory});
    const RecordHead head = samples::head(RecordKind::Received);
    QStringList told;
    quint64 seen = 0;
    const auto publish = [&] {
        journal.publish();
        while (seen < journal.size()) {
            const Record record = journal.record(++seen);
            if (record.head.kind == RecordKind::Note)
                told << messageText(record);
        }
    };
    while (seen < 3000) {
        journal.append(head, octetsOf(journal.size() + 1));
        publish();
    }
    // The store's thread may not have run yet.
    const auto isTold = [&] {
        publish();
        return !told.filter(u"From here on"_s).isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isTold, 20'000));
    QVERIFY(journal.memory() <= 6 * BlockSize);
    QCOMPARE(journal.disk(), quint64(0));
    QVERIFY(journal.first() > 1000);
    QCOMPARE(told.filter(u"From here on those beyond the memory limit of 32 MiB"_s).size(), 1);
    for (quint64 number = journal.first(); number <= journal.size(); ++number) {
        const Record record = journal.record(number);
        QVERIFY(record.head.kind == RecordKind::Note || isWhole(record));
    }
}

void TestSpill::smallerLimitsHoldAtOnce()
{
    Journal journal(limits(12, 100));
    fill(journal, 1000);
    QCOMPARE(journal.disk(), quint64(0));
    journal.setLimits(limits(2, 100));
    QTRY_VERIFY(journal.memory() <= 2 * BlockSize);
    const quint64 disk = journal.disk();
    QVERIFY(disk >= 5 * BlockSize);
    QCOMPARE(journal.first(), quint64(1));
    journal.setLimits(limits(2, 3));
    QVERIFY(journal.disk() <= 3 * BlockSize);
    QVERIFY(journal.first() > 1);
    QVERIFY(isWhole(journal.record(journal.first())));
}

void TestSpill::nothingStaysInTheDirectory()
{
    {
        Journal journal(limits(2, 100));
        fill(journal, 1000);
        settle(journal);
        QVERIFY(journal.disk() > 0);
    }
    QCOMPARE(QDir(m_directory.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

SOCKETEER_TEST(TestSpill)
#include "tst_spill.moc"
