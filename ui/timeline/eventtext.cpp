// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventtext.h"

#include "app/automation/echotest/echoreport.h"

#include <QCoreApplication>

#include <array>
#include <limits>
#include <numeric>

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
    static QString flags(quint8 bits);
    static QString numbers(const TimelineEvent &event);
    static QStringList remarks(const TimelineEvent &event);
    static QString markText(const CapturedSegment &segment);
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
    case Kind::CaptureBegan:
    case Kind::CaptureBeganWithin:
    case Kind::CaptureBeganUncounted:
        return tr("Captured from here on");
    case Kind::CaptureEnded:
        return tr("No longer captured");
    case Kind::CaptureDropped:
        return tr("The system dropped %n segment(s)", nullptr, int(event.count));
    }
    return {};
}

QString EventText::flags(quint8 bits)
{
    static constexpr std::array<const char *, 8> Names{"FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"};
    QStringList names;
    for (const std::size_t bit : {1U, 0U, 2U, 3U, 4U, 5U, 6U, 7U}) {
        if (bits & 1U << bit)
            names << QLatin1StringView(Names[bit]);
    }
    return names.isEmpty() ? tr("no flags") : names.join(u'+');
}

QString EventText::numbers(const TimelineEvent &event)
{
    const bool acknowledges = event.segment->flags & Segment::Ack;
    return u"%1  seq=%2"_s.arg(flags(event.segment->flags)).arg(event.sequence)
        + (acknowledges ? u" ack=%1"_s.arg(event.acknowledgement) : QString());
}

QString EventText::markText(const CapturedSegment &segment)
{
    switch (segment.mark) {
    case CapturedSegment::Mark::None:
        break;
    case CapturedSegment::Mark::Retransmission:
        return tr("retransmission: sent again");
    case CapturedSegment::Mark::OutOfOrder:
        return tr("out of order: overtaken on the way");
    case CapturedSegment::Mark::Gap:
        return tr("what came before it was not seen");
    case CapturedSegment::Mark::DuplicateAck:
        return tr("duplicate ACK, number %1").arg(segment.duplicates);
    case CapturedSegment::Mark::KeepAlive:
        return tr("keep-alive: is the other side there?");
    }
    return {};
}

QStringList EventText::remarks(const TimelineEvent &event)
{
    using Kind = TimelineEvent::Kind;
    switch (event.kind) {
    case Kind::CaptureBeganWithin:
        return {tr("windows are not scaled: the handshake was not seen")};
    case Kind::CaptureBeganUncounted:
        return {tr("numbers count from the first segment seen")};
    case Kind::CaptureEnded:
        return {tr("inferred from here on")};
    case Kind::CaptureDropped:
        return {tr("some may be missing here")};
    default:
        break;
    }
    if (!event.segment)
        return {};
    QStringList all{markText(*event.segment)};
    if (event.kind == Kind::Refused)
        all << tr("refused");
    if (event.isHalfClose)
        all << tr("half-closed");
    if (event.segment->window == 0 && event.kind != Kind::Reset && event.kind != Kind::Refused)
        all << tr("window closed");
    if (event.segment->isFragment)
        all << tr("the first of several IP fragments");
    all.removeAll(QString());
    return all;
}

} // namespace

QString eventtext::label(const TimelineEvent &event)
{
    if (event.segment)
        return EventText::numbers(event) + u" win=%1 len=%2"_s.arg(event.segment->window).arg(event.octets);
    const QString name = EventText::name(event);
    if (!event.bearsNumbers())
        return name;
    if (event.kind == TimelineEvent::Kind::Syn)
        return u"%1  seq=%2"_s.arg(name).arg(event.sequence);
    return u"%1  seq=%2 ack=%3"_s.arg(name).arg(event.sequence).arg(event.acknowledgement);
}

QString eventtext::shortLabel(const TimelineEvent &event)
{
    if (!event.segment)
        return label(event);
    return EventText::numbers(event) + (event.octets > 0 ? u" len=%1"_s.arg(event.octets) : QString());
}

QString eventtext::remark(const TimelineEvent &event)
{
    const QStringList all = EventText::remarks(event);
    return all.isEmpty() ? QString() : std::accumulate(all.begin() + 1, all.end(), all.first(), &EventText::joined);
}

QString eventtext::sentence(const TimelineEvent &event, bool isPeerOurs)
{
    QString text = QCoreApplication::translate("EventText", "%1: %2", "who, what")
                       .arg(EventText::way(event.direction), label(event));
    if (const QString more = remark(event); !more.isEmpty())
        text = EventText::joined(text, more);
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
