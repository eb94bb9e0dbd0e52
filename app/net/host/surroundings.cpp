// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/surroundings.h"

#include "app/net/host/interfacewatch.h"
#include "app/net/host/surroundingscore.h"

void SurroundingsCore::start()
{
    // Before the first look, so that nothing is missed between the two.
    auto *const watch = new InterfaceWatch(this);
    connect(watch, &InterfaceWatch::changed, this, &SurroundingsCore::look);
    look();
}

void SurroundingsCore::look()
{
    m_interfaces = interfaces::all();
    emit looked(m_interfaces);
}

void SurroundingsCore::answer(quint64 number, const Route::Question &question)
{
    emit answered(number, Route::find(question, m_interfaces));
}

Surroundings::Surroundings(QObject *parent) : QObject(parent), m_core(new SurroundingsCore)
{
    m_thread.setObjectName(QStringLiteral("surroundings"));
    m_core->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_core, &SurroundingsCore::start);
    connect(&m_thread, &QThread::finished, m_core, &QObject::deleteLater);
    connect(m_core, &SurroundingsCore::looked, this, &Surroundings::takeInterfaces);
    connect(m_core, &SurroundingsCore::answered, this, &Surroundings::answered);
    m_thread.start();
}

Surroundings::~Surroundings()
{
    m_thread.quit();
    m_thread.wait();
}

quint64 Surroundings::ask(const Route::Question &question)
{
    const quint64 number = ++m_lastNumber;
    SurroundingsCore *const core = m_core;
    QMetaObject::invokeMethod(core, [core, number, question] { core->answer(number, question); });
    return number;
}

void Surroundings::takeInterfaces(const QList<interfaces::Interface> &now)
{
    const bool isNew = !m_isKnown || now != m_interfaces;
    m_isKnown = true;
    m_interfaces = now;
    if (isNew)
        emit interfacesChanged();
    emit changed();
}
