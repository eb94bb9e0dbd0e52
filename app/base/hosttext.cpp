// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/hosttext.h"

#include "app/base/peer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool isLocalHostText(QStringView host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    // The zone is judged when the socket is bound: it may name an interface that comes later.
    const qsizetype zone = host.indexOf(u'%');
    return Peer::parseIp(zone < 0 ? host : host.first(zone)).has_value() && HostPort::isHostText(host);
}

bool isInterfaceName(QStringView name)
{
    const auto allowed = [](QChar c) { return c.isPrint() && c != u'/' && c != u'%'; };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), allowed);
}
