// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/hostnetwork.h"

#include "app/net/host/hostnetworkcore.h"
#include "app/net/host/interfacewatch.h"

void HostNetworkCore::start()
{
    // Watches before the first look, so that nothing is missed between the two.
    auto *const watch = new InterfaceWatch(this);
    connect(watch, &InterfaceWatch::changed, this, &HostNetworkCore::look);
    look();
}

void HostNetworkCore::look()
{
    m_interfaces = interfaces::all();
    emit looked(m_interfaces);
}

void HostNetworkCore::answer(quint64 number, const Route::Question &question)
{
    emit answered(number, Route::find(question, m_interfaces));
}

HostNetwork::HostNetwork(QObject *parent) : QObject(parent), m_core(new HostNetworkCore)
{
    m_thread.setObjectName(QStringLiteral("hostNetwork"));
    m_core->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_core, &HostNetworkCore::start);
    connect(&m_thread, &QThread::finished, m_core, &QObject::deleteLater);
    connect(m_core, &HostNetworkCore::looked, this, &HostNetwork::onLooked);
    connect(m_core, &HostNetworkCore::answered, this, &HostNetwork::answered);
    m_thread.start();
}

HostNetwork::~HostNetwork()
{
    m_thread.quit();
    m_thread.wait();
}

quint64 HostNetwork::ask(const Route::Question &question)
{
    const quint64 number = ++m_lastNumber;
    HostNetworkCore *const core = m_core;
    QMetaObject::invokeMethod(core, [core, number, question] { core->answer(number, question); });
    return number;
}

void HostNetwork::onLooked(const QList<interfaces::Interface> &now)
{
    const bool isNew = !m_isKnown || now != m_interfaces;
    m_isKnown = true;
    m_interfaces = now;
    if (isNew)
        emit interfacesChanged();
    emit changed();
}
