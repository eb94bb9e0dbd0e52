// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

// Reports that this machine's interfaces, addresses or routes may have changed: a
// cable pulled, an address added, a default route gone. Lives on any thread with
// an event loop and watches that thread's network namespace.
class InterfaceWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int BundleMs = 200; // what belongs together is reported once
    static constexpr int PollMs = 1000; // where the system does not report by itself

    explicit InterfaceWatch(QObject *parent = nullptr);

signals:
    void changed();

private:
    [[nodiscard]] bool listen(); // false: the system does not tell
    void poll();
    void notice();

    QTimer m_bundle;
};
