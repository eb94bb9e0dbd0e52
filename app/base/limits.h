// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <limits>

// What the protocols and this program allow, where more than one room has to
// know it: parser, help, fields and generated programs read the same number.
namespace limits {

struct Range
{
    int least = 0;
    int most = 0;

    [[nodiscard]] constexpr bool contains(int number) const { return number >= least && number <= most; }
};

inline constexpr qsizetype IPv4Payload = 65'507; // octets of a datagram: 65,535 - 20 (RFC 791) - 8 (RFC 768)
inline constexpr qsizetype IPv6Payload = 65'527; // octets of a datagram: 65,535 - 8 (RFC 8200, RFC 768)
inline constexpr Range Port{0, 65'535}; // 0: the system chooses
inline constexpr Range Ttl{0, 255};
inline constexpr Range ReceiveBuffer{1, std::numeric_limits<int>::max()}; // octets
inline constexpr Range ReconnectMs{1, 24 * 60 * 60 * 1000};
inline constexpr int DefaultBacklog = 128; // connections that may wait to be accepted: listen(2)

} // namespace limits
