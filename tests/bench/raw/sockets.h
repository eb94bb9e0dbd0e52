// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <utility>

// Plain sockets on 127.0.0.1. What cannot be had ends the program: there is
// nothing to measure then.
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
// What the kernel has dropped for want of room, SO_MEMINFO.
[[nodiscard]] quint32 drops(int socket);
// Beyond the system's limit, where that is allowed.
void raiseReceiveBuffer(int socket, int octets);
// True when something can be read within a moment; so that a thread can look
// whether it is to end.
[[nodiscard]] bool waitReadable(const Descriptor &socket);

} // namespace sockets
