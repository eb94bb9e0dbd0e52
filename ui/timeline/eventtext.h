// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/timelineevent.h"

#include <QString>

// Describes events in words.
namespace eventtext {

[[nodiscard]] QString label(const TimelineEvent &event); // on the arrow
[[nodiscard]] QString shortLabel(const TimelineEvent &event); // for little room
[[nodiscard]] QString remark(const TimelineEvent &event); // under the arrow; mostly empty
// For people who read rows instead of arrows.
[[nodiscard]] QString sentence(const TimelineEvent &event, bool isPeerOurs);
[[nodiscard]] QString span(qint64 ns); // "0.12 ms", "3.4 s"

} // namespace eventtext
