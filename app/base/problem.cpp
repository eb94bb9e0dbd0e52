// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/problem.h"

using namespace Qt::StringLiterals;

Notices Problem::notices() const
{
    Notices result;
    for (const Notice &notice : {what, why, advice}) {
        if (!notice.isEmpty())
            result.append(notice);
    }
    return result;
}

QString Problem::text() const
{
    return textOf(notices());
}

QString wordText(Problem::Word word)
{
    switch (word) {
    case Problem::Word::None:
        return {};
    case Problem::Word::InUse:
        return u"in-use"_s;
    case Problem::Word::Refused:
        return u"refused"_s;
    case Problem::Word::Unreachable:
        return u"unreachable"_s;
    case Problem::Word::NoSuchHost:
        return u"no-such-host"_s;
    case Problem::Word::NoPermission:
        return u"no-permission"_s;
    case Problem::Word::NoSuchAddress:
        return u"no-such-address"_s;
    case Problem::Word::TooLarge:
        return u"too-large"_s;
    case Problem::Word::Timeout:
        return u"timeout"_s;
    case Problem::Word::Other:
        break;
    }
    return u"other"_s;
}
