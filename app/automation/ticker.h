// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

// A timer with absolute deadlines: it does not drift, and reports missed deadlines
// as a count. A timerfd on Linux, a QTimer armed against a steady clock elsewhere.
// Lives on the thread that starts it.
class Ticker final : public QObject
{
    Q_OBJECT

public:
    explicit Ticker(QObject *parent = nullptr);
    ~Ticker() override;

    void start(qint64 periodNs); // the first tick is one period from now
    void stop();

signals:
    void ticked(quint64 deadlines); // how many are due, mostly 1

private:
    void tick();

    struct Clock;
    std::unique_ptr<Clock> m_clock;
};
