// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/sockethub.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <chrono>

#include <sys/epoll.h>
#include <unistd.h>

// Level-triggered, epoll(7). A socket that nobody wants to hear of is not in the
// set: its end would be reported all the same, again and again.
class SocketHub::Native final : public System
{
public:
    explicit Native(SocketHub &hub);
    ~Native() override
    {
        m_notifier.setEnabled(false);
        ::close(m_set);
    }
    Q_DISABLE_COPY_MOVE(Native)

    void turn();
    void want(Watch &watch, bool reading, bool writing) override;
    void drop(Watch &watch) override { want(watch, false, false); }
    void setPaused(bool paused) override;

private:
    // Even an empty set costs the thread's other sockets something.
    void update() { m_notifier.setEnabled(m_watched > 0 && !m_paused); }
    void dispatch(const epoll_event &event);

    const int m_set;
    // What the last epoll_wait() returned; from m_next on still to be passed on.
    std::array<epoll_event, 64> m_ready{};
    std::size_t m_count = 0;
    std::size_t m_next = 0;
    int m_watched = 0; // sockets in the set
    bool m_paused = false;
    QSocketNotifier m_notifier;
};

SocketHub::Native::Native(SocketHub &hub)
    : m_set(epoll_create1(EPOLL_CLOEXEC)),
      m_notifier(m_set, QSocketNotifier::Read, &hub)
{
    update();
    connect(&m_notifier, &QSocketNotifier::activated, &hub, [this] { turn(); });
}

void SocketHub::Native::setPaused(bool paused)
{
    m_paused = paused;
    update();
}

// The system moves the sockets that it has reported to the end of its queue: since
// the rest of an answer is kept for the next turn, none is passed over.
void SocketHub::Native::turn()
{
    using Clock = std::chrono::steady_clock;
    if (m_next == m_count) {
        m_next = 0;
        m_count = std::size_t(std::max(0, epoll_wait(m_set, m_ready.data(), int(m_ready.size()), 0)));
    }
    const Clock::time_point end = Clock::now() + std::chrono::milliseconds(TurnMs);
    do {
        if (m_next == m_count)
            return;
        dispatch(m_ready[m_next]);
        if (m_paused) // by this socket, which gets its turn again
            return;
        ++m_next;
    } while (Clock::now() < end);
}

// A listener may end the watch: then no one gets the rest of its event.
void SocketHub::Native::dispatch(const epoll_event &event)
{
    constexpr quint32 Ended = EPOLLERR | EPOLLHUP;
    const quint32 events = event.events;
    if (const auto *const watch = static_cast<Watch *>(event.data.ptr);
        watch && watch->m_reading && (events & (EPOLLIN | Ended)))
        watch->m_listener.socketReadable();
    if (const auto *const watch = static_cast<Watch *>(event.data.ptr);
        watch && watch->m_writing && (events & (EPOLLOUT | Ended)))
        watch->m_listener.socketWritable();
}

void SocketHub::Native::want(Watch &watch, bool reading, bool writing)
{
    if (reading == watch.m_reading && writing == watch.m_writing)
        return;
    const bool before = watch.m_reading || watch.m_writing;
    watch.m_reading = reading;
    watch.m_writing = writing;
    epoll_event event{};
    event.events = (reading ? quint32(EPOLLIN) : 0) | (writing ? quint32(EPOLLOUT) : 0);
    event.data.ptr = &watch;
    const int how = !event.events ? EPOLL_CTL_DEL : before ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    epoll_ctl(m_set, how, int(watch.m_socket), &event);
    m_watched += how == EPOLL_CTL_ADD ? 1 : how == EPOLL_CTL_DEL ? -1 : 0;
    update();
    if (event.events)
        return;
    for (std::size_t i = m_next; i < m_count; ++i) {
        if (m_ready[i].data.ptr == &watch)
            m_ready[i].data.ptr = nullptr;
    }
}

std::unique_ptr<SocketHub::System> SocketHub::System::create(SocketHub &hub)
{
    return std::make_unique<Native>(hub);
}
