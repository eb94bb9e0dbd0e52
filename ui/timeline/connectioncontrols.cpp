// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/connectioncontrols.h"

#include "app/net/network.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {

constexpr int Step = 8; // pixels: the grid of the window

// Leaves a number alone while it is being typed.
void showNumber(QSpinBox &number, int value)
{
    if (number.value() != value)
        number.setValue(value);
}

// Sets the texts before and after the number.
void dress(QSpinBox &number, const QString &pattern)
{
    number.setPrefix(pattern.section(u"%1"_s, 0, 0));
    number.setSuffix(pattern.section(u"%1"_s, 1, 1));
}

} // namespace

ConnectionControls::ConnectionControls(Network &network, QWidget *parent) : QWidget(parent), m_network(network)
{
    build();
    connect(&network, &Network::stateChanged, this, [this](EndpointId id) {
        if (m_conversation && m_conversation->endpoint == id)
            showState();
    });
    retranslate();
}

void ConnectionControls::setConversation(const std::optional<Conversation> &conversation)
{
    m_conversation = conversation;
    showState();
}

void ConnectionControls::setPlain(bool plain)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_nagle, m_keepAlive, m_idle, m_interval, m_probes})
        part->setVisible(!plain);
}

void ConnectionControls::build()
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Step);
    m_connectionPart = connectionPart();
    m_listenerPart = listenerPart();
    column->addWidget(m_connectionPart);
    column->addWidget(m_listenerPart);
}

QWidget *ConnectionControls::connectionPart()
{
    auto *const part = new QWidget(this);
    m_finish = makeButton(u"tryFinish"_s, &ConnectionControls::finishSending);
    m_close = makeButton(u"tryClose"_s, &ConnectionControls::closeConnection);
    m_abort = makeButton(u"tryAbort"_s, &ConnectionControls::abort);
    m_reading = makeButton(u"tryReading"_s, &ConnectionControls::toggleReading);
    m_nagle = makeChoice(u"tryNagle"_s, &ConnectionControls::configure);
    m_keepAlive = makeChoice(u"tryKeepAlive"_s, &ConnectionControls::configure);
    m_idle = makeNumber(u"tryIdle"_s, 1, 7200, &ConnectionControls::configure);
    m_interval = makeNumber(u"tryInterval"_s, 1, 600, &ConnectionControls::configure);
    m_probes = makeNumber(u"tryProbes"_s, 1, 20, &ConnectionControls::configure);
    auto *const flow = new FlowLayout(part);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Step);
    for (QWidget *const control : std::initializer_list<QWidget *>{m_finish, m_close, m_abort, m_reading, m_nagle,
                                                                   m_keepAlive, m_idle, m_interval, m_probes})
        flow->addWidget(control);
    return part;
}

QWidget *ConnectionControls::listenerPart()
{
    auto *const part = new QWidget(this);
    m_backlogLabel = new QLabel(part);
    m_backlog = makeNumber(u"tryBacklog"_s, 1, 4096, &ConnectionControls::setAccepting);
    m_backlogLabel->setBuddy(m_backlog);
    m_byHand = makeChoice(u"tryByHand"_s, &ConnectionControls::setAccepting);
    m_accept = makeButton(u"tryAccept"_s, &ConnectionControls::acceptOne);
    auto *const flow = new FlowLayout(part);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Step);
    for (QWidget *const control : std::initializer_list<QWidget *>{m_backlogLabel, m_backlog, m_byHand, m_accept})
        flow->addWidget(control);
    return part;
}

