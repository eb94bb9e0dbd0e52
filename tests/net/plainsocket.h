// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

// The other side as a C programmer would write it: a blocking IPv4 TCP socket
// on 127.0.0.1. Each call gives up after LimitS seconds.
class PlainSocket
{
public:
    static constexpr int LimitS = 20;

    PlainSocket() = default;
    explicit PlainSocket(int fd) : m_fd(fd) { limitWaiting(); }
    PlainSocket(PlainSocket &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) { }
    PlainSocket &operator=(PlainSocket &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~PlainSocket() { close(); }

    [[nodiscard]] static PlainSocket listening(quint16 port = 0, int backlog = 128)
    {
        PlainSocket listener(::socket(AF_INET, SOCK_STREAM, 0));
        const int one = 1;
        setsockopt(listener.m_fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
        const sockaddr_in address = onLoopback(port);
        if (::bind(listener.m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
            || ::listen(listener.m_fd, backlog) != 0)
            listener.close();
        return listener;
    }

    [[nodiscard]] static PlainSocket connectedTo(quint16 port)
    {
        PlainSocket client(::socket(AF_INET, SOCK_STREAM, 0));
        if (!client.connectTo(port))
            client.close();
        return client;
    }

    [[nodiscard]] bool connectTo(quint16 port) const
    {
        const sockaddr_in address = onLoopback(port);
        return ::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }

    [[nodiscard]] PlainSocket accepted() const { return PlainSocket(::accept(m_fd, nullptr, nullptr)); }

    [[nodiscard]] bool isValid() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }

    [[nodiscard]] quint16 port() const
    {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        getsockname(m_fd, reinterpret_cast<sockaddr *>(&address), &size);
        return ntohs(address.sin_port);
    }

    [[nodiscard]] bool sendAll(const QByteArray &octets) const
    {
        qsizetype sent = 0;
        while (sent < octets.size()) {
            const auto taken = ::send(m_fd, octets.data() + sent, size_t(octets.size() - sent), MSG_NOSIGNAL);
            if (taken <= 0)
                return false;
            sent += taken;
        }
        return true;
    }

    // Returns as many as requested, fewer only at the end of the stream or
    // after the limit.
    [[nodiscard]] QByteArray receive(qsizetype octets) const
    {
        QByteArray all(octets, Qt::Uninitialized);
        qsizetype received = 0;
        while (received < octets) {
            const auto got = ::recv(m_fd, all.data() + received, size_t(octets - received), 0);
            if (got <= 0)
                break;
            received += got;
        }
        all.truncate(received);
        return all;
    }

    // True if the peer's FIN is next.
    [[nodiscard]] bool isAtEnd() const
    {
        char octet = 0;
        return ::recv(m_fd, &octet, 1, 0) == 0;
    }

    void finishSending() const { ::shutdown(m_fd, SHUT_WR); }

    void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }

    void reset()
    {
        const linger none{1, 0};
        setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &none, sizeof none);
        close();
    }

    void setReceiveBuffer(int octets) const { setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &octets, sizeof octets); }

private:
    [[nodiscard]] static sockaddr_in onLoopback(quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    void limitWaiting() const
    {
        const timeval limit{LimitS, 0};
        setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    }

    int m_fd = -1;
};
