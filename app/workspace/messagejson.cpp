// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/messagejson.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxTyped = qsizetype(1) << 20; // UTF-16 units

} // namespace

QJsonObject messageToJson(const Message &message)
{
    return {{u"typed"_s, message.typed.left(MaxTyped)},
            {u"notation"_s, notation::kindText(message.kind)},
            {u"lineEnd"_s, notation::lineEndText(message.lineEnd)},
            {u"checksum"_s, message.checksum.name()},
            {u"charset"_s, message.charset.name()}};
}

Message messageFromJson(const QJsonObject &json)
{
    Message message;
    message.typed = json.value("typed"_L1).toString().left(MaxTyped);
    message.kind = notation::kindFromText(json.value("notation"_L1).toString()).value_or(message.kind);
    message.lineEnd = notation::lineEndFromText(json.value("lineEnd"_L1).toString()).value_or(message.lineEnd);
    message.checksum = Checksum::find(json.value("checksum"_L1).toString()).value_or(message.checksum);
    message.charset = Charset::find(json.value("charset"_L1).toString()).value_or(message.charset);
    return message;
}
