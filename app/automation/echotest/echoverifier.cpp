// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echotest/echoverifier.h"

#include "app/base/clock.h"

#include <QHostInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

constexpr qint64 NsPerMs = 1'000'000;

qint64 steadyNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

EchoVerifier::EchoVerifier(const EchoPlan &plan, std::shared_ptr<EchoProgress> progress)
    : m_plan(plan),
      m_progress(std::move(progress)),
      m_ledger(plan, QRandomGenerator::global()->generate())
{
    m_progress->set(m_ledger.report());
}

EchoVerifier::~EchoVerifier() = default;

void EchoVerifier::ready(CompanionHost &host, ConnectionId connection, const Peer &)
{
    if (m_host || (m_plan.connection != 0 && m_plan.connection != connection))
        return;
    m_host = &host;
    m_connection = connection;
    m_isStream = host.address().kind().isStream();
    m_clock = std::make_unique<QTimer>();
    QObject::connect(m_clock.get(), &QTimer::timeout, m_clock.get(), [this] { look(); });
    m_clock->start(std::clamp(m_plan.timeoutMs / 4, 1, ProgressMs));
    if (m_isStream)
        begin({});
    else
        findTarget();
}

// Called before the first message, so that its round trip does not include the look-up.
void EchoVerifier::findTarget()
{
    const HostPort to = m_plan.to.isNull() ? m_host->address().to : m_plan.to;
    if (const QHostAddress literal(to.host); !literal.isNull())
        return begin(Peer::from(literal, to.port));
    QHostInfo::lookupHost(to.host, m_clock.get(), [this, port = to.port](const QHostInfo &found) {
        const QList<QHostAddress> all = found.addresses();
        const bool ipv6 = m_host->address().host.contains(u':');
        const auto fits = std::ranges::find_if(all, [ipv6](const QHostAddress &each) {
            return (each.protocol() == QAbstractSocket::IPv6Protocol) == ipv6;
        });
        if (m_ledger.report().hasEnded())
            return;
        if (fits == all.end())
            finish(EchoReport::Ending::NoSuchHost);
        else
            begin(Peer::from(*fits, port));
    });
}

void EchoVerifier::begin(const Peer &target)
{
    m_target = target;
    m_begun = true;
    sendSoon();
}

// Does not send from within received(): what is sent there counts as an answer, and
// too many waiting answers keep the stream from being read.
void EchoVerifier::sendSoon()
{
    if (std::exchange(m_sendsSoon, true))
        return;
    QMetaObject::invokeMethod(
        m_clock.get(),
        [this] {
            m_sendsSoon = false;
            sendSome();
        },
        Qt::QueuedConnection);
}

void EchoVerifier::sendSome()
{
    while (isRunning() && m_ledger.mayStart()) {
        const QByteArray message = m_ledger.next();
        const quint64 waiting = m_host->pending(m_connection);
        if (waiting > 0 && waiting + quint64(message.size()) > CompanionHost::MaxPending / 2)
            return; // look() will try again
        m_ledger.started({steadyNs(), nowNs()});
        if (!m_host->sendTo(message, m_connection, m_target) && isRunning()) {
            m_ledger.takeBack();
            finish(EchoReport::Ending::NotSent);
        }
    }
}

void EchoVerifier::received(CompanionHost &host, ConnectionId connection, const Peer &peer, QByteArrayView octets)
{
    if (connection != m_connection || !isRunning())
        return;
    const EchoLedger::Moment arrival{steadyNs(), host.arrivalNs()};
    if (m_isStream)
        m_ledger.takeStream(octets, arrival);
    else
        m_ledger.takeDatagram(octets, arrival, peer == m_target);
    if (arrival.steadyNs - m_toldNs >= ProgressMs * NsPerMs) {
        m_toldNs = arrival.steadyNs;
        m_progress->set(m_ledger.report());
    }
    finishIfDone();
    if (isRunning() && m_ledger.mayStart())
        sendSoon();
}

void EchoVerifier::gone(CompanionHost &, ConnectionId connection)
{
    if (m_host && connection == m_connection && !m_ledger.report().hasEnded())
        finish(EchoReport::Ending::Gone);
}

void EchoVerifier::look()
{
    if (m_ledger.report().hasEnded())
        return;
    if (m_progress->isCancelled())
        return finish(EchoReport::Ending::Cancelled);
    m_ledger.giveUpOverdue(steadyNs());
    m_progress->set(m_ledger.report());
    finishIfDone();
    sendSome();
}

void EchoVerifier::finishIfDone()
{
    if (m_ledger.isDone())
        finish(EchoReport::Ending::Done);
}

void EchoVerifier::finish(EchoReport::Ending ending)
{
    m_ledger.end(ending);
    m_clock->stop();
    const EchoReport &report = m_ledger.report();
    m_host->note(Event{report.notices(), 0, report.figures()});
    m_progress->set(report);
    if (finished)
        finished();
}
