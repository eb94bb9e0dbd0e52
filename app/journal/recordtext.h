// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/payload/textcodec.h"

#include <QByteArray>
#include <QString>

// What a record says, in words. Used by every exporter and by the window.

// The payload decoded with the endpoint's charset. For a stream: the part of
// the stream's text that ends here (see PartialCharacter). A disconnected record gives
// what the stream ended with inside a character, mostly nothing.
[[nodiscard]] QString payloadText(const Record &record);
// The same for callers that know the endpoint's charset: finding it costs more than a short text.
[[nodiscard]] QString payloadText(const Record &record, const Charset &charset);

// The sentences of an event, translated; for data a remark such as "our own
// broadcast, come back", mostly nothing.
[[nodiscard]] QString messageText(const Record &record);

// For dropped: how many datagrams.
[[nodiscard]] quint64 droppedCount(const Record &record);

// What a note says in numbers, mostly nothing.
[[nodiscard]] QList<Figure> figuresOf(const Record &record);

// RFC 3339, UTC, nine decimals.
[[nodiscard]] QByteArray timeText(qint64 timeNs);
