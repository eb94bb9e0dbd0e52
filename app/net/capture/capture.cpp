// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/capture.h"

#include "app/base/clock.h"
#include "app/net/capture/capturereader.h"
#include "app/net/endpoint/endpoint.h"
#include "app/net/host/interfaces.h"

#include <utility>

using Stage = CaptureState::Stage;

namespace {

bool hasOurFin(TcpState state)
{
    return state == TcpState::FinWait1 || state == TcpState::FinWait2 || state == TcpState::Closing
        || state == TcpState::LastAck || state == TcpState::TimeWait;
}

} // namespace

Capture::Capture(const Endpoints &endpoints, const std::shared_ptr<CaptureStore> &store, QObject *parent)
    : QObject(parent),
      m_endpoints(endpoints),
      m_store(store),
      m_look(this)
{
    m_look.setInterval(LookMs);
    connect(&m_look, &QTimer::timeout, this, &Capture::releaseOld);
}

// Joins the threads: at the end of the program, closing a capture takes the system a moment.
Capture::~Capture()
{
    m_source.reset();
    if (m_thread)
        m_closing.append(m_thread);
    for (QThread *const thread : std::as_const(m_closing)) {
        thread->quit();
        thread->wait();
        delete thread;
    }
}

void Capture::start()
{
    m_startsAgain = m_state.stage == Stage::Stopping;
    if (m_state.stage != Stage::Off)
        return;
    setState({Stage::Starting, {}, 0, 0});
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("capture"));
    m_reader = new CaptureReader(m_store);
    m_reader->moveToThread(m_thread);
    connect(m_thread, &QThread::started, m_reader, &CaptureReader::open);
    connect(m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &CaptureReader::opened, this, &Capture::onOpened);
    connect(m_reader, &CaptureReader::failed, this, &Capture::fail);
    connect(m_reader, &CaptureReader::finished, this, [this] { end({}); });
    m_thread->start();
}

// Packets that pass the filter wait until their connections are known.
void Capture::onOpened(const std::shared_ptr<SegmentSource> &source)
{
    if (m_state.stage != Stage::Starting)
        return;
    m_source = source;
    m_store->start();
    setState({Stage::On, {}, nowNs(), 0});
    ownAll();
    if (m_state.stage != Stage::On)
        return;
    m_look.start();
    QMetaObject::invokeMethod(m_reader, &CaptureReader::start);
}

void Capture::stop()
{
    m_startsAgain = false;
    if (m_state.stage != Stage::On && m_state.stage != Stage::Starting)
        return;
    m_stoppedNs = nowNs();
    if (!m_source || !m_source->setFilter({}).isNull()) {
        end({});
        return;
    }
    m_source.reset();
    setState({Stage::Stopping, {}, m_state.sinceNs, 0});
    QMetaObject::invokeMethod(m_reader, &CaptureReader::finish);
}

void Capture::fail(const Problem &problem)
{
    if (m_state.stage == Stage::Off)
        return;
    if (m_state.stage != Stage::Stopping)
        m_stoppedNs = nowNs();
    end(problem);
}

void Capture::end(const Problem &problem)
{
    m_look.stop();
    m_source.reset();
    m_store->stop(m_stoppedNs);
    m_ends.clear();
    m_users.clear();
    m_attempts.clear();
    m_streams.clear();
    m_leaving.clear();
    m_expression.clear();
    if (m_reader)
        m_reader->disconnect(this);
    m_reader = nullptr;
    if (QThread *const thread = std::exchange(m_thread, nullptr)) {
        m_closing.append(thread);
        connect(thread, &QThread::finished, this, [this, thread] {
            m_closing.removeOne(thread);
            thread->deleteLater();
        });
        thread->quit();
    }
    setState({Stage::Off, problem, 0, 0});
    if (std::exchange(m_startsAgain, false) && problem.isNull())
        start();
}

void Capture::ownAll()
{
    struct Found
    {
        StreamOwner owner;
        EndPair pair;
        StreamNumbers numbers;
    };
    std::vector<Found> streams;
    for (const Endpoint *const endpoint : m_endpoints) {
        if (endpoint->connectionCount() == 0)
            continue;
        for (const ConnectionState &connection : endpoint->state().connections) {
            const EndPair pair = EndPair::of(connection.local, connection.peer);
            const StreamOwner owner{endpoint->id(), connection.id};
            streams.push_back({owner, pair, numbersOf(owner)});
            m_ends.add(pair);
        }
    }
    updateListening();
    if (m_state.stage != Stage::On) // the system rejected the filter
        return;
    // Numbers that changed meanwhile may be those before or after the first segment.
    for (const Found &found : streams) {
        const StreamNumbers now = numbersOf(found.owner);
        own(found.owner, found.pair,
            {now.out == found.numbers.out ? now.out : std::nullopt,
             now.in == found.numbers.in ? now.in : std::nullopt});
    }
}

void Capture::own(const StreamOwner &owner, const EndPair &pair, const StreamNumbers &numbers)
{
    m_ends.add(pair);
    ++m_users[pair];
    m_streams[owner.endpoint].insert(owner.connection, pair);
    std::erase_if(m_leaving, [&](const Leaving &leaving) { return leaving.pair == pair; });
    m_store->own(pair, owner, nowNs(), numbers);
}

