// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/endpointpage.h"

#include "app/net/network.h"

#include <QEvent>

EndpointPage::EndpointPage(Scheme scheme, Network &network, QWidget *parent)
    : QWidget(parent),
      m_scheme(scheme),
      m_network(network),
      m_endpoint(network.add(scheme)),
      m_state(network.state(m_endpoint))
{
    connect(&network, &Network::stateChanged, this, &EndpointPage::takeState);
}

EndpointPage::~EndpointPage() = default;

EndpointPage *EndpointPage::create(Scheme, Network &, QWidget *)
{
    return nullptr;
}

QJsonObject EndpointPage::fields() const
{
    return {};
}

void EndpointPage::setFields(const QJsonObject &) { }

void EndpointPage::setCharset(const QString &name)
{
    m_network.setCharset(m_endpoint, name);
}

EndpointPage::Light EndpointPage::light() const
{
    switch (m_state.phase) {
    case Phase::Closed:
        return m_state.problem.isNull() ? Light::Off : Light::Fault;
    case Phase::Open:
    case Phase::Connected:
        return Light::On;
    case Phase::Opening:
    case Phase::Resolving:
    case Phase::Connecting:
    case Phase::Closing:
    case Phase::Waiting:
        return Light::Busy;
    }
    Q_UNREACHABLE();
}

void EndpointPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EndpointPage::takeState(EndpointId id, const EndpointState &state)
{
    if (id != m_endpoint || state == m_state)
        return;
    m_state = state;
    showState();
    emit stateChanged();
    emit targetChanged();
}
