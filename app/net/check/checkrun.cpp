// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/checkrun.h"

#include "app/net/check/finding.h"
#include "app/net/endpoint/bindproblem.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>

using Id = CheckStep::Id;

CheckRun::CheckRun(const CheckQuestion &question)
    : m_question(question),
      m_open(question.steps()),
      m_firewall(this),
      m_neighbourClock(this),
      m_nameLimit(this)
{
    connect(&m_firewall, &FirewallLook::found, this,
            [this](const Firewall &firewall) { report(finding::firewall(firewall)); });
    m_neighbourClock.setInterval(NeighbourLookMs);
    connect(&m_neighbourClock, &QTimer::timeout, this, &CheckRun::lookAtNeighbour);
    m_nameLimit.setSingleShot(true);
    m_nameLimit.setInterval(NameLimitMs);
    connect(&m_nameLimit, &QTimer::timeout, this, [this] { onNameLookedUp(QHostInfo()); });
}

CheckRun::~CheckRun()
{
    if (m_lookup != 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void CheckRun::start()
{
    m_known = interfaces::all();
    m_firewall.start();
    lookHere();
    if (isPlanned(Id::Target))
        lookUp();
}

// Takes the steps that need no other machine.
void CheckRun::lookHere()
{
    if (isPlanned(Id::Socket))
        report(finding::socket(m_question, m_known));
    if (isPlanned(Id::LocalPort)) {
        const quint16 port = m_question.localPort();
        const bool isStream = m_question.address.kind().isStream();
        const auto transport = isStream ? kernelfacts::Transport::Tcp : kernelfacts::Transport::Udp;
        report(finding::localPort(m_question,
                                  !m_question.state.isOpen() && port != 0
                                      ? kernelfacts::portHolder(transport, Peer::from(bound(), port))
                                      : std::nullopt));
    }
    if (isPlanned(Id::Broadcast))
        report(finding::broadcast(m_question.address, m_known));
    if (isPlanned(Id::Drops))
        report(finding::drops(m_question));
}

QHostAddress CheckRun::bound() const
{
    const EndpointAddress &address = m_question.address;
    if (!address.isBound() && address.from.isNull())
        return {};
    return boundAddress(address.local().host);
}

void CheckRun::lookUp()
{
    const HostPort to = m_question.target();
    if (to.isNull() || to.port == 0) {
        report(finding::target(to, {}));
        return skipTheWay({QT_TRANSLATE_NOOP("Notice", "There is no target."), {}});
    }
    if (std::optional<Peer> ip = Peer::parseIp(to.host)) {
        ip->port = to.port;
        return onTargetKnown(*ip);
    }
    m_nameLimit.start();
    m_lookup = QHostInfo::lookupHost(to.host, this, &CheckRun::onNameLookedUp);
}

// Prefers an address of the local one's family.
void CheckRun::onNameLookedUp(const QHostInfo &name)
{
    if (m_lookup == 0)
        return;
    QHostInfo::abortHostLookup(m_lookup);
    m_lookup = 0;
    m_nameLimit.stop();
    const HostPort to = m_question.target();
    const QList<QHostAddress> all = name.addresses();
    if (all.isEmpty()) {
        report(finding::target(to, {}));
        return skipTheWay({QT_TRANSLATE_NOOP("Notice", "The target's address is not known."), {}});
    }
    const QHostAddress from = bound();
    const auto fits = std::ranges::find_if(
        all, [&from](const QHostAddress &ip) { return from.isNull() || ip.protocol() == from.protocol(); });
    onTargetKnown(Peer::from(fits == all.end() ? all.first() : *fits, to.port));
}

void CheckRun::onTargetKnown(const Peer &to)
{
    m_to = to;
    report(finding::target(m_question.target(), to));
    m_route = Route::find({to, bound(), m_question.address.multicast.interfaceName}, m_known);
    report(finding::localAddress(bound(), to, m_route, m_known));
    report(finding::route(to, m_route));
    tryTarget();
}

void CheckRun::skipTheWay(const Notice &why)
{
    for (const Id id : {Id::LocalAddress, Id::Route, Id::Neighbour, Id::Answer, Id::Connection})
        if (isPlanned(id))
            report(finding::skipped(id, why));
}

void CheckRun::tryTarget()
{
    using Kind = Route::Kind;
    if (m_question.isConnected()) {
        report(CheckStep::good(Id::Connection,
                               {{QT_TRANSLATE_NOOP("Notice", "It is connected: there is nothing to try."), {}}}));
        return lookAtNeighbour();
    }
    const bool isMany = m_route.kind == Kind::DirectedBroadcast || m_route.kind == Kind::LimitedBroadcast
        || m_route.kind == Kind::Multicast;
    if (isMany || !m_question.sends())
        return skipTheWay({QT_TRANSLATE_NOOP("Notice", "It is not a single machine that could be asked."), {}});
    const QHostAddress from = m_route.kind == Kind::OtherFamily ? QHostAddress() : bound();
    if (isPlanned(Id::Connection)) {
        auto *const attempt = new TcpAttempt(this);
        connect(attempt, &TcpAttempt::ended, this, &CheckRun::onAttemptEnded);
        attempt->start(m_to, from);
    } else {
        auto *const attempt = new UdpAttempt(this);
        connect(attempt, &UdpAttempt::ended, this, &CheckRun::onAttemptEnded);
        attempt->start(m_to, from);
    }
}

void CheckRun::onAttemptEnded(const Attempt &attempt)
{
    m_attempt = attempt;
    // Silence may mean that nobody was there to hear it: the look at the neighbour decides.
    if (attempt.outcome != Attempt::Outcome::Silent)
        reportAttempt();
    lookAtNeighbour();
}

void CheckRun::reportAttempt()
{
    report(isPlanned(Id::Connection) ? finding::connection(m_to, m_attempt, m_route.gateway)
                                     : finding::answer(m_to, m_attempt, m_route.gateway));
}

// Called after the attempt, which makes the system ask for the neighbour; the answer may take a while.
void CheckRun::lookAtNeighbour()
{
    using State = neighbours::State;
    const bool isOwn = m_route.kind == Route::Kind::Own;
    if (isOwn || m_route.kind == Route::Kind::None || m_route.interfaceName.isEmpty()) {
        reportAttempt();
        return report(
            isOwn ? CheckStep::good(
                Id::Neighbour,
                {{QT_TRANSLATE_NOOP("Notice", "Nothing leaves this machine: no neighbour is needed."), {}}})
                  : finding::skipped(Id::Neighbour,
                                     {QT_TRANSLATE_NOOP("Notice", "Without a route there is no neighbour."), {}}));
    }
    const Peer asked = m_route.gateway.isNull() ? m_to : Peer::from(m_route.gateway, 0);
    const neighbours::Neighbour neighbour = neighbours::find(asked, m_route.interfaceName);
    const qint64 now = QDeadlineTimer::current().deadline();
    if (neighbour.state == State::Incomplete || neighbour.state == State::Probe) {
        if (!m_neighbourClock.isActive()) {
            m_neighbourSinceMs = now;
            m_neighbourClock.start();
        }
        if (now - m_neighbourSinceMs < NeighbourLimitMs)
            return;
    }
    m_neighbourClock.stop();
    onNeighbourKnown(asked, neighbour);
}

void CheckRun::onNeighbourKnown(const Peer &asked, const neighbours::Neighbour &neighbour)
{
    using State = neighbours::State;
    const bool isAbsent = neighbour.state == State::Failed || neighbour.state == State::Incomplete;
    if (isAbsent && m_attempt.outcome == Attempt::Outcome::Silent)
        m_attempt.outcome = Attempt::Outcome::NoSuchHost;
    reportAttempt();
    report(finding::neighbour(asked, m_route, neighbour));
}

void CheckRun::report(const CheckStep &step)
{
    if (m_open.removeAll(step.id) == 0)
        return;
    emit found(step);
    if (m_open.isEmpty())
        emit finished();
}
