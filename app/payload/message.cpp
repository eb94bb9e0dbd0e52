// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/message.h"

notation::Octets Message::toOctets() const
{
    notation::Octets result = notation::toOctets(kind, typed, charset);
    if (!result.isValid())
        return result;
    const QByteArrayView ending = notation::lineEndOctets(lineEnd);
    if (kind == notation::Kind::Hex)
        result.octets.append(ending);
    else
        result.octets += charset.encode(QString::fromLatin1(ending)).octets;
    result.octets += checksum.of(result.octets);
    return result;
}
