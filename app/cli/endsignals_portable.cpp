// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/endsignals.h"

#include <QTimer>

#include <csignal>

namespace {

constexpr int PollMs = 50;

volatile std::sig_atomic_t s_asked = 0;

// A second signal ends the program.
void handle(int signal)
{
    std::signal(signal, SIG_DFL);
    s_asked = 1;
}

} // namespace

struct EndSignals::Pipe
{
    QTimer poll;
};

EndSignals::EndSignals(QObject *parent) : QObject(parent), m_pipe(std::make_unique<Pipe>())
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // if the reader of standard output goes away, writing fails instead
#endif
    std::signal(SIGINT, handle);
    std::signal(SIGTERM, handle);
    connect(&m_pipe->poll, &QTimer::timeout, this, [this] {
        if (!s_asked)
            return;
        m_pipe->poll.stop();
        emit asked();
    });
    m_pipe->poll.start(PollMs);
}

EndSignals::~EndSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}
