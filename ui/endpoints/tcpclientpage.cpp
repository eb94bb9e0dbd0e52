// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/tcpclientpage.h"

#include "app/base/hosttext.h"
#include "app/base/limits.h"
#include "app/net/network.h"
#include "ui/endpoints/endpointpanel.h"
#include "ui/endpoints/fields/choicefield.h"
#include "ui/endpoints/fields/fieldrules.h"
#include "ui/endpoints/fields/numberfield.h"
#include "ui/endpoints/sentences/routesentence.h"
#include "ui/endpoints/sentences/statesentence.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int MsPerSecond = 1000;
constexpr int LongestTimeout = 3600; // seconds

const QString TimeoutKey = u"connectTimeoutMs"_s;

} // namespace

TcpClientPage::TcpClientPage(Network &network, QWidget *parent)
    : EndpointPage(Scheme::TcpClient, network, parent),
      m_serverAddress(new QLineEdit(&panel())),
      m_serverPort(NumberField::forPort(&panel())),
      m_connect(new QPushButton(&panel())),
      m_finish(new QPushButton(&panel())),
      m_localAddress(new ChoiceField(&choices::localAddresses, &panel())),
      m_localPort(NumberField::forPort(&panel())),
      m_timeout(new NumberField({1, LongestTimeout}, &panel())),
      m_reconnect(new NumberField(limits::ReconnectMs, &panel())),
      m_name(new QLineEdit(&panel()))
{
    panel().addField(m_serverAddress, 120, 190);
    panel().addField(m_serverPort, 84, 88);
    watch(m_serverAddress, u"serverAddress"_s);
    watch(m_serverPort, u"serverPort"_s);
    panel().addButton(m_connect);
    panel().addButton(m_finish);
    panel().addGap();
    addMore();
    panel().finish();

    for (QLineEdit *const field : std::initializer_list<QLineEdit *>{
             m_serverAddress, m_serverPort, m_localAddress->lineEdit(), m_localPort, m_timeout, m_reconnect})
        connect(field, &QLineEdit::returnPressed, this, &TcpClientPage::open);
    connect(m_connect, &QPushButton::clicked, this, &TcpClientPage::toggle);
    connect(m_finish, &QPushButton::clicked, this, &TcpClientPage::finishSending);
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { this->network().tell(endpoint(), SetName{m_name->text().trimmed()}); });

    panel().retranslate();
    retranslate();
    showState();
    showStatus();
}

void TcpClientPage::addMore()
{
    panel().addMoreField(m_localAddress, 120, 190);
    panel().addMoreField(m_localPort, 84, 88);
    panel().addMoreField(m_timeout, 96, 120);
    panel().addMoreField(m_reconnect, 112, 130);
    panel().addMoreField(m_name, 80, 160);
    watch(m_localAddress->lineEdit(), u"localAddress"_s);
    watch(m_localPort, u"localPort"_s);
    watch(m_timeout, u"connectTimeout"_s);
    watch(m_reconnect, u"reconnect"_s);
    watch(m_name, u"name"_s);
}

QString TcpClientPage::host() const
{
    return fieldrules::hostFrom(m_serverAddress->text());
}

int TcpClientPage::connectTimeoutMs() const
{
    const std::optional<int> seconds = m_timeout->value();
    return seconds ? *seconds * MsPerSecond : OpenOptions().connectTimeoutMs;
}

EndpointAddress TcpClientPage::address() const
{
    EndpointAddress address = blankAddress();
    address.host = host();
    address.port = m_serverPort->port();
    address.name = m_name->text().trimmed();
    address.reconnectMs = m_reconnect->value();
    const QString local = fieldrules::hostFrom(m_localAddress->currentText());
    if (!local.isEmpty())
        address.from = {local, m_localPort->port()};
    else if (m_localPort->port() != 0)
        address.from = {u"0.0.0.0"_s, m_localPort->port()};
    return address;
}

