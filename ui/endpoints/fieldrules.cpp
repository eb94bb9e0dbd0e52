// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/fieldrules.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

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

bool fieldrules::isHost(const QString &host)
{
    static const QRegularExpression digitsAndDots(u"^[0-9.]+$"_s);
    static const QRegularExpression name(u"^[\\w-]+(\\.[\\w-]+)*\\.?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype MaxName = 253; // characters, RFC 1035

    if (host.contains(u':'))
        return QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
    if (digitsAndDots.match(host).hasMatch())
        return isIPv4(host);
    return host.size() <= MaxName && name.match(host).hasMatch() && !QUrl::toAce(host).isEmpty();
}

bool fieldrules::isIPv4(const QString &host)
{
    // QHostAddress takes "1.2" for an address; a person who typed it forgot something.
    static const QRegularExpression fourNumbers(u"^([0-9]{1,3}\\.){3}[0-9]{1,3}$"_s);
    return fourNumbers.match(host).hasMatch() && QHostAddress(host).protocol() == QAbstractSocket::IPv4Protocol;
}

bool fieldrules::isMulticast(const QString &host)
{
    return isHost(host) && QHostAddress(host).isMulticast();
}
