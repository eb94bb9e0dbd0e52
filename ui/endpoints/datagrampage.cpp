// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/datagrampage.h"

#include "app/base/hosttext.h"
#include "app/net/network.h"
#include "ui/endpoints/endpointpanel.h"
#include "ui/endpoints/fields/choicefield.h"
#include "ui/endpoints/fields/fieldrules.h"
#include "ui/endpoints/fields/numberfield.h"
#include "ui/endpoints/sentences/statesentence.h"

#include <QCheckBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

DatagramPage::DatagramPage(Scheme scheme, Network &network, QWidget *parent)
    : EndpointPage(scheme, network, parent),
      m_localAddress(new ChoiceField(&choices::localAddresses, &panel())),
      m_localPort(NumberField::forPort(&panel())),
      m_open(new QPushButton(&panel())),
      m_targetPort(nullptr),
      m_share(nullptr),
      m_name(nullptr)
{
    m_localAddress->setEditText(u"0.0.0.0"_s);
    panel().addField(m_localAddress, 120, 190);
    panel().addField(m_localPort, 84, 88);
    panel().addButton(m_open);
    panel().addGap();
    lockWhileOpen(m_localAddress);
    lockWhileOpen(m_localPort);
    watch(m_localAddress->lineEdit(), u"localAddress"_s);
    watch(m_localPort, u"localPort"_s);

    connect(m_open, &QPushButton::clicked, this, &DatagramPage::toggle);
    connect(m_localAddress->lineEdit(), &QLineEdit::returnPressed, this, &DatagramPage::open);
    connect(m_localPort, &QLineEdit::returnPressed, this, &DatagramPage::open);
}

DatagramPage::~DatagramPage() = default;

void DatagramPage::addTargetPort()
{
    m_targetPort = NumberField::forPort(&panel());
    panel().addField(m_targetPort, 84, 88);
    watch(m_targetPort, u"targetPort"_s);
    connect(m_targetPort, &QLineEdit::returnPressed, this, &DatagramPage::open);
}

void DatagramPage::addShare()
{
    m_share = new QCheckBox(&panel());
    panel().addMoreButton(m_share);
    lockWhileOpen(m_share);
    connect(m_share, &QCheckBox::toggled, this, &DatagramPage::edited);
}

void DatagramPage::addName()
{
    m_name = new QLineEdit(&panel());
    panel().addMoreField(m_name, 80, 160);
    watch(m_name, u"name"_s);
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { network().tell(endpoint(), SetName{m_name->text().trimmed()}); });
}

void DatagramPage::finish(QWidget *below)
{
    panel().finish(below);
    panel().retranslate();
    retranslate();
    showState();
    showStatus();
}

bool DatagramPage::open()
{
    if (!isIdle())
        return true;
    if (!checkFields())
        return false;
    settle();
    m_openedBySend = false;
    network().tell(endpoint(), Open{address()});
    return true;
}

void DatagramPage::close()
{
    m_waiting.clear();
    network().tell(endpoint(), Close{});
}

void DatagramPage::toggle()
{
    if (isIdle())
        open();
    else
        close();
}

void DatagramPage::send(const QByteArray &octets)
{
    if (!whyNotSend().isEmpty())
        return remark(whyNotSend());
    if (state().isOpen())
        return network().tell(endpoint(), request(octets));
    if (m_waiting.isEmpty() && isIdle()) {
        if (!open())
            return;
        m_openedBySend = true;
        network().note(endpoint(), {QT_TRANSLATE_NOOP("Notice", "Send opened the tab, which was closed."), {}});
    }
    m_waiting.append(request(octets));
}

bool DatagramPage::checkFields()
{
    const QString host = fieldrules::hostFrom(m_localAddress->currentText());
    if (!host.isEmpty() && !isLocalHostText(host))
        return complain(
            m_localAddress->lineEdit(),
            tr("“%1” is not an IP address. Choose one of this machine's, or 0.0.0.0 for all interfaces.").arg(host));
    if (!m_localPort->isRight())
        return complain(m_localPort,
                        tr("The local port is not a number from 0 to 65535. Empty or 0 lets the system choose one."));
    return true;
}

bool DatagramPage::complainOfLocalAddress(const QString &why)
{
    return complain(m_localAddress->lineEdit(), why);
}

QHostAddress DatagramPage::boundAddress() const
{
    return fieldrules::localAddress(m_localAddress->currentText(), QHostAddress(QHostAddress::AnyIPv4));
}

EndpointAddress DatagramPage::localAddress() const
{
    EndpointAddress address = blankAddress();
    const QString host = fieldrules::hostFrom(m_localAddress->currentText());
    address.host = host.isEmpty() ? u"0.0.0.0"_s : host;
    address.port = m_localPort->port();
    address.share = m_share->isChecked();
    address.name = m_name->text().trimmed();
    return address;
}

void DatagramPage::setLocalAddress(const EndpointAddress &address)
{
    setCommon(address);
    m_localAddress->setEditText(address.host);
    m_localPort->setPort(address.port);
    m_targetPort->setPort(address.to.port);
    m_share->setChecked(address.share);
    m_name->setText(address.name);
}

QString DatagramPage::stateSentence() const
{
    return statesentence::ofDatagrams(state(),
                                      {.portWasChosen = m_localPort->port() == 0, .openedBySend = m_openedBySend});
}

void DatagramPage::showState()
{
    for (QWidget *const field : std::as_const(m_fixed)) {
        if (isIdle())
            panel().setUnlocked(field);
        else
            panel().setLocked(field, tr("Fixed while it is open: close it to change this."));
    }
    m_localPort->showChosenPort(isIdle() ? 0 : state().local.port);
    m_open->setText(isIdle() ? tr("&Open") : tr("&Close"));
    m_open->setAccessibleName(fieldrules::withoutMnemonic(m_open->text()));
    m_open->setToolTip(isIdle() ? tr("Opens the socket: from then on it receives") : tr("Closes the socket"));

    if (state().isOpen()) {
        for (const Send &waiting : std::exchange(m_waiting, {}))
            network().tell(endpoint(), waiting);
    } else if (isIdle() && !state().problem.isNull()) {
        m_waiting.clear(); // it could not be opened: the status says why
        m_openedBySend = false;
    }
}

void DatagramPage::retranslate()
{
    m_localAddress->refill();
    m_localPort->setPlaceholderText(tr("any"));
    panel().setCaption(m_localAddress, tr("Local &address"), tr("The address of this machine to receive on"));
    panel().setCaption(m_localPort, tr("Local &port"), tr("0 to 65535; empty or 0: the system chooses one"));
    panel().setCaption(m_targetPort, tr("Tar&get port"), tr("1 to 65535"));
    m_share->setText(tr("Share port"));
    panel().setCaption(m_share, tr("Share port"),
                       tr("Other programs that share it may use the local port too: broadcasts and multicasts reach "
                          "all of them, a datagram to this machine alone reaches only one"));
    panel().setCaption(m_name, tr("&Name"), tr("What the console calls this tab"));
}
