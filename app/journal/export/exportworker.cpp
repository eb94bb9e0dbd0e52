// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/exportworker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QThread>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto PollInterval = 20ms; // a record is in the file 50 ms after it was made
constexpr int SliceMs = 10;
constexpr int LastSliceMs = 500;
constexpr qsizetype WriteSize = 256 * 1024;
constexpr quint64 LooksBetweenClocks = 4096; // evicted records cost a look each and fill no buffer

Problem problemOf(const QFileDevice &file, const QString &fileName)
{
    const bool denied = file.error() == QFileDevice::PermissionsError;
    Problem problem;
    problem.word = denied ? Problem::Word::NoPermission : Problem::Word::Other;
    problem.what = {QT_TRANSLATE_NOOP("Notice", "The file %1 cannot be written."), {fileName}};
    problem.why = {QT_TRANSLATE_NOOP("Notice", "The system says: %1."), {file.errorString()}};
    problem.advice = {QT_TRANSLATE_NOOP("Notice", "Choose a place that exists, has room and may be written to."), {}};
    return problem;
}

} // namespace

ExportWorker::ExportWorker(const RecordSource &source, Task task)
    : m_source(source),
      m_task(std::move(task)),
      m_exporter(m_task.format->createExporter()),
      m_timer(this),
      m_count(m_task.numbers ? m_task.numbers->size() : m_task.count)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ExportWorker::writeSlice);
}

void ExportWorker::begin()
{
    QIODevice::OpenMode mode = QIODevice::WriteOnly;
    if (m_task.recording) {
        m_file = std::make_unique<QFile>(m_task.fileName);
        mode |= QIODevice::Truncate | QIODevice::Unbuffered;
    } else {
        m_file = std::make_unique<QSaveFile>(m_task.fileName);
    }
    if (!m_file->open(mode))
        return fail();
    m_out = m_exporter->header();
    writeSlice();
}

void ExportWorker::finish()
{
    if (!m_file || !m_task.recording)
        return;
    m_finishing = true;
    m_count = recordedSoFar();
    writeSlice();
}

void ExportWorker::cancel()
{
    if (m_task.recording)
        return finish();
    if (!m_file)
        return;
    m_timer.stop();
    m_file.reset(); // a QSaveFile that is not committed leaves nothing
    emit finished(0, m_missed);
}

void ExportWorker::end()
{
    m_timer.stop();
    if (m_file && m_task.recording) {
        m_count = recordedSoFar();
        if (!writeSome(LastSliceMs))
            fail();
    }
    m_file.reset();
    thread()->quit();
}

void ExportWorker::writeSlice()
{
    if (m_task.recording && !m_finishing)
        m_count = recordedSoFar();
    const quint64 before = m_place;
    if (!writeSome(SliceMs))
        return fail();
    if (m_place != before)
        emit progressed(m_written, m_count);
    const bool caughtUp = isDone();
    if (caughtUp && (m_finishing || !m_task.recording))
        return complete();
    m_timer.start(caughtUp ? PollInterval : 0ms);
}

bool ExportWorker::writeSome(int budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    for (quint64 looks = 1; !isDone(); ++looks) {
        const quint64 number = numberAt(m_place++);
        const Record record = m_source.record(number);
        if (record.isValid()) {
            reportMissed();
            m_exporter->append(record, m_out);
            ++m_written;
        } else {
            ++m_missed;
            ++m_missedRun;
            m_missedLast = number;
        }
        if (m_out.size() >= WriteSize && !flush())
            return false;
        if ((m_out.isEmpty() || looks % LooksBetweenClocks == 0) && timer.elapsed() >= budgetMs)
            break;
    }
    if (isDone())
        reportMissed();
    return flush();
}

bool ExportWorker::flush()
{
    const bool written = m_file->write(m_out) == m_out.size();
    m_out.resize(0); // keeps its room
    return written;
}

void ExportWorker::complete()
{
    auto *const saved = qobject_cast<QSaveFile *>(m_file.get());
    if (saved && !saved->commit())
        return fail();
    m_timer.stop();
    m_file.reset();
    emit finished(m_written, m_missed);
}

void ExportWorker::fail()
{
    const Problem problem = problemOf(*m_file, m_task.fileName);
    m_timer.stop();
    m_file.reset();
    emit failed(problem);
}

quint64 ExportWorker::recordedSoFar() const
{
    const quint64 size = m_source.size();
    return size >= m_task.first ? size - m_task.first + 1 : 0;
}

quint64 ExportWorker::numberAt(quint64 place) const
{
    return m_task.numbers ? m_task.numbers->at(std::size_t(place)) : m_task.first + place;
}

// The note has the number of the last record missed, so that numbers only grow.
void ExportWorker::reportMissed()
{
    if (!m_missedRun)
        return;
    Event event;
    event.notices = {{QT_TRANSLATE_N_NOOP("Notice",
                                          "%n record(s) up to number %1 could not be written: the journal no "
                                          "longer kept them."),
                      {QString::number(m_missedLast)},
                      qint64(std::exchange(m_missedRun, 0))}};
    const QByteArray octets = event.toOctets();
    Record note;
    note.number = m_missedLast;
    note.head.timeNs = std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
    note.flow = &m_nobody;
    note.payload = octets;
    m_exporter->append(note, m_out);
}
