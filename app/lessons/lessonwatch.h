// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/lessontracker.h"
#include "app/net/network.h"

#include <QHash>
#include <QObject>
#include <QTimer>

// Checks once a frame whether the current lesson's step has happened, and keeps
// the progress of each lesson. Lives on the thread of the network's owner.
class LessonWatch final : public QObject, private LessonStates
{
    Q_OBJECT

public:
    static constexpr int FrameMs = 33;

    explicit LessonWatch(Network &network, QObject *parent = nullptr);
    ~LessonWatch() override;

    void setLooking(bool on); // records that come meanwhile are looked at later; states are not

    // Resumes the lesson, or starts it again if its steps have changed. What
    // happened in between does not count.
    void follow(const QString &lesson, const QList<Condition> &steps);
    void followNone();
    void startAgain();

    [[nodiscard]] QString lesson() const { return m_lesson; } // empty: none
    [[nodiscard]] qsizetype ticked(const QString &lesson) const;
    [[nodiscard]] quint64 lookedAt() const; // the newest record, of the current lesson
    [[nodiscard]] bool isStuck() const; // the current step is about a connection that has ended
    [[nodiscard]] int seen() const; // of the records that the current step wants many of

signals:
    void progressed(); // of the current lesson

private:
    using Connection = LessonTracker::Connection;

    [[nodiscard]] std::optional<EndpointState> endpoint(EndpointId id) const override;
    [[nodiscard]] std::optional<ConnectionFacts> facts(EndpointId id, ConnectionId connection) const override;
    [[nodiscard]] TcpState inferred(EndpointId id, ConnectionId connection) const override;

    [[nodiscard]] const LessonTracker *find(const QString &lesson) const;
    void start(const LessonTracker &run);
    void look();
    void askFor(EndpointId id);
    void updatePace();
    void watch(const QList<Connection> &connections);
    void onStateChanged(EndpointId id, const EndpointState &state);
    void onAnswered(EndpointId id, const EndpointState &state);
    void onFactsChanged(const ConnectionFacts &facts);

    Network &m_network;
    QTimer m_frames;
    bool m_isLooking = false;
    QHash<QString, LessonTracker> m_runs; // by lesson
    QString m_lesson;
    EndpointId m_asked = 0; // m_state is to be its state
    QHash<EndpointId, int> m_due; // answers on their way
    std::optional<EndpointState> m_state; // at the time of the last tick, or later
    QList<Connection> m_watched;
    QList<ConnectionFacts> m_facts; // of the connections that were asked about, as far as known
};
