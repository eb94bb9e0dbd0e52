// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/memberships.h"

#include "app/net/datagram/multicastproblem.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using multicastsocket::Channel;

namespace {

const Membership *find(const QList<Membership> &list, const Membership &same)
{
    const auto found = std::ranges::find_if(list, [&same](const Membership &membership) {
        return membership.group == same.group && membership.interfaceName == same.interfaceName;
    });
    return found == list.cend() ? nullptr : &*found;
}

bool isMember(const Membership *membership)
{
    return membership && membership->state != Membership::State::NotJoined;
}

// Where the system chose the interface and did not say which, none is named.
Notice about(const Membership &membership, const char *onInterface, const char *somewhere)
{
    const QString group = membership.group.spoken();
    if (membership.interfaceName.isEmpty())
        return {somewhere, {group}};
    return {onInterface, {group, membership.interfaceName}};
}

Notice isJoined(const Membership &membership)
{
    return about(membership, QT_TRANSLATE_NOOP("Notice", "The multicast group %1 is joined on %2."),
                 QT_TRANSLATE_NOOP("Notice", "The multicast group %1 is joined."));
}

Notice isLeft(const Membership &membership)
{
    return about(membership, QT_TRANSLATE_NOOP("Notice", "The multicast group %1 is left on %2."),
                 QT_TRANSLATE_NOOP("Notice", "The multicast group %1 is left."));
}

Notice isNoLongerJoined(const Membership &membership)
{
    return about(membership, QT_TRANSLATE_NOOP("Notice", "The multicast group %1 is no longer joined on %2."),
                 QT_TRANSLATE_NOOP("Notice", "The multicast group %1 is no longer joined."));
}

Notice hasNoLink(const Membership &membership)
{
    return {QT_TRANSLATE_NOOP("Notice", "%2 has no link: nothing to %1 can come through it."),
            {membership.group.spoken(), membership.interfaceName}};
}

Notice hasLinkAgain(const Membership &membership)
{
    return {QT_TRANSLATE_NOOP("Notice", "%2 has its link again: %1 is joined there anew."),
            {membership.group.spoken(), membership.interfaceName}};
}

} // namespace

Memberships::Memberships(qintptr socket, bool ipv6, const QString &interfaceName)
    : m_socket(socket),
      m_ipv6(ipv6),
      m_interface(interfaceName)
{
}

void Memberships::join(const MulticastGroup &group)
{
    if (m_wanted.contains(group))
        return;
    if (std::exchange(m_hearsOthers, false))
        multicastsocket::hearOnlyWhatIsJoined(m_socket, m_ipv6);
    m_wanted.append(group);
    look();
}

void Memberships::leave(const MulticastGroup &group)
{
    if (m_wanted.removeAll(group) > 0)
        look();
}

void Memberships::setInterface(const QString &name)
{
    if (std::exchange(m_interface, name) != name)
        look();
}

// Brings the channels held in line with those wanted, as far as possible now.
void Memberships::look()
{
    const QList<Spot> places = spots();
    const QList<Membership> before = m_list;
    leaveAllBut(places);
    QList<Membership> now;
    for (const Spot &spot : places)
        now.append(joined(spot));
    if (now == before)
        return;
    m_list = now;
    announceLost(before);
    announceNew(before);
    emit changed();
}

QList<multicastplaces::Place> Memberships::placesOf(const MulticastGroup &group) const
{
    if ((group.group().family == Peer::Family::IPv6) != m_ipv6)
        return {{{}, 0, false, multicastproblem::otherFamily(group)}};
    return multicastplaces::of(group, m_interface);
}

QList<Memberships::Spot> Memberships::spots() const
{
    QList<Spot> spots;
    for (const MulticastGroup &group : m_wanted) {
        const QList<multicastplaces::Place> places = placesOf(group);
        for (const multicastplaces::Place &place : places)
            spots.append({group, place, {group.group(), group.from(), place.interfaceIndex}});
    }
    return spots;
}

void Memberships::leaveAllBut(const QList<Spot> &spots)
{
    const auto isWanted = [&spots](const Channel &channel) {
        return std::ranges::any_of(
            spots, [&channel](const Spot &spot) { return spot.place.problem.isNull() && spot.channel == channel; });
    };
    for (qsizetype i = m_held.size() - 1; i >= 0; --i) {
        if (!isWanted(m_held.at(i)))
            multicastsocket::leave(m_socket, m_held.takeAt(i));
    }
}

Membership Memberships::joined(const Spot &spot)
{
    Membership now{spot.group, spot.place.interfaceName, Membership::State::NotJoined, spot.place.problem};
    if (!now.problem.isNull())
        return now;
    // Leaves first, so that switches that snoop on memberships learn of this one anew.
    if (spot.place.hasLink && gotLinkBack(now) && m_held.removeAll(spot.channel) > 0)
        multicastsocket::leave(m_socket, spot.channel);
    if (!m_held.contains(spot.channel)) {
        now.problem = tryToJoin(spot);
        if (!now.problem.isNull())
            return now;
        m_held.append(spot.channel);
    }
    now.state = spot.place.hasLink ? Membership::State::Joined : Membership::State::NoLink;
    return now;
}

Problem Memberships::tryToJoin(const Spot &spot) const
{
    // Linux would accept a source for a group that is joined for everybody, and
    // from then on hear that source alone.
    const bool isHeldOtherwise = std::ranges::any_of(m_held, [&spot](const Channel &held) {
        return held.group == spot.channel.group && held.interfaceIndex == spot.channel.interfaceIndex
            && held.source.isNull() != spot.channel.source.isNull();
    });
    if (isHeldOtherwise)
        return multicastproblem::otherSources(spot.group, spot.place.interfaceName);
    const int error = multicastsocket::join(m_socket, spot.channel);
    return error == 0 ? Problem() : multicastproblem::bySystem(spot.group, spot.place.interfaceName, error);
}

bool Memberships::gotLinkBack(const Membership &now) const
{
    const Membership *const before = find(m_list, now);
    return before && before->state == Membership::State::NoLink;
}

void Memberships::announceNew(const QList<Membership> &before)
{
    using State = Membership::State;
    const QList<Membership> list = m_list; // a receiver may join or leave
    for (const Membership &now : list) {
        const Membership *const was = find(before, now);
        const State then = was ? was->state : State::NotJoined;
        if (now.state == State::NotJoined) {
            if (!was || (then == State::NotJoined && was->problem != now.problem))
                emit failed(now);
            continue;
        }
        if (then == State::NotJoined)
            emit reported({isJoined(now)}, now);
        if (now.state == State::NoLink && then != State::NoLink)
            emit reported({hasNoLink(now)}, now);
        if (now.state == State::Joined && then == State::NoLink)
            emit reported({hasLinkAgain(now)}, now);
    }
}

void Memberships::announceLost(const QList<Membership> &before)
{
    const QList<Membership> list = m_list;
    for (const Membership &was : before) {
        const Membership *const now = find(list, was);
        if (!isMember(&was) || isMember(now))
            continue;
        Notices sentences{m_wanted.contains(was.group) ? isNoLongerJoined(was) : isLeft(was)};
        if (now)
            sentences << now->problem.why << now->problem.advice;
        emit reported(sentences, was);
    }
}
