// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responders/responderspane.h"

#include "app/net/host/hostnetwork.h"
#include "app/net/network.h"
#include "ui/responders/respondersexport.h"
#include "ui/responders/respondersmodel.h"
#include "ui/responders/responderssummary.h"
#include "ui/style/theme.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/smalltable.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRawFont>
#include <QRegularExpression>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Step = 8;
using smalltable::RowHeight;
constexpr int ButtonHeight = 30;
constexpr int LeastRows = 3;
constexpr char32_t PictureOfReturn = 0x240d;

} // namespace

RespondersPane::RespondersPane(Network &network, EndpointId endpoint, QWidget *parent)
    : QWidget(parent),
      m_network(network),
      m_endpoint(endpoint),
      m_watch(network.journal(), endpoint),
      m_model(new RespondersModel(this)),
      m_summary(new QLabel(this)),
      m_udp(makeChoice(u"responderToUdp"_s, &RespondersPane::aimUdp)),
      m_tcp(makeChoice(u"responderByTcp"_s, &RespondersPane::connectTcp)),
      m_export(makeChoice(u"exportResponders"_s, &RespondersPane::exportCsv)),
      m_table(new QTableView(this)),
      m_exporter(new RespondersExport(this))
{
    makeTable();
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RespondersPane::onCurrentChanged);
    connect(m_table, &QTableView::activated, m_udp.action, &QAction::trigger);
    connect(m_exporter, &RespondersExport::reported, this, &RespondersPane::reported);
    connect(&m_frame, &QTimer::timeout, this, &RespondersPane::look);
    connect(&network.hostNetwork(), &HostNetwork::interfacesChanged, this,
            [this] { m_watch.setInterfaces(m_network.hostNetwork().interfaces()); });
    connect(&network, &Network::stateChanged, this, [this](EndpointId id, const EndpointState &state) {
        if (id == m_endpoint && state.isOpen())
            setCharset(state.address.charset);
    });
    m_watch.setInterfaces(network.hostNetwork().interfaces());
    m_frame.start(HiddenMs);
    retranslate();
}

RespondersPane::~RespondersPane() = default;

void RespondersPane::makeTable()
{
    m_table->setObjectName(u"responders"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    smalltable::dress(*m_table);
    m_table->horizontalHeader()->setFixedHeight(RowHeight);
    m_table->setMinimumHeight(RowHeight * (LeastRows + 1) + 2 * m_table->frameWidth());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_udp.action, m_tcp.action, m_export.action});
    const bool pictures = QRawFont::fromFont(Theme::monospace()).supportsCharacter(PictureOfReturn);
    m_model->setControls(pictures ? notation::Controls::Pictures : notation::Controls::Names);
}

void RespondersPane::layOut()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true); // onto two lines if there is no room
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *const row = new QHBoxLayout;
    row->setSpacing(Step);
    row->addWidget(m_summary, 1);
    for (const Choice &choice : {m_udp, m_tcp, m_export})
        row->addWidget(choice.button);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Step);
    column->setSpacing(Step / 2);
    column->addLayout(row);
    column->addWidget(m_table, 1);
}

RespondersPane::Choice RespondersPane::makeChoice(const QString &name, void (RespondersPane::*chosen)())
{
    const Choice choice{new QAction(this), new QPushButton(this)};
    choice.button->setObjectName(name);
    choice.button->setMinimumHeight(ButtonHeight);
    connect(choice.action, &QAction::triggered, this, chosen);
    connect(choice.button, &QPushButton::clicked, choice.action, &QAction::trigger);
    return choice;
}

