// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/streamend.h"

#include "app/net/socket/nativesocket.h"

#include <QCoreApplication>

namespace {

Notice closedHere(const StreamEnd &end)
{
    switch (end.how) {
    case StreamEnd::How::InOrder:
        return {QT_TRANSLATE_NOOP("Notice", "Closed here, in order: both sides have sent FIN."), {}};
    case StreamEnd::How::PeerReset:
        return {QT_TRANSLATE_NOOP("Notice", "Closed here; the peer answered with a reset (RST)."), {}};
    case StreamEnd::How::OurReset:
        return {QT_TRANSLATE_NOOP("Notice",
                                  "Closed here with a reset (RST): the peer had not closed its side after %1 ms."),
                {QString::number(end.waitedMs)}};
    case StreamEnd::How::Aborted:
        return {QT_TRANSLATE_NOOP("Notice", "Aborted here with a reset (RST)."), {}};
    case StreamEnd::How::Lost:
        break;
    }
    return {QT_TRANSLATE_NOOP("Notice", "Closed here; the connection was lost meanwhile: %1."),
            {nativesocket::textOf(end.error)}};
}

Notice closedByPeer(const StreamEnd &end)
{
    switch (end.how) {
    case StreamEnd::How::InOrder:
        return {QT_TRANSLATE_NOOP("Notice", "The peer closed the connection (FIN)."), {}};
    case StreamEnd::How::PeerReset:
        return {QT_TRANSLATE_NOOP("Notice",
                                  "The peer closed the connection (FIN) and refused what was sent after that (RST)."),
                {}};
    case StreamEnd::How::OurReset:
        return {QT_TRANSLATE_NOOP("Notice",
                                  "The peer closed the connection (FIN) and had not taken what waited for "
                                  "it after %1 ms: it was reset (RST)."),
                {QString::number(end.waitedMs)}};
    case StreamEnd::How::Aborted:
        return {QT_TRANSLATE_NOOP("Notice", "The peer closed the connection (FIN); aborted here with a reset (RST)."),
                {}};
    case StreamEnd::How::Lost:
        break;
    }
    return {QT_TRANSLATE_NOOP("Notice", "The peer closed the connection (FIN); then it was lost: %1."),
            {nativesocket::textOf(end.error)}};
}

Notice mainSentence(const StreamEnd &end)
{
    switch (end.reason) {
    case EndReason::PeerClosed:
        return closedByPeer(end);
    case EndReason::ClosedHere:
        return closedHere(end);
    case EndReason::Reset:
        return {QT_TRANSLATE_NOOP("Notice", "The peer reset the connection (RST)."), {}};
    case EndReason::Lost:
    case EndReason::None:
        break;
    }
    return {QT_TRANSLATE_NOOP("Notice", "The connection was lost: %1."), {nativesocket::textOf(end.error)}};
}

} // namespace

Notices StreamEnd::notices() const
{
    Notices notices{mainSentence(*this)};
    if (unsent)
        notices += Notice{QT_TRANSLATE_N_NOOP("Notice", "%n octet(s) that waited were not sent."), {}, qint64(unsent)};
    if (unconfirmed)
        notices += Notice{QT_TRANSLATE_N_NOOP("Notice", "%n octet(s) that were sent were not confirmed by the peer."),
                          {},
                          qint64(unconfirmed)};
    if (rest.size)
        notices += Notice{QT_TRANSLATE_N_NOOP("Notice", "The stream ended inside a character: %n octet(s) of it came."),
                          {},
                          qint64(rest.size)};
    return notices;
}
