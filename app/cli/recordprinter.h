// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/export/exporter.h"
#include "app/journal/export/formats.h"
#include "app/journal/journal.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>

// Prints the journal's records to standard output as they arrive, and flushes
// after each batch. A slow reader delays printing but not the journal.
class RecordPrinter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int PollMs = 10; // so that every record is out well within 50 ms

    RecordPrinter(const Journal &journal, const ExportFormat &format, QObject *parent = nullptr);
    ~RecordPrinter() override;

    void start();
    void printRest(); // everything published so far

signals:
    void broken(); // standard output has no reader any more

private:
    void poll();
    void fillBatch();
    void writeBatch(int patienceMs);
    void skipEvicted();
    void reportMissed();

    const Journal &m_journal;
    std::unique_ptr<Exporter> m_exporter;
    QTimer m_poll;
    QByteArray m_batch;
    qsizetype m_written = 0; // octets of the batch already written
    quint64 m_printed = 0; // the number of the last record put into a batch
    quint64 m_missed = 0; // records dropped by the journal and not yet reported
    bool m_broken = false;
};
