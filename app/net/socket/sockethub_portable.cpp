// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/sockethub.h"

#include <QHash>
#include <QSocketNotifier>

// Two notifiers for each socket.
class SocketHub::Native final : public System
{
public:
    explicit Native(SocketHub &hub) : m_hub(hub) { }

    void want(Watch &watch, bool reading, bool writing) override;
    void drop(Watch &watch) override;
    void setPaused(bool paused) override;

private:
    struct Pair
    {
        QSocketNotifier *reading = nullptr;
        QSocketNotifier *writing = nullptr;
    };

    [[nodiscard]] Pair pairFor(Watch &watch);
    void enable(const Pair &pair, const Watch &watch) const;

    SocketHub &m_hub; // parent of the notifiers
    QHash<Watch *, Pair> m_pairs;
    bool m_paused = false;
};

SocketHub::Native::Pair SocketHub::Native::pairFor(Watch &watch)
{
    Pair &pair = m_pairs[&watch];
    if (!pair.reading) {
        Listener &listener = watch.m_listener;
        pair.reading = new QSocketNotifier(watch.m_socket, QSocketNotifier::Read, &m_hub);
        pair.writing = new QSocketNotifier(watch.m_socket, QSocketNotifier::Write, &m_hub);
        connect(pair.reading, &QSocketNotifier::activated, pair.reading, [&listener] { listener.socketReadable(); });
        connect(pair.writing, &QSocketNotifier::activated, pair.writing, [&listener] { listener.socketWritable(); });
    }
    return pair;
}

void SocketHub::Native::enable(const Pair &pair, const Watch &watch) const
{
    pair.reading->setEnabled(watch.m_reading && !m_paused);
    pair.writing->setEnabled(watch.m_writing && !m_paused);
}

void SocketHub::Native::want(Watch &watch, bool reading, bool writing)
{
    if (reading == watch.m_reading && writing == watch.m_writing)
        return;
    watch.m_reading = reading;
    watch.m_writing = writing;
    enable(pairFor(watch), watch);
}

// The signal that brought us here may come from one of the notifiers.
void SocketHub::Native::drop(Watch &watch)
{
    watch.m_reading = false;
    watch.m_writing = false;
    const Pair pair = m_pairs.take(&watch);
    for (QSocketNotifier *const notifier : {pair.reading, pair.writing}) {
        if (!notifier)
            continue;
        notifier->setEnabled(false);
        notifier->disconnect();
        notifier->deleteLater();
    }
}

void SocketHub::Native::setPaused(bool paused)
{
    m_paused = paused;
    for (auto pair = m_pairs.cbegin(); pair != m_pairs.cend(); ++pair)
        enable(*pair, *pair.key());
}

std::unique_ptr<SocketHub::System> SocketHub::System::create(SocketHub &hub)
{
    return std::make_unique<Native>(hub);
}
