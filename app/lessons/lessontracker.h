// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/lessons/condition.h"
#include "app/lessons/lessonnames.h"
#include "app/lessons/statefits.h"

#include <QList>

#include <vector>

// One run through a lesson: which steps have happened. Reads the journal by
// number, a slice at a time; a record ticks only the first open step, and
// never counts twice.
class LessonTracker
{
public:
    static constexpr quint64 ReadAtOnce = 60'000; // records: 1.8 million a second
    static constexpr qsizetype OctetsAtOnce = qsizetype(4) << 20; // of messages that are searched

    struct Connection
    {
        EndpointId endpoint = 0;
        ConnectionId connection = 0;

        bool operator==(const Connection &) const = default;
    };

    // What happened up to the record `past` does not count.
    explicit LessonTracker(const QList<Condition> &steps = {}, quint64 past = 0);

    bool look(const Journal &journal, const LessonStates &states); // whether a step was ticked
    void forget(const Journal &journal); // what has happened up to now no longer counts

    [[nodiscard]] const QList<Condition> &steps() const { return m_steps; }
    [[nodiscard]] qsizetype ticked() const { return m_ticked; }
    [[nodiscard]] bool isDone() const { return m_ticked == m_steps.size(); }
    [[nodiscard]] bool isStuck() const { return m_isStuck; } // the step is about a connection that has ended
    [[nodiscard]] int seen() const; // of the records that the step wants many of
    [[nodiscard]] quint64 started() const { return m_started; } // the newest record then
    [[nodiscard]] quint64 lookedAt() const { return m_next - 1; } // the newest record
    [[nodiscard]] const LessonNames &names() const { return m_names; }
    // The endpoint whose state the step waits for; 0: none.
    [[nodiscard]] EndpointId awaited() const;
    // Those whose facts from the system this step or a later one needs.
    [[nodiscard]] QList<Connection> watched() const;

private:
    enum class Fit : quint8 { NotKnown, No, Yes };

    // What the step still expects of records.
    struct Part
    {
        RecordCondition condition;
        int seen = 0;
        quint64 record = 0; // the one that fitted; 0: none yet
        std::vector<Fit> flows = {};
    };

    void read(const Journal &journal);
    void take(const Journal &journal, const BlockRun &run, quint64 i);
    bool offer(const Journal &journal, const BlockRun &run, quint64 i, Part &part);
    [[nodiscard]] bool fits(const Journal &journal, FlowId flow, Part &part) const;
    [[nodiscard]] bool waitsForEnded() const;
    [[nodiscard]] const StateCondition *state() const;
    void forgetFlows();
    void found(Part &part, const Record &record);
    void begin();

    QList<Condition> m_steps;
    qsizetype m_ticked = 0;
    quint64 m_started;
    quint64 m_past; // up to here records are past for the step
    quint64 m_next; // record to be looked at
    qsizetype m_octetsLeft = 0; // that may be searched before the next look
    LessonNames m_names;
    bool m_isStuck = false;
    std::vector<Part> m_parts; // of the step, where it waits for records
};
