// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/host/route.h"

#include <QObject>

class HostNetwork;

// The way to one target, kept up to date: asked anew when the target or the
// machine's interfaces and routes change. Lives on the thread of its hostNetwork.
class RouteFinder final : public QObject
{
    Q_OBJECT

public:
    explicit RouteFinder(HostNetwork &hostNetwork, QObject *parent = nullptr);

    void setQuestion(const Route::Question &question);
    [[nodiscard]] const Route::Question &question() const { return m_question; }
    // The answer to that question; unknown until it is there.
    [[nodiscard]] const Route &route() const { return m_route; }

signals:
    void found(); // the route has changed

private:
    void ask();
    void onAnswered(quint64 number, const Route &route);
    void setRoute(const Route &route);

    HostNetwork &m_hostNetwork;
    Route::Question m_question;
    Route m_route;
    quint64 m_asked = 0;
};
