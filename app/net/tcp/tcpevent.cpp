// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/tcpevent.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array<const char *, 7> Names{"syn",           "finsent",        "finreceived",   "resetsent",
                                            "resetreceived", "readingstopped", "readingresumed"};

} // namespace

QList<Figure> marksOf(const TcpEvents &moments)
{
    QList<Figure> marks;
    for (const TcpEvent &moment : moments) {
        const QByteArray name = Names[std::size_t(moment.kind)];
        marks.append({name, moment.timeNs});
        marks.append({name + "_seq", qint64(moment.sequence)});
        marks.append({name + "_ack", qint64(moment.acknowledgement)});
    }
    return marks;
}

TcpEvents tcpEventsOf(const QList<Figure> &marks)
{
    TcpEvents moments;
    const auto valueOf = [&marks](const QByteArray &name) {
        const auto found = std::ranges::find(marks, name, &Figure::name);
        return found == marks.end() ? qint64(0) : found->value;
    };
    for (std::size_t kind = 0; kind < Names.size(); ++kind) {
        const QByteArray name = Names[kind];
        if (const qint64 timeNs = valueOf(name))
            moments.append(
                {TcpEvent::Kind(kind), timeNs, quint64(valueOf(name + "_seq")), quint64(valueOf(name + "_ack"))});
    }
    std::ranges::stable_sort(moments, {}, &TcpEvent::timeNs);
    return moments;
}
