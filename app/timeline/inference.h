// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/timeline.h"

// What was seen, and what can be inferred from it: the acknowledgements that carry
// nothing else, and the states of both ends after each event. An answer within
// PiggybackNs is taken to carry the acknowledgement; `nowNs` says whether there
// was time for one.
constexpr qint64 PiggybackNs = 40'000'000; // the shortest time for which Linux delays an acknowledgement
[[nodiscard]] std::vector<TimelineEvent> inferredTimeline(const Timeline &timeline, qint64 nowNs);
