// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

// A Python program in a process of its own, and what it prints, line by line.
// How much of that is taken has limits. It ends with this object at the latest.
class ProgramRunner final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostLines = 10'000; // then the program is stopped
    static constexpr qsizetype LongestLine = 1000; // octets; the rest of a longer one is left out
    static constexpr int StopLimitMs = 2000; // then it is stopped the hard way

    explicit ProgramRunner(QObject *parent = nullptr);
    ~ProgramRunner() override;

    [[nodiscard]] static QString interpreter(); // where python3 is; empty: it was not found

    void start(const QString &program);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process->state() != QProcess::NotRunning; }

signals:
    void printed(const QString &line);
    void ended(int status); // -1: it was stopped, or never began
    void flooded(); // it printed too much

private:
    void read();
    void take(QByteArray line);
    void finish(int status);

    QProcess *m_process;
    QByteArray m_rest; // of a line that has not ended
    bool m_skipsRest = false; // of a line that is too long
    QTimer m_stopLimit;
    int m_lines = 0;
};