QPushButton *ConnectionControls::makeButton(const QString &name, void (ConnectionControls::*pressed)())
{
    auto *const button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QSpinBox *ConnectionControls::makeNumber(const QString &name, int least, int most,
                                         void (ConnectionControls::*changed)())
{
    auto *const number = new QSpinBox(this);
    number->setObjectName(name);
    number->setRange(least, most);
    number->setKeyboardTracking(false);
    connect(number, &QSpinBox::valueChanged, this, changed);
    return number;
}

QCheckBox *ConnectionControls::makeChoice(const QString &name, void (ConnectionControls::*changed)())
{
    auto *const choice = new QCheckBox(this);
    choice->setObjectName(name);
    connect(choice, &QCheckBox::toggled, this, changed);
    return choice;
}

std::optional<ConnectionState> ConnectionControls::connection() const
{
    if (!m_conversation || m_conversation->kind != Conversation::Kind::Stream)
        return std::nullopt;
    const EndpointState state = m_network.state(m_conversation->endpoint);
    const auto found = std::ranges::find(state.connections, m_conversation->connection, &ConnectionState::id);
    return found == state.connections.end() ? std::nullopt : std::optional(*found);
}

void ConnectionControls::finishSending()
{
    m_network.tell(m_conversation->endpoint, FinishSending{m_conversation->connection});
}

void ConnectionControls::closeConnection()
{
    m_network.tell(m_conversation->endpoint, Disconnect{m_conversation->connection});
}

void ConnectionControls::abort()
{
    m_network.tell(m_conversation->endpoint, Abort{m_conversation->connection});
}

void ConnectionControls::toggleReading()
{
    const std::optional<ConnectionState> state = connection();
    if (!state)
        return;
    StreamOptions options = state->options;
    options.reading = !options.reading;
    m_network.tell(m_conversation->endpoint, SetStreamOptions{m_conversation->connection, options});
}

void ConnectionControls::configure()
{
    const std::optional<ConnectionState> state = connection();
    if (m_isShowing || !state)
        return;
    StreamOptions options = state->options;
    options.noDelay = !m_nagle->isChecked();
    options.keepAlive = {m_keepAlive->isChecked(), m_idle->value(), m_interval->value(), m_probes->value()};
    m_network.tell(m_conversation->endpoint, SetStreamOptions{m_conversation->connection, options});
}

void ConnectionControls::setAccepting()
{
    if (!m_isShowing && m_conversation)
        m_network.tell(m_conversation->endpoint, SetAccepting{{m_backlog->value(), m_byHand->isChecked()}});
}

void ConnectionControls::acceptOne()
{
    m_network.tell(m_conversation->endpoint, AcceptOne{});
}

void ConnectionControls::describe(QWidget *control, const QString &tip, const QString &whyNot)
{
    const QString said = whyNot.isEmpty() ? tip : whyNot;
    control->setEnabled(whyNot.isEmpty());
    control->setToolTip(plainToolTip(said));
    control->setAccessibleDescription(said);
}

void ConnectionControls::showState()
{
    m_isShowing = true;
    const EndpointState endpoint = m_conversation ? m_network.state(m_conversation->endpoint) : EndpointState();
    m_connectionPart->setVisible(!m_conversation || m_conversation->kind == Conversation::Kind::Stream);
    m_listenerPart->setVisible(m_conversation && EndpointKind::of(m_conversation->scheme).listens());
    showConnection(connection());
    showListener(endpoint);
    m_isShowing = false;
}

void ConnectionControls::showConnection(const std::optional<ConnectionState> &state)
{
    const StreamOptions options = state ? state->options : StreamOptions();
    const QString whyNot = state ? QString() : tr("Only while there is a connection.");
    const bool isFinished = state && (state->finishedSending || state->phase != Phase::Connected);
    describe(m_finish,
             tr("In the timeline: FIN from us; our state becomes FIN-WAIT-1, then FIN-WAIT-2, and data can "
                "still come"),
             isFinished ? tr("Our FIN has been sent already.") : whyNot);
    describe(m_close,
             tr("In the timeline: FIN from us, FIN from the peer; the side that sent the first stays in TIME-WAIT"),
             state && state->phase != Phase::Connected ? tr("It is being closed.") : whyNot);
    describe(m_abort,
             tr("In the timeline: RST from us (SO_LINGER 0), and both sides are CLOSED at once; what waits is lost"),
             whyNot);
    m_reading->setText(options.reading ? tr("Stop &reading") : tr("&Read on"));
    describe(m_reading,
             options.reading ? tr("In the timeline: what the peer sends fills the system's buffer until our "
                                  "window is closed, and the peer has to wait")
                             : tr("In the timeline: what waited comes at once, and the window opens"),
             whyNot);
    m_nagle->setChecked(!options.noDelay);
    describe(m_nagle,
             tr("Nagle's algorithm. In the timeline: small messages sent in a row are gathered and leave together, "
                "once what "
                "went before is confirmed (TCP_NODELAY off)"),
             whyNot);
    m_keepAlive->setChecked(options.keepAlive.on);
    describe(m_keepAlive,
             tr("After some silence the peer is asked whether it is still there; in the timeline: when it "
                "is not, the connection is lost"),
             whyNot);
    showNumber(*m_idle, options.keepAlive.idleS);
    showNumber(*m_interval, options.keepAlive.intervalS);
    showNumber(*m_probes, options.keepAlive.probes);
    describe(m_idle, tr("How long it is silent before the peer is asked"), whyNot);
    describe(m_interval, tr("How long between one question and the next"), whyNot);
    describe(m_probes, tr("How many unanswered questions until the connection is lost"), whyNot);
}

void ConnectionControls::showListener(const EndpointState &state)
{
    const bool listens = state.phase == Phase::Open && state.address.kind().listens();
    const QString whyNot = listens ? QString() : tr("Only while the server listens.");
    showNumber(*m_backlog, state.accepting.backlog);
    describe(m_backlog,
             tr("How many connections may wait to be accepted; a further client gets no answer, and sends "
                "its SYN again"),
             whyNot);
    m_byHand->setChecked(listens && state.accepting.byHand);
    describe(m_byHand,
             tr("Clients wait in the backlog until Accept; for them the connection is made already: "
                "SYN, SYN+ACK, ACK are the system's work"),
             whyNot);
    m_accept->setText(state.waiting < 0 ? tr("&Accept one") : tr("&Accept one (%1 waiting)").arg(state.waiting));
    m_accept->setAccessibleName(tr("Accept one"));
    const QString whyNotAccept = !listens ? whyNot
        : !state.accepting.byHand         ? tr("Clients are accepted as they come.")
        : state.waiting == 0              ? tr("Nobody waits.")
                                          : QString();
    describe(m_accept,
             tr("Takes the first in the queue: it gets a socket of its own, and the listening socket goes on"),
             whyNotAccept);
}

void ConnectionControls::retranslate()
{
    m_finish->setText(tr("&Finish sending"));
    m_close->setText(tr("&Close"));
    m_abort->setText(tr("A&bort"));
    m_nagle->setText(tr("&Nagle"));
    m_keepAlive->setText(tr("&Keep-alive"));
    dress(*m_idle, tr("after %1 s"));
    m_idle->setAccessibleName(tr("Keep-alive after"));
    dress(*m_interval, tr("every %1 s"));
    m_interval->setAccessibleName(tr("Keep-alive every"));
    dress(*m_probes, tr("%1 times"));
    m_probes->setAccessibleName(tr("Keep-alive probes"));
    m_backlogLabel->setText(tr("Back&log"));
    m_backlog->setAccessibleName(tr("Backlog"));
    m_byHand->setText(tr("Accept by &hand"));
    showState();
}

void ConnectionControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
