// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/jsonlexporter.h"

#include "app/journal/recordtext.h"

namespace {

void appendEscape(char32_t character, QByteArray &out)
{
    switch (character) {
    case U'"':
        out.append("\\\"");
        return;
    case U'\\':
        out.append("\\\\");
        return;
    case U'\n':
        out.append("\\n");
        return;
    case U'\r':
        out.append("\\r");
        return;
    case U'\t':
        out.append("\\t");
        return;
    default:
        break;
    }
    constexpr QByteArrayView digits("0123456789abcdef");
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        out.append(digits.at(qsizetype((character >> shift) & 0xf)));
}

// JSON requires it for C0, the quote and the backslash. DEL, C1 and the
// two line separators would be obeyed by terminals or taken for the end of a line.
bool needsEscape(char32_t character)
{
    return character < 0x20 || character == U'"' || character == U'\\' || (character >= 0x7f && character < 0xa0)
        || character == 0x2028 || character == 0x2029;
}

} // namespace

void JsonlExporter::append(const Record &record, QByteArray &out)
{
    if (!record.isValid())
        return;
    const auto key = [&](QByteArrayView name) { out.append(",\"").append(name).append("\":"); };
    const auto text = [&](QByteArrayView name, QStringView value) {
        key(name);
        out.append('"');
        forEachCharacter(value, [&](char32_t character) {
            if (needsEscape(character))
                appendEscape(character, out);
            else
                appendUtf8(character, out);
        });
        out.append('"');
    };
    const auto textIfAny = [&](QByteArrayView name, const QString &value) {
        if (!value.isEmpty())
            text(name, value);
    };

    out.append("{\"n\":");
    appendNumber(record.number, out);
    out.append(",\"time\":\"").append(timeText(record.head.timeNs)).append('"');
    const Flow &flow = *record.flow;
    if (flow.origin)
        textIfAny("endpoint", flow.origin->text);
    textIfAny("kind", kindText(record.head.kind));
    textIfAny("local", flow.local.toString());
    textIfAny("peer", flow.peer.toString());
    textIfAny("cast", castText(flow.cast));
    textIfAny("interface", flow.interfaceName);
    if (record.isData()) {
        key("bytes");
        appendNumber(quint64(record.payload.size()), out);
        text("text", payloadText(record));
        key("hex");
        out.append('"');
        appendHex(record.payload, out);
        out.append('"');
    } else {
        textIfAny("text", payloadText(record));
    }
    textIfAny("reason", reasonOf(record));
    textIfAny("message", messageText(record));
    if (record.head.kind == RecordKind::Dropped) {
        key("count");
        appendNumber(droppedCount(record), out);
    }
    for (const Figure &figure : figuresOf(record)) {
        key(figure.name);
        out.append(QByteArray::number(figure.value));
    }
    out.append("}\n");
}
