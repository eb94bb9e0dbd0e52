// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QObject>

#include <memory>
#include <vector>

class ConsoleModel;
class ExportJob;
class MessageBar;
class QThread;
class QWidget;
struct ExportFormat;

// Saves records or a payload: asks for a file, writes it on another thread and
// shows the outcome in the message bar.
class Saver final : public QObject
{
    Q_OBJECT

public:
    Saver(const ConsoleModel &model, MessageBar &bar, QWidget *window);
    ~Saver() override;

    void save(const QPoint &menuPlace); // records; asks which if some are hidden
    void savePayload(const Record &record);
    void advance(); // once a frame: gathers what the filter finds, then begins

private:
    enum class Scope : quint8 { All, Shown };

    void chooseFile(Scope scope);
    void begin(const QString &fileName, Scope scope);
    [[nodiscard]] bool gather();
    void start();
    void onFinished(quint64 written);
    void writePayload(const Record &record, const QString &fileName);
    void cancel();

    const ConsoleModel &m_model;
    MessageBar &m_bar;
    QWidget *m_window;
    std::unique_ptr<ExportJob> m_job;
    QString m_waitingFor; // the file to begin once all records shown are gathered
    const ExportFormat *m_format = nullptr; // of that file
    quint64 m_upTo = 0; // the last of these records
    std::vector<quint64> m_numbers; // gathered so far
    std::unique_ptr<QThread> m_payloadThread;
    bool m_cancelled = false;
};
