// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recordprinter.h"

#include "app/cli/terminal.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

constexpr qsizetype BatchSize = 256 * 1024; // octets

} // namespace

RecordPrinter::RecordPrinter(const Journal &journal, Exporter::Format format, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_exporter(Exporter::create(format))
{
    m_output.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered);
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
    const quint64 newest = m_journal.size();
    while (!m_broken && (m_printed < newest || !m_batch.isEmpty()))
        printBatch();
}

// One batch, then back to the event loop: there may be a signal or a line to send.
void RecordPrinter::poll()
{
    if (m_broken || (m_printed == m_journal.size() && m_batch.isEmpty()))
        return;
    printBatch();
    m_poll.start(m_printed < m_journal.size() ? 0 : PollMs);
}

void RecordPrinter::printBatch()
{
    const quint64 newest = m_journal.size();
    while (m_printed < newest && m_batch.size() < BatchSize) {
        const Record record = m_journal.record(m_printed + 1);
        if (record.evicted) {
            skipEvicted();
            continue;
        }
        m_exporter->append(record, m_batch);
        ++m_printed;
    }
    const bool written = m_output.write(m_batch) == m_batch.size();
    m_batch.clear();
    if (!written) {
        m_broken = true;
        m_poll.stop();
        emit broken();
    }
}

void RecordPrinter::skipEvicted()
{
    const quint64 first = m_journal.first();
    const int missed = int(first - m_printed - 1);
    m_printed = first - 1;
    terminal::tell(QCoreApplication::translate("RecordPrinter",
                                               "%n record(s) are missing on standard output: they came faster than "
                                               "they were read, and memory was full.",
                                               nullptr, missed));
}
