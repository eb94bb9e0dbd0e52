// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstring>
#include <functional>
#include <optional>
#include <span>

struct nlmsghdr;

// A conversation with the Linux kernel about links, addresses and routes, or
// about sockets. Groups (RTMGRP_…) say what to hear of unasked. Never waits: the
// kernel has answered by the time the call that asks returns. Lives on any thread,
// and in that thread's network namespace.
class NetlinkSocket
{
public:
    using Take = std::function<void(const nlmsghdr &)>;

    enum class Subject : quint8 { Routes, Sockets }; // rtnetlink(7), sock_diag(7)

    explicit NetlinkSocket(Subject subject = Subject::Routes, quint32 groups = 0);
    ~NetlinkSocket();
    Q_DISABLE_COPY_MOVE(NetlinkSocket)

    [[nodiscard]] int descriptor() const { return m_descriptor; } // -1: there is none

    // 0 once `take` had every message of the answer, else the error (errno).
    [[nodiscard]] int ask(nlmsghdr &request, const Take &take);
    // Discards what has come unasked; false if nothing had. What did not fit counts as something.
    bool drain();

private:
    [[nodiscard]] int parseAnswer(std::span<const char> part, quint32 sequence, const Take &take, bool &isWhole);

    int m_descriptor = -1;
    quint32 m_sequence = 0;
};

// The attributes (struct rtattr) that stand behind a message's fixed part.
namespace netlink {

using Attribute = std::span<const char>;
void eachAttribute(Attribute area, const std::function<void(int type, Attribute value)> &take);
// Behind the message's head and its fixed part.
[[nodiscard]] Attribute attributes(const nlmsghdr &message, std::size_t fixedPart);

template <typename Value>
[[nodiscard]] std::optional<Value> read(Attribute attribute)
{
    Value value{};
    if (attribute.size() < sizeof value)
        return std::nullopt;
    std::memcpy(&value, attribute.data(), sizeof value);
    return value;
}

// A message's fixed part.
template <typename Body>
[[nodiscard]] std::optional<Body> body(const nlmsghdr &message)
{
    return read<Body>(attributes(message, 0));
}

} // namespace netlink
