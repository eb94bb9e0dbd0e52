// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/copyrows.h"

#include "app/journal/export/textexporter.h"
#include "app/journal/recordtext.h"
#include "app/payload/notation.h"

namespace copyrows {

namespace {

QByteArray lineOf(const Record &record, Form form)
{
    if (form == Form::Payload)
        return (record.isData() ? payloadText(record) : messageText(record)).toUtf8();
    return record.isData() ? notation::toHex(record.payload, u' ').toLatin1() : QByteArray();
}

} // namespace

Copy copy(const RecordSource &source, const std::vector<quint64> &numbers, Form form)
{
    TextExporter exporter;
    QByteArray octets;
    Copy copy;
    for (const quint64 number : numbers) {
        const Record record = source.record(number);
        const bool full = copy.rows > 0 && octets.size() + record.payload.size() > MaxOctets;
        if (copy.rows == MaxRows || full)
            break;
        ++copy.rows;
        if (!record.isValid())
            continue;
        if (form == Form::Text) {
            exporter.append(record, octets);
        } else {
            if (!octets.isEmpty())
                octets.append('\n');
            octets.append(lineOf(record, form));
        }
    }
    copy.text = QString::fromUtf8(octets);
    if (form == Form::Text && copy.text.endsWith(u'\n'))
        copy.text.chop(1);
    return copy;
}

} // namespace copyrows
