// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/multicastproblem.h"

#include "app/net/datagram/sendproblem.h"

#include <QCoreApplication>

#include <cerrno>

namespace multicastproblem {

namespace {

Problem notJoined(const MulticastGroup &group, Problem::Word word)
{
    Problem problem;
    problem.word = word;
    problem.what = {QT_TRANSLATE_NOOP("Notice", "The multicast group %1 could not be joined."), {group.spoken()}};
    return problem;
}

Problem notJoinedOn(const MulticastGroup &group, const QString &interfaceName, Problem::Word word)
{
    if (interfaceName.isEmpty())
        return notJoined(group, word);
    Problem problem;
    problem.word = word;
    problem.what = {QT_TRANSLATE_NOOP("Notice", "The multicast group %1 could not be joined on %2."),
                    {group.spoken(), interfaceName}};
    return problem;
}

} // namespace

Problem notAGroup(const QString &text)
{
    Problem problem = notJoined({text, {}, {}}, Problem::Word::Other);
    problem.why = {QT_TRANSLATE_NOOP("Notice", "It is not a multicast address."), {}};
    problem.advice = {
        QT_TRANSLATE_NOOP("Notice", "Choose one from 224.0.0.0 to 239.255.255.255, or one that starts with ff."), {}};
    return problem;
}

Problem otherFamily(const MulticastGroup &group)
{
    Problem problem = notJoined(group, Problem::Word::Other);
    problem.why = {QT_TRANSLATE_NOOP("Notice", "The socket is bound to an address of the other kind."), {}};
    problem.advice = {QT_TRANSLATE_NOOP("Notice", "Bind to 0.0.0.0 for IPv4 groups and to :: for IPv6 groups."), {}};
    return problem;
}

Problem noInterface(const MulticastGroup &group, const QString &name)
{
    Problem problem = notJoinedOn(group, name, Problem::Word::NoSuchAddress);
    const Problem absent = sendproblem::noInterface(name);
    problem.why = absent.what;
    problem.advice = absent.advice;
    return problem;
}

Problem interfaceDown(const MulticastGroup &group, const QString &name)
{
    Problem problem = notJoinedOn(group, name, Problem::Word::Unreachable);
    problem.why = {QT_TRANSLATE_NOOP("Notice", "The interface %1 is down."), {name}};
    problem.advice = {QT_TRANSLATE_NOOP("Notice", "The group is joined as soon as it is up."), {}};
    return problem;
}

Problem noRoute(const MulticastGroup &group)
{
    Problem problem = notJoined(group, Problem::Word::Unreachable);
    problem.why = {QT_TRANSLATE_NOOP("Notice", "No route says which interface the group is on."), {}};
    problem.advice = {QT_TRANSLATE_NOOP("Notice", "Name the interface, or all (option iface)."), {}};
    return problem;
}

Problem nowhere(const MulticastGroup &group)
{
    Problem problem = notJoined(group, Problem::Word::Unreachable);
    problem.why = {
        QT_TRANSLATE_NOOP("Notice", "No interface that is up and can multicast has an address of this kind."), {}};
    problem.advice = {QT_TRANSLATE_NOOP("Notice", "The group is joined as soon as there is one."), {}};
    return problem;
}

Problem otherSources(const MulticastGroup &group, const QString &interfaceName)
{
    Problem problem = notJoinedOn(group, interfaceName, Problem::Word::Other);
    problem.why = group.source.isEmpty()
        ? Notice{QT_TRANSLATE_NOOP("Notice", "It is joined there already, for one source alone."), {}}
        : Notice{QT_TRANSLATE_NOOP("Notice", "It is joined there already, for every source."), {}};
    problem.advice = {QT_TRANSLATE_NOOP("Notice", "Leave that one first: a socket cannot have both."), {}};
    return problem;
}

Problem bySystem(const MulticastGroup &group, const QString &interfaceName, int error)
{
    if (error == ENODEV && interfaceName.isEmpty())
        return noRoute(group);
    Problem problem = notJoinedOn(group, interfaceName, Problem::Word::Other);
    switch (error) {
    case ENOBUFS:
    case ENOMEM:
        problem.why = {QT_TRANSLATE_NOOP("Notice", "The system allows no more groups or sources for one socket."), {}};
        problem.advice = {QT_TRANSLATE_NOOP("Notice",
                                            "Leave another one, or let a further tab join this one (on Linux "
                                            "net.ipv4.igmp_max_memberships is the limit)."),
                          {}};
        break;
    case ENODEV:
    case ENXIO:
    case EADDRNOTAVAIL:
        problem.why = {QT_TRANSLATE_NOOP("Notice", "That interface cannot multicast, or is not set up for it."), {}};
        problem.advice = {QT_TRANSLATE_NOOP("Notice", "Name another interface (option iface)."), {}};
        break;
    default:
        problem.why = {QT_TRANSLATE_NOOP("Notice", "The system says: %1."), {qt_error_string(error)}};
        problem.advice = {QT_TRANSLATE_NOOP("Notice", "Try another interface, or the group without a source."), {}};
    }
    return problem;
}

Problem notSet(const QString &option, int error)
{
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "The option “%1” could not be set."), {option}},
            {QT_TRANSLATE_NOOP("Notice", "The system says: %1."), {qt_error_string(error)}},
            {QT_TRANSLATE_NOOP("Notice", "Try another value."), {}}};
}

} // namespace multicastproblem