void Capture::attemptBegan(EndpointId endpoint, const Peer &local, const Peer &peer, qint64 timeNs)
{
    if (!wantsAttempts())
        return;
    attemptEnded(endpoint);
    const EndPair pair = EndPair::of(local, peer);
    m_ends.add(pair);
    ++m_users[pair];
    m_attempts.insert(endpoint, pair);
    std::erase_if(m_leaving, [&](const Leaving &leaving) { return leaving.pair == pair; });
    m_store->own(pair, {endpoint, 0}, timeNs, {0, 0});
    updateFilter();
}

void Capture::attemptEnded(EndpointId endpoint)
{
    const auto attempt = m_attempts.constFind(endpoint);
    if (attempt == m_attempts.constEnd())
        return;
    m_store->over({endpoint, 0}, nowNs());
    leave(*attempt);
    m_attempts.remove(endpoint);
}

void Capture::streamBegan(EndpointId endpoint, ConnectionId connection, const Peer &local, const Peer &peer)
{
    if (m_state.stage != Stage::On)
        return;
    const EndPair pair = EndPair::of(local, peer);
    const StreamOwner owner{endpoint, connection};
    if (m_attempts.contains(endpoint) && m_attempts.value(endpoint) == pair) {
        m_attempts.remove(endpoint);
        m_streams[endpoint].insert(connection, pair);
        m_store->becomes({endpoint, 0}, owner);
        return;
    }
    attemptEnded(endpoint);
    own(owner, pair, numbersOf(owner));
    if (!m_ends.isListening(pair.local))
        updateFilter();
}

void Capture::streamEnded(EndpointId endpoint, ConnectionId connection)
{
    m_store->over({endpoint, connection}, nowNs());
    const auto streams = m_streams.find(endpoint);
    if (streams == m_streams.end() || !streams->contains(connection))
        return;
    leave(streams->take(connection));
}

// What the systems still say to each other belongs to the connection.
void Capture::leave(const EndPair &pair)
{
    const auto users = m_users.find(pair);
    if (users == m_users.end() || --*users > 0)
        return;
    m_users.erase(users);
    m_leaving.push_back({pair, nowNs() + LingerNs});
}

void Capture::releaseOld()
{
    const qint64 now = nowNs();
    std::erase_if(m_leaving, [&](const Leaving &leaving) {
        const bool isOver = leaving.untilNs <= now;
        if (isOver) {
            m_ends.remove(leaving.pair);
            m_store->release(leaving.pair);
        }
        return isOver;
    });
    updateListening(); // addresses come and go
}

void Capture::listeningChanged()
{
    if (m_state.stage == Stage::On)
        updateListening();
}

// A socket that listens everywhere listens on each address of this machine.
void Capture::updateListening()
{
    QSet<Peer> ends;
    QList<interfaces::Interface> all;
    for (const Endpoint *const endpoint : m_endpoints) {
        const Peer local = endpoint->listeningOn();
        if (local.isNull())
            continue;
        if (local.address() != QHostAddress(QHostAddress::AnyIPv4)
            && local.address() != QHostAddress(QHostAddress::AnyIPv6)) {
            ends.insert(EndPair::of(local, {}).local);
            continue;
        }
        if (all.isEmpty())
            all = interfaces::all();
        for (const interfaces::Interface &one : std::as_const(all)) {
            for (const interfaces::Address &address : one.addresses) {
                const Peer end = EndPair::of(Peer::from(address.ip, local.port), {}).local;
                if (local.family == Peer::Family::IPv6 || end.family == local.family)
                    ends.insert(end);
            }
        }
    }
    m_ends.setListening(ends);
    m_store->setListening(ends);
    updateFilter();
}

// The system limits the size of filters (net.core.optmem_max), as it compiles
// them.
void Capture::updateFilter()
{
    OwnEnds::Filter filter = m_ends.filter(m_mostTerms);
    if (!m_source || filter.expression == m_expression)
        return;
    Problem problem = m_source->setFilter(filter.expression);
    while (!problem.isNull() && filter.terms > 1) {
        m_mostTerms = filter.terms / 2;
        filter = m_ends.filter(m_mostTerms);
        problem = m_source->setFilter(filter.expression);
    }
    if (!problem.isNull()) {
        fail(problem);
        return;
    }
    m_expression = filter.expression;
    CaptureState state = m_state;
    state.leftOut = filter.leftOut.size();
    setState(state);
    if (!filter.leftOut.isEmpty())
        m_store->leaveOut(filter.leftOut, nowNs());
}

void Capture::setState(const CaptureState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit changed(m_state);
}

// The next numbers of both sides; while something of ours is under way, the
// numbers of its segments are not known.
StreamNumbers Capture::numbersOf(const StreamOwner &owner) const
{
    const Endpoint *const endpoint = m_endpoints.value(owner.endpoint);
    const std::optional<TcpFacts> facts = endpoint ? endpoint->facts(owner.connection) : std::nullopt;
    if (!facts)
        return {};
    return {facts->unacknowledged == 0 ? std::optional(facts->nextToSend() + (hasOurFin(facts->state) ? 1 : 0))
                                       : std::nullopt,
            facts->nextExpected()};
}
