// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/headless.h"

#include "app/automation/echotest/echoreport.h"
#include "app/cli/linefeed.h"
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
      m_printer(m_network.journal(), arguments.format)
{
    connect(&m_signals, &EndSignals::asked, this, [this] {
        m_interrupted = true;
        end();
    });
    connect(&m_printer, &RecordPrinter::broken, this, &Headless::end);
    connect(&m_launch, &Launch::endReached, this, &Headless::end);
    connect(&m_launch, &Launch::sendingFinished, this, &Headless::check);
    connect(&m_launch, &Launch::verified, this, &Headless::takeVerdict);
    connect(&m_launch, &Launch::recordingFailed, this, &Headless::fail);
    connect(&m_launch, &Launch::finished, this, [this] { QCoreApplication::exit(m_status); });
    connect(&m_network, &Network::stateChanged, this, &Headless::takeState);
    connect(&m_network, &Network::answered, this, &Headless::takeEnd);
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
        m_runs.push_back({id, address});
        m_launch.attachTo(id, address);
        m_network.open(id, address);
    }
    const Run &first = m_runs.front();
    m_feed = std::make_unique<LineFeed>(m_network, first.id, first.address, m_arguments);
    connect(m_feed.get(), &LineFeed::ended, this, &Headless::check);
    if (m_arguments.verifyEcho)
        m_feed->stop(); // lines would come between the messages of the test
}

void Headless::takeState(EndpointId id, const EndpointState &state)
{
    if (m_ending)
        return;
    takeEnd(id, state);
    check();
}

void Headless::takeEnd(EndpointId id, const EndpointState &state)
{
    const auto run = std::ranges::find(m_runs, id, &Run::id);
    if (run == m_runs.end() || run->over || !state.isClosed())
        return;
    run->over = true;
    tellEnd(*run, state);
    // There is nowhere left for its lines to go.
    if (run == m_runs.begin())
        m_feed->stop();
}

// A connection that was there and went is no failure, however it went.
void Headless::tellEnd(const Run &run, const EndpointState &state)
{
    if (state.ended == EndReason::Reset || state.ended == EndReason::Lost) {
        terminal::tell(run.address.toString() + ": "_L1 + reasonText(state.ended));
    } else if (state.ended == EndReason::None && !state.problem.isNull()) {
        m_status = 1;
        terminal::tell(run.address.toString() + ": "_L1 + state.problem.text());
    }
}

void Headless::check()
{
    if (m_ending)
        return;
    if (std::ranges::all_of(m_runs, &Run::over)) {
        end();
        return;
    }
    if (!m_feed->hasEnded())
        return;
    const bool isLone = m_runs.size() == 1 && !listens(m_runs.front());
    const bool kept = isKept();
    for (Run &run : m_runs) {
        const bool finishes = !kept || (isLone && run.address.scheme == Scheme::TcpClient);
        if (finishes && !run.over && !run.finishing && !m_launch.isSending(run.id))
            finishSending(run);
    }
}

void Headless::takeVerdict(const EchoReport &report)
{
    terminal::tell(textOf(report.notices()));
    if (!report.isRight() && !m_interrupted)
        m_status = 1;
    end();
}

void Headless::finishSending(Run &run)
{
    if (run.address.scheme != Scheme::TcpClient) {
        run.finishing = true;
        QTimer::singleShot(LateAnswersMs, this, [this, id = run.id] { closeWhenSent(id); });
    } else if (m_network.state(run.id).phase == Phase::Connected) {
        run.finishing = true;
        m_network.finishSending(run.id);
    }
}

// A name that is still looked up, or a full send buffer.
void Headless::closeWhenSent(EndpointId id)
{
    if (m_network.state(id).pending == 0)
        m_network.close(id);
    else
        QTimer::singleShot(AskAgainMs, this, [this, id] { closeWhenSent(id); });
}

bool Headless::isKept() const
{
    const auto keeps = [this](const Run &run) { return !run.over && (listens(run) || m_launch.isSending(run.id)); };
    return m_arguments.forMs || m_arguments.untilReceived || std::ranges::any_of(m_runs, keeps);
}

// Whether something may come that nothing of ours has asked for.
bool Headless::listens(const Run &run) const
{
    switch (run.address.scheme) {
    case Scheme::Udp:
    case Scheme::Broadcast:
        return m_arguments.echo || run.address.port != 0 || !m_arguments.canSend(run.address);
    case Scheme::TcpClient:
        return m_arguments.echo || run.address.reconnectMs.has_value();
    case Scheme::TcpServer:
        return true;
    }
    Q_UNREACHABLE();
}

void Headless::end()
{
    if (m_ending)
        return;
    m_ending = true;
    m_feed->stop();
    // What had ended or failed by now may not have been told yet: states come once a frame.
    for (const Run &run : m_runs)
        m_network.ask(run.id);
    m_network.closeAll();
}

void Headless::fail(const Problem &problem)
{
    m_status = 1;
    terminal::tell(problem.text());
    // At the very end there is nothing else to wait for.
    if (m_ending)
        m_launch.finish();
    end();
}
