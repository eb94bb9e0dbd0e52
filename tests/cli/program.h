// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTest>

#include <csignal>

// The built program as a script sees it. Its standard input is a pipe that
// stays open until closeInput().
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        // The test's environment, reduced to what a script would have.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(QStringLiteral(SOCKETEER_PROGRAM));
        m_process.setArguments(arguments);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                         [this] { m_output += m_process.readAllStandardOutput(); });
        QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                         [this] { m_error += m_process.readAllStandardError(); });
    }
    ~Program()
    {
        m_process.disconnect();
        m_process.kill();
        [[maybe_unused]] const bool ended = QTest::qWaitFor([this] { return hasEnded(); });
    }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] QProcess &process() { return m_process; }
    Program &start()
    {
        m_process.start();
        [[maybe_unused]] const bool started = QTest::qWaitFor(
            [this] { return m_process.state() != QProcess::Starting; });
        return *this;
    }
    // The peers block, so typed input must be on its way first.
    void type(const QByteArray &octets)
    {
        m_process.write(octets);
        [[maybe_unused]] const bool written = QTest::qWaitFor([this] { return m_process.bytesToWrite() == 0; });
    }
    void closeInput() { m_process.closeWriteChannel(); }
    void signal(int number) const { ::kill(pid_t(m_process.processId()), number); }

    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    // -1 if it did not end by itself.
    [[nodiscard]] int status() const
    {
        return hasEnded() && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] QByteArray output() const { return m_output; }
    [[nodiscard]] QString error() const { return QString::fromUtf8(m_error); }

    // Whole lines of --format jsonl.
    [[nodiscard]] QList<QJsonObject> records(const QString &kind = {}) const
    {
        QList<QJsonObject> found;
        const QList<QByteArray> lines = m_output.first(m_output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : lines) {
            const QJsonObject record = QJsonDocument::fromJson(line).object();
            if (!record.isEmpty() && (kind.isEmpty() || record.value(QStringLiteral("kind")).toString() == kind))
                found.append(record);
        }
        return found;
    }
    [[nodiscard]] qsizetype count(const QString &kind) const { return records(kind).size(); }
    [[nodiscard]] QStringList texts(const QString &kind) const
    {
        QStringList texts;
        for (const QJsonObject &record : records(kind))
            texts.append(record.value(QStringLiteral("text")).toString());
        return texts;
    }
    // From the opened record that a script waits for; 0 until it is printed.
    [[nodiscard]] quint16 port(qsizetype opened = 0) const
    {
        const QString local = records(QStringLiteral("opened")).value(opened).value(QStringLiteral("local")).toString();
        return local.section(u':', -1).toUShort();
    }

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_error;
};
