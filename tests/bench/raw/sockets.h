// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <utility>

// Plain sockets on 127.0.0.1. Any failure ends the program, since nothing could
// be measured then.
namespace sockets {

class Descriptor
{
public:
    explicit Descriptor(int descriptor = -1) : m_descriptor(descriptor) { }
    Descriptor(Descriptor &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~Descriptor();

    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

[[nodiscard]] Descriptor bindUdp();
[[nodiscard]] Descriptor connectUdp(quint16 port);
[[nodiscard]] Descriptor listenTcp();
[[nodiscard]] Descriptor connectTcp(quint16 port); // without delay

[[nodiscard]] quint16 portOf(const Descriptor &socket);
void setOption(const Descriptor &socket, int level, int option, int value);
// Datagrams that the kernel has dropped for lack of room, SO_MEMINFO.
[[nodiscard]] quint32 drops(int socket);
// Raises it beyond the system's limit, if permitted.
void raiseReceiveBuffer(int socket, int octets);
// True if something can be read within a short time, which is limited so that a
// thread can check whether it should end.
[[nodiscard]] bool waitReadable(const Descriptor &socket);

} // namespace sockets
