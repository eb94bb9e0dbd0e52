// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonrun.h"

#include "app/lessons/recordfits.h"

#include <algorithm>

LessonRun::LessonRun(const QList<Condition> &steps, quint64 past)
    : m_steps(steps),
      m_started(past),
      m_past(past),
      m_next(past + 1)
{
}

bool LessonRun::look(const Journal &journal, const LessonStates &states)
{
    if (isDone())
        return false;
    const qsizetype before = m_ticked;
    read(journal);
    const StateCondition *const waitsFor = state();
    const LessonName *const name = waitsFor ? m_names.find(waitsFor->of) : nullptr;
    if (name && m_next > journal.size() && stateFits(*waitsFor, *name, states)) {
        m_past = journal.size();
        tick();
    }
    return m_ticked != before;
}

void LessonRun::forget(const Journal &journal)
{
    m_past = journal.size();
}

void LessonRun::read(const Journal &journal)
{
    quint64 left = ReadAtOnce;
    m_octetsLeft = OctetsAtOnce;
    m_next = std::max(m_next, journal.first());
    while (left > 0 && m_octetsLeft > 0 && m_next <= journal.size() && !isDone()) {
        const Run run = journal.run(m_next);
        if (run.count == 0)
            return;
        const quint64 count = std::min(run.count, left);
        quint64 i = 0;
        for (; i < count && !run.evicted && m_octetsLeft > 0 && !isDone(); ++i)
            take(journal, run, i);
        m_next = run.first + (run.evicted ? count : i);
        left -= count;
    }
}

void LessonRun::take(const Journal &journal, const Run &run, quint64 i)
{
    constexpr qsizetype CostOfRecord = 512; // octets that take as long as getting at a text
    const IndexEntry &entry = run.entry(i);
    const bool isBeginning = entry.kind == RecordKind::Opened || entry.kind == RecordKind::Connected;
    if (isBeginning && m_names.follow(entry.kind, journal.flow(entry.flow)))
        m_flows.clear();
    const auto *const condition = std::get_if<RecordCondition>(&m_steps[m_ticked]);
    if (!condition || entry.kind != condition->kind || run.first + i <= m_past
        || !fits(journal, entry.flow, *condition))
        return;
    const Record record = journal.recordOf(run, i);
    if (recordfits::looksAtOctets(*condition))
        m_octetsLeft -= CostOfRecord + record.payload.size();
    if (!recordfits::recordFits(*condition, m_names, record) || ++m_seen < condition->times)
        return;
    if (!condition->as.isEmpty())
        m_names.give(condition->as, record);
    m_past = record.number;
    tick();
}

bool LessonRun::fits(const Journal &journal, FlowId flow, const RecordCondition &condition)
{
    if (flow >= m_flows.size())
        m_flows.resize(std::size_t(flow) + 1);
    Fit &fit = m_flows[flow];
    if (fit == Fit::NotKnown)
        fit = recordfits::flowFits(condition, m_names, journal.flow(flow)) ? Fit::Yes : Fit::No;
    return fit == Fit::Yes;
}

void LessonRun::tick()
{
    ++m_ticked;
    m_seen = 0;
    m_flows.clear();
}

const StateCondition *LessonRun::state() const
{
    return isDone() ? nullptr : std::get_if<StateCondition>(&m_steps[m_ticked]);
}

EndpointId LessonRun::awaited() const
{
    const StateCondition *const waitsFor = state();
    const LessonName *const name = waitsFor ? m_names.find(waitsFor->of) : nullptr;
    return name ? name->endpoint : 0;
}

QList<LessonRun::Connection> LessonRun::watched() const
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
