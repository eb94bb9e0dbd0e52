// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

// Runs a Python program in a process of its own and reports its output line by
// line, within limits. The program ends with this object at the latest.
class ProgramRunner final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostLines = 10'000; // beyond this the program is stopped
    static constexpr qsizetype LongestLine = 1000; // octets; the rest of a longer line is dropped
    static constexpr int StopLimitMs = 2000; // then it is killed

    explicit ProgramRunner(QObject *parent = nullptr);
    ~ProgramRunner() override;

    [[nodiscard]] static QString interpreter(); // the path of python3; empty: not found

    void start(const QString &program);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process->state() != QProcess::NotRunning; }

signals:
    void printed(const QString &line);
    void ended(int status); // -1: it was stopped, or never started
    void flooded(); // it has printed too much

private:
    void read();
    void take(QByteArray line);
    void finish(int status);

    QProcess *m_process;
    QByteArray m_rest; // the beginning of a line that has not ended
    bool m_skipsRest = false; // the current line is too long
    QTimer m_stopLimit;
    int m_lines = 0;
};
