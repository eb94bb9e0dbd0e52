// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonwatch.h"

#include "app/base/clock.h"
#include "app/timeline/inference.h"
#include "app/timeline/timelinereader.h"

#include <algorithm>
#include <utility>
#include <vector>

LessonWatch::LessonWatch(Network &network, QObject *parent) : QObject(parent), m_network(network)
{
    m_frames.setInterval(FrameMs);
    connect(&m_frames, &QTimer::timeout, this, &LessonWatch::look);
    connect(&network, &Network::stateChanged, this, &LessonWatch::onStateChanged);
    connect(&network, &Network::answered, this, &LessonWatch::onAnswered);
    connect(&network, &Network::factsChanged, this, &LessonWatch::onFactsChanged);
}

LessonWatch::~LessonWatch()
{
    watch({});
}

void LessonWatch::setLooking(bool on)
{
    m_isLooking = on;
    updatePace();
}

void LessonWatch::follow(const QString &lesson, const QList<Condition> &steps)
{
    if (lesson == m_lesson && find(lesson) && find(lesson)->steps() == steps)
        return;
    m_lesson = lesson;
    LessonTracker run(steps, m_network.journal().size());
    if (const LessonTracker *const before = find(lesson); before && before->steps() == steps) {
        run = *before;
        run.forget(m_network.journal());
    }
    start(run);
}

void LessonWatch::followNone()
{
    m_lesson.clear();
    watch({});
    updatePace();
}

void LessonWatch::startAgain()
{
    const LessonTracker *const before = find(m_lesson);
    if (!before)
        return;
    start(LessonTracker(QList(before->steps()), m_network.journal().size()));
    emit progressed();
}

void LessonWatch::start(const LessonTracker &run)
{
    m_runs.insert(m_lesson, run);
    m_asked = 0;
    m_state.reset();
    watch(run.watched());
    updatePace();
}

qsizetype LessonWatch::ticked(const QString &lesson) const
{
    const LessonTracker *const run = find(lesson);
    return run ? run->ticked() : 0;
}

quint64 LessonWatch::lookedAt() const
{
    const LessonTracker *const run = find(m_lesson);
    return run ? run->lookedAt() : 0;
}

bool LessonWatch::isStuck() const
{
    const LessonTracker *const run = find(m_lesson);
    return run && run->isStuck();
}

int LessonWatch::seen() const
{
    const LessonTracker *const run = find(m_lesson);
    return run ? run->seen() : 0;
}

const LessonTracker *LessonWatch::find(const QString &lesson) const
{
    const auto found = m_runs.constFind(lesson);
    return found == m_runs.cend() ? nullptr : &*found;
}

void LessonWatch::updatePace()
{
    const LessonTracker *const run = find(m_lesson);
    const bool looks = m_isLooking && run && !run->isDone();
    if (looks && !m_frames.isActive())
        m_frames.start();
    else if (!looks)
        m_frames.stop();
}

void LessonWatch::look()
{
    const auto run = m_runs.find(m_lesson);
    if (run == m_runs.end())
        return;
    const int before = run->seen();
    const bool wasStuck = run->isStuck();
    const bool hasTicked = run->look(m_network.journal(), *this);
    watch(run->watched());
    if (hasTicked)
        m_asked = 0;
    askFor(run->awaited());
    updatePace();
    if (hasTicked || run->seen() != before || run->isStuck() != wasStuck)
        emit progressed();
}

// A state that is on its way may be older than the last tick.
void LessonWatch::askFor(EndpointId id)
{
    if (id == m_asked)
        return;
    m_asked = id;
    m_state.reset();
    if (id == 0)
        return;
    ++m_due[id];
    m_network.ask(id);
}

void LessonWatch::onAnswered(EndpointId id, const EndpointState &state)
{
    if (!m_due.contains(id))
        return;
    if (--m_due[id] > 0)
        return;
    m_due.remove(id);
    if (id == m_asked)
        m_state = state;
}

void LessonWatch::onStateChanged(EndpointId id, const EndpointState &state)
{
    if (m_state && id == m_asked)
        m_state = state;
}

std::optional<EndpointState> LessonWatch::endpoint(EndpointId id) const
{
    return id == m_asked ? m_state : std::nullopt;
}

void LessonWatch::watch(const QList<Connection> &connections)
{
    if (connections == m_watched)
        return;
    const QList<Connection> before = std::exchange(m_watched, connections);
    for (const Connection &one : before) {
        if (!connections.contains(one))
            m_network.unwatch(one.endpoint, one.connection);
    }
    erase_if(m_facts, [&](const ConnectionFacts &facts) {
        return !connections.contains({facts.endpoint, facts.connection});
    });
    for (const Connection &one : connections) {
        if (!before.contains(one))
            m_network.watch(one.endpoint, one.connection);
    }
}

void LessonWatch::onFactsChanged(const ConnectionFacts &facts)
{
    if (!m_watched.contains({facts.endpoint, facts.connection}))
        return;
    erase_if(m_facts, [&](const ConnectionFacts &known) {
        return known.endpoint == facts.endpoint && known.connection == facts.connection;
    });
    m_facts.append(facts);
}

std::optional<ConnectionFacts> LessonWatch::facts(EndpointId id, ConnectionId connection) const
{
    const auto found = std::ranges::find_if(
        m_facts, [&](const ConnectionFacts &facts) { return facts.endpoint == id && facts.connection == connection; });
    return found == m_facts.cend() ? std::nullopt : std::optional(*found);
}

// Only if the system says nothing. Reads the journal anew each time: that is quick.
TcpState LessonWatch::inferred(EndpointId id, ConnectionId connection) const
{
    const LessonTracker *const run = find(m_lesson);
    Conversation conversation;
    conversation.kind = Conversation::Kind::Stream;
    conversation.endpoint = id;
    conversation.connection = connection;
    conversation.scheme = m_state->address.scheme;
    conversation.firstRecord = run->started() + 1;
    TimelineReader reader(conversation, std::nullopt);
    reader.read(m_network.journal());
    const std::vector<TimelineEvent> events = inferredTimeline(reader.timeline(), nowNs());
    return events.empty() ? TcpState::Unknown : events.back().local;
}
