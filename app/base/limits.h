// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// What the protocols and this program allow, where more than one room has to
// know it: parser, help, fields and generated programs read the same number.
namespace limits {

inline constexpr qsizetype IPv4Payload = 65'507; // octets of a datagram: 65,535 - 20 (RFC 791) - 8 (RFC 768)
inline constexpr qsizetype IPv6Payload = 65'527; // octets of a datagram: 65,535 - 8 (RFC 8200, RFC 768)
inline constexpr int MaxReconnectMs = 24 * 60 * 60 * 1000;
inline constexpr int DefaultBacklog = 128; // connections that may wait to be accepted: listen(2)

} // namespace limits
