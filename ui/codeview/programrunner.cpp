// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codeview/programrunner.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

ProgramRunner::ProgramRunner(QObject *parent) : QObject(parent), m_process(new QProcess(this))
{
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_stopLimit.setSingleShot(true);
    m_stopLimit.setInterval(StopLimitMs);
    connect(&m_stopLimit, &QTimer::timeout, m_process, &QProcess::kill);
    connect(m_process, &QProcess::readyRead, this, &ProgramRunner::read);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        finish(how == QProcess::NormalExit && !m_stopLimit.isActive() ? code : -1);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(-1);
    });
}

// Kills the process, and leaves its object to be deleted once it has ended.
ProgramRunner::~ProgramRunner()
{
    if (!isRunning())
        return;
    m_process->disconnect();
    m_process->setParent(QCoreApplication::instance());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
}

QString ProgramRunner::interpreter()
{
    return QStandardPaths::findExecutable(u"python3"_s);
}

// Passes the program through standard input, so that no file is left behind.
void ProgramRunner::start(const QString &program)
{
    m_lines = 0;
    m_rest.clear();
    m_skipsRest = false;
    m_process->start(interpreter(), {u"-I"_s, u"-u"_s, u"-X"_s, u"utf8"_s, u"-"_s});
    m_process->write(program.toUtf8());
    m_process->closeWriteChannel();
}

void ProgramRunner::stop()
{
    if (!isRunning() || m_stopLimit.isActive())
        return;
    m_stopLimit.start();
    m_process->terminate();
}

void ProgramRunner::read()
{
    const QByteArray octets = m_process->readAll();
    qsizetype from = 0;
    while (from < octets.size()) {
        const qsizetype end = octets.indexOf('\n', from);
        const qsizetype to = end < 0 ? octets.size() : end;
        if (!m_skipsRest)
            m_rest += octets.sliced(from, qMin(to - from, LongestLine + 1));
        if (m_rest.size() > LongestLine) {
            take(m_rest.first(LongestLine) + "…");
            m_rest.clear();
            m_skipsRest = true;
        }
        if (end >= 0) {
            if (!m_skipsRest)
                take(std::exchange(m_rest, {}));
            m_skipsRest = false;
        }
        from = to + 1;
    }
}

void ProgramRunner::take(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (m_lines > MostLines)
        return;
    if (++m_lines <= MostLines) {
        emit printed(QString::fromUtf8(line));
        return;
    }
    emit flooded();
    stop();
}

void ProgramRunner::finish(int status)
{
    if (!m_rest.isEmpty())
        take(std::exchange(m_rest, {}));
    m_stopLimit.stop();
    emit ended(status);
}
