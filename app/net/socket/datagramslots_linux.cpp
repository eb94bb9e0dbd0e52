// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/datagramslots_linux.h"

#include <algorithm>

DatagramSlots::DatagramSlots()
{
    for (std::size_t i = 0; i < Most; ++i) {
        msghdr &header = m_messages[i].msg_hdr;
        header.msg_iov = &m_places[i].inRoom;
        header.msg_iovlen = 2;
        header.msg_name = &m_beside[i].sender;
        header.msg_control = m_beside[i].controls.data();
    }
    divide(0);
}

int DatagramSlots::wantedSlots() const
{
    return int(std::clamp<qsizetype>(MaxRoom / std::max<qsizetype>(m_size, 1), 1, Most));
}

void DatagramSlots::lieIn(char *room)
{
    m_room = room;
    m_count = room ? wantedSlots() : Most;
    const qsizetype inRoom = room ? m_size : 0;
    if (inRoom != m_inRoom)
        divide(inRoom);
    for (int i = 0; i < m_count; ++i) {
        m_places[std::size_t(i)].inRoom.iov_base = room ? room + i * m_inRoom : nullptr;
        header(i).msg_namelen = sizeof(Beside::sender);
        header(i).msg_controllen = sizeof(Beside::controls);
    }
}

void DatagramSlots::divide(qsizetype inRoom)
{
    m_inRoom = inRoom;
    const auto octets = std::size_t(inRoom);
    for (int i = 0; i < Most; ++i) {
        m_places[std::size_t(i)].inRoom.iov_len = octets;
        m_places[std::size_t(i)].own = {own(i) + octets, OwnSize - octets};
    }
}

// The sink that takes a datagram larger than its slot may overwrite the slots
// behind it: from there on, datagrams are assembled in our own memory.
void DatagramSlots::gather(int received)
{
    m_firstOwn = received;
    qsizetype largest = 0;
    for (int i = 0; i < received; ++i) {
        if (size(i) > m_inRoom)
            m_firstOwn = std::min(m_firstOwn, i);
        if (i >= m_firstOwn)
            std::copy_n(m_room + i * m_inRoom, std::min(size(i), m_inRoom), own(i));
        largest = std::max(largest, size(i));
    }
    if (received > 0)
        adapt(largest);
}

QByteArrayView DatagramSlots::octets(int slot) const
{
    return {slot < m_firstOwn ? m_room + slot * m_inRoom : own(slot), size(slot)};
}

void DatagramSlots::adapt(qsizetype largest)
{
    m_largest = std::max(m_largest, largest);
    m_batches = largest < m_size ? m_batches + 1 : 0;
    if (largest >= m_size || m_batches >= FewBatches) {
        m_size = m_largest;
        m_largest = 0;
        m_batches = 0;
    }
}
