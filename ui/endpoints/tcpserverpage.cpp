// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/tcpserverpage.h"

#include "app/base/hosttext.h"
#include "app/net/network.h"
#include "ui/endpoints/clientsmodel.h"
#include "ui/endpoints/endpointpanel.h"
#include "ui/endpoints/fields/choicefield.h"
#include "ui/endpoints/fields/fieldrules.h"
#include "ui/endpoints/fields/numberfield.h"
#include "ui/endpoints/recipientsmodel.h"
#include "ui/endpoints/sentences/statesentence.h"
#include "ui/style/appstyle.h"
#include "ui/widgets/smalltable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 DefaultPort = 7788;
constexpr int RowsShown = 3;
constexpr int WidestTable = 760;

} // namespace

TcpServerPage::TcpServerPage(Network &network, QWidget *parent)
    : EndpointPage(Scheme::TcpServer, network, parent),
      m_clients(new ClientsModel(this)),
      m_recipients(new RecipientsModel(this)),
      m_localAddress(new ChoiceField(&choices::localAddresses, &panel())),
      m_localPort(NumberField::forPort(&panel())),
      m_open(new QPushButton(&panel())),
      m_sendTo(new QComboBox(&panel())),
      m_name(new QLineEdit(&panel())),
      m_table(nullptr),
      m_disconnect(nullptr),
      m_closeAll(nullptr)
{
    m_localAddress->setEditText(u"0.0.0.0"_s);
    m_localPort->setPort(DefaultPort);
    m_sendTo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sendTo->setModel(m_recipients);
    panel().addField(m_localAddress, 120, 190);
    panel().addField(m_localPort, 84, 88);
    panel().addButton(m_open);
    panel().addGap();
    panel().addField(m_sendTo, 150, 220);
    panel().addMoreField(m_name, 80, 160);
    panel().finish(makeClients());
    connectControls();

    panel().retranslate();
    retranslate();
    showState();
    showStatus();
}

void TcpServerPage::fitTable()
{
    m_table->setFixedHeight(smalltable::fitRows(*m_table) * (RowsShown + 1) + 2 * m_table->frameWidth());
}

void TcpServerPage::changeEvent(QEvent *event)
{
    EndpointPage::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        fitTable();
}

QWidget *TcpServerPage::makeClients()
{
    auto *const below = new QWidget(&panel());
    m_table = new QTableView(below);
    m_table->setModel(m_clients);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    smalltable::dress(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMaximumWidth(WidestTable); // numbers far apart are hard to read
    fitTable();

    m_disconnect = new QPushButton(below);
    m_closeAll = new QPushButton(below);
    auto *const buttons = new QVBoxLayout;
    buttons->setSpacing(EndpointPanel::Step);
    for (QPushButton *const button : {m_disconnect, m_closeAll}) {
        button->setMinimumHeight(AppStyle::FieldHeight);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto *const layout = new QHBoxLayout(below);
    layout->setContentsMargins(0, EndpointPanel::Step / 2, 0, 0);
    layout->setSpacing(EndpointPanel::Step);
    layout->addWidget(m_table, WidestTable);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return below;
}

void TcpServerPage::connectControls()
{
    watch(m_localAddress->lineEdit(), u"localAddress"_s);
    watch(m_localPort, u"localPort"_s);
    watch(m_name, u"name"_s);
    connect(m_open, &QPushButton::clicked, this, &TcpServerPage::toggle);
    connect(m_localAddress->lineEdit(), &QLineEdit::returnPressed, this, &TcpServerPage::open);
    connect(m_localPort, &QLineEdit::returnPressed, this, &TcpServerPage::open);
    connect(m_sendTo, &QComboBox::currentIndexChanged, this, &TcpServerPage::onRecipientChosen);
    connect(m_disconnect, &QPushButton::clicked, this, &TcpServerPage::disconnectSelected);
    connect(m_closeAll, &QPushButton::clicked, this, &TcpServerPage::close);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TcpServerPage::showButtons);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { sendTo(m_clients->id(index.row())); });
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { network().tell(endpoint(), SetName{m_name->text().trimmed()}); });
}

EndpointAddress TcpServerPage::address() const
{
    EndpointAddress address = blankAddress();
    const QString host = fieldrules::hostFrom(m_localAddress->currentText());
    address.host = host.isEmpty() ? u"0.0.0.0"_s : host;
    address.port = m_localPort->port();
    address.name = m_name->text().trimmed();
    return address;
}

void TcpServerPage::setAddress(const EndpointAddress &address)
{
    setCommon(address);
    m_localAddress->setEditText(address.host);
    m_localPort->setPort(address.port);
    m_name->setText(address.name);
}

bool TcpServerPage::checkFields()
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

bool TcpServerPage::open()
{
    if (!isIdle())
        return true;
    if (!checkFields())
        return false;
    settle();
    network().tell(endpoint(), Open{address()});
    return true;
}

void TcpServerPage::close()
{
    network().tell(endpoint(), Close{});
}

void TcpServerPage::toggle()
{
    if (isIdle())
        open();
    else
        network().tell(endpoint(), StopListening{});
}

