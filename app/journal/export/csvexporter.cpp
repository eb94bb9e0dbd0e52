// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/csvexporter.h"

#include "app/journal/recordtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool needsQuotes(QStringView field)
{
    if (field.isEmpty())
        return false;
    return field.front() == u' ' || field.back() == u' '
        || std::ranges::any_of(field, [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
}

} // namespace

QByteArray CsvExporter::header() const
{
    return "n,time,endpoint,kind,local,peer,cast,interface,bytes,text,hex,reason,message,count\r\n";
}

void CsvExporter::appendField(QStringView value, QByteArray &out)
{
    if (!needsQuotes(value)) {
        appendUtf8(value, out);
        return;
    }
    out.append('"');
    appendUtf8(value.toString().replace(u'"', "\"\""_L1), out);
    out.append('"');
}

void CsvExporter::append(const Record &record, QByteArray &out)
{
    if (!record.isValid())
        return;
    const auto field = [&](const QString &value) {
        out.append(',');
        appendField(value, out);
    };

    appendNumber(record.number, out);
    out.append(',').append(timeText(record.head.timeNs));
    const Flow &flow = *record.flow;
    field(flow.origin ? flow.origin->text : QString());
    field(kindText(record.head.kind));
    field(flow.local.toString());
    field(flow.peer.toString());
    field(castText(flow.cast));
    field(flow.interfaceName);
    out.append(',');
    if (record.isData())
        appendNumber(quint64(record.payload.size()), out);
    field(payloadText(record));
    out.append(',');
    if (record.isData())
        appendHex(record.payload, out);
    field(reasonOf(record));
    field(messageText(record));
    out.append(',');
    if (record.head.kind == RecordKind::Dropped)
        appendNumber(droppedCount(record), out);
    out.append("\r\n");
}
