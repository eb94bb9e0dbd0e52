// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <array>
#include <memory>

#include <netinet/in.h>
#include <sys/socket.h>

// What one recvmmsg() fills: for each datagram a slot in somebody else's room, as
// large as recent datagrams, and memory of our own for the rest, so that a datagram
// larger than its slot is not cut.
class DatagramSlots
{
public:
    static constexpr int Most = 64;
    static constexpr qsizetype MaxRoom = qsizetype(256) << 10; // octets; one datagram always fits

    DatagramSlots();
    Q_DISABLE_COPY_MOVE(DatagramSlots)

    // The room wanted for the next batch.
    [[nodiscard]] qsizetype wantedOctets() const { return m_size * wantedSlots(); }
    [[nodiscard]] int wantedSlots() const;
    // Puts the next batch into `room`; null: into our own memory.
    void lieIn(char *room);

    [[nodiscard]] int count() const { return m_count; } // datagrams that one call may bring
    [[nodiscard]] mmsghdr *messages() { return m_messages.data(); }
    // The first `received` messages have been filled.
    void gather(int received);
    [[nodiscard]] msghdr &header(int slot) { return m_messages[std::size_t(slot)].msg_hdr; }
    [[nodiscard]] QByteArrayView octets(int slot) const;

private:
    // Each one of our own starts in another cache set. Memory that no datagram reached is never touched.
    static constexpr std::size_t OwnSize = 65'536;
    static constexpr std::size_t Stride = OwnSize + 64;
    static constexpr int FewBatches = 16; // in a row, before the slots become smaller

    struct Place
    {
        iovec inRoom;
        iovec own;
    };
    // What the system reports beside a datagram's octets, kept together.
    struct alignas(64) Beside
    {
        sockaddr_in6 sender; // or a sockaddr_in
        alignas(cmsghdr) std::array<char, 128> controls;
    };

    [[nodiscard]] qsizetype size(int slot) const { return qsizetype(m_messages[std::size_t(slot)].msg_len); }
    [[nodiscard]] char *own(int slot) const { return m_own.get() + std::size_t(slot) * Stride; }
    void divide(qsizetype inRoom);
    void adapt(qsizetype largest);

    std::unique_ptr<char[]> m_own = std::make_unique_for_overwrite<char[]>(Most * Stride);
    std::array<mmsghdr, Most> m_messages{};
    std::array<Place, Most> m_places{};
    std::array<Beside, Most> m_beside{};

    qsizetype m_size = 2048; // octets of a slot
    qsizetype m_largest = 0; // octets of the largest datagram in the last batches
    int m_batches = 0; // in a row in which no datagram filled its slot

    char *m_room = nullptr; // of this batch
    qsizetype m_inRoom = 0; // octets of each datagram that lie there
    int m_count = Most;
    int m_firstOwn = 0; // slot of the first datagram that lies in our own memory
};
