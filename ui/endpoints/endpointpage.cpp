// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/endpointpage.h"

#include "app/net/host/hostnetwork.h"
#include "app/net/host/routefinder.h"
#include "app/net/network.h"
#include "ui/endpoints/endpointpanel.h"
#include "ui/endpoints/fields/choicefield.h"
#include "ui/endpoints/fields/numberfield.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int Edge = 16;

const QString MoreKey = u"more"_s;

} // namespace

EndpointPage::EndpointPage(Scheme scheme, Network &network, QWidget *parent)
    : Tab(parent),
      m_scheme(scheme),
      m_network(network),
      m_endpoint(network.add(scheme)),
      m_state(network.state(m_endpoint)),
      m_panel(new EndpointPanel(this)),
      m_routeFinder(new RouteFinder(network.hostNetwork(), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Edge, EndpointPanel::Step, Edge, EndpointPanel::Step);
    layout->addWidget(m_panel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_panel, &EndpointPanel::moreToggled, this, &EndpointPage::edited);
    connect(&network, &Network::stateChanged, this, &EndpointPage::onStateChanged);
    connect(&network.hostNetwork(), &HostNetwork::interfacesChanged, this, &EndpointPage::onInterfacesChanged);
    connect(m_routeFinder, &RouteFinder::found, this, [this] { showRoute(); });
    connect(this, &EndpointPage::targetChanged, this, &EndpointPage::lookForRoute);
}

EndpointPage::~EndpointPage() = default;

QJsonObject EndpointPage::fields() const
{
    QJsonObject fields{{MoreKey, m_panel->isMoreShown()}};
    for (const auto &[key, field] : m_kept) {
        const auto *const number = qobject_cast<const NumberField *>(field);
        fields.insert(key, number ? number->typed() : field->text());
    }
    return fields;
}

void EndpointPage::setFields(const QJsonObject &fields)
{
    m_panel->showMore(fields.value(MoreKey).toBool());
    for (const auto &[key, field] : std::as_const(m_kept)) {
        if (const QJsonValue typed = fields.value(key); typed.isString())
            field->setText(typed.toString());
    }
}

void EndpointPage::setCharset(const QString &name)
{
    m_charset = name;
    m_network.tell(m_endpoint, SetCharset{name});
    emit charsetChanged();
}

void EndpointPage::setPlain(bool plain)
{
    m_panel->setPlain(plain);
}

QString EndpointPage::statusText() const
{
    if (!m_remark.isEmpty())
        return m_remark;
    const bool isSettled = isIdle() || m_state.phase == Phase::Open;
    const QString route = isSettled ? routeSentence() : QString();
    if (route.isEmpty() || (!m_state.problem.isNull() && !m_isNewTarget))
        return stateSentence();
    // A problem on the way to another target is left out.
    return m_state.problem.isNull() ? tr("%1; %2", "what is, and the way to the target").arg(stateSentence(), route)
                                    : route;
}

bool EndpointPage::isIdle() const
{
    return m_state.phase == Phase::Closed;
}

EndpointAddress EndpointPage::blankAddress() const
{
    EndpointAddress address;
    address.scheme = m_scheme;
    address.charset = m_charset;
    address.optionOrder = m_optionOrder;
    return address;
}

void EndpointPage::setCommon(const EndpointAddress &address)
{
    m_charset = address.charset;
    m_optionOrder = address.optionOrder;
    emit charsetChanged();
}

bool EndpointPage::complain(QLineEdit *field, const QString &why)
{
    if (m_panel->isInMore(field))
        m_panel->showMore(true);
    m_panel->markWrong(field, why);
    m_remark = why;
    m_isComplaint = true;
    showStatus();
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
    emit stateChanged();
    return false;
}

void EndpointPage::remark(const QString &what)
{
    settle();
    m_remark = what;
    showStatus();
    emit stateChanged();
}

void EndpointPage::settle()
{
    if (m_remark.isEmpty())
        return;
    m_panel->markRight();
    m_remark.clear();
    m_isComplaint = false;
    showStatus();
    emit stateChanged();
}

void EndpointPage::watch(QLineEdit *field, const QString &key)
{
    m_kept.append({key, field});
    connect(field, &QLineEdit::textChanged, this, [this] {
        settle();
        emit edited();
        emit targetChanged();
    });
}

void EndpointPage::showStatus()
{
    // While the next attempt is running, the last one's problem is no longer
    // current.
    const bool hasProblem = !m_state.problem.isNull()
        && (isIdle() || light() == Light::On || m_state.phase == Phase::Waiting);
    m_panel->say(statusText(), m_isComplaint || (hasProblem && statusText() == stateSentence()));
}

const Route &EndpointPage::route() const
{
    return m_routeFinder->route();
}

const QList<interfaces::Interface> &EndpointPage::knownInterfaces() const
{
    return m_network.hostNetwork().interfaces();
}

void EndpointPage::showRoute()
{
    showStatus();
}

void EndpointPage::lookForRoute()
{
    const Route::Question question = routeQuestion();
    m_isNewTarget = m_isNewTarget || question.to != m_routeFinder->question().to;
    m_routeFinder->setQuestion(question);
    showRoute();
}

void EndpointPage::onInterfacesChanged()
{
    const QList<ChoiceField *> fields = findChildren<ChoiceField *>();
    for (ChoiceField *const field : fields)
        field->refill();
    showRoute();
}

QString EndpointPage::whyNotLocalAddress(const QHostAddress &) const
{
    const QWidget *const field = localAddressField();
    return field->isEnabled() ? QString() : field->toolTip();
}

void EndpointPage::useLocalAddress(const QHostAddress &ip)
{
    ChoiceField *const field = localAddressField();
    if (m_panel->isInMore(field))
        m_panel->showMore(true);
    field->setEditText(ip.toString());
    field->setFocus(Qt::OtherFocusReason);
}

void EndpointPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_remark.clear();
        m_isComplaint = false;
        m_panel->markRight();
        m_panel->retranslate();
        retranslate();
        showState();
        showStatus();
    }
    Tab::changeEvent(event);
}

// A state equal to the last one is still shown: another attempt may have failed
// in the same way.
void EndpointPage::onStateChanged(EndpointId id, const EndpointState &state)
{
    if (id != m_endpoint)
        return;
    const bool isNew = state != m_state;
    if (state.phase != m_state.phase)
        settle();
    m_state = state;
    m_isNewTarget = false;
    showState();
    showStatus();
    if (!isNew)
        return;
    emit stateChanged();
    emit targetChanged();
}
