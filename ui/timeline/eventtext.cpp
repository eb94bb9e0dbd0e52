// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventtext.h"

#include "app/automation/echoreport.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

class EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)

public:
    static QString octets(quint64 number)
    {
        const quint64 most = quint64(std::numeric_limits<int>::max());
        return number <= most ? tr("%n octet(s)", nullptr, int(number)) : tr("%1 octets").arg(number);
    }

    static QString amount(const TimelineEvent &event)
    {
        const QString size = octets(event.octets);
        return event.count == 1 ? size
                                : tr("%1 × data, %2", "how many at once, octets of all").arg(event.count).arg(size);
    }

    static QString name(const TimelineEvent &event);
    static QString way(TimelineEvent::Direction direction)
    {
        switch (direction) {
        case TimelineEvent::Direction::Out:
            return tr("From us");
        case TimelineEvent::Direction::In:
            return tr("From the peer");
        case TimelineEvent::Direction::None:
            break;
        }
        return tr("Here");
    }

    static QString inferred() { return tr("inferred"); }
    static QString states(const QString &local, const QString &peer)
    {
        return tr("our state %1, the peer's %2").arg(local, peer);
    }
    static QString ourState(const QString &local) { return tr("our state %1").arg(local); }
    static QString joined(const QString &one, const QString &other)
    {
        return tr("%1, %2", "two parts of an event's description").arg(one, other);
    }
};

QString EventText::name(const TimelineEvent &event)
{
    using Kind = TimelineEvent::Kind;
    switch (event.kind) {
    case Kind::Syn:
        return u"SYN"_s;
    case Kind::SynAck:
        return u"SYN+ACK"_s;
    case Kind::Ack:
        return u"ACK"_s;
    case Kind::Data:
    case Kind::Datagram:
        return amount(event);
    case Kind::Fin:
        return event.isHalfClose ? tr("FIN, half-closed") : u"FIN"_s;
    case Kind::Reset:
        return u"RST"_s;
    case Kind::Refused:
        return tr("RST: refused");
    case Kind::NoAnswer:
        return tr("No answer: given up");
    case Kind::NotReachable:
        return tr("Not reachable");
    case Kind::Lost:
        return tr("Connection lost: no answer");
    case Kind::WindowClosed:
        return tr("Window closed (%1)").arg(octets(event.octets));
    case Kind::WindowOpened:
        return tr("Window open (%1)").arg(octets(event.octets));
    case Kind::Retransmission:
        return tr("%n segment(s) sent again", nullptr, int(event.count));
    case Kind::ReadingStopped:
        return tr("Reading stopped");
    case Kind::ReadingResumed:
        return tr("Reading goes on");
    case Kind::Forgotten:
        return tr("The system has forgotten the connection");
    case Kind::PortClosed:
        return tr("ICMP: nobody listens on that port");
    case Kind::Listening:
        return tr("Listening");
    case Kind::Accepted:
        return tr("Client %1 accepted: a socket of its own").arg(event.count);
    case Kind::NotListening:
        return tr("No longer listening");
    case Kind::LeftOut:
        return tr("%1 events left out, %2").arg(event.count).arg(octets(event.octets));
    }
    return {};
}

} // namespace

QString eventtext::label(const TimelineEvent &event)
{
    const QString name = EventText::name(event);
    if (!event.bearsNumbers())
        return name;
    if (event.kind == TimelineEvent::Kind::Syn)
        return u"%1  seq=%2"_s.arg(name).arg(event.sequence);
    return u"%1  seq=%2 ack=%3"_s.arg(name).arg(event.sequence).arg(event.acknowledgement);
}

QString eventtext::sentence(const TimelineEvent &event, bool isPeerOurs)
{
    QString text = QCoreApplication::translate("EventText", "%1: %2", "who, what")
                       .arg(EventText::way(event.direction), label(event));
    if (!event.isExact)
        text = EventText::joined(text, EventText::inferred());
    const QString local = stateText(event.local);
    const QString peer = stateText(event.peer);
    if (!local.isEmpty() && !peer.isEmpty())
        text = EventText::joined(
            text, EventText::states(local, isPeerOurs ? peer : u"%1 (%2)"_s.arg(peer, EventText::inferred())));
    else if (!local.isEmpty())
        text = EventText::joined(text, EventText::ourState(local));
    return text;
}

QString eventtext::span(qint64 ns)
{
    return durationText(ns);
}
