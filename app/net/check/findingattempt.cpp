// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/finding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Id = CheckStep::Id;

// What became of an attempt to reach the target.
namespace finding {

namespace {

CheckStep nobody(Id id, const Peer &to, const QHostAddress &gateway)
{
    return CheckStep::bad(id, {neighbours::nobodyAnswers(to, gateway)}, neighbours::adviceWhere(gateway));
}

CheckStep unreachable(Id id, const Peer &to, const Peer &reporter)
{
    return CheckStep::bad(id,
                          {reporter.isNull()
                               ? Notice{QT_TRANSLATE_NOOP("Notice", "%1 cannot be reached."), {to.ipText()}}
                               : Notice{QT_TRANSLATE_NOOP("Notice", "%1 cannot be reached: %2 reports it (ICMP)."),
                                        {to.ipText(), reporter.ipText()}}},
                          neighbours::adviceWhere({}));
}

} // namespace

CheckStep connection(const Peer &to, const Attempt &attempt, const QHostAddress &gateway)
{
    const QString ip = to.ipText();
    const QString port = QString::number(to.port);
    switch (attempt.outcome) {
    case Attempt::Outcome::Answered:
        return CheckStep::good(
            Id::Connection,
            {{QT_TRANSLATE_NOOP("Notice", "%1 accepted a connection after %2 ms; it was closed again."),
              {to.toString(), QString::number(attempt.tookMs)}}});
    case Attempt::Outcome::Refused:
        return CheckStep::bad(
            Id::Connection,
            {{QT_TRANSLATE_NOOP("Notice", "%1 is there, but nothing listens on TCP port %2."), {ip, port}},
             {QT_TRANSLATE_NOOP("Notice", "It answered with a reset (RST)."), {}}},
            {QT_TRANSLATE_NOOP("Notice", "Start the program there, or check the port."), {}});
    case Attempt::Outcome::Silent:
        return CheckStep::bad(
            Id::Connection,
            {{QT_TRANSLATE_NOOP("Notice", "%1 did not answer within %2 ms."),
              {to.toString(), QString::number(attempt.tookMs)}},
             {QT_TRANSLATE_NOOP("Notice", "The machine is off, or a firewall drops the attempt."), {}}},
            {QT_TRANSLATE_NOOP("Notice", "Check the address, and the firewall there."), {}});
    case Attempt::Outcome::ClosedAtOnce:
        return CheckStep::bad(
            Id::Connection,
            {{QT_TRANSLATE_NOOP("Notice", "%1 accepted a connection after %2 ms, and closed it at once."),
              {to.toString(), QString::number(attempt.tookMs)}}},
            {QT_TRANSLATE_NOOP("Notice",
                               "Look at the program there: it may have too many clients, or refuse this machine."),
             {}});
    case Attempt::Outcome::NoSuchHost:
        return nobody(Id::Connection, to, gateway);
    case Attempt::Outcome::Unreachable:
        return unreachable(Id::Connection, to, attempt.reporter);
    case Attempt::Outcome::Forbidden:
        return CheckStep::bad(Id::Connection, {{QT_TRANSLATE_NOOP("Notice", "A firewall forbids the connection."), {}}},
                              {QT_TRANSLATE_NOOP("Notice", "Check the firewall."), {}});
    case Attempt::Outcome::NotSent:
    case Attempt::Outcome::NotMade:
        break;
    }
    return CheckStep::bad(
        Id::Connection, {{QT_TRANSLATE_NOOP("Notice", "The connection could not be tried: %1."), {attempt.systemSays}}},
        {QT_TRANSLATE_NOOP("Notice", "Choose another local address."), {}});
}

CheckStep answer(const Peer &to, const Attempt &attempt, const QHostAddress &gateway)
{
    const QString ip = to.ipText();
    const QString port = QString::number(to.port);
    switch (attempt.outcome) {
    case Attempt::Outcome::Answered:
        return CheckStep::good(Id::Answer,
                               {{QT_TRANSLATE_NOOP("Notice", "A datagram came back from %1 after %2 ms."),
                                 {attempt.reporter.toString(), QString::number(attempt.tookMs)}}});
    case Attempt::Outcome::Silent:
        return CheckStep::unknown(
            Id::Answer,
            {{QT_TRANSLATE_NOOP("Notice", "Nothing came back within %1 ms, and no error either."),
              {QString::number(attempt.tookMs)}},
             {QT_TRANSLATE_NOOP("Notice",
                                "That is usual for UDP: the program there took it, or a firewall dropped it."),
              {}}},
            {QT_TRANSLATE_NOOP("Notice", "See whether the program there got an empty datagram."), {}});
    case Attempt::Outcome::Refused:
        return CheckStep::bad(
            Id::Answer,
            {{QT_TRANSLATE_NOOP("Notice", "%1 is there, but nothing listens on UDP port %2."), {ip, port}},
             {QT_TRANSLATE_NOOP("Notice", "It answered that the port is unreachable (ICMP)."), {}}},
            {QT_TRANSLATE_NOOP("Notice", "Start the program there, or check the port."), {}});
    case Attempt::Outcome::NoSuchHost:
        return nobody(Id::Answer, to, gateway);
    case Attempt::Outcome::Unreachable:
        return unreachable(Id::Answer, to, attempt.reporter);
    case Attempt::Outcome::Forbidden:
        return CheckStep::bad(Id::Answer, {{QT_TRANSLATE_NOOP("Notice", "A firewall forbids the datagram."), {}}},
                              {QT_TRANSLATE_NOOP("Notice", "Check the firewall."), {}});
    case Attempt::Outcome::ClosedAtOnce: // TCP alone
    case Attempt::Outcome::NotSent:
    case Attempt::Outcome::NotMade:
        break;
    }
    return CheckStep::bad(Id::Answer,
                          {{QT_TRANSLATE_NOOP("Notice", "The datagram could not be sent: %1."), {attempt.systemSays}}},
                          {QT_TRANSLATE_NOOP("Notice", "Choose another local address."), {}});
}

} // namespace finding
