// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/check.h"

#include "app/net/check/checkrun.h"

Check::Check(QObject *parent) : QObject(parent) { }

// Each question to the system is short: the threads end at once.
Check::~Check()
{
    const auto threads = findChildren<QThread *>();
    for (QThread *const thread : threads) {
        thread->quit();
        thread->wait();
    }
}

void Check::start(const CheckQuestion &question)
{
    cancel();
    auto *const thread = new QThread(this);
    m_current = thread;
    thread->setObjectName(QStringLiteral("check"));
    auto *const run = new CheckRun(question);
    run->moveToThread(thread);
    connect(thread, &QThread::started, run, &CheckRun::start);
    connect(thread, &QThread::finished, run, &QObject::deleteLater);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    // Steps that a cancelled run still has on their way are ignored.
    connect(run, &CheckRun::found, this, [this, thread](const CheckStep &step) {
        if (m_current == thread)
            emit found(step);
    });
    connect(run, &CheckRun::finished, this, [this, thread] {
        if (m_current != thread)
            return;
        cancel();
        emit finished();
    });
    thread->start();
}

void Check::cancel()
{
    if (m_current)
        m_current->quit();
    m_current = nullptr;
}
