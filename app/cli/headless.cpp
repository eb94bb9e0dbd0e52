// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/headless.h"

#include "app/automation/echotest/echoreport.h"
#include "app/cli/stdinsender.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int AskAgainMs = 50;

} // namespace

Headless::Headless(const Arguments &arguments, const JournalLimits &limits, QObject *parent)
    : QObject(parent),
      m_arguments(arguments),
      m_network(limits),
      m_launch(m_network, arguments),
      m_printer(m_network.journal(), *arguments.format)
{
    connect(&m_signals, &EndSignals::asked, this, [this] {
        m_interrupted = true;
        end();
    });
    connect(&m_printer, &RecordPrinter::broken, this, &Headless::end);
    connect(&m_launch, &Launch::endReached, this, &Headless::end);
    connect(&m_launch, &Launch::sendingFinished, this, &Headless::considerEnd);
    connect(&m_launch, &Launch::verified, this, &Headless::onVerified);
    connect(&m_launch, &Launch::recordingFailed, this, &Headless::fail);
    connect(&m_launch, &Launch::finished, this, [this] { QCoreApplication::exit(m_status); });
    connect(&m_network, &Network::stateChanged, this, &Headless::onStateChanged);
    connect(&m_network, &Network::answered, this, &Headless::noteEnd);
    connect(&m_network, &Network::allClosed, this, [this] {
        m_printer.printRest();
        m_launch.finish();
    });
}

Headless::~Headless() = default;

void Headless::start()
{
    m_printer.start();
    m_launch.start();
    for (const EndpointAddress &address : m_arguments.addresses) {
        const EndpointId id = m_network.add(address.scheme);
        m_opened.push_back({id, address});
        m_launch.attachTo(id, address);
        m_network.tell(id, Open{address});
    }
    const OpenedAddress &first = m_opened.front();
    m_stdinSender = std::make_unique<StdinSender>(m_network, first.id, first.address, m_arguments);
    connect(m_stdinSender.get(), &StdinSender::ended, this, &Headless::considerEnd);
    if (m_arguments.verifyEcho)
        m_stdinSender->stop(); // its lines would come between the messages of the test
}

void Headless::onStateChanged(EndpointId id, const EndpointState &state)
{
    if (m_ending)
        return;
    noteEnd(id, state);
    considerEnd();
}

void Headless::noteEnd(EndpointId id, const EndpointState &state)
{
    const auto opened = std::ranges::find(m_opened, id, &OpenedAddress::id);
    if (opened == m_opened.end() || opened->over || !state.isClosed())
        return;
    opened->over = true;
    reportEnd(*opened, state);
    // There is nowhere left to send the lines of standard input.
    if (opened == m_opened.begin())
        m_stdinSender->stop();
}

// The end of an established connection is never a failure, whatever its cause.
void Headless::reportEnd(const OpenedAddress &opened, const EndpointState &state)
{
    if (state.ended == EndReason::Reset || state.ended == EndReason::Lost) {
        terminal::printMessage(opened.address.toString() + ": "_L1 + reasonText(state.ended));
    } else if (state.ended == EndReason::None && !state.problem.isNull()) {
        m_status = 1;
        terminal::printMessage(opened.address.toString() + ": "_L1 + state.problem.text());
    }
}

void Headless::considerEnd()
{
    if (m_ending)
        return;
    if (std::ranges::all_of(m_opened, &OpenedAddress::over)) {
        end();
        return;
    }
    if (!m_stdinSender->hasEnded())
        return;
    const bool isLone = m_opened.size() == 1 && !listens(m_opened.front());
    const bool kept = isKept();
    for (OpenedAddress &opened : m_opened) {
        const bool finishes = !kept || (isLone && opened.address.kind().connects());
        if (finishes && !opened.over && !opened.finishing && !m_launch.isSending(opened.id))
            finishSending(opened);
    }
}

void Headless::onVerified(const EchoReport &report)
{
    terminal::printMessage(textOf(report.notices()));
    if (!report.isRight() && !m_interrupted)
        m_status = 1;
    end();
}

void Headless::finishSending(OpenedAddress &opened)
{
    if (!opened.address.kind().connects()) {
        opened.finishing = true;
        QTimer::singleShot(LateAnswersMs, this, [this, id = opened.id] { closeWhenSent(id); });
    } else if (m_network.state(opened.id).phase == Phase::Connected) {
        opened.finishing = true;
        m_network.tell(opened.id, FinishSending{});
    }
}

// A name lookup may be pending, or the send buffer full.
void Headless::closeWhenSent(EndpointId id)
{
    if (m_network.state(id).pending == 0)
        m_network.tell(id, Close{});
    else
        QTimer::singleShot(AskAgainMs, this, [this, id] { closeWhenSent(id); });
}

bool Headless::isKept() const
{
    const auto keeps = [this](const OpenedAddress &opened) {
        return !opened.over && (listens(opened) || m_launch.isSending(opened.id));
    };
    return m_arguments.forMs || m_arguments.untilReceived || std::ranges::any_of(m_opened, keeps);
}

// Whether anything unrequested may arrive.
bool Headless::listens(const OpenedAddress &opened) const
{
    const EndpointAddress &address = opened.address;
    if (address.kind().listens())
        return true;
    if (address.kind().connects())
        return m_arguments.echo || address.reconnectMs.has_value();
    return m_arguments.echo || address.port != 0 || !address.saysWhereToSend();
}

void Headless::end()
{
    if (m_ending)
        return;
    m_ending = true;
    m_stdinSender->stop();
    // An end or a failure may not have been reported yet: states arrive once a
    // frame.
    for (const OpenedAddress &opened : m_opened)
        m_network.ask(opened.id);
    m_network.closeAll();
}

void Headless::fail(const Problem &problem)
{
    m_status = 1;
    terminal::printMessage(problem.text());
    // When the run is ending there is nothing else to wait for.
    if (m_ending)
        m_launch.finish();
    end();
}
