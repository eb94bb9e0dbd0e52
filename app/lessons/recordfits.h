// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/condition.h"
#include "app/lessons/lessonnames.h"

// Whether a record is what a condition waits for.
namespace recordfits {

constexpr qsizetype MaxText = qsizetype(64) << 10; // octets of a message that are searched for a text

// The conditions on the flow: the same for all of its records.
[[nodiscard]] bool flowFits(const RecordCondition &condition, const LessonNames &names, const Flow &flow);
// The rest, for a record whose kind and flow fit.
[[nodiscard]] bool recordFits(const RecordCondition &condition, const LessonNames &names, const Record &record);
[[nodiscard]] bool looksAtOctets(const RecordCondition &condition);

} // namespace recordfits
