// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/standardinput.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <cstdio>

// A thread that sits in a blocking read. It is left behind when the program
// ends, since nothing can wake it: it shares what it needs.
struct StandardInput::Source
{
    struct Shared
    {
        QSemaphore asked;
        std::atomic<bool> over = false;
    };
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    QObject receiver; // gone with us, and so are the calls queued to it
};

StandardInput::StandardInput(QObject *parent) : QObject(parent), m_source(std::make_unique<Source>())
{
    QObject *const receiver = &m_source->receiver;
    QThread *const thread = QThread::create([this, receiver, shared = m_source->shared] {
        QByteArray line(PieceSize, Qt::Uninitialized);
        while (true) {
            shared->asked.acquire();
            const bool got = !shared->over && std::fgets(line.data(), int(line.size()), stdin);
            if (shared->over)
                return;
            const QByteArray octets = got ? QByteArray(line.constData()) : QByteArray();
            QMetaObject::invokeMethod(receiver, [this, octets] {
                if (octets.isEmpty())
                    emit ended();
                else
                    emit arrived(octets);
            });
        }
    });
    thread->start();
}

StandardInput::~StandardInput()
{
    stop();
}

void StandardInput::ask()
{
    m_source->shared->asked.release();
}

void StandardInput::stop()
{
    m_source->shared->over = true;
    m_source->shared->asked.release();
}

void StandardInput::reserveStreams() { }
