// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/export/exporter.h"
#include "app/journal/journal.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

class QThread;

// Writes records to a file on a thread of its own. Lives on the thread that
// makes it; signals arrive there. A snapshot ends by itself; a recording goes
// on with the journal until finish(). Destroying it ends it.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 { Snapshot, Recording };

    ExportJob(const Journal &journal, QString fileName, Exporter::Format format, Mode mode, QObject *parent = nullptr);
    ~ExportJob() override;

    // A snapshot of just these records; before start().
    void setNumbers(std::vector<quint64> numbers);
    void start();
    void finish(); // a recording: write what there is, then finished()
    void cancel(); // a snapshot: leaves no file behind, then finished()

    [[nodiscard]] QString fileName() const { return m_fileName; }

signals:
    void progressed(quint64 written, quint64 of);
    void finished(quint64 written);
    void failed(const Problem &problem);

private:
    void run();

    const Journal &m_journal;
    QString m_fileName;
    Exporter::Format m_format;
    Mode m_mode;
    std::vector<quint64> m_numbers; // empty: all
    std::atomic<bool> m_finish = false;
    std::atomic<bool> m_cancel = false;
    std::unique_ptr<QThread> m_thread;
};
