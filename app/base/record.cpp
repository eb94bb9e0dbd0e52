// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/record.h"

using namespace Qt::StringLiterals;

QString kindText(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Opened:
        return u"opened"_s;
    case RecordKind::Closed:
        return u"closed"_s;
    case RecordKind::Connected:
        return u"connected"_s;
    case RecordKind::Disconnected:
        return u"disconnected"_s;
    case RecordKind::Received:
        return u"received"_s;
    case RecordKind::Sent:
        return u"sent"_s;
    case RecordKind::Failed:
        return u"failed"_s;
    case RecordKind::Dropped:
        return u"dropped"_s;
    case RecordKind::Note:
        break;
    }
    return u"note"_s;
}

QString castText(Cast cast)
{
    switch (cast) {
    case Cast::Unknown:
        break;
    case Cast::Unicast:
        return u"unicast"_s;
    case Cast::Broadcast:
        return u"broadcast"_s;
    case Cast::Multicast:
        return u"multicast"_s;
    }
    return {};
}

QString reasonText(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        break;
    case EndReason::PeerClosed:
        return u"peer-closed"_s;
    case EndReason::Reset:
        return u"reset"_s;
    case EndReason::ClosedHere:
        return u"closed-here"_s;
    case EndReason::Lost:
        return u"lost"_s;
    }
    return {};
}

bool Flow::isStream() const
{
    return origin && origin->address.kind().isStream();
}
