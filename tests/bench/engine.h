// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"
#include "app/workspace/language.h"
#include "tests/bench/raw/receiver.h"
#include "tests/bench/recordflood.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

class QAbstractScrollArea;

// The program under test, with or without a window. All access of the bench to
// it goes through here.
class Engine
{
public:
    enum class Window : quint8 { None, Open };

    explicit Engine(Window window, const JournalLimits &limits = {});
    ~Engine();

    // The endpoint is ready when this returns.
    EndpointId open(const QString &address);
    [[nodiscard]] quint16 port(EndpointId endpoint) const { return m_network.state(endpoint).local.port; }

    // Writes records without a socket, as if they had arrived at that endpoint.
    using Flood = Network::CompanionHandle;
    void fill(EndpointId endpoint, quint64 records); // done when it returns
    Flood startFlood(EndpointId endpoint, const RecordFlood::Plan &plan);
    void stopFlood(EndpointId endpoint, Flood flood);

    [[nodiscard]] Network &network() { return m_network; }
    [[nodiscard]] const Journal &journal() const { return m_network.journal(); }
    // Finds a widget by its accessible name.
    [[nodiscard]] QWidget *widget(const QString &accessibleName) const;
    [[nodiscard]] QAbstractScrollArea *console() const;

private:
    Flood flood(EndpointId endpoint, const RecordFlood::Plan &plan, RecordFlood::Appended appended);

    QTemporaryDir m_folder;
    Language m_language;
    Network m_network;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

// Counts the records that the network thread makes of arrivals at a socket.
class EngineReceiver final : public Receiver
{
public:
    EngineReceiver(Engine &engine, const QString &address);

    [[nodiscard]] quint16 port() const override { return m_port; }
    [[nodiscard]] quint64 received() const override { return counts().receivedRecords; }
    [[nodiscard]] quint64 octets() const override { return counts().receivedOctets; }
    [[nodiscard]] quint64 dropped() const override { return counts().dropped; }
    [[nodiscard]] int thread() const override { return m_thread; }
    [[nodiscard]] int receiveBuffer() const { return m_receiveBuffer; }
    void park() override;

private:
    class Parking;
    [[nodiscard]] Counts counts() const { return m_engine.journal().tally().of(m_endpoint); }

    Engine &m_engine;
    EndpointId m_endpoint;
    quint16 m_port;
    int m_receiveBuffer;
    int m_thread;
};
