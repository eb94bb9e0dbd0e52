// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recordprinter.h"

#include "app/cli/standardoutput.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

#include <utility>

namespace {

constexpr qsizetype BatchSize = 256 * 1024; // octets

} // namespace

RecordPrinter::RecordPrinter(const Journal &journal, const ExportFormat &format, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_exporter(format.createExporter())
{
    connect(&m_poll, &QTimer::timeout, this, &RecordPrinter::poll);
}

RecordPrinter::~RecordPrinter() = default;

void RecordPrinter::start()
{
    m_batch = m_exporter->header();
    m_poll.start(PollMs);
}

void RecordPrinter::printRest()
{
    for (fillBatch(); !m_broken && !m_batch.isEmpty(); fillBatch())
        writeBatch(-1);
}

// Writes one batch, then returns to the event loop: a signal or a line to send
// may be waiting.
void RecordPrinter::poll()
{
    fillBatch();
    if (!m_batch.isEmpty() && !m_broken)
        writeBatch(PollMs);
    const bool more = !m_batch.isEmpty() || m_printed < m_journal.size();
    m_poll.start(more && !m_broken ? 0 : PollMs);
}

void RecordPrinter::fillBatch()
{
    const quint64 newest = m_journal.size();
    while (m_written == 0 && m_printed < newest && m_batch.size() < BatchSize) {
        const Record record = m_journal.record(m_printed + 1);
        if (record.evicted) {
            skipEvicted();
            continue;
        }
        reportMissed();
        m_exporter->append(record, m_batch);
        ++m_printed;
    }
}

void RecordPrinter::writeBatch(int patienceMs)
{
    const standardoutput::Written written = standardoutput::write(QByteArrayView(m_batch).sliced(m_written),
                                                                  patienceMs);
    m_written += written.octets;
    if (m_written == m_batch.size()) {
        m_written = 0;
        m_batch.clear();
    }
    if (written.broken) {
        m_broken = true;
        emit broken();
    }
}

void RecordPrinter::skipEvicted()
{
    const quint64 gone = m_journal.run(m_printed + 1).count;
    m_printed += gone;
    m_missed += gone;
}

void RecordPrinter::reportMissed()
{
    if (m_missed == 0)
        return;
    const int missed = int(std::exchange(m_missed, 0));
    terminal::printMessage(
        QCoreApplication::translate("RecordPrinter",
                                    "%n record(s) are missing on standard output: they came faster than "
                                    "they were read, and the journal no longer kept them.",
                                    nullptr, missed));
}
