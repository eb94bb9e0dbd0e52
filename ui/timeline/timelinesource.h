// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"
#include "app/timeline/conversations.h"
#include "app/timeline/timelinereader.h"
#include "app/workspace/peernames.h"

#include <QObject>
#include <QTimer>

#include <optional>

// The conversation on view, updated once a frame while anybody is looking: its
// events, and the system's figures for it.
class TimelineSource final : public QObject
{
    Q_OBJECT

public:
    static constexpr int FrameMs = 33;
    static constexpr qint64 SettleNs = 100'000'000; // events may still be inferred for this long after the last one

    explicit TimelineSource(Network &network, QObject *parent = nullptr);
    ~TimelineSource() override;

    void setLookers(int count); // nothing is followed while there are none
    void addLooker() { setLookers(m_lookers + 1); }
    void removeLooker() { setLookers(m_lookers - 1); }

    [[nodiscard]] Network &network() const { return m_network; }
    [[nodiscard]] const std::vector<Conversation> &conversations() const { return m_conversations.all(); }
    [[nodiscard]] std::optional<Conversation> chosen() const;
    [[nodiscard]] bool isPeerOurs() const { return m_reader && m_reader->timeline().isPeerOurs(); }
    [[nodiscard]] bool followsNewest() const { return m_followsNewest; }
    void choose(const Conversation &conversation);
    void followNewest();

    void setPeerNames(const PeerNames &names);
    [[nodiscard]] const PeerNames &peerNames() const { return m_names; }

    [[nodiscard]] const std::vector<TimelineEvent> &events() const { return m_events; }
    // nullopt until the first report.
    [[nodiscard]] const std::optional<ConnectionFacts> &facts() const { return m_facts; }

signals:
    void conversationsChanged();
    void chosenChanged();
    void eventsChanged();
    void factsChanged();

private:
    void look();
    void start(const Conversation &conversation);
    void watch(bool on);
    void onFactsChanged(const ConnectionFacts &facts);
    void startNewest();
    void updateEvents();
    [[nodiscard]] std::vector<TimelineEvent> eventsAt(qint64 nowNs) const;

    Network &m_network;
    PeerNames m_names;
    Conversations m_conversations;
    std::optional<TimelineReader> m_reader;
    std::vector<TimelineEvent> m_events;
    std::optional<ConnectionFacts> m_facts;
    bool m_followsNewest = true;
    bool m_watches = false;
    int m_lookers = 0;
    quint64 m_version = 0;
    quint64 m_capturedVersion = 0;
    qint64 m_changedNs = 0;
    QTimer m_frames;
};
