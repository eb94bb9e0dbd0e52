// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/neighbours.h"

namespace neighbours {

QString word(State state)
{
    switch (state) {
    case State::NotTold:
        return {};
    case State::None:
        return QStringLiteral("NONE");
    case State::Incomplete:
        return QStringLiteral("INCOMPLETE");
    case State::Reachable:
        return QStringLiteral("REACHABLE");
    case State::Stale:
        return QStringLiteral("STALE");
    case State::Delay:
        return QStringLiteral("DELAY");
    case State::Probe:
        return QStringLiteral("PROBE");
    case State::Failed:
        return QStringLiteral("FAILED");
    case State::Permanent:
        return QStringLiteral("PERMANENT");
    case State::NoArp:
        return QStringLiteral("NOARP");
    }
    Q_UNREACHABLE();
}

} // namespace neighbours
