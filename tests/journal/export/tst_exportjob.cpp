// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/exportjob.h"
#include "tests/journal/samples.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void addRecords(Journal &journal, int count, const QByteArray &payload = "payload"_ba)
{
    for (int i = 0; i < count; ++i)
        journal.append(samples::head(RecordKind::Received), payload);
    journal.publish();
}

QList<QJsonObject> linesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> lines;
    for (const QByteArray &line : file.readAll().split('\n').mid(0, -1))
        lines += QJsonDocument::fromJson(line).object();
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QList<qint64> numbersOf(const QString &fileName)
{
    QList<qint64> numbers;
    for (const QJsonObject &line : linesOf(fileName))
        numbers += line["n"_L1].toInteger();
    return numbers;
}

} // namespace

class TestExportJob final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aSnapshotHasWhatThereWasWhenItStarted();
    void aSnapshotOfChosenNumbersHasTheseAlone();
    void aSnapshotOfNoNumbersIsEmpty();
    void aSnapshotOfARangeHasThatAlone();
    void aSnapshotReplacesAFileOnlyWhenItIsWhole();
    void aCancelledSnapshotLeavesNoFile();
    void aSnapshotDestroyedOnItsWayLeavesNoFile();
    void aSnapshotTellsItsProgress();
    void whatWasEvictedIsToldInTheFileAndCounted();

    void aRecordingGrowsWithTheJournal();
    void aRecordingStartsItsFileAnew();
    void aFinishedRecordingHasEverything();
    void aDestroyedRecordingHasEverything();

    void aPlaceThatCannotBeWrittenIsAProblem_data();
    void aPlaceThatCannotBeWrittenIsAProblem();
    void aFullDiskEndsARecording();

private:
    [[nodiscard]] std::unique_ptr<ExportJob> jobFor(const Journal &journal, ExportJob::Mode mode)
    {
        return std::make_unique<ExportJob>(journal, m_fileName,
                                           *ExportFormat::forFile(m_fileName, ExportFormat::Use::Save).format, mode);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_fileName;
};

void TestExportJob::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_fileName = m_dir->filePath(u"out.jsonl"_s);
}

void TestExportJob::aSnapshotHasWhatThereWasWhenItStarted()
{
    Journal journal;
    addRecords(journal, 3);
    const auto job = jobFor(journal, ExportJob::Mode::Snapshot);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->start();
    addRecords(journal, 3);
    QVERIFY(finished.wait());
    QCOMPARE(finished.first(), (QVariantList{quint64(3), quint64(0)}));
    QCOMPARE(numbersOf(m_fileName), (QList<qint64>{1, 2, 3}));
}

void TestExportJob::aSnapshotOfChosenNumbersHasTheseAlone()
{
    Journal journal;
    addRecords(journal, 10);
    const auto job = jobFor(journal, ExportJob::Mode::Snapshot);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->setNumbers({2, 5, 9});
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(numbersOf(m_fileName), (QList<qint64>{2, 5, 9}));
}

void TestExportJob::aSnapshotOfNoNumbersIsEmpty()
{
    Journal journal;
    addRecords(journal, 10);
    const auto job = jobFor(journal, ExportJob::Mode::Snapshot);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->setNumbers({});
    job->start();
    QVERIFY(finished.wait());
    QVERIFY(QFile::exists(m_fileName));
    QCOMPARE(QFile(m_fileName).size(), qint64(0));
}

void TestExportJob::aSnapshotOfARangeHasThatAlone()
{
    Journal journal;
    addRecords(journal, 10);
    const auto job = jobFor(journal, ExportJob::Mode::Snapshot);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->setRange(8, 1000);
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(numbersOf(m_fileName), (QList<qint64>{8, 9, 10}));
}

