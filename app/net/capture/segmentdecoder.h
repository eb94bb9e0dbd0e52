// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/capture/segment.h"

#include <QByteArrayView>

#include <optional>

// The segment in a packet whose beginning was captured. `linkType` is libpcap's
// DLT_ number; `wireSize` is how long the packet was. nullopt if it is not TCP over
// IP, is a later fragment, has an unknown link type, or is cut within a header.
// Total: accepts any octets.
[[nodiscard]] std::optional<Segment> decodeSegment(int linkType, QByteArrayView captured, quint32 wireSize);

// The link types that the decoder knows, by libpcap's numbers.
namespace linktype {

constexpr int Null = 0; // BSD loopback
constexpr int Ethernet = 1;
constexpr int Raw = 12; // IP without a link header
constexpr int RawInFiles = 101;
constexpr int Loop = 108; // OpenBSD loopback
constexpr int Cooked = 113; // Linux' "any"
constexpr int Ip4 = 228;
constexpr int Ip6 = 229;
constexpr int Cooked2 = 276; // with the interface's index

} // namespace linktype
