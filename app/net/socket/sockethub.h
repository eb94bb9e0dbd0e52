// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

// Watches many sockets at once. On Linux they share one epoll descriptor with one
// notifier: Qt asks the system about each descriptor that it knows at every
// wake-up, which takes 4 ms for 1,000 of them. Elsewhere each has notifiers of its
// own. Ready sockets are served in turn; the event loop runs in between. Lives on
// the network thread.
class SocketHub final : public QObject
{
    Q_OBJECT

public:
    // Called while its socket is ready, again and again. Within a call it may close
    // any watched socket, or destroy any watch.
    class Listener
    {
    public:
        virtual void socketReadable() = 0; // also at the end of the stream, or on an error
        virtual void socketWritable() = 0; // also on an error

    protected:
        ~Listener() = default;
    };

    class Watch;

    static constexpr int TurnMs = 4; // then commands and timers have their turn

    explicit SocketHub(QObject *parent = nullptr);
    ~SocketHub() override;

    // Calls no listener for that long.
    void pause(int ms);

private:
    // Asks the system about the sockets.
    class System
    {
    public:
        [[nodiscard]] static std::unique_ptr<System> create(SocketHub &hub); // a Native one

        System() = default;
        virtual ~System() = default;
        Q_DISABLE_COPY_MOVE(System)

        virtual void want(Watch &watch, bool reading, bool writing) = 0;
        virtual void drop(Watch &watch) = 0; // for good
        virtual void setPaused(bool paused) = 0;
    };
    class Native; // this system's way

    std::unique_ptr<System> m_system;
    QTimer m_pause;
};

// One socket of a hub, which must live longer. Wants no calls at first.
class SocketHub::Watch final
{
public:
    Watch(SocketHub &hub, qintptr socket, Listener &listener);
    ~Watch() { stop(); }

    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void setWanted(bool reading, bool writing);
    void stop(); // for good; to be called before the socket is closed

private:
    friend class SocketHub::Native;

    SocketHub::System &m_system;
    qintptr m_socket;
    Listener &m_listener;
    bool m_reading = false;
    bool m_writing = false;
};
