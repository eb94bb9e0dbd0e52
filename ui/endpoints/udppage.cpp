// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/udppage.h"

#include "ui/endpoints/broadcastoffer.h"
#include "ui/endpoints/endpointpanel.h"
#include "ui/endpoints/fields/choicefield.h"
#include "ui/endpoints/fields/fieldrules.h"
#include "ui/endpoints/fields/numberfield.h"
#include "ui/endpoints/sentences/routesentence.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

UdpPage::UdpPage(Network &network, QWidget *parent)
    : DatagramPage(Scheme::Udp, network, parent),
      m_targetAddress(new QLineEdit(&panel())),
      m_groups(new QLineEdit(&panel())),
      m_groupsButton(new QPushButton(&panel())),
      m_interface(new ChoiceField(&choices::multicastInterfaces, &panel())),
      m_ttl(new NumberField(limits::Ttl, &panel())),
      m_loop(new QComboBox(&panel())),
      m_receiveBuffer(new NumberField(limits::ReceiveBuffer, &panel())),
      m_offer(new BroadcastOffer(&panel()))
{
    panel().addField(m_targetAddress, 120, 190);
    watch(m_targetAddress, u"targetAddress"_s);
    connect(m_targetAddress, &QLineEdit::returnPressed, this, &UdpPage::open);
    addTargetPort();
    addMore();
    m_offer->hide();
    connect(m_offer, &BroadcastOffer::accepted, this,
            [this] { emit broadcastRequested(targetHost(), targetPort()->port()); });
    finish(m_offer);
}

EndpointAddress UdpPage::address() const
{
    EndpointAddress address = localAddress();
    address.to = target();
    address.groups = groups();
    address.multicast.interfaceName = m_interface->currentText().trimmed();
    address.multicast.ttl = m_ttl->value();
    address.receiveBuffer = m_receiveBuffer->value();
    address.multicast.loop = loop();
    return address;
}

void UdpPage::setAddress(const EndpointAddress &address)
{
    setLocalAddress(address);
    m_targetAddress->setText(address.to.host);
    m_groups->setText(address.groups.join(u' '));
    m_interface->setEditText(address.multicast.interfaceName);
    m_ttl->setValue(address.multicast.ttl);
    m_receiveBuffer->setValue(address.receiveBuffer);
    setLoop(address.multicast.loop);
}

QString UdpPage::targetHost() const
{
    return fieldrules::hostFrom(m_targetAddress->text());
}

// Null while the fields hold no valid target.
HostPort UdpPage::target() const
{
    const QString host = targetHost();
    if (!HostPort::isHostText(host) || targetPort()->port() == 0)
        return {};
    return {host, targetPort()->port()};
}

QString UdpPage::sendTarget() const
{
    return target().toString();
}

QString UdpPage::whyNotSend() const
{
    const QString host = targetHost();
    if (host.isEmpty())
        return tr("There is no target yet: fill in the target address.");
    if (!HostPort::isHostText(host))
        return tr("“%1” is neither an IP address nor a host name: correct the target address.").arg(host);
    if (targetPort()->text().trimmed().isEmpty())
        return tr("There is no target port yet: fill it in.");
    if (targetPort()->port() == 0)
        return tr("The target port is not a number from 1 to 65535: correct it.");
    return {};
}

Send UdpPage::request(const QByteArray &octets) const
{
    return {.octets = octets, .to = target(), .connection = 0};
}

void UdpPage::replyTo(const Peer &peer)
{
    m_targetAddress->setText(peer.ipText());
    targetPort()->setPort(peer.port);
}

bool UdpPage::hasTarget() const
{
    return !m_targetAddress->text().trimmed().isEmpty() || !targetPort()->text().trimmed().isEmpty();
}

void UdpPage::aimAt(const Peer &partner)
{
    replyTo(partner);
}

bool UdpPage::checkFields()
{
    if (!DatagramPage::checkFields())
        return false;
    if (!checkMulticast())
        return false;
    if (!m_receiveBuffer->isRight())
        return complain(m_receiveBuffer,
                        tr("The receive buffer is not a number of octets. Leave it empty for the system's."));
    return true;
}

Route::Question UdpPage::routeQuestion() const
{
    return {Peer::parseIp(targetHost()).value_or(Peer()), boundAddress(), m_interface->currentText().trimmed()};
}

QString UdpPage::routeSentence() const
{
    const QString host = targetHost();
    if (!Peer::parseIp(host) && HostPort::isHostText(host))
        return routesentence::ofName(host, routesentence::By::Datagram);
    return routesentence::of(route(), host, routesentence::By::Datagram);
}

void UdpPage::showRoute()
{
    DatagramPage::showRoute();
    m_offer->setVisible(route().kind == Route::Kind::DirectedBroadcast
                        || route().kind == Route::Kind::LimitedBroadcast);
}

void UdpPage::retranslate()
{
    DatagramPage::retranslate();
    m_offer->retranslate();
    m_targetAddress->setPlaceholderText(tr("IP or name"));
    panel().setCaption(m_targetAddress, tr("Ta&rget address"), tr("An IP address or a host name: where Send goes"));
    retranslateMulticast();
    panel().setCaption(m_receiveBuffer, tr("Receive &buffer"), tr("Octets; empty: the system's default"));
}
