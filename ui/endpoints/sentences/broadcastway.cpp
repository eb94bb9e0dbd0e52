// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/sentences/broadcastway.h"

#include "ui/endpoints/fields/choicefield.h"
#include "ui/endpoints/fields/fieldrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using Via = EndpointAddress::Via;

const QString Limited = u"255.255.255.255"_s;

// Returns the part of the text between the two, null if they do not enclose it.
QString nameIn(const QString &typed, const QString &before, const QString &behind)
{
    const qsizetype length = typed.size() - before.size() - behind.size();
    if (length <= 0 || !typed.startsWith(before) || !typed.endsWith(behind))
        return {};
    return typed.sliced(before.size(), length);
}

QString interfaceOfLimited(const QString &typed)
{
    const QChar mark(u'\x1');
    const QString pattern = choices::limitedOn(mark);
    const QString named = nameIn(typed, pattern.section(mark, 0, 0), pattern.section(mark, 1));
    return named.isNull() ? nameIn(typed, Limited + u'%', {}) : named;
}

} // namespace

BroadcastWay BroadcastWay::of(const EndpointAddress &address)
{
    return {address.via, address.viaName, address.via == Via::Limited ? address.interfaceName : QString()};
}

void BroadcastWay::putInto(EndpointAddress &address) const
{
    address.via = via;
    address.viaName = name;
    address.interfaceName = interfaceName;
}

BroadcastWay BroadcastWay::fromText(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text == choices::allInterfaces())
        return {};
    if (text == Limited)
        return {Via::Limited, {}, {}};
    if (const QString interface = interfaceOfLimited(text); !interface.isEmpty())
        return {Via::Limited, {}, interface};
    return {fieldrules::isIPv4(text) ? Via::Address : Via::Interface, text, {}};
}

QString BroadcastWay::text() const
{
    if (via == Via::All)
        return choices::allInterfaces();
    if (via == Via::Limited)
        return interfaceName.isEmpty() ? Limited : choices::limitedOn(interfaceName);
    return name;
}

bool BroadcastWay::isWrong() const
{
    static const QRegularExpression numbers(u"^[0-9.]+$"_s);
    static const QRegularExpression separators(u"[\\s:/%]"_s);
    return name.contains(separators) || interfaceName.contains(separators)
        || (via == Via::Interface && numbers.match(name).hasMatch());
}

QString BroadcastWay::forRequest() const
{
    if (via == Via::All)
        return u"all"_s;
    if (via == Via::Limited)
        return interfaceName.isEmpty() ? u"limited"_s : u"limited%"_s + interfaceName;
    return name;
}