QList<ConnectionId> TcpServerPage::selected() const
{
    QList<ConnectionId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(m_clients->id(index.row()));
    if (ids.isEmpty() && m_recipients->chosen() != RecipientsModel::All && !m_recipients->isChosenGone())
        ids.append(m_recipients->chosen());
    return ids;
}

void TcpServerPage::disconnectSelected()
{
    for (const ConnectionId id : selected())
        network().tell(endpoint(), Disconnect{id});
}

void TcpServerPage::sendTo(ConnectionId id)
{
    m_sendTo->setCurrentIndex(m_recipients->row(id));
}

void TcpServerPage::onRecipientChosen(int row)
{
    const ConnectionId id = m_recipients->id(row);
    if (id == m_recipients->chosen())
        return; // only rows above it were added or removed
    m_recipients->choose(id);
    settle();
    showButtons();
    emit targetChanged();
}

QString TcpServerPage::sendTarget() const
{
    if (m_recipients->chosen() != RecipientsModel::All)
        return m_recipients->chosenPeer();
    const int clients = int(state().connections.size());
    return clients == 1 ? state().connections.first().peer.toString() : tr("all %n client(s)", nullptr, clients);
}

QString TcpServerPage::whyNotSend() const
{
    if (m_recipients->isChosenGone())
        return tr("%1 is no longer connected: choose whom to send to.").arg(m_recipients->chosenPeer());
    if (!state().connections.isEmpty())
        return {};
    return isIdle() ? tr("Not listening: press Open, then wait for a client.")
                    : tr("No client is connected yet: wait for one.");
}

void TcpServerPage::send(const QByteArray &octets)
{
    if (const QString why = whyNotSend(); !why.isEmpty())
        return remark(why);
    network().tell(endpoint(), request(octets));
}

Send TcpServerPage::request(const QByteArray &octets) const
{
    return {.octets = octets, .to = {}, .connection = m_recipients->chosen()};
}

void TcpServerPage::replyTo(const Peer &peer)
{
    for (const ConnectionState &connection : state().connections) {
        if (connection.peer == peer)
            return sendTo(connection.id);
    }
    remark(tr("%1 is no longer connected: there is nobody to reply to.").arg(peer.toString()));
}

bool TcpServerPage::hasTarget() const
{
    return false; // it sends to whoever connects
}

void TcpServerPage::aimAt(const Peer &) { }

QString TcpServerPage::stateSentence() const
{
    return statesentence::ofServer(state(), {.portWasChosen = m_localPort->port() == 0});
}

void TcpServerPage::showState()
{
    for (QWidget *const field : std::initializer_list<QWidget *>{m_localAddress, m_localPort}) {
        if (isIdle())
            panel().setUnlocked(field);
        else
            panel().setLocked(field, tr("Fixed while it listens: close it to change this."));
    }
    m_localPort->showChosenPort(isIdle() ? 0 : state().local.port);
    m_open->setText(isIdle() ? tr("&Open") : tr("&Close"));
    m_open->setAccessibleName(fieldrules::withoutMnemonic(m_open->text()));
    m_open->setToolTip(isIdle() ? tr("Listens for clients")
                                : tr("Stops listening: nobody new comes in, the clients stay connected"));

    const bool wasGone = m_recipients->isChosenGone();
    m_clients->update(state().connections);
    m_recipients->update(state().connections);
    showButtons();
    if (!wasGone && m_recipients->isChosenGone())
        remark(whyNotSend());
}

void TcpServerPage::showButtons()
{
    const bool hasClients = !state().connections.isEmpty();
    m_disconnect->setEnabled(!selected().isEmpty());
    m_disconnect->setToolTip(!hasClients ? tr("No client is connected.")
                                 : m_disconnect->isEnabled()
                                 ? tr("Ends the connection with the client selected in the list")
                                 : tr("Select a client in the list first."));
    m_closeAll->setEnabled(!isIdle() || hasClients);
    m_closeAll->setToolTip(m_closeAll->isEnabled()
                               ? tr("Stops listening and disconnects every client. Close only stops listening.")
                               : tr("Nothing is open."));
    m_sendTo->setToolTip(m_recipients->isChosenGone() ? whyNotSend() : tr("Every client gets it, or only this one"));
}

void TcpServerPage::retranslate()
{
    m_localAddress->refill();
    m_localPort->setPlaceholderText(tr("any"));
    m_clients->retranslate();
    m_recipients->retranslate();
    panel().setCaption(m_localAddress, tr("Local &address"), tr("The address of this machine to listen on"));
    panel().setCaption(m_localPort, tr("Local &port"), tr("0 to 65535; empty or 0: the system chooses one"));
    panel().setCaption(m_sendTo, tr("Send &to"), tr("Every client gets it, or only this one"));
    panel().setCaption(m_name, tr("&Name"), tr("What the console calls this tab"));
    m_table->setAccessibleName(tr("Clients"));
    m_disconnect->setText(tr("&Disconnect client"));
    m_disconnect->setAccessibleName(fieldrules::withoutMnemonic(m_disconnect->text()));
    m_closeAll->setText(tr("C&lose all"));
    m_closeAll->setAccessibleName(fieldrules::withoutMnemonic(m_closeAll->text()));
}
