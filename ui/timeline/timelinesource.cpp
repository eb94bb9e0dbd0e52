// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinesource.h"

#include "app/base/clock.h"
#include "app/timeline/exacttimeline.h"
#include "app/timeline/inference.h"

using Kind = Conversation::Kind;

TimelineSource::TimelineSource(Network &network, QObject *parent) : QObject(parent), m_network(network)
{
    m_frames.setInterval(FrameMs);
    connect(&m_frames, &QTimer::timeout, this, &TimelineSource::look);
    connect(&network, &Network::factsChanged, this, &TimelineSource::onFactsChanged);
}

TimelineSource::~TimelineSource()
{
    watch(false);
}

void TimelineSource::setLookers(int count)
{
    m_lookers = count;
    if (count > 0) {
        m_frames.start();
        watch(true);
    } else {
        m_frames.stop();
        watch(false);
    }
}

std::optional<Conversation> TimelineSource::chosen() const
{
    return m_reader ? std::optional(m_reader->timeline().conversation()) : std::nullopt;
}

void TimelineSource::choose(const Conversation &conversation)
{
    m_followsNewest = false;
    start(conversation);
}

void TimelineSource::setPeerNames(const PeerNames &names)
{
    m_names = names;
    emit chosenChanged();
}

void TimelineSource::followNewest()
{
    m_followsNewest = true;
    startNewest();
    emit chosenChanged();
}

void TimelineSource::look()
{
    if (m_conversations.read(m_network.journal())) {
        emit conversationsChanged();
        if (m_followsNewest)
            startNewest();
    }
    if (!m_reader)
        return;
    const Conversation &now = m_reader->timeline().conversation();
    // The other end's first record may come later than ours.
    if (const Conversation *const other = m_conversations.otherEndOf(now); other && !m_reader->otherEnd())
        start(now);
    m_reader->read(m_network.journal());
    updateEvents();
}

// If both ends of a connection are ours, the one that connected is shown.
void TimelineSource::startNewest()
{
    if (m_conversations.all().empty())
        return;
    const Conversation *newest = &m_conversations.all().back();
    if (const Conversation *const other = m_conversations.otherEndOf(*newest);
        other && EndpointKind::of(other->scheme).connects())
        newest = other;
    if (!m_reader || !m_reader->timeline().conversation().isSame(*newest))
        start(*newest);
}

void TimelineSource::start(const Conversation &conversation)
{
    const Conversation wanted = conversation; // a copy, since it may be part of what is replaced
    watch(false);
    const Conversation *const other = m_conversations.otherEndOf(wanted);
    m_reader.emplace(wanted, other ? std::optional(*other) : std::nullopt);
    m_facts.reset();
    m_version = 0;
    watch(m_lookers > 0);
    m_reader->read(m_network.journal());
    emit chosenChanged();
    emit factsChanged();
    updateEvents();
}

void TimelineSource::watch(bool on)
{
    if (m_watches == on || !m_reader)
        return;
    const auto apply = [&](const Conversation &one) {
        if (one.kind != Kind::Stream)
            return;
        if (on)
            m_network.watch(one.endpoint, one.connection);
        else
            m_network.unwatch(one.endpoint, one.connection);
    };
    m_watches = on;
    apply(m_reader->timeline().conversation());
    if (m_reader->otherEnd())
        apply(*m_reader->otherEnd());
}

void TimelineSource::onFactsChanged(const ConnectionFacts &facts)
{
    if (!m_reader)
        return;
    const auto isOf = [&facts](const Conversation &one) {
        return one.kind == Kind::Stream && one.endpoint == facts.endpoint && one.connection == facts.connection;
    };
    if (isOf(m_reader->timeline().conversation())) {
        m_reader->timeline().take(facts, Timeline::Post::Local);
        m_facts = facts;
        emit factsChanged();
    } else if (m_reader->otherEnd() && isOf(*m_reader->otherEnd())) {
        m_reader->timeline().take(facts, Timeline::Post::Peer);
    }
}

void TimelineSource::updateEvents()
{
    const qint64 now = nowNs();
    const Timeline &timeline = m_reader->timeline();
    const quint64 captured = m_network.captured().version();
    const bool isNew = m_version != timeline.version() + 1 || m_capturedVersion != captured;
    if (!isNew && now - m_changedNs > SettleNs)
        return;
    if (isNew)
        m_changedNs = now;
    m_version = timeline.version() + 1;
    m_capturedVersion = captured;
    std::vector<TimelineEvent> events = eventsAt(now);
    if (events == m_events)
        return;
    m_events = std::move(events);
    emit eventsChanged();
}

std::vector<TimelineEvent> TimelineSource::eventsAt(qint64 nowNs) const
{
    const Conversation &now = m_reader->timeline().conversation();
    std::vector<TimelineEvent> inferred = inferredTimeline(m_reader->timeline(), nowNs);
    if (now.kind != Kind::Stream && now.kind != Kind::Attempts)
        return inferred;
    return exactTimeline(inferred, m_network.captured().streamsOf({now.endpoint, now.connection}), now.kind);
}
