// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/responders/responderscsv.h"

#include "app/journal/export/csvexporter.h"

using namespace Qt::StringLiterals;

namespace {

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QStringList fieldsOf(const Responder &responder, const Charset &charset)
{
    constexpr double NsPerMs = 1e6;
    return {responder.peer.toString(),
            responder.interfaceName,
            QString::number(double(responder.firstNs) / NsPerMs, 'f', 3),
            QString::number(responder.answers),
            QString::number(responder.octets),
            yesOrNo(responder.isNew),
            yesOrNo(responder.isDuplicate),
            yesOrNo(responder.isUnexpected),
            charset.decode(responder.first),
            QString::fromLatin1(responder.first.toHex()),
            yesOrNo(responder.isWhole)};
}

} // namespace

QByteArray respondersCsv(const QList<Responder> &responders, const Charset &charset)
{
    QByteArray csv("address,interface,first_answer_ms,answers,octets,new,duplicate,unexpected_subnet,"
                   "first_text,first_hex,first_whole\r\n");
    for (const Responder &responder : responders) {
        const QStringList fields = fieldsOf(responder, charset);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (i > 0)
                csv.append(',');
            CsvExporter::appendField(fields[i], csv);
        }
        csv.append("\r\n");
    }
    return csv;
}
