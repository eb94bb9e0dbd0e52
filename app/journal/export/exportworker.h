// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/export/exporter.h"
#include "app/journal/export/formats.h"
#include "app/journal/recordsource.h"

#include <QFileDevice>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

// What an ExportJob does, on the job's own thread: opens the file, writes in
// short slices, and says how it ended with exactly one of finished() and
// failed().
class ExportWorker final : public QObject
{
    Q_OBJECT

public:
    struct Task
    {
        QString fileName;
        const ExportFormat *format = &ExportFormat::text();
        bool recording = false;
        std::optional<std::vector<quint64>> numbers; // nullopt: `first` and on
        quint64 first = 1;
        quint64 count = 0; // of a snapshot
    };

    ExportWorker(const RecordSource &source, Task task);

    void begin();
    void finish();
    void cancel();
    // Ends at once: a recording writes what is left within half a second, a
    // snapshot leaves no file behind. Then the thread ends.
    void end();

signals:
    void progressed(quint64 written, quint64 of);
    void finished(quint64 written, quint64 missed);
    void failed(const Problem &problem);

private:
    void writeSlice();
    [[nodiscard]] bool writeSome(int budgetMs); // false after an error
    [[nodiscard]] bool flush();
    void complete();
    void fail();
    [[nodiscard]] bool isDone() const { return m_place >= m_count; }
    [[nodiscard]] quint64 recordedSoFar() const;
    [[nodiscard]] quint64 numberAt(quint64 place) const;
    void reportMissed();

    const RecordSource &m_source;
    const Task m_task;
    const std::unique_ptr<Exporter> m_exporter;
    const Flow m_nobody; // of notes that are not in the source
    std::unique_ptr<QFileDevice> m_file; // null before begin() and after the end
    QTimer m_timer;
    QByteArray m_out; // not yet given to the file
    quint64 m_place = 0; // the next among `m_count`
    quint64 m_count = 0;
    quint64 m_written = 0;
    quint64 m_missed = 0; // evicted before they could be written
    quint64 m_missedRun = 0; // of these, not yet reported in the file
    quint64 m_missedLast = 0;
    bool m_finishing = false;
};
