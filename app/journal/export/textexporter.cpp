// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/textexporter.h"

#include "app/journal/recordtext.h"
#include "app/payload/notation.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EndpointWidth = 22;
constexpr qsizetype KindWidth = 12;
constexpr qsizetype PeerWidth = 21;
constexpr qsizetype OctetsWidth = 6;

QString endpointText(const Origin &origin)
{
    const EndpointAddress &address = origin.address;
    QString place = address.name;
    if (place.isEmpty()) {
        const bool anywhere = address.isBound() && (address.host == "0.0.0.0"_L1 || address.host == "::"_L1);
        const bool six = address.host.contains(u':');
        const QString host = anywhere ? QString() : six ? u'[' + address.host + u']' : address.host;
        place = host + u':' + QString::number(address.port);
    }
    return address.kind().word + u' ' + place;
}

QString kindColumn(RecordKind kind)
{
    const QString word = kindText(kind);
    return kind == RecordKind::Received ? "<- "_L1 + word : kind == RecordKind::Sent ? "-> "_L1 + word : word;
}

QString peerText(const Record &record)
{
    const Flow &flow = *record.flow;
    const bool toMany = flow.cast == Cast::Broadcast || flow.cast == Cast::Multicast;
    if (!flow.interfaceName.isEmpty() && (toMany || record.head.kind == RecordKind::Sent))
        return flow.peer.toString() + " via "_L1 + flow.interfaceName;
    return flow.peer.toString();
}

// What stands in the last column, not yet escaped.
QString saying(const Record &record, const QString &reason)
{
    const QString message = messageText(record);
    const QString payload = payloadText(record);
    if (record.isData())
        return message.isEmpty() ? payload : u'[' + message + "] "_L1 + payload;
    QStringList parts;
    if (record.head.kind == RecordKind::Opened && record.flow->origin)
        parts += record.flow->origin->text;
    parts += {reason, message, payload};
    parts.removeAll(QString());
    return parts.join("  "_L1);
}

} // namespace

const QString &TextExporter::localSecond(qint64 second)
{
    if (m_secondText.isEmpty() || second != m_second) {
        m_second = second;
        m_secondText = QDateTime::fromSecsSinceEpoch(second).toString(u"yyyy-MM-dd HH:mm:ss");
    }
    return m_secondText;
}

void TextExporter::append(const Record &record, QByteArray &out)
{
    if (!record.isValid())
        return;
    const qint64 ms = record.head.timeNs / 1'000'000;
    const auto escaped = [](const QString &text) { return notation::forTerminal(text); };
    const QString octets = record.isData() ? QString::number(record.payload.size()) : QString();

    QString line = localSecond(ms / 1000) + u'.' + QString::number(ms % 1000).rightJustified(3, u'0');
    line += "  "_L1
        + escaped(record.flow->origin ? endpointText(*record.flow->origin) : QString()).leftJustified(EndpointWidth);
    line += "  "_L1 + kindColumn(record.head.kind).leftJustified(KindWidth);
    line += "  "_L1 + escaped(peerText(record)).leftJustified(PeerWidth);
    line += "  "_L1 + octets.rightJustified(OctetsWidth);
    line += "  "_L1 + escaped(saying(record, reasonOf(record)));
    if (!record.isData()) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    appendUtf8(line, out);
    out.append('\n');
}
