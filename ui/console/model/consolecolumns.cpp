// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/model/consolecolumns.h"

#include "ui/console/model/recordformatter.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString timeText(const RecordFormatter &, const Record &record)
{
    return RecordFormatter::time(record.head.timeNs);
}

QString timeToolTip(const RecordFormatter &, const Record &record)
{
    const QString full = RecordFormatter::fullTime(record.head.timeNs);
    return record.head.kernelTime ? full + u'\n' + ConsoleColumn::tr("The kernel's receive time") : full;
}

QString endpointText(const RecordFormatter &formatter, const Record &record)
{
    return formatter.endpoint(record);
}

QString endpointToolTip(const RecordFormatter &, const Record &record)
{
    return record.flow->origin ? record.flow->origin->text : QString();
}

QString directionWord(const RecordFormatter &, const Record &record)
{
    return RecordFormatter::kind(record.head.kind);
}

QString directionText(const RecordFormatter &, const Record &record)
{
    const QString word = RecordFormatter::kind(record.head.kind);
    if (record.head.kind == RecordKind::Sent)
        return word + u" →"_s;
    if (record.head.kind != RecordKind::Received)
        return word;
    return record.head.own ? word + u" ← "_s + ConsoleColumn::tr("(own)") : word + u" ←"_s;
}

QString directionToolTip(const RecordFormatter &, const Record &record)
{
    return record.head.own ? ConsoleColumn::tr("Our own broadcast, come back") : QString();
}

QString peerText(const RecordFormatter &formatter, const Record &record)
{
    return formatter.peer(record);
}

QString peerToolTip(const RecordFormatter &formatter, const Record &record)
{
    if (record.flow->peer.isNull())
        return {};
    return ConsoleColumn::tr("Double-click to reply to %1").arg(formatter.peer(record));
}

QString octetsText(const RecordFormatter &, const Record &record)
{
    return record.isData() ? QLocale().toString(record.payload.size()) : QString();
}

QString payloadText(const RecordFormatter &formatter, const Record &record)
{
    return formatter.payload(record);
}

QString payloadToolTip(const RecordFormatter &formatter, const Record &record)
{
    constexpr qsizetype MaxLength = 1000;
    const QString whole = QStringList{formatter.payload(record), RecordFormatter::remark(record)}.join(u' ').trimmed();
    return whole.size() > MaxLength ? whole.first(MaxLength) + u'…' : whole;
}

} // namespace

constinit const std::array<ConsoleColumn, ConsoleColumn::Count> ConsoleColumns = {{
    {
        .headingSource = QT_TRANSLATE_NOOP("ConsoleColumn", "Time"),
        .sample = u"00:00:00.000",
        .tone = ConsoleColumn::Tone::Muted,
        .text = timeText,
        .toolTip = timeToolTip,
    },
    {
        .headingSource = QT_TRANSLATE_NOOP("ConsoleColumn", "Endpoint"),
        .sample = u"TCP server :00000",
        .tone = ConsoleColumn::Tone::Muted,
        .text = endpointText,
        .toolTip = endpointToolTip,
    },
    {
        .headingSource = QT_TRANSLATE_NOOP("ConsoleColumn", "Direction"),
        .sample = u"received ← (own)",
        .plainSample = u"disconnected",
        .plain = ConsoleColumn::Plain::Shown,
        .text = directionText,
        .spokenText = directionWord,
        .toolTip = directionToolTip,
    },
    {
        .headingSource = QT_TRANSLATE_NOOP("ConsoleColumn", "Peer"),
        .sample = u"000.000.000.000:00000",
        .plainSample = u"Board (127.0.0.1:00000)",
        .plain = ConsoleColumn::Plain::Shown,
        .doubleClick = ConsoleColumn::DoubleClick::Replies,
        .text = peerText,
        .toolTip = peerToolTip,
    },
    {
        .headingSource = QT_TRANSLATE_NOOP("ConsoleColumn", "Octets"),
        .sample = u"000,000",
        .side = Qt::AlignRight,
        .tone = ConsoleColumn::Tone::Muted,
        .text = octetsText,
    },
    {
        .headingSource = QT_TRANSLATE_NOOP("ConsoleColumn", "Payload"),
        .plain = ConsoleColumn::Plain::Shown,
        .tone = ConsoleColumn::Tone::OfEvent,
        .text = payloadText,
        .toolTip = payloadToolTip,
    },
}};
// The header gives the last column what the others leave.
static_assert(ConsoleColumn::Payload == ConsoleColumn::Count - 1);

std::optional<Theme::Role> ConsoleColumn::toneOf(const Record &record) const
{
    if (!record.isValid() || (tone == Tone::OfEvent && record.isData()))
        return {};
    return tone == Tone::Muted ? Theme::Role::Muted : RecordFormatter::tone(record.head.kind);
}
