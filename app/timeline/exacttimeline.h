// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/capture/capturestore.h"
#include "app/timeline/conversation.h"
#include "app/timeline/timelineevent.h"

#include <vector>

// A timeline in which captured segments replace what was seen and inferred of
// them; the rest stays.
[[nodiscard]] std::vector<TimelineEvent> exactTimeline(const std::vector<TimelineEvent> &inferred,
                                                       const std::vector<CapturedStream> &streams,
                                                       Conversation::Kind kind);
