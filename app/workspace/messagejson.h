// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/payload/message.h"

#include <QJsonObject>

// A message as the settings keep it. Reading is total: a field that is missing,
// of a wrong type or unknown to this system gets its default.
[[nodiscard]] QJsonObject messageToJson(const Message &message);
[[nodiscard]] Message messageFromJson(const QJsonObject &json);
