// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/sockethub.h"

#include <QHash>
#include <QSocketNotifier>

// Two notifiers for each socket.
class SocketHub::System
{
public:
    explicit System(QObject *parent) : m_parent(parent) { }

    void want(Watch &watch, bool reading, bool writing);
    void drop(Watch &watch);
    void setPaused(bool paused);

private:
    struct Pair
    {
        QSocketNotifier *reading = nullptr;
        QSocketNotifier *writing = nullptr;
    };

    [[nodiscard]] Pair pairFor(Watch &watch);
    void enable(const Pair &pair, const Watch &watch) const;

    QObject *m_parent; // of the notifiers
    QHash<Watch *, Pair> m_pairs;
    bool m_paused = false;
};

SocketHub::System::Pair SocketHub::System::pairFor(Watch &watch)
{
    Pair &pair = m_pairs[&watch];
    if (!pair.reading) {
        Listener &listener = watch.m_listener;
        pair.reading = new QSocketNotifier(watch.m_socket, QSocketNotifier::Read, m_parent);
        pair.writing = new QSocketNotifier(watch.m_socket, QSocketNotifier::Write, m_parent);
        connect(pair.reading, &QSocketNotifier::activated, pair.reading, [&listener] { listener.socketReadable(); });
        connect(pair.writing, &QSocketNotifier::activated, pair.writing, [&listener] { listener.socketWritable(); });
    }
    return pair;
}

void SocketHub::System::enable(const Pair &pair, const Watch &watch) const
{
    pair.reading->setEnabled(watch.m_reading && !m_paused);
    pair.writing->setEnabled(watch.m_writing && !m_paused);
}

void SocketHub::System::want(Watch &watch, bool reading, bool writing)
{
    if (reading == watch.m_reading && writing == watch.m_writing)
        return;
    watch.m_reading = reading;
    watch.m_writing = writing;
    enable(pairFor(watch), watch);
}

// The signal that brought us here may be one of theirs.
void SocketHub::System::drop(Watch &watch)
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

void SocketHub::System::setPaused(bool paused)
{
    m_paused = paused;
    for (auto pair = m_pairs.cbegin(); pair != m_pairs.cend(); ++pair)
        enable(*pair, *pair.key());
}

SocketHub::SocketHub(QObject *parent) : QObject(parent), m_system(std::make_unique<System>(this)), m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_system->setPaused(false); });
}

SocketHub::~SocketHub() = default;

void SocketHub::pause(int ms)
{
    m_system->setPaused(true);
    m_pause.start(ms);
}

SocketHub::Watch::Watch(SocketHub &hub, qintptr socket, Listener &listener)
    : m_system(*hub.m_system),
      m_socket(socket),
      m_listener(listener)
{
}

void SocketHub::Watch::setWanted(bool reading, bool writing)
{
    m_system.want(*this, reading, writing);
}

void SocketHub::Watch::stop()
{
    m_system.drop(*this);
}
