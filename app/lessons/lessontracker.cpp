// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessontracker.h"

#include "app/lessons/recordfits.h"

#include <algorithm>

LessonTracker::LessonTracker(const QList<Condition> &steps, quint64 past)
    : m_steps(steps),
      m_started(past),
      m_past(past),
      m_next(past + 1)
{
    begin();
}

bool LessonTracker::look(const Journal &journal, const LessonStates &states)
{
    if (isDone())
        return false;
    const qsizetype before = m_ticked;
    read(journal);
    const StateCondition *const waitsFor = state();
    const LessonName *const name = waitsFor ? m_names.find(waitsFor->of) : nullptr;
    if (name && m_next > journal.size() && stateFits(*waitsFor, *name, states)) {
        m_past = journal.size();
        ++m_ticked;
        begin();
    }
    m_isStuck = !isDone() && m_next > journal.size() && waitsForEnded();
    return m_ticked != before;
}

void LessonTracker::forget(const Journal &journal)
{
    m_past = journal.size();
    begin();
}

void LessonTracker::read(const Journal &journal)
{
    quint64 left = ReadAtOnce;
    m_octetsLeft = OctetsAtOnce;
    m_next = std::max(m_next, journal.first());
    while (left > 0 && m_octetsLeft > 0 && m_next <= journal.size() && !isDone()) {
        const BlockRun run = journal.run(m_next);
        if (run.count == 0)
            return;
        const quint64 count = std::min(run.count, left);
        quint64 i = 0;
        while (i < count && !run.evicted && m_octetsLeft > 0 && m_next == run.first + i) {
            ++m_next;
            take(journal, run, i++);
        }
        if (run.evicted)
            m_next += count;
        left -= run.evicted ? count : i;
    }
}

void LessonTracker::take(const Journal &journal, const BlockRun &run, quint64 i)
{
    const IndexEntry &entry = run.entry(i);
    const bool isBeginning = entry.kind == RecordKind::Opened || entry.kind == RecordKind::Connected;
    if (isBeginning && m_names.follow(entry.kind, journal.flow(entry.flow)))
        forgetFlows();
    if (entry.kind == RecordKind::Disconnected)
        m_names.end(journal.flow(entry.flow));
    const quint64 number = run.first + i;
    if (number <= m_past || std::ranges::find(m_parts, number, &Part::record) != m_parts.end())
        return;
    for (Part &part : m_parts) {
        if (part.record == 0 && offer(journal, run, i, part))
            return;
    }
}

// Whether the record completes that part.
bool LessonTracker::offer(const Journal &journal, const BlockRun &run, quint64 i, Part &part)
{
    constexpr qsizetype CostOfRecord = 512; // octets: reaching a text takes as long as reading these
    const IndexEntry &entry = run.entry(i);
    if (entry.kind != part.condition.kind || !fits(journal, entry.flow, part))
        return false;
    const Record record = journal.recordOf(run, i);
    if (recordfits::looksAtOctets(part.condition))
        m_octetsLeft -= CostOfRecord + record.payload.size();
    if (!recordfits::recordFits(part.condition, m_names, record) || ++part.seen < part.condition.times)
        return false;
    found(part, record);
    return true;
}

bool LessonTracker::fits(const Journal &journal, FlowId flow, Part &part) const
{
    if (flow >= part.flows.size())
        part.flows.resize(std::size_t(flow) + 1);
    Fit &fit = part.flows[flow];
    if (fit == Fit::NotKnown)
        fit = recordfits::flowFits(part.condition, m_names, journal.flow(flow)) ? Fit::Yes : Fit::No;
    return fit == Fit::Yes;
}

// What another part waits for may have come before the name was given.
void LessonTracker::found(Part &part, const Record &record)
{
    part.record = record.number;
    if (!part.condition.as.isEmpty())
        m_names.give(part.condition.as, record);
    if (std::ranges::none_of(m_parts, [](const Part &one) { return one.record == 0; })) {
        m_past = std::ranges::max(m_parts, {}, &Part::record).record;
        ++m_ticked;
        begin();
    } else {
        for (Part &other : m_parts)
            other.seen = 0;
        forgetFlows();
    }
    m_next = m_past + 1;
}

// An ended connection may still have the state that the system keeps.
bool LessonTracker::waitsForEnded() const
{
    const auto hasEnded = [this](const QString &of) {
        const LessonName *const name = m_names.find(of);
        return name && name->hasEnded;
    };
    if (const StateCondition *const waitsFor = state())
        return waitsFor->kind != StateCondition::Kind::State && !waitsFor->isOfServer() && hasEnded(waitsFor->of);
    return std::ranges::any_of(m_parts,
                               [&](const Part &part) { return part.record == 0 && hasEnded(part.condition.of); });
}

void LessonTracker::forgetFlows()
{
    for (Part &part : m_parts)
        part.flows.clear();
}

void LessonTracker::begin()
{
    m_parts.clear();
    if (isDone())
        return;
    if (const auto *const records = std::get_if<QList<RecordCondition>>(&m_steps[m_ticked])) {
        for (const RecordCondition &condition : *records)
            m_parts.push_back({condition});
    }
}

int LessonTracker::seen() const
{
    return m_parts.empty() ? 0 : m_parts.front().seen;
}

const StateCondition *LessonTracker::state() const
{
    return isDone() ? nullptr : std::get_if<StateCondition>(&m_steps[m_ticked]);
}

EndpointId LessonTracker::awaited() const
{
    const StateCondition *const waitsFor = state();
    const LessonName *const name = waitsFor ? m_names.find(waitsFor->of) : nullptr;
    return name ? name->endpoint : 0;
}

QList<LessonTracker::Connection> LessonTracker::watched() const
{
    QList<Connection> all;
    for (qsizetype i = m_ticked; i < m_steps.size(); ++i) {
        const auto *const wanted = std::get_if<StateCondition>(&m_steps[i]);
        const LessonName *const name = wanted && wanted->needsFacts() ? m_names.find(wanted->of) : nullptr;
        if (!name || name->connection == 0)
            continue;
        if (const Connection one{name->endpoint, name->connection}; !all.contains(one))
            all.append(one);
    }
    return all;
}
