// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

// Makes sure that closing a connection ends, even if the peer does not play its
// part. Lives on the network thread.
class CloseWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LimitMs = 1'000; // without any progress
    static constexpr int LongestMs = 10'000; // when the peer's sending is the only progress

    CloseWatch();

    void start(qintptr socket);
    void stop() { m_limit.stop(); }
    [[nodiscard]] bool isRunning() const { return m_limit.isActive(); }
    [[nodiscard]] qint64 elapsedMs() const { return m_closing.elapsed(); }

    // Progress; ignored unless running.
    void sent();
    void received();

signals:
    void gaveUp();

private:
    void limitReached();

    QTimer m_limit;
    QElapsedTimer m_closing; // since start()
    QElapsedTimer m_sending; // since start() or the last progress in sending
    qintptr m_socket = -1;
    quint64 m_unconfirmed = 0; // octets, at the last look
};
