// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/routefinder.h"

#include "app/net/host/hostnetwork.h"

RouteFinder::RouteFinder(HostNetwork &hostNetwork, QObject *parent) : QObject(parent), m_hostNetwork(hostNetwork)
{
    connect(&hostNetwork, &HostNetwork::changed, this, &RouteFinder::ask);
    connect(&hostNetwork, &HostNetwork::answered, this, &RouteFinder::take);
}

void RouteFinder::setQuestion(const Route::Question &question)
{
    if (question == m_question)
        return;
    m_question = question;
    take(m_asked, {}); // what was found is of another target
    ask();
}

void RouteFinder::ask()
{
    m_asked = m_question.to.isNull() ? 0 : m_hostNetwork.ask(m_question);
}

void RouteFinder::take(quint64 number, const Route &route)
{
    if (number != m_asked || route == m_route)
        return;
    m_route = route;
    emit found();
}
