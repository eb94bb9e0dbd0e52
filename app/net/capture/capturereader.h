// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/capture/capturestore.h"
#include "app/net/capture/segmentsource.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

// Reads segments into the store. Lives on the capture's own thread, so that a
// flood of them does not slow the network's.
class CaptureReader final : public QObject
{
    Q_OBJECT

public:
    static constexpr int PacketsAtOnce = 512; // then others have their turn
    static constexpr int LookMs = 100; // how often it asks what was dropped
    static constexpr int LastMs = 5 * SegmentSource::GatherMs; // how long something may still come

    explicit CaptureReader(const std::shared_ptr<CaptureStore> &store);
    ~CaptureReader() override;

    void open();
    void start(); // reads also what was captured before and has waited
    void finish(); // nothing more is captured: takes what is still to come

signals:
    void opened(const std::shared_ptr<SegmentSource> &source); // for setFilter() alone
    void failed(const Problem &problem);
    void finished();

private:
    int readSome(); // packets
    void look();
    void readLast();

    std::shared_ptr<CaptureStore> m_store;
    std::shared_ptr<SegmentSource> m_source;
    std::unique_ptr<QSocketNotifier> m_ready;
    QTimer m_look;
    quint64 m_dropped = 0;
};
