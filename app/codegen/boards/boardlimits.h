// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/coderequest.h"

// What the boards' network libraries cannot do, and what no board has: the
// addresses and interfaces of this machine.
namespace boardlimits {

[[nodiscard]] Problem problem(const CodeRequest &request, const QString &library);
// A broadcast to wherever the board is, since its interfaces are not those of here.
[[nodiscard]] bool isToOwnNetwork(const EndpointAddress &address);
[[nodiscard]] Notices remarks(const CodeRequest &request);

} // namespace boardlimits
