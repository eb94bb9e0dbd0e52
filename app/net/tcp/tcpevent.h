// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"

#include <QList>

struct TcpFacts;

// Something on a connection that has no record of its own, or more to say than its
// record: when it was seen here and the numbers of its segment, counted from each
// side's SYN as 0. Kept as marks in the connection's events.
struct TcpEvent
{
    // The names in the marks follow this order: add at the end.
    enum class Kind : quint8 {
        Syn, // a connect() began
        FinSent,
        FinReceived,
        ResetSent,
        ResetReceived,
        ReadingStopped,
        ReadingResumed,
    };

    Kind kind = Kind::Syn;
    qint64 timeNs = 0; // since 1970-01-01 UTC
    quint64 sequence = 0;
    quint64 acknowledgement = 0;

    bool operator==(const TcpEvent &) const = default;
};

using TcpEvents = QList<TcpEvent>;

[[nodiscard]] QList<Figure> marksOf(const TcpEvents &moments);
[[nodiscard]] TcpEvents tcpEventsOf(const QList<Figure> &marks); // by time
