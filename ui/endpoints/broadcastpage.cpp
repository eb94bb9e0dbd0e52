// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/broadcastpage.h"

#include "ui/endpoints/choicefield.h"
#include "ui/endpoints/endpointpanel.h"
#include "ui/endpoints/fieldrules.h"
#include "ui/endpoints/numberfield.h"
#include "ui/endpoints/routesentence.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString Limited = u"255.255.255.255"_s;

} // namespace

BroadcastPage::BroadcastPage(Network &network, QWidget *parent)
    : DatagramPage(Scheme::Broadcast, network, parent),
      m_through(new ChoiceField(&choices::broadcastWays, &panel())),
      m_allInterfaces(choices::allInterfaces())
{
    m_through->setEditText(m_allInterfaces);
    panel().addField(m_through, 120, 190);
    connect(m_through->lineEdit(), &QLineEdit::textChanged, this, [this] {
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

QString BroadcastPage::way() const
{
    const QString typed = m_through->currentText().trimmed();
    return typed == m_allInterfaces ? QString() : typed;
}

QString BroadcastPage::viaText() const
{
    const QString through = way();
    return through.isEmpty() ? u"all"_s : through == Limited ? u"limited"_s : through;
}

void BroadcastPage::setWay(const QString &way)
{
    m_through->setEditText(way.isEmpty() ? m_allInterfaces : way);
}

EndpointAddress BroadcastPage::address() const
{
    EndpointAddress address = localAddress();
    address.to.port = targetPort()->port();
    if (const QString through = way(); through == Limited) {
        address.via = EndpointAddress::Via::Limited;
    } else if (!through.isEmpty()) {
        address.via = fieldrules::isIPv4(through) ? EndpointAddress::Via::Address : EndpointAddress::Via::Interface;
        address.viaName = through;
    }
    return address;
}

void BroadcastPage::setAddress(const EndpointAddress &address)
{
    setLocalAddress(address);
    setWay(address.via == EndpointAddress::Via::Limited ? Limited : address.viaName);
}

QString BroadcastPage::sendTarget() const
{
    if (targetPort()->port() == 0)
        return {};
    const QString port = QString::number(targetPort()->port());
    if (way().isEmpty())
        return tr("all interfaces, port %1").arg(port);
    return fieldrules::isIPv4(way()) ? way() + u':' + port : tr("%1, port %2").arg(way(), port);
}

QString BroadcastPage::whyNotSend() const
{
    if (const QString why = whyNotWay(); !why.isEmpty())
        return why;
    if (targetPort()->text().trimmed().isEmpty())
        return tr("There is no target port yet: fill it in.");
    if (targetPort()->port() == 0)
        return tr("The target port is not a number from 1 to 65535: mend it.");
    return {};
}

SendRequest BroadcastPage::request(const QByteArray &octets) const
{
    return {.octets = octets, .to = {viaText(), targetPort()->port()}, .connection = 0};
}

void BroadcastPage::replyTo(const Peer &peer)
{
    targetPort()->setPort(peer.port);
    setWay(peer.ipText());
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

void BroadcastPage::aim(const QString &way, quint16 port)
{
    setWay(way);
    if (port != 0)
        targetPort()->setPort(port);
}

// Through interfaces the list of them says all.
Route::Question BroadcastPage::routeQuestion() const
{
    return {Peer::parseIp(way()).value_or(Peer()), boundAddress(), {}};
}

QString BroadcastPage::routeSentence() const
{
    const QString through = way();
    if (knownInterfaces().isEmpty() || !whyNotWay().isEmpty())
        return {};
    if (through.isEmpty())
        return routesentence::ofAll(knownInterfaces());
    if (!Peer::parseIp(through))
        return routesentence::ofInterface(through, knownInterfaces());
    return routesentence::of(route(), through, routesentence::By::Broadcast);
}

QString BroadcastPage::whyNotWay() const
{
    static const QRegularExpression numbers(u"^[0-9.]+$"_s);
    static const QRegularExpression separators(u"[\\s:/]"_s);
    const QString through = way();
    if (through.contains(separators) || (numbers.match(through).hasMatch() && !fieldrules::isIPv4(through)))
        return tr("“%1” is neither an interface nor an IPv4 address to send a broadcast to: choose one from the list.")
            .arg(through);
    return {};
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
    const QString through = way();
    m_allInterfaces = choices::allInterfaces();
    DatagramPage::retranslate();
    m_through->refill();
    setWay(through);
    panel().setCaption(m_through, tr("Send th&rough"),
                       tr("All interfaces that can broadcast, one of them, or an address"));
}
