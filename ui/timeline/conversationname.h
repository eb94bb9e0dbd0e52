// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/conversation.h"
#include "app/workspace/peernames.h"

#include <QString>

// The name of a conversation in the list of conversations.
[[nodiscard]] QString nameOf(const Conversation &conversation, const PeerNames &names);
