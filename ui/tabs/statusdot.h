// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

struct EndpointState;
class QPalette;

// The meaning of a tab's dot, as a colour and as a word.
namespace statusdot {

enum class Light : quint8 { Off, Busy, On, Fault };

constexpr int Size = 10; // logical pixels

[[nodiscard]] Light lightOf(const EndpointState &state);
[[nodiscard]] QIcon icon(Light light, const QPalette &palette);
[[nodiscard]] QString word(Light light); // translated

} // namespace statusdot
