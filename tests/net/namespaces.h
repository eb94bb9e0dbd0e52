// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

// A network namespace that this thread enters, with every socket and thread
// that it creates from then on. The destructor removes it.
class OwnNamespace
{
public:
    explicit OwnNamespace(const QString &name) : m_name(QStringLiteral("socketeer-%1-%2").arg(name).arg(getpid())) { }
    ~OwnNamespace()
    {
        if (m_made)
            run(QStringLiteral("netns del ") + m_name);
    }
    Q_DISABLE_COPY_MOVE(OwnNamespace)

    // Returns why it cannot be set up; empty on success, with this thread in
    // it.
    [[nodiscard]] QString enter()
    {
        if (geteuid() != 0)
            return QStringLiteral("it needs root");
        if (QStandardPaths::findExecutable(QStringLiteral("ip")).isEmpty())
            return QStringLiteral("it needs `ip` (package iproute2)");
        m_made = run(QStringLiteral("netns add ") + m_name);
        if (!m_made)
            return QStringLiteral("this system does not allow network namespaces");
        const int name = ::open(QFile::encodeName(QStringLiteral("/run/netns/") + m_name).constData(),
                                O_RDONLY | O_CLOEXEC);
        const bool entered = name >= 0 && setns(name, CLONE_NEWNET) == 0;
        if (name >= 0)
            ::close(name);
        return entered ? QString() : QStringLiteral("this system does not let a thread into a network namespace");
    }

    // Runs `ip` within it, with these words.
    [[nodiscard]] bool ip(const QString &words) const { return run(QStringLiteral("-n %1 %2").arg(m_name, words)); }

private:
    static bool run(const QString &words) { return QProcess::execute(QStringLiteral("ip"), words.split(u' ')) == 0; }

    QString m_name;
    bool m_made = false;
};