void RespondersPane::setColumnWidths()
{
    const QFontMetrics metrics(m_table->font());
    const auto wide = [&](int column, const QString &sample) {
        constexpr int Room = 24;
        const QString header = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int text = std::max(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(header));
        m_table->setColumnWidth(column, text + Room);
    };
    wide(RespondersModel::Address, u"192.168.100.100:65535"_s);
    wide(RespondersModel::First, u"9,999.99"_s);
    wide(RespondersModel::Answers, u"999"_s);
    wide(RespondersModel::Octets, u"99,999"_s);
    wide(RespondersModel::Remarks,
         QStringList{RespondersModel::tr("new"), RespondersModel::tr("duplicate"), RespondersModel::tr("other subnet")}
             .join(u" · "_s));
}

void RespondersPane::setCharset(const QString &name)
{
    m_model->setCharset(Charset::find(name).value_or(Charset()));
}

void RespondersPane::look()
{
    if (!m_watch.advance())
        return;
    m_model->update(m_watch.ledger());
    keepChosen();
    showSummary();
    showChoices();
}

// After the next message the rows arrive again, in any order.
void RespondersPane::keepChosen()
{
    if (m_table->currentIndex().isValid())
        return;
    const Peer chosen = m_chosen;
    const int row = chosen.isNull() ? 0 : m_model->rowOf(chosen);
    if (m_model->at(row))
        m_table->setCurrentIndex(m_model->index(row, RespondersModel::Address));
    m_chosen = chosen; // selecting the first row here is not the person's choice
}

void RespondersPane::onCurrentChanged(const QModelIndex &current)
{
    if (const Responder *const responder = m_model->at(current.row()))
        m_chosen = responder->peer;
    showChoices();
}

void RespondersPane::showSummary()
{
    m_summary->setText(responderssummary::of(m_watch.ledger()));
    m_summary->setToolTip(plainToolTip(m_summary->text()));
}

void RespondersPane::showChoices()
{
    const Responder *const chosen = m_model->at(m_table->currentIndex().row());
    const QString peer = chosen ? chosen->peer.toString() : QString();
    const QString why = m_model->rowCount() == 0 ? tr("Nobody has answered yet.")
        : chosen                                 ? QString()
                                                 : tr("Choose one in the table.");
    showChoice(m_udp, tr("Make it the &UDP target"), tr("Goes to the UDP tab and aims it at %1").arg(peer), why);
    showChoice(m_tcp, tr("Connect &by TCP"), tr("Goes to a TCP client tab and connects to %1").arg(peer), why);
    showChoice(m_export, tr("E&xport as CSV…"), tr("Writes this table to a file"),
               m_model->rowCount() == 0 ? why : QString());
}

void RespondersPane::showChoice(const Choice &choice, const QString &text, const QString &tip, const QString &whyNot)
{
    const QString said = whyNot.isEmpty() ? tip : whyNot;
    if (choice.button->text() == text && choice.button->accessibleDescription() == said)
        return;
    choice.action->setText(text);
    choice.action->setEnabled(whyNot.isEmpty());
    choice.button->setText(text);
    choice.button->setEnabled(whyNot.isEmpty());
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s); // in Chinese it is in brackets
    choice.button->setAccessibleName(QString(text).remove(mnemonic));
    choice.button->setAccessibleDescription(said);
    choice.button->setToolTip(plainToolTip(said));
}

void RespondersPane::aimUdp()
{
    if (const Responder *const responder = m_model->at(m_table->currentIndex().row()))
        emit udpTargetChosen(Peer(responder->peer));
}

void RespondersPane::connectTcp()
{
    if (const Responder *const responder = m_model->at(m_table->currentIndex().row()))
        emit connectionChosen(Peer(responder->peer));
}

void RespondersPane::exportCsv()
{
    m_exporter->ask(m_model->responders(), m_model->charset());
}

void RespondersPane::retranslate()
{
    m_table->setAccessibleName(tr("Who answered"));
    m_model->retranslate();
    setColumnWidths();
    showSummary();
    showChoices();
}

void RespondersPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RespondersPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_frame.start(FrameMs);
    look();
}

void RespondersPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_frame.start(HiddenMs);
}
