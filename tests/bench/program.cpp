// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/program.h"

#include "tests/bench/kit/events.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

Program::Program(const QStringList &arguments)
{
    if (!m_records.open())
        qFatal("a temporary file could not be made");
    m_process.setStandardOutputFile(m_records.fileName());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SOCKETEER_PROGRAM),
                    QStringList{u"--headless"_s, u"--format"_s, u"jsonl"_s} + arguments);
}

Program::~Program()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

quint16 Program::port()
{
    static const QRegularExpression opened(u"\"local\":\"[^\"]*:(\\d+)\""_s);
    quint16 port = 0;
    (void)events::waitUntil([&] {
        QFile records(m_records.fileName());
        if (records.open(QIODevice::ReadOnly))
            port = opened.match(QString::fromUtf8(records.readLine())).captured(1).toUShort();
        return port != 0;
    });
    if (port == 0)
        qFatal("%s opened nothing", SOCKETEER_PROGRAM);
    return port;
}
