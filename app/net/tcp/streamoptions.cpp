// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/streamoptions.h"

#include <QCoreApplication>

namespace {

Notice readingChange(bool reading)
{
    if (reading)
        return {QT_TRANSLATE_NOOP("Notice", "Reading goes on: the window opens again."), {}};
    return {QT_TRANSLATE_NOOP("Notice",
                              "Reading is stopped: what comes stays in the system's buffer, and once that is full the "
                              "window is closed and the peer has to wait."),
            {}};
}

Notice delayChange(bool noDelay)
{
    if (noDelay)
        return {QT_TRANSLATE_NOOP("Notice", "Nagle's algorithm is off (TCP_NODELAY): small messages leave at once."),
                {}};
    return {QT_TRANSLATE_NOOP("Notice",
                              "Nagle's algorithm is on: a small message waits while an earlier one is not confirmed."),
            {}};
}

Notice keepAliveChange(const StreamOptions::KeepAlive &keepAlive)
{
    if (!keepAlive.on)
        return {QT_TRANSLATE_NOOP("Notice", "Keep-alive is off."), {}};
    return {
        QT_TRANSLATE_NOOP("Notice",
                          "Keep-alive is on: after %1 s of silence the peer is asked every %2 s, and after %3 "
                          "unanswered probes the connection is lost."),
        {QString::number(keepAlive.idleS), QString::number(keepAlive.intervalS), QString::number(keepAlive.probes)}};
}

} // namespace

Notices optionChanges(const StreamOptions &before, const StreamOptions &after)
{
    Notices changes;
    if (after.reading != before.reading)
        changes += readingChange(after.reading);
    if (after.noDelay != before.noDelay)
        changes += delayChange(after.noDelay);
    if (after.keepAlive != before.keepAlive)
        changes += keepAliveChange(after.keepAlive);
    return changes;
}
