// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

// What is known of a name before anything has happened.
struct NamedInLesson
{
    std::optional<Scheme> scheme;
    bool mayBeServer = false; // a TCP server's listening socket
    bool mayBeConnection = false;
    bool hasOctets = false; // it names a message
};

using NamesInLesson = QHash<QString, NamedInLesson>;

[[nodiscard]] QStringList sortedNames(const NamesInLesson &names);
