// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/routefinder.h"

#include "app/net/host/hostnetwork.h"

RouteFinder::RouteFinder(HostNetwork &hostNetwork, QObject *parent) : QObject(parent), m_hostNetwork(hostNetwork)
{
    connect(&hostNetwork, &HostNetwork::changed, this, &RouteFinder::ask);
    connect(&hostNetwork, &HostNetwork::answered, this, &RouteFinder::onAnswered);
}

void RouteFinder::setQuestion(const Route::Question &question)
{
    if (question == m_question)
        return;
    m_question = question;
    setRoute({}); // what was found is of another target
    ask();
}

void RouteFinder::ask()
{
    m_asked = m_question.to.isNull() ? 0 : m_hostNetwork.ask(m_question);
}

void RouteFinder::onAnswered(quint64 number, const Route &route)
{
    if (number == m_asked)
        setRoute(route);
}

void RouteFinder::setRoute(const Route &route)
{
    if (route == m_route)
        return;
    m_route = route;
    emit found();
}
