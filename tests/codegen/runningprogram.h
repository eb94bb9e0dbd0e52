// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <unistd.h>

// A running generated program and its output.
class RunningProgram
{
public:
    static constexpr int LimitMs = 30'000; // generous: limits a wait, measures no speed

    RunningProgram()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("PYTHONUNBUFFERED"), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        // In its own process group, so that a script's children end with it.
        m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
        QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { m_output += m_process.readAll(); });
    }
    ~RunningProgram()
    {
        m_process.disconnect();
        if (m_process.processId() > 0)
            ::kill(-pid_t(m_process.processId()), SIGKILL);
        [[maybe_unused]] const bool ended = hasEnded();
    }
    Q_DISABLE_COPY_MOVE(RunningProgram)

    void setEnvironment(const QString &name, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }
    void start(const QString &program, const QStringList &arguments = {}) { m_process.start(program, arguments); }

    [[nodiscard]] bool prints(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return m_output.contains(text); }, LimitMs);
    }
    // The number at the end of the line with that text.
    [[nodiscard]] quint16 port(const QString &line = QStringLiteral("Listening on"))
    {
        const QRegularExpression end(line + QStringLiteral("[^\\n]*?([0-9]+)[^0-9\\n]*\\n"));
        QRegularExpressionMatch match;
        const auto isThere = [&] { return (match = end.match(QString::fromUtf8(m_output))).hasMatch(); };
        return QTest::qWaitFor(isThere, LimitMs) ? match.captured(1).toUShort() : quint16(0);
    }
    [[nodiscard]] bool hasEnded()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, LimitMs);
    }
    [[nodiscard]] int status() const { return m_process.exitCode(); }
    [[nodiscard]] QByteArray output() const { return m_output; }

private:
    QProcess m_process;
    QByteArray m_output;
};
