// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/sockethub.h"

SocketHub::SocketHub(QObject *parent) : QObject(parent), m_system(System::create(*this)), m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_system->setPaused(false); });
}

SocketHub::~SocketHub() = default;

void SocketHub::pause(int ms)
{
    m_system->setPaused(true);
    m_pause.start(ms);
}

SocketHub::Watch::Watch(SocketHub &hub, qintptr socket, Listener &listener)
    : m_system(*hub.m_system),
      m_socket(socket),
      m_listener(listener)
{
}

void SocketHub::Watch::setWanted(bool reading, bool writing)
{
    m_system.want(*this, reading, writing);
}

void SocketHub::Watch::stop()
{
    m_system.drop(*this);
}
