// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/recordtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace {

Charset charsetOf(const Record &record)
{
    if (!record.flow || !record.flow->origin)
        return {};
    return Charset::find(record.flow->origin->address.charset).value_or(Charset());
}

void putDigits(char *to, int width, qint64 value)
{
    for (int i = width; i-- > 0; value /= 10)
        to[i] = char('0' + value % 10);
}

} // namespace

QString payloadText(const Record &record)
{
    return payloadText(record, charsetOf(record));
}

QString payloadText(const Record &record, const Charset &charset)
{
    if (!record.isValid())
        return {};
    const PartialCharacter &carry = record.head.carry;
    if (record.head.kind == RecordKind::Disconnected)
        return carry.size ? charset.decode(carry.view()) : QString();
    if (!record.isData())
        return {};
    const auto tail = qsizetype(record.head.tail);
    if (carry.size == 0)
        return charset.decode(record.payload.chopped(std::min(tail, record.payload.size())));
    // A short chunk may leave octets of its carry to the next one too.
    QByteArray octets = carry.view().toByteArray();
    octets.append(record.payload);
    octets.chop(tail);
    return charset.decode(octets);
}

QString messageText(const Record &record)
{
    if (!record.isValid())
        return {};
    if (!record.isData())
        return textOf(Event::fromOctets(record.payload).notices);
    if (record.head.own && record.head.kind == RecordKind::Received)
        return Notice{QT_TRANSLATE_NOOP("Notice", "Our own broadcast, come back."), {}}.text();
    return {};
}

quint64 droppedCount(const Record &record)
{
    if (!record.isValid() || record.head.kind != RecordKind::Dropped)
        return 0;
    return Event::fromOctets(record.payload).count;
}

QList<Figure> figuresOf(const Record &record)
{
    if (!record.isValid() || record.head.kind != RecordKind::Note)
        return {};
    return Event::fromOctets(record.payload).figures;
}

QByteArray timeText(qint64 timeNs)
{
    using namespace std::chrono;
    const sys_time<nanoseconds> time{nanoseconds(timeNs)};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};

    QByteArray text("0000-00-00T00:00:00.000000000Z");
    char *const at = text.data();
    putDigits(at, 4, int(date.year()));
    putDigits(at + 5, 2, unsigned(date.month()));
    putDigits(at + 8, 2, unsigned(date.day()));
    putDigits(at + 11, 2, clock.hours().count());
    putDigits(at + 14, 2, clock.minutes().count());
    putDigits(at + 17, 2, clock.seconds().count());
    putDigits(at + 20, 9, clock.subseconds().count());
    return text;
}