void TestExportJob::aSnapshotReplacesAFileOnlyWhenItIsWhole()
{
    QFile old(m_fileName);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    Journal journal;
    addRecords(journal, 200'000);
    const auto job = jobFor(journal, ExportJob::Mode::Snapshot);
    QSignalSpy progressed(job.get(), &ExportJob::progressed);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->start();
    QVERIFY(progressed.wait());
    if (finished.isEmpty()) {
        QCOMPARE(QFile(m_fileName).size(), qint64(3));
        QVERIFY(finished.wait(60'000));
    }
    QCOMPARE(finished.first().first().toULongLong(), quint64(200'000));
    QVERIFY(QFile(m_fileName).size() > 1'000'000);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"out.jsonl"_s});
}

void TestExportJob::aCancelledSnapshotLeavesNoFile()
{
    Journal journal;
    addRecords(journal, 500'000);
    const auto job = jobFor(journal, ExportJob::Mode::Snapshot);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->start();
    job->cancel();
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toULongLong(), quint64(0));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList());
}

void TestExportJob::aSnapshotDestroyedOnItsWayLeavesNoFile()
{
    Journal journal;
    addRecords(journal, 500'000);
    auto job = jobFor(journal, ExportJob::Mode::Snapshot);
    job->start();
    job.reset();
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList());
}

void TestExportJob::aSnapshotTellsItsProgress()
{
    Journal journal;
    addRecords(journal, 1000);
    const auto job = jobFor(journal, ExportJob::Mode::Snapshot);
    QSignalSpy progressed(job.get(), &ExportJob::progressed);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(progressed.last(), (QVariantList{quint64(1000), quint64(1000)}));
}

void TestExportJob::whatWasEvictedIsToldInTheFileAndCounted()
{
    Journal journal(JournalLimits::inMemory(4 * quint64(Block::Size)));
    addRecords(journal, 64, QByteArray(1 << 20, 'x'));
    const qint64 first = qint64(journal.first());
    QVERIFY(first > 11);
    const auto job = jobFor(journal, ExportJob::Mode::Snapshot);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->setNumbers({1, 10, quint64(first), quint64(first) + 1});
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(finished.first(), (QVariantList{quint64(2), quint64(2)}));
    const QList<QJsonObject> lines = linesOf(m_fileName);
    QCOMPARE(numbersOf(m_fileName), (QList<qint64>{10, first, first + 1}));
    QCOMPARE(lines.first()["kind"_L1].toString(), u"note"_s);
    const QString message = lines.first()["message"_L1].toString();
    QVERIFY2(message.startsWith("2 "_L1) && message.contains(" 10 "_L1), qPrintable(message));
}

void TestExportJob::aRecordingGrowsWithTheJournal()
{
    Journal journal;
    addRecords(journal, 2);
    const auto job = jobFor(journal, ExportJob::Mode::Recording);
    job->start();
    QTRY_COMPARE(numbersOf(m_fileName), (QList<qint64>{1, 2}));
    addRecords(journal, 1);
    QTRY_COMPARE(numbersOf(m_fileName), (QList<qint64>{1, 2, 3}));
    addRecords(journal, 1);
    QTRY_COMPARE(numbersOf(m_fileName), (QList<qint64>{1, 2, 3, 4}));
}

void TestExportJob::aRecordingStartsItsFileAnew()
{
    QFile old(m_fileName);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    Journal journal;
    const auto job = jobFor(journal, ExportJob::Mode::Recording);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->start();
    job->finish();
    QVERIFY(finished.wait());
    QCOMPARE(QFile(m_fileName).size(), qint64(0));
}

void TestExportJob::aFinishedRecordingHasEverything()
{
    Journal journal;
    const auto job = jobFor(journal, ExportJob::Mode::Recording);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->start();
    addRecords(journal, 100'000);
    job->finish();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(finished.first(), (QVariantList{quint64(100'000), quint64(0)}));
    job->finish();
    QCOMPARE(numbersOf(m_fileName).size(), qsizetype(100'000));
    QCOMPARE(finished.size(), qsizetype(1));
}

void TestExportJob::aDestroyedRecordingHasEverything()
{
    Journal journal;
    auto job = jobFor(journal, ExportJob::Mode::Recording);
    job->start();
    addRecords(journal, 100);
    job.reset();
    QCOMPARE(numbersOf(m_fileName).size(), qsizetype(100));
}

void TestExportJob::aPlaceThatCannotBeWrittenIsAProblem_data()
{
    QTest::addColumn<ExportJob::Mode>("mode");
    QTest::newRow("a snapshot") << ExportJob::Mode::Snapshot;
    QTest::newRow("a recording") << ExportJob::Mode::Recording;
}

void TestExportJob::aPlaceThatCannotBeWrittenIsAProblem()
{
    QFETCH(ExportJob::Mode, mode);
    Journal journal;
    m_fileName = m_dir->filePath(u"no such folder/out.jsonl"_s);
    const auto job = jobFor(journal, mode);
    QSignalSpy failed(job.get(), &ExportJob::failed);
    QSignalSpy finished(job.get(), &ExportJob::finished);
    job->start();
    QVERIFY(failed.wait());
    const auto problem = failed.first().first().value<Problem>();
    QVERIFY(problem.text().contains(m_fileName));
    QVERIFY(!problem.why.isEmpty() && !problem.advice.isEmpty());
    job->finish();
    job->cancel();
    QVERIFY(!finished.wait(100));
}

void TestExportJob::aFullDiskEndsARecording()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("This system has no /dev/full.");
    Journal journal;
    ExportJob job(journal, u"/dev/full"_s, ExportFormat::text(), ExportJob::Mode::Recording);
    QSignalSpy failed(&job, &ExportJob::failed);
    job.start();
    addRecords(journal, 1);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Problem>().word, Problem::Word::Other);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestExportJob)
#include "tst_exportjob.moc"
