// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTest>

#include <optional>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

// A peer on plain BSD sockets, so that the engine is not tested against itself.
class PlainUdp
{
public:
    struct Received
    {
        QByteArray octets;
        QByteArray ip;
        quint16 port = 0;
    };

    explicit PlainUdp(const char *ip = "127.0.0.1", quint16 port = 0)
        : m_descriptor(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        const sockaddr_in wanted = native(ip, port);
        m_bound = bind(m_descriptor, reinterpret_cast<const sockaddr *>(&wanted), sizeof wanted) == 0;
        const int on = 1;
        setsockopt(m_descriptor, SOL_SOCKET, SO_BROADCAST, &on, sizeof on);
    }
    ~PlainUdp() { ::close(m_descriptor); }

    PlainUdp(const PlainUdp &) = delete;
    PlainUdp &operator=(const PlainUdp &) = delete;

    [[nodiscard]] bool isBound() const { return m_bound; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    [[nodiscard]] quint16 port() const
    {
        sockaddr_in local{};
        socklen_t size = sizeof local;
        getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&local), &size);
        return ntohs(local.sin_port);
    }

    bool send(const QByteArray &octets, quint16 port, const char *ip = "127.0.0.1")
    {
        const sockaddr_in to = native(ip, port);
        return sendto(m_descriptor, octets.constData(), std::size_t(octets.size()), 0,
                      reinterpret_cast<const sockaddr *>(&to), sizeof to)
            == octets.size();
    }

    // nullopt if nothing is pending.
    std::optional<Received> receive()
    {
        QByteArray octets(65'536, Qt::Uninitialized);
        sockaddr_in from{};
        socklen_t size = sizeof from;
        const ssize_t received = recvfrom(m_descriptor, octets.data(), std::size_t(octets.size()), 0,
                                          reinterpret_cast<sockaddr *>(&from), &size);
        if (received < 0)
            return std::nullopt;
        octets.truncate(received);
        return Received{octets, inet_ntoa(from.sin_addr), ntohs(from.sin_port)};
    }

    // Waits for a datagram while the event loop runs.
    std::optional<Received> await()
    {
        std::optional<Received> received;
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return (received = receive()).has_value(); });
        return received;
    }

    [[nodiscard]] static sockaddr_in native(const char *ip, quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        inet_pton(AF_INET, ip, &address.sin_addr);
        return address;
    }

private:
    int m_descriptor;
    bool m_bound = false;
};
