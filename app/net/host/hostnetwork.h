// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/host/route.h"

#include <QObject>
#include <QThread>

class HostNetworkCore;

// What is around the sockets: this machine's interfaces as they are now, and the
// way to a target. Lives on the thread that makes it and asks the system on a
// thread of its own, since the kernel may keep a question waiting.
class HostNetwork final : public QObject
{
    Q_OBJECT

public:
    explicit HostNetwork(QObject *parent = nullptr);
    ~HostNetwork() override;

    [[nodiscard]] const QList<interfaces::Interface> &interfaces() const { return m_interfaces; }
    [[nodiscard]] bool isKnown() const { return m_isKnown; } // the first look is done

    // The answer comes as a signal with the number that this returns.
    quint64 ask(const Route::Question &question);

signals:
    void interfacesChanged(); // also when they become known for the first time
    void changed(); // interfaces or routes: a question may have another answer now
    void answered(quint64 number, const Route &route);

private:
    void onLooked(const QList<interfaces::Interface> &now);

    QThread m_thread;
    HostNetworkCore *m_core; // lives on m_thread and is deleted there
    QList<interfaces::Interface> m_interfaces;
    quint64 m_lastNumber = 0;
    bool m_isKnown = false;
};
