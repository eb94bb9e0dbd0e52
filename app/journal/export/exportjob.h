// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/export/formats.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class ExportWorker;
class QThread;
class RecordSource;

// Writes records to a file on a thread of its own. Lives on the thread that
// makes it; signals arrive there. A snapshot ends by itself and replaces an
// existing file only when it is whole; a recording starts the file anew and
// goes on with the source until finish(). Destroying the job ends it: a
// snapshot then leaves no file, a recording what could be written in half a
// second more. Records that the source evicted before they could be written
// are reported in the file by a note and counted as `missed`.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 { Snapshot, Recording };

    ExportJob(const RecordSource &source, QString fileName, const ExportFormat &format, Mode mode,
              QObject *parent = nullptr);
    ~ExportJob() override;

    // A snapshot of just these records, ascending; before start().
    void setNumbers(std::vector<quint64> numbers);
    // A snapshot of all records between these two, both included; before start().
    void setRange(quint64 first, quint64 last);
    void start();
    void finish(); // a recording: write what there is, then finished()
    void cancel(); // a snapshot: leaves no file behind, then finished(); a recording: as finish()

    [[nodiscard]] QString fileName() const { return m_fileName; }

signals:
    void progressed(quint64 written, quint64 of);
    void finished(quint64 written, quint64 missed);
    void failed(const Problem &problem);

private:
    const RecordSource &m_source;
    QString m_fileName;
    const ExportFormat &m_format;
    Mode m_mode;
    std::optional<std::vector<quint64>> m_numbers; // nullopt: all, or the range
    std::optional<std::pair<quint64, quint64>> m_range;
    std::unique_ptr<QThread> m_thread; // null before start()
    ExportWorker *m_worker = nullptr; // lives on m_thread and ends with it
};
