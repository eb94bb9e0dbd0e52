// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/standardinput.h"

#include <QSemaphore>
#include <QThread>

#include <cstdio>
#include <mutex>

// A thread in a blocking read. Nothing can wake it, so it is left behind when
// the program ends, and shares ownership of what it needs.
struct StandardInput::Source
{
    struct Shared
    {
        QSemaphore asked;
        std::mutex mutex;
        QObject *receiver = nullptr; // null once nobody listens; guarded by the mutex
    };
    static void run(StandardInput *input, Shared &shared); // runs on the thread
    void report(StandardInput &input, const QByteArray &octets) const;

    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    QObject receiver; // destroyed with this, and so are the calls queued to it
};

namespace {

// Reads up to the end of a line, or one full piece. Octets may have any value,
// even 0.
QByteArray nextPiece()
{
    QByteArray piece;
    int octet = 0;
    while (octet != '\n' && piece.size() < StandardInput::PieceSize && (octet = std::getc(stdin)) != EOF)
        piece.append(char(octet));
    return piece;
}

} // namespace

void StandardInput::Source::run(StandardInput *input, Shared &shared)
{
    while (true) {
        shared.asked.acquire();
        {
            const std::lock_guard lock(shared.mutex);
            if (!shared.receiver)
                return;
        }
        const QByteArray octets = nextPiece();
        const std::lock_guard lock(shared.mutex);
        if (!shared.receiver)
            return;
        QMetaObject::invokeMethod(shared.receiver, [input, octets] { input->m_source->report(*input, octets); });
    }
}

void StandardInput::Source::report(StandardInput &input, const QByteArray &octets) const
{
    if (!shared->receiver) // stopped in the meantime
        return;
    if (octets.isEmpty())
        emit input.ended();
    else
        emit input.arrived(octets);
}

StandardInput::StandardInput(QObject *parent) : QObject(parent), m_source(std::make_unique<Source>())
{
    m_source->shared->receiver = &m_source->receiver;
    QThread *const thread = QThread::create([this, shared = m_source->shared] { Source::run(this, *shared); });
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
    {
        const std::lock_guard lock(m_source->shared->mutex);
        m_source->shared->receiver = nullptr;
    }
    m_source->shared->asked.release();
}

void StandardInput::reserveStreams() { }
