// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/lessons/lessontracker.h"
#include "tests/lessons/lessonsteps.h"

// States as set by the test.
class Told final : public LessonStates
{
public:
    [[nodiscard]] std::optional<EndpointState> endpoint(EndpointId id) const override
    {
        return state && state->id == id ? state : std::nullopt;
    }
    [[nodiscard]] std::optional<ConnectionFacts> facts(EndpointId id, ConnectionId connection) const override
    {
        return connectionFacts && connectionFacts->endpoint == id && connectionFacts->connection == connection
            ? connectionFacts
            : std::nullopt;
    }
    [[nodiscard]] TcpState inferred(EndpointId, ConnectionId) const override { return inferredState; }

    std::optional<EndpointState> state;
    std::optional<ConnectionFacts> connectionFacts;
    TcpState inferredState = TcpState::Unknown;
};

// The end to which a record belongs.
struct End
{
    EndpointId endpoint;
    QString address;
    QString local;
    QString peer = {};
    ConnectionId connection = 0;
};

inline const End Server{1, QStringLiteral("tcp-server://0.0.0.0:80"), QStringLiteral("0.0.0.0:80")};
inline const End Accepted{1, QStringLiteral("tcp-server://0.0.0.0:80"), QStringLiteral("127.0.0.1:80"),
                          QStringLiteral("127.0.0.1:5000"), 1};
inline const End Accepted2{1, QStringLiteral("tcp-server://0.0.0.0:80"), QStringLiteral("127.0.0.1:80"),
                           QStringLiteral("127.0.0.1:5001"), 2};
inline const End Client{2, QStringLiteral("tcp-client://127.0.0.1:80"), QStringLiteral("127.0.0.1:5000"),
                        QStringLiteral("127.0.0.1:80"), 1};
inline const End ClientAgain{2, QStringLiteral("tcp-client://127.0.0.1:80"), QStringLiteral("127.0.0.1:5001"),
                             QStringLiteral("127.0.0.1:80"), 2};
inline const End Elsewhere{3, QStringLiteral("tcp-client://127.0.0.1:81"), QStringLiteral("127.0.0.1:5000"),
                           QStringLiteral("127.0.0.1:81"), 1};
inline const End Board{4, QStringLiteral("udp://0.0.0.0:9"), QStringLiteral("0.0.0.0:9")};
inline const End BoardGot{4, QStringLiteral("udp://0.0.0.0:9"), QStringLiteral("127.0.0.1:9"),
                          QStringLiteral("127.0.0.1:7000")};
inline const End Laptop{5, QStringLiteral("udp://0.0.0.0:7000"), QStringLiteral("0.0.0.0:7000"),
                        QStringLiteral("127.0.0.1:9")};
inline const End LaptopAnew{5, QStringLiteral("udp://0.0.0.0:7001"), QStringLiteral("0.0.0.0:7001"),
                            QStringLiteral("127.0.0.1:9")};

// A journal to which a test adds events, and a run that examines it.
class Story
{
public:
    explicit Story(const QStringList &lines) : m_run(stepsOf(lines)) { }

    void add(RecordKind kind, const End &end, QByteArrayView payload = {}, const RecordHead &more = {})
    {
        Flow flow;
        flow.origin = std::make_shared<const Origin>(
            Origin{end.endpoint, EndpointAddress::parse(end.address).address, end.address});
        flow.local = *Peer::parse(end.local);
        flow.peer = Peer::parse(end.peer).value_or(Peer());
        flow.connection = end.connection;
        RecordHead head = more;
        head.kind = kind;
        head.flow = m_journal.intern(flow);
        m_journal.append(head, payload);
        m_journal.publish();
    }

    // Looks once; returns how many steps are then ticked.
    qsizetype look()
    {
        m_run.look(m_journal, told);
        return m_run.ticked();
    }

    qsizetype lookAfter(RecordKind kind, const End &end, QByteArrayView payload = {}, const RecordHead &more = {})
    {
        add(kind, end, payload, more);
        return look();
    }

    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] LessonTracker &run() { return m_run; }

    Told told;

private:
    Journal m_journal;
    LessonTracker m_run;
};

inline RecordHead ended(EndReason reason)
{
    RecordHead head;
    head.reason = reason;
    return head;
}
