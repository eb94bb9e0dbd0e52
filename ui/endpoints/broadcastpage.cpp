// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/broadcastpage.h"

#include "ui/endpoints/endpointpanel.h"
#include "ui/endpoints/fields/choicefield.h"
#include "ui/endpoints/fields/numberfield.h"
#include "ui/endpoints/sentences/routesentence.h"

using namespace Qt::StringLiterals;

using Via = EndpointAddress::Via;

BroadcastPage::BroadcastPage(Network &network, QWidget *parent)
    : DatagramPage(Scheme::Broadcast, network, parent),
      m_through(new ChoiceField(&choices::broadcastWays, &panel()))
{
    m_through->setEditText(m_way.text());
    panel().addField(m_through, 150, 220);
    connect(m_through->lineEdit(), &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_way = BroadcastWay::fromText(typed);
        settle();
        emit edited();
        emit targetChanged();
    });
    connect(m_through->lineEdit(), &QLineEdit::returnPressed, this, &BroadcastPage::open);
    addTargetPort();
    addShare();
    addName();
    finish();
}

void BroadcastPage::setWay(const BroadcastWay &way)
{
    m_through->setEditText(way.text());
}

EndpointAddress BroadcastPage::address() const
{
    EndpointAddress address = localAddress();
    address.to.port = targetPort()->port();
    m_way.putInto(address);
    return address;
}

void BroadcastPage::setAddress(const EndpointAddress &address)
{
    setLocalAddress(address);
    setWay(BroadcastWay::of(address));
}

QString BroadcastPage::sendTarget() const
{
    if (targetPort()->port() == 0)
        return {};
    const QString port = QString::number(targetPort()->port());
    if (m_way.via == Via::All)
        return tr("all interfaces, port %1").arg(port);
    if (m_way.via == Via::Interface || !m_way.interfaceName.isEmpty())
        return tr("%1, port %2").arg(m_way.text(), port);
    return m_way.text() + u':' + port;
}

QString BroadcastPage::whyNotSend() const
{
    if (const QString why = whyNotWay(); !why.isEmpty())
        return why;
    if (targetPort()->text().trimmed().isEmpty())
        return tr("There is no target port yet: fill it in.");
    if (targetPort()->port() == 0)
        return tr("The target port is not a number from 1 to 65535: correct it.");
    return {};
}

Send BroadcastPage::request(const QByteArray &octets) const
{
    return {.octets = octets, .to = {m_way.forRequest(), targetPort()->port()}, .connection = 0};
}

void BroadcastPage::replyTo(const Peer &peer)
{
    targetPort()->setPort(peer.port);
    setWay(BroadcastWay::fromText(peer.ipText()));
}

bool BroadcastPage::hasTarget() const
{
    return !targetPort()->text().trimmed().isEmpty();
}

void BroadcastPage::aimAt(const Peer &partner)
{
    targetPort()->setPort(partner.port);
}

QString BroadcastPage::whyNotLocalAddress(const QHostAddress &ip) const
{
    if (ip.protocol() == QAbstractSocket::IPv6Protocol)
        return tr("IPv6 has no broadcasts: choose an IPv4 address, or 0.0.0.0.");
    return DatagramPage::whyNotLocalAddress(ip);
}

void BroadcastPage::broadcastThrough(const QString &way, quint16 port)
{
    setWay(BroadcastWay::fromText(way));
    if (port != 0)
        targetPort()->setPort(port);
}

// When sending through interfaces, the list of interfaces says it all.
Route::Question BroadcastPage::routeQuestion() const
{
    const bool isToAddress = m_way.via == Via::Address || (m_way.via == Via::Limited && m_way.interfaceName.isEmpty());
    return {isToAddress ? Peer::parseIp(m_way.text()).value_or(Peer()) : Peer(), boundAddress(), {}};
}

QString BroadcastPage::routeSentence() const
{
    if (knownInterfaces().isEmpty() || m_way.isWrong())
        return {};
    if (m_way.via == Via::All)
        return routesentence::ofAll(knownInterfaces());
    if (m_way.via == Via::Interface)
        return routesentence::ofInterface(m_way.name, knownInterfaces());
    if (!m_way.interfaceName.isEmpty())
        return routesentence::ofLimited(m_way.interfaceName, knownInterfaces());
    return routesentence::of(route(), m_way.text(), routesentence::By::Broadcast);
}

QString BroadcastPage::whyNotWay() const
{
    if (!m_way.isWrong())
        return {};
    return tr("“%1” is neither an interface nor an IPv4 address to send a broadcast to: choose one from the list.")
        .arg(m_way.text());
}

bool BroadcastPage::checkFields()
{
    if (!DatagramPage::checkFields())
        return false;
    if (localAddress().host.contains(u':'))
        return complainOfLocalAddress(tr("IPv6 has no broadcasts: choose an IPv4 address, or 0.0.0.0."));
    if (const QString why = whyNotWay(); !why.isEmpty())
        return complain(m_through->lineEdit(), why);
    return true;
}

void BroadcastPage::retranslate()
{
    const BroadcastWay way = m_way; // kept, since the field's text is in the previous language
    DatagramPage::retranslate();
    m_through->refill();
    setWay(way);
    panel().setCaption(m_through, tr("Send th&rough"),
                       tr("All interfaces that can broadcast, one of them, or an address"));
}
