// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/multicastgroup.h"

#include "app/base/hosttext.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {

QString withoutBrackets(const QString &text)
{
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']') && text.contains(u':');
    return bracketed ? text.sliced(1, text.size() - 2) : text;
}

struct Zoned
{
    QString ip;
    QString zone; // null: none was given
};

Zoned zoned(const QString &text)
{
    const QString bare = withoutBrackets(text);
    const qsizetype percent = bare.indexOf(u'%');
    return percent < 0 ? Zoned{bare, {}} : Zoned{bare.first(percent), bare.sliced(percent + 1)};
}

bool canBeSource(const Peer &source, const Peer &group)
{
    const QHostAddress address = source.address();
    return source.family == group.family && !address.isMulticast() && address != QHostAddress(QHostAddress::Broadcast)
        && address != QHostAddress(QHostAddress::AnyIPv4) && address != QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

std::optional<MulticastGroup> MulticastGroup::parse(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@'); // an interface's name may have one
    const Zoned group = zoned(at < 0 ? text : text.first(at));
    const Zoned source = at < 0 ? Zoned() : zoned(text.sliced(at + 1));
    const MulticastGroup parsed{group.ip, group.zone, source.ip};
    const Peer ip = parsed.group();
    if (!ip.address().isMulticast())
        return std::nullopt;
    if (!group.zone.isNull() && !isInterfaceName(group.zone))
        return std::nullopt;
    if (at >= 0 && !canBeSource(parsed.from(), ip))
        return std::nullopt;
    return parsed;
}

QString MulticastGroup::toString() const
{
    QString text = ip;
    if (!interfaceName.isEmpty())
        text += u'%' + interfaceName;
    if (!source.isEmpty())
        text += u'@' + source;
    return text;
}