void TcpClientPage::setAddress(const EndpointAddress &address)
{
    setCommon(address);
    m_serverAddress->setText(address.host);
    m_serverPort->setPort(address.port);
    m_localAddress->setEditText(address.from.host);
    m_localPort->setPort(address.from.port);
    m_reconnect->setValue(address.reconnectMs);
    m_name->setText(address.name);
}

QJsonObject TcpClientPage::fields() const
{
    QJsonObject fields = EndpointPage::fields();
    if (m_timeout->value())
        fields.insert(TimeoutKey, connectTimeoutMs());
    return fields;
}

void TcpClientPage::setFields(const QJsonObject &fields)
{
    const int seconds = fields.value(TimeoutKey).toInt() / MsPerSecond;
    m_timeout->setValue(seconds >= 1 && seconds <= LongestTimeout ? std::optional(seconds) : std::nullopt);
    EndpointPage::setFields(fields);
}

bool TcpClientPage::checkFields()
{
    if (host().isEmpty())
        return complain(m_serverAddress, tr("There is no server yet: fill in its address."));
    if (!HostPort::isHostText(host()))
        return complain(m_serverAddress,
                        tr("“%1” is neither an IP address nor a host name: correct the server address.").arg(host()));
    if (m_serverPort->port() == 0)
        return complain(m_serverPort,
                        tr("The server port is not a number from 1 to 65535: ask which port the server listens on."));
    const QString local = fieldrules::hostFrom(m_localAddress->currentText());
    if (!local.isEmpty() && !isLocalHostText(local))
        return complain(
            m_localAddress->lineEdit(),
            tr("“%1” is not an address of this machine. Leave it empty to let the system choose.").arg(local));
    if (!m_localPort->isRight())
        return complain(m_localPort,
                        tr("The local port is not a number from 0 to 65535. Empty or 0 lets the system choose one."));
    if (!m_timeout->isRight())
        return complain(m_timeout,
                        tr("The timeout is not a number of seconds from 1 to %1. Empty is 10.").arg(LongestTimeout));
    if (!m_reconnect->isRight())
        return complain(m_reconnect,
                        tr("The time to reconnect is not a number of milliseconds from 1 to %1. Empty is never.")
                            .arg(limits::ReconnectMs.most));
    return true;
}

bool TcpClientPage::open()
{
    if (!isIdle())
        return true;
    if (!checkFields())
        return false;
    settle();
    network().tell(endpoint(), Open{address(), {.connectTimeoutMs = connectTimeoutMs()}});
    return true;
}

void TcpClientPage::close()
{
    network().tell(endpoint(), Close{});
}

void TcpClientPage::toggle()
{
    if (isIdle())
        open();
    else
        close();
}

void TcpClientPage::finishSending()
{
    network().tell(endpoint(), FinishSending{});
}

QString TcpClientPage::sendTarget() const
{
    if (!state().connections.isEmpty())
        return state().connections.first().peer.toString();
    return HostPort{host(), m_serverPort->port()}.toString();
}

QString TcpClientPage::whyNotSend() const
{
    switch (state().phase) {
    case Phase::Opening:
    case Phase::Resolving:
    case Phase::Connecting:
        return tr("Not connected yet: wait until the connection is made.");
    case Phase::Closing:
        return tr("The connection is being closed.");
    case Phase::Waiting:
        return tr("Not connected: wait for the next attempt.");
    case Phase::Open:
    case Phase::Connected:
        break;
    case Phase::Closed:
        return tr("Not connected: press Connect.");
    }
    if (!state().connections.isEmpty() && state().connections.first().finishedSending)
        return tr("Sending was finished (FIN): disconnect and connect again to send more.");
    return {};
}

void TcpClientPage::send(const QByteArray &octets)
{
    if (const QString why = whyNotSend(); !why.isEmpty())
        return remark(why);
    network().tell(endpoint(), request(octets));
}

Send TcpClientPage::request(const QByteArray &octets) const
{
    return {.octets = octets, .to = {}, .connection = 0};
}

