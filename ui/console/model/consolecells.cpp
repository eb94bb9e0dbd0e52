// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/model/consolemodel.h"

using namespace Qt::StringLiterals;

// The other half of the model: what stands in a cell.

QString ConsoleModel::text(const Record &record, Column column) const
{
    if (!record.isValid())
        return column == Payload && record.evicted ? RecordFormatter::noLongerKept() : QString();
    switch (column) {
    case Time:
        return RecordFormatter::time(record.head.timeNs);
    case Endpoint:
        return m_formatter.endpoint(record);
    case Direction:
        return RecordFormatter::direction(record);
    case Peer:
        return m_formatter.peer(record);
    case Octets:
        return RecordFormatter::octets(record);
    case Payload:
        return m_formatter.payload(record);
    case ColumnCount:
        break;
    }
    return {};
}

QString ConsoleModel::spokenText(const Record &record, Column column) const
{
    return column == Direction && record.isValid() ? RecordFormatter::kind(record.head.kind) : text(record, column);
}

QString ConsoleModel::sentence(const Record &record) const
{
    return record.isValid() ? m_formatter.sentence(record) : QString();
}

QString ConsoleModel::toolTip(const Record &record, Column column) const
{
    return record.isValid() ? RecordFormatter::plainToolTip(plainToolTip(record, column)) : QString();
}

QString ConsoleModel::plainToolTip(const Record &record, Column column) const
{
    constexpr qsizetype MaxLength = 1000;
    switch (column) {
    case Time: {
        const QString full = RecordFormatter::fullTime(record.head.timeNs);
        return record.head.kernelTime ? full + u'\n' + tr("The kernel's receive time") : full;
    }
    case Endpoint:
        return record.flow->origin ? record.flow->origin->text : QString();
    case Direction:
        return record.head.own ? tr("Our own broadcast, come back") : QString();
    case Peer:
        return record.flow->peer.isNull() ? QString() : tr("Double-click to reply to %1").arg(text(record, Peer));
    case Octets:
        return {};
    case Payload: {
        const QString whole = QStringList{text(record, Payload), RecordFormatter::remark(record)}.join(u' ').trimmed();
        return whole.size() > MaxLength ? whole.first(MaxLength) + u'…' : whole;
    }
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<Theme::Role> ConsoleModel::tone(const Record &record, Column column)
{
    if (!record.isValid())
        return {};
    if (column == Time || column == Endpoint || column == Octets)
        return Theme::Role::Muted;
    if (column == Payload && record.isData())
        return {};
    return RecordFormatter::tone(record.head.kind);
}

Qt::Alignment ConsoleModel::alignment(Column column)
{
    return Qt::AlignVCenter | (column == Octets ? Qt::AlignRight : Qt::AlignLeft);
}

QString ConsoleModel::heading(Column column)
{
    switch (column) {
    case Time:
        return tr("Time");
    case Endpoint:
        return tr("Endpoint");
    case Direction:
        return tr("Direction");
    case Peer:
        return tr("Peer");
    case Octets:
        return tr("Octets");
    case Payload:
        return tr("Payload");
    case ColumnCount:
        break;
    }
    return {};
}
