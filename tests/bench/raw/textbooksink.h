// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/raw/receiver.h"

#include <QThread>

#include <atomic>

class QUdpSocket;

// The loop from Qt's documentation on a thread of its own: asks whether there
// is a datagram and how large it is, then reads it into a QByteArray.
class TextbookSink final : public Receiver
{
public:
    explicit TextbookSink(int receiveBuffer);
    ~TextbookSink() override;

    [[nodiscard]] quint16 port() const override { return m_port; }
    [[nodiscard]] quint64 received() const override { return m_received.load(std::memory_order_relaxed); }
    [[nodiscard]] quint64 octets() const override { return m_octets.load(std::memory_order_relaxed); }
    [[nodiscard]] quint64 dropped() const override;
    [[nodiscard]] int thread() const override { return m_threadNumber; }

private:
    void open(int receiveBuffer);
    void readAll();

    QThread m_thread;
    QUdpSocket *m_socket; // lives on m_thread and is deleted there
    qintptr m_descriptor = -1;
    quint16 m_port = 0;
    int m_threadNumber = 0;
    std::atomic<quint64> m_received = 0;
    std::atomic<quint64> m_octets = 0;
};
