// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/endsignals.h"

#include <QTimer>

#include <csignal>

namespace {

constexpr int PollMs = 50;

volatile std::sig_atomic_t s_asked = 0;

// The standard resets a handler before it calls it: a second signal ends us.
void handle(int)
{
    s_asked = 1;
}

} // namespace

struct EndSignals::Pipe
{
    QTimer poll;
};

EndSignals::EndSignals(QObject *parent) : QObject(parent), m_pipe(std::make_unique<Pipe>())
{
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

EndSignals::~EndSignals() = default;
