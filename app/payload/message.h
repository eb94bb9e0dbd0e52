// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/payload/checksum.h"
#include "app/payload/notation.h"
#include "app/payload/textcodec.h"

#include <QString>

// What a person typed and how it becomes octets: the send box, the command
// line and the history share it.
struct Message
{
    QString typed{};
    notation::Kind kind = notation::Kind::Text;
    notation::LineEnd lineEnd = notation::LineEnd::None;
    Checksum checksum{};
    Charset charset{};

    // The octets typed, then the line ending, then the checksum over both.
    [[nodiscard]] notation::Octets toOctets() const;

    bool operator==(const Message &) const = default;
};
