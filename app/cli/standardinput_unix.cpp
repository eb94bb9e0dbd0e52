// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/standardinput.h"

#include <QSocketNotifier>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

struct StandardInput::Source
{
    QSocketNotifier notifier{STDIN_FILENO, QSocketNotifier::Read};
};

StandardInput::StandardInput(QObject *parent) : QObject(parent), m_source(std::make_unique<Source>())
{
    m_source->notifier.setEnabled(false);
    connect(&m_source->notifier, &QSocketNotifier::activated, this, &StandardInput::read);
}

StandardInput::~StandardInput() = default;

void StandardInput::ask()
{
    m_source->notifier.setEnabled(true);
}

void StandardInput::stop()
{
    m_source->notifier.setEnabled(false);
}

void StandardInput::read()
{
    QByteArray octets(PieceSize, Qt::Uninitialized);
    const ssize_t got = ::read(STDIN_FILENO, octets.data(), std::size_t(octets.size()));
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    stop();
    if (got <= 0) {
        emit ended();
        return;
    }
    octets.truncate(got);
    emit arrived(octets);
}

void StandardInput::reserveStreams()
{
    // open(2) returns the lowest free descriptor: 0, 1 or 2 while one of them
    // is closed.
    for (int opened = 0; opened >= 0;) {
        opened = ::open("/dev/null", O_RDWR);
        if (opened > STDERR_FILENO) {
            ::close(opened);
            break;
        }
    }
}
