// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/host/route.h"

#include <QObject>

// The side of HostNetwork that asks the system, on its thread.
class HostNetworkCore final : public QObject
{
    Q_OBJECT

public:
    void start(); // on its thread
    void answer(quint64 number, const Route::Question &question);

signals:
    void looked(const QList<interfaces::Interface> &now);
    void answered(quint64 number, const Route &route);

private:
    void look();

    QList<interfaces::Interface> m_interfaces;
};
