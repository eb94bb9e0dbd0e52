// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"

#include <QList>

struct TcpFacts;

// Something of a connection that is no record of its own, or has more to say
// than its record: when it was seen here and the numbers that its segment bore,
// counted from each side's SYN as 0. Stands as marks in the connection's events.
struct TcpEvent
{
    // The names in the marks are of this order: add at the end.
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