void TcpClientPage::replyTo(const Peer &) { } // there is one peer, and Send goes there

bool TcpClientPage::hasTarget() const
{
    return !host().isEmpty() || !m_serverPort->text().trimmed().isEmpty();
}

void TcpClientPage::aimAt(const Peer &partner)
{
    m_serverAddress->setText(partner.ipText());
    m_serverPort->setPort(partner.port);
    open();
}

QString TcpClientPage::stateSentence() const
{
    return statesentence::ofClient(state(), {.connectTimeoutMs = connectTimeoutMs()});
}

Route::Question TcpClientPage::routeQuestion() const
{
    const QHostAddress from = fieldrules::localAddress(m_localAddress->currentText(), {});
    return {Peer::parseIp(host()).value_or(Peer()), from, {}};
}

QString TcpClientPage::routeSentence() const
{
    if (!Peer::parseIp(host()) && HostPort::isHostText(host()))
        return routesentence::ofName(host(), routesentence::By::Connection);
    return routesentence::of(route(), host(), routesentence::By::Connection);
}

QString TcpClientPage::whyNotFinish() const
{
    if (state().phase != Phase::Connected)
        return tr("Not connected: there is nothing to finish.");
    if (!state().connections.isEmpty() && state().connections.first().finishedSending)
        return tr("Sending is finished already: the FIN is on its way.");
    return {};
}

void TcpClientPage::showState()
{
    for (QWidget *const field : std::initializer_list<QWidget *>{m_serverAddress, m_serverPort, m_localAddress,
                                                                 m_localPort, m_timeout, m_reconnect}) {
        if (isIdle())
            panel().setUnlocked(field);
        else
            panel().setLocked(field, tr("Fixed while there is a connection: disconnect to change this."));
    }
    const bool isUp = state().phase == Phase::Connected || state().phase == Phase::Closing;
    m_connect->setText(isIdle() ? tr("&Connect") : isUp ? tr("Dis&connect") : tr("&Cancel"));
    m_connect->setAccessibleName(fieldrules::withoutMnemonic(m_connect->text()));
    m_connect->setToolTip(isIdle()   ? tr("Connects to the server")
                              : isUp ? tr("Ends the connection in order")
                                     : tr("Gives up connecting"));
    m_localPort->showChosenPort(isIdle() ? 0 : state().local.port);

    const QString whyNot = whyNotFinish();
    m_finish->setEnabled(whyNot.isEmpty());
    m_finish->setToolTip(whyNot.isEmpty() ? tr("Tells the peer that nothing more comes (FIN); receiving goes on")
                                          : whyNot);
}

void TcpClientPage::retranslate()
{
    m_localAddress->refill();
    m_localPort->setPlaceholderText(tr("any"));
    m_serverAddress->setPlaceholderText(tr("IP or name"));
    m_localAddress->lineEdit()->setPlaceholderText(tr("any"));
    m_timeout->setPlaceholderText(QString::number(OpenOptions().connectTimeoutMs / MsPerSecond));
    m_reconnect->setPlaceholderText(tr("never"));
    m_finish->setText(tr("F&inish sending"));
    m_finish->setAccessibleName(fieldrules::withoutMnemonic(m_finish->text()));
    panel().setCaption(m_serverAddress, tr("Server &address"), tr("An IP address or a host name"));
    panel().setCaption(m_serverPort, tr("Server &port"), tr("1 to 65535"));
    panel().setCaption(m_localAddress, tr("&Local address"),
                       tr("Where the connection leaves from; empty: the system chooses"));
    panel().setCaption(m_localPort, tr("L&ocal port"), tr("Empty or 0: the system chooses one"));
    panel().setCaption(m_timeout, tr("Connec&t timeout (s)"), tr("How long to try to connect, in seconds; empty: 10"));
    panel().setCaption(m_reconnect, tr("&Reconnect after (ms)"),
                       tr("Tries again after this many milliseconds; empty: never"));
    panel().setCaption(m_name, tr("&Name"), tr("What the console calls this tab"));
}
