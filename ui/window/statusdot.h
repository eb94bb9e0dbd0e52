// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/endpoints/endpointpage.h"

#include <QIcon>
#include <QString>

class QPalette;

// What a tab's dot says: a colour for the eye, a word for everybody.
namespace statusdot {

constexpr int Size = 10; // logical pixels

[[nodiscard]] QIcon icon(EndpointPage::Light light, const QPalette &palette);
[[nodiscard]] QString word(EndpointPage::Light light); // translated

} // namespace statusdot
