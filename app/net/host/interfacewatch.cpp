// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/interfacewatch.h"

#include "app/net/host/interfaces.h"

InterfaceWatch::InterfaceWatch(QObject *parent) : QObject(parent)
{
    m_bundle.setSingleShot(true);
    m_bundle.setInterval(BundleMs);
    connect(&m_bundle, &QTimer::timeout, this, &InterfaceWatch::changed);
    if (!listen())
        poll();
}

void InterfaceWatch::poll()
{
    auto *const timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, last = interfaces::all()]() mutable {
        if (const QList<interfaces::Interface> now = interfaces::all(); now != last) {
            last = now;
            emit changed();
        }
    });
    timer->start(PollMs);
}

// Later news does not restart the timer: a flood would keep it silent.
void InterfaceWatch::notice()
{
    if (!m_bundle.isActive())
        m_bundle.start();
}
