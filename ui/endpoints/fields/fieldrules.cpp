// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/fields/fieldrules.h"

#include "app/base/peer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString fieldrules::withoutMnemonic(const QString &caption)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    return QString(caption).remove(mnemonic).trimmed();
}

QString fieldrules::hostFrom(const QString &typed)
{
    const QString host = typed.trimmed();
    return host.startsWith(u'[') && host.endsWith(u']') ? host.mid(1, host.size() - 2) : host;
}

bool fieldrules::isIPv4(const QString &host)
{
    const std::optional<Peer> ip = Peer::parseIp(host);
    return ip && ip->family == Peer::Family::IPv4;
}

QHostAddress fieldrules::localAddress(const QString &typed, const QHostAddress &otherwise)
{
    const QString host = hostFrom(typed);
    if (host.isEmpty())
        return otherwise;
    if (host == "localhost"_L1)
        return QHostAddress(QHostAddress::LocalHost);
    const std::optional<Peer> ip = Peer::parseIp(host);
    return ip ? ip->address() : QHostAddress();
}
