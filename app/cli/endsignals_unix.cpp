// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/endsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

int s_wake = -1; // the pipe's write end: the only object that the handler touches

// Calls only what signal-safety(7) allows.
void handle(int)
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    const char octet = 1;
    [[maybe_unused]] const ssize_t written = ::write(s_wake, &octet, 1);
}

} // namespace

struct EndSignals::Pipe
{
    int ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

EndSignals::EndSignals(QObject *parent) : QObject(parent), m_pipe(std::make_unique<Pipe>())
{
    // If the reader of standard output goes away, write(2) fails and the
    // program goes on.
    std::signal(SIGPIPE, SIG_IGN);
    if (::pipe(m_pipe->ends) != 0)
        return;
    for (const int end : m_pipe->ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    s_wake = m_pipe->ends[1];
    m_pipe->notifier = std::make_unique<QSocketNotifier>(m_pipe->ends[0], QSocketNotifier::Read);
    connect(m_pipe->notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_pipe->notifier->setEnabled(false);
        emit asked();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

EndSignals::~EndSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_pipe->notifier.reset();
    for (const int end : m_pipe->ends)
        ::close(end);
}
