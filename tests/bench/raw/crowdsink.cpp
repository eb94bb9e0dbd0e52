// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/raw/crowdsink.h"

#include "tests/bench/kit/clocks.h"
#include "tests/bench/raw/crowd.h"

#include <array>
#include <cstring>

#include <sys/epoll.h>
#include <sys/socket.h>

namespace {

constexpr int WaitMs = 50;

void watch(const sockets::Descriptor &poll, int socket)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = socket;
    epoll_ctl(poll.get(), EPOLL_CTL_ADD, socket, &event);
}

} // namespace

CrowdSink::CrowdSink() : m_listener(sockets::listenTcp()), m_poll(epoll_create1(EPOLL_CLOEXEC))
{
    watch(m_poll, m_listener.get());
    m_runner = std::thread([this] { run(); });
}

CrowdSink::~CrowdSink()
{
    m_ended = true;
    m_runner.join();
}

void CrowdSink::run()
{
    std::array<epoll_event, 1024> events{};
    while (!m_ended) {
        const int ready = epoll_wait(m_poll.get(), events.data(), int(events.size()), WaitMs);
        for (int i = 0; i < ready; ++i) {
            if (events[std::size_t(i)].data.fd == m_listener.get())
                acceptOne();
            else
                readFrom(events[std::size_t(i)].data.fd);
        }
    }
}

void CrowdSink::acceptOne()
{
    m_connections.emplace_back(accept(m_listener.get(), nullptr, nullptr));
    watch(m_poll, m_connections.back().get());
}

// The clients send whole lines, and so few that each read gets whole lines.
void CrowdSink::readFrom(int connection)
{
    std::array<CrowdLine, 64> lines;
    const ssize_t got = recv(connection, lines.data(), sizeof lines, MSG_DONTWAIT);
    if (got <= 0) {
        epoll_ctl(m_poll.get(), EPOLL_CTL_DEL, connection, nullptr);
        return;
    }
    const qint64 now = clocks::realtimeNs();
    const std::size_t count = std::size_t(got) / sizeof(CrowdLine);
    for (std::size_t i = 0; i < count; ++i)
        m_delaysUs.add(double(now - lines[i].sentNs) / 1e3);
    m_lines.fetch_add(count, std::memory_order_release);
}
