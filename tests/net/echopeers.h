// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/net/plainsocket.h"
#include "tests/net/plainudp.h"

#include <QList>

#include <functional>
#include <thread>

#include <poll.h>

// Peers that echo, correctly or wrongly, each on plain sockets and its own
// thread.

// Returns what to send back for the datagram of that number (from 0); empty:
// nothing.
using DatagramAnswer = std::function<QList<QByteArray>(const QByteArray &octets, int number)>;

class UdpEchoPeer
{
public:
    explicit UdpEchoPeer(DatagramAnswer answer)
        : m_answer(std::move(answer)),
          m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    [[nodiscard]] quint16 port() const { return m_socket.port(); }

private:
    void run(const std::stop_token &stop)
    {
        int number = 0;
        while (!stop.stop_requested()) {
            pollfd ready{m_socket.descriptor(), POLLIN, 0};
            ::poll(&ready, 1, 10);
            while (const auto received = m_socket.receive()) {
                for (const QByteArray &octets : m_answer(received->octets, number))
                    m_socket.send(octets, received->port);
                ++number;
            }
        }
    }

    PlainUdp m_socket;
    DatagramAnswer m_answer;
    std::jthread m_thread; // declared last, so that it ends before the other members
};

// Handles the octets received over the connection; false closes it.
using StreamAnswer = std::function<bool(const PlainSocket &connection, QByteArray octets, qint64 offset)>;

class TcpEchoPeer
{
public:
    explicit TcpEchoPeer(StreamAnswer answer)
        : m_listener(PlainSocket::listening()),
          m_answer(std::move(answer)),
          m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    [[nodiscard]] quint16 port() const { return m_listener.port(); }

private:
    [[nodiscard]] static bool waitFor(int descriptor, const std::stop_token &stop)
    {
        pollfd ready{descriptor, POLLIN, 0};
        while (!stop.stop_requested()) {
            if (::poll(&ready, 1, 10) > 0)
                return true;
        }
        return false;
    }

    void run(const std::stop_token &stop)
    {
        while (waitFor(m_listener.fd(), stop)) {
            const PlainSocket connection = m_listener.accepted();
            qint64 offset = 0;
            while (waitFor(connection.fd(), stop)) {
                QByteArray octets(65'536, Qt::Uninitialized);
                const auto got = ::recv(connection.fd(), octets.data(), size_t(octets.size()), 0);
                if (got <= 0)
                    break;
                octets.truncate(got);
                if (!m_answer(connection, octets, offset))
                    break;
                offset += got;
            }
        }
    }

    PlainSocket m_listener;
    StreamAnswer m_answer;
    std::jthread m_thread; // declared last, so that it ends before the other members
};
