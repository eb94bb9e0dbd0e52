// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/partner.h"

#include "app/automation/echo.h"

using namespace Qt::StringLiterals;

Partner::Partner(Network &network, Scheme of, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_scheme(EndpointKind::of(of).counterpart),
      m_takesBroadcasts(EndpointKind::of(of).broadcasts()),
      m_endpoint(network.add(m_scheme))
{
    m_network.attach(m_endpoint, std::make_unique<Echo>());
    connect(&m_network, &Network::stateChanged, this, &Partner::onStateChanged);
}

void Partner::start(const HostPort &at, const QString &name)
{
    if (m_step != Step::Stopped)
        return;
    m_step = Step::Starting;
    EndpointAddress address;
    address.scheme = m_scheme;
    address.host = m_takesBroadcasts ? u"0.0.0.0"_s : at.host; // bound to one address, it would get no broadcasts
    address.port = at.port;
    address.name = name;
    m_network.tell(m_endpoint, Open{address});
}

void Partner::stop()
{
    if (m_step == Step::Stopped)
        return;
    m_step = Step::Stopping;
    m_network.tell(m_endpoint, Close{});
}

void Partner::onStateChanged(EndpointId id, const EndpointState &state)
{
    if (id != m_endpoint || m_step == Step::Stopped)
        return;
    if (m_step == Step::Starting && state.isOpen()) {
        m_step = Step::Running;
        emit ready(state.local);
    } else if (state.isClosed() && (m_step != Step::Starting || !state.problem.isNull())) {
        m_step = Step::Stopped;
        emit stopped(state.problem);
    }
}
