// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"
#include "app/net/capture/capturestore.h"
#include "app/net/capture/segmentsource.h"
#include "app/net/endpoint/connectionobserver.h"

#include <QHash>
#include <QMetaType>
#include <QObject>
#include <QThread>
#include <QTimer>

class CaptureReader;
class Endpoint;

struct CaptureState
{
    enum class Stage : quint8 { Off, Starting, On, Stopping };

    Stage stage = Stage::Off;
    Problem problem; // why it is off, unless the user switched it off
    qint64 sinceNs = 0; // 1970-01-01 UTC
    qsizetype leftOut = 0; // ends that found no room in the filter

    bool operator==(const CaptureState &) const = default;
};
Q_DECLARE_METATYPE(CaptureState)

// Captures the segments of this program's own TCP connections while it is on,
// and limits the filter to these as they come and go. Lives on the network
// thread; segments are read on a thread of its own.
class Capture final : public QObject, public ConnectionObserver
{
    Q_OBJECT

public:
    using Endpoints = QHash<EndpointId, Endpoint *>;
    static constexpr qint64 LingerNs = 120'000'000'000; // after an end: TIME-WAIT, and what is sent again
    static constexpr int LookMs = 10'000; // how often it looks for pairs whose time is over

    Capture(const Endpoints &endpoints, const std::shared_ptr<CaptureStore> &store, QObject *parent);
    ~Capture() override;

    void start();
    void stop();

    [[nodiscard]] bool wantsAttempts() const override { return m_state.stage == CaptureState::Stage::On; }
    void attemptBegan(EndpointId endpoint, const Peer &local, const Peer &peer, qint64 timeNs) override;
    void attemptEnded(EndpointId endpoint) override;
    void streamBegan(EndpointId endpoint, ConnectionId connection, const Peer &local, const Peer &peer) override;
    void streamEnded(EndpointId endpoint, ConnectionId connection) override;
    void listeningChanged() override;

signals:
    void changed(const CaptureState &state);

private:
    struct Leaving
    {
        EndPair pair;
        qint64 untilNs;
    };

    void onOpened(const std::shared_ptr<SegmentSource> &source);
    void fail(const Problem &problem);
    void end(const Problem &problem);
    void ownAll();
    void own(const StreamOwner &owner, const EndPair &pair, const StreamNumbers &numbers);
    void leave(const EndPair &pair);
    void releaseOld();
    void updateListening();
    void updateFilter();
    void setState(const CaptureState &state);
    [[nodiscard]] StreamNumbers numbersOf(const StreamOwner &owner) const;

    const Endpoints &m_endpoints;
    std::shared_ptr<CaptureStore> m_store;
    std::shared_ptr<SegmentSource> m_source; // the reader's
    QThread *m_thread = nullptr; // while it runs
    QList<QThread *> m_closing; // threads that are ending
    CaptureReader *m_reader = nullptr; // lives on m_thread and is deleted there
    CaptureState m_state;
    OwnEnds m_ends;
    QByteArray m_expression;
    qsizetype m_mostTerms = OwnEnds::MaxTerms; // that the system accepts
    QHash<EndpointId, EndPair> m_attempts; // under way
    QHash<EndPair, int> m_users; // how many ends of a pair are ours
    QHash<EndpointId, QHash<ConnectionId, EndPair>> m_streams;
    std::vector<Leaving> m_leaving; // oldest first
    QTimer m_look;
    qint64 m_stoppedNs = 0;
    bool m_startsAgain = false; // once it has ended
};
