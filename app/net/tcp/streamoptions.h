// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"
#include "app/net/endpoint/endpointstate.h"

// What has changed on a connection, one sentence for each option.
[[nodiscard]] Notices optionChanges(const StreamOptions &before, const StreamOptions &after);
