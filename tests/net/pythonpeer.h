// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTest>

// One of tests/peers/*.py as a process, whose output is read line by line.
class PythonPeer
{
public:
    // `wrapper` is put before python3, to run it in another namespace for
    // instance.
    explicit PythonPeer(const QString &script, const QStringList &arguments, const QStringList &wrapper = {})
    {
        QStringList command = wrapper;
        command << QStringLiteral("python3") << QStringLiteral(SOCKETEER_SOURCE_DIR "/tests/peers/") + script
                << arguments;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(command.takeFirst(), command);
    }
    ~PythonPeer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    PythonPeer(const PythonPeer &) = delete;
    PythonPeer &operator=(const PythonPeer &) = delete;

    // The next line without its end; null if none comes.
    QString line()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 10'000))
            return {};
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    // The port of a peer that prints "ready PORT".
    quint16 port() { return line().section(u' ', 1).toUShort(); }

private:
    QProcess m_process;
};
