// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/raw/udpsink.h"

#include "tests/bench/kit/clocks.h"
#include "tests/bench/kit/process.h"

#include <array>
#include <cstring>
#include <memory>

#include <netinet/in.h>
#include <sys/socket.h>

namespace {

constexpr qint64 NapNs = 150'000;
constexpr quint64 WorthANap = 6; // datagrams in one drain

} // namespace

class UdpSink::Batch
{
public:
    static constexpr std::size_t Slots = 64;

    explicit Batch(Asks asks) : m_asks(asks)
    {
        for (std::size_t i = 0; i < Slots; ++i) {
            m_places[i] = {m_octets.get() + i * SlotSize, SlotSize};
            m_messages[i].msg_hdr.msg_iov = &m_places[i];
            m_messages[i].msg_hdr.msg_iovlen = 1;
        }
    }

    int receive(int socket)
    {
        if (m_asks == Asks::WhatWeKeep)
            ask();
        return recvmmsg(socket, m_messages.data(), Slots, MSG_DONTWAIT, nullptr);
    }

    quint64 look(std::size_t slot)
    {
        if (m_asks == Asks::WhatWeKeep)
            readFacts(m_messages[slot].msg_hdr);
        return m_messages[slot].msg_len;
    }

private:
    static constexpr std::size_t SlotSize = 2048;
    struct alignas(cmsghdr) Control
    {
        std::array<char, 192> octets;
    };

    void ask()
    {
        for (std::size_t i = 0; i < Slots; ++i) {
            msghdr &header = m_messages[i].msg_hdr;
            header.msg_name = &m_senders[i];
            header.msg_namelen = sizeof(sockaddr_storage);
            header.msg_control = m_controls[i].octets.data();
            header.msg_controllen = sizeof(Control);
        }
    }

    void readFacts(msghdr &header)
    {
        for (cmsghdr *control = CMSG_FIRSTHDR(&header); control; control = CMSG_NXTHDR(&header, control)) {
            if (control->cmsg_level == IPPROTO_IP && control->cmsg_type == IP_PKTINFO)
                std::memcpy(&m_destination, CMSG_DATA(control), sizeof m_destination);
            else if (control->cmsg_level == SOL_SOCKET && control->cmsg_type == SCM_TIMESTAMPNS)
                std::memcpy(&m_time, CMSG_DATA(control), sizeof m_time);
            else if (control->cmsg_level == SOL_SOCKET && control->cmsg_type == SO_RXQ_OVFL)
                std::memcpy(&m_drops, CMSG_DATA(control), sizeof m_drops);
        }
    }

    const Asks m_asks;
    std::unique_ptr<char[]> m_octets = std::make_unique<char[]>(Slots * SlotSize);
    std::array<mmsghdr, Slots> m_messages{};
    std::array<iovec, Slots> m_places{};
    std::array<sockaddr_storage, Slots> m_senders{};
    std::array<Control, Slots> m_controls{};
    in_pktinfo m_destination{};
    timespec m_time{};
    quint32 m_drops = 0;
};

UdpSink::UdpSink(Asks asks, Wakes wakes, int receiveBuffer) : m_asks(asks), m_wakes(wakes), m_socket(sockets::bindUdp())
{
    sockets::raiseReceiveBuffer(m_socket.get(), receiveBuffer);
    if (m_asks == Asks::WhatWeKeep) {
        sockets::setOption(m_socket, IPPROTO_IP, IP_PKTINFO, 1);
        sockets::setOption(m_socket, SOL_SOCKET, SO_TIMESTAMPNS, 1);
        sockets::setOption(m_socket, SOL_SOCKET, SO_RXQ_OVFL, 1);
    }
    m_runner = std::thread([this] { run(); });
    m_thread.wait(0);
}

UdpSink::~UdpSink()
{
    m_ended = true;
    m_runner.join();
}

void UdpSink::run()
{
    m_thread = process::thisThread();
    m_thread.notify_all();
    Batch batch(m_asks);
    const auto drain = [&] {
        quint64 received = 0;
        quint64 octets = 0;
        int got = 0;
        do {
            got = batch.receive(m_socket.get());
            for (int i = 0; i < got; ++i)
                octets += batch.look(std::size_t(i));
            received += quint64(std::max(got, 0));
        } while (got == int(Batch::Slots));
        m_received.fetch_add(received, std::memory_order_relaxed);
        m_octets.fetch_add(octets, std::memory_order_relaxed);
        return received;
    };
    while (!m_ended) {
        if (!sockets::waitReadable(m_socket))
            continue;
        waitWhileParked();
        while (drain() >= WorthANap && m_wakes == Wakes::AfterNaps)
            clocks::sleepUntil(clocks::monotonicNs() + NapNs);
    }
}
