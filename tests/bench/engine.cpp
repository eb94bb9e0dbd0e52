// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/engine.h"

#include "app/net/endpoint/companion.h"
#include "tests/bench/kit/events.h"
#include "tests/bench/kit/process.h"

#include <QAbstractScrollArea>
#include <QApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// More than the number of the bench's simultaneous clients.
constexpr int Backlog = 4096;

} // namespace

Engine::Engine(Window window, const JournalLimits &limits) : m_network(limits)
{
    if (window == Window::None)
        return;
    m_language.use(u"en"_s);
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->use(Theme::Choice::Light);
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_network, m_language, *m_theme}, Workspace{},
                                            m_folder.filePath(u"workspace.json"_s));
    m_window->resize(1280, 800);
    m_window->show();
    events::runFor(0.3);
}

Engine::~Engine() = default;

EndpointId Engine::open(const QString &text)
{
    const EndpointAddress address = EndpointAddress::parse(text).address;
    EndpointId endpoint = 0;
    if (m_window) {
        endpoint = m_window->openEndpoint(address);
    } else {
        endpoint = m_network.add(address.scheme);
        m_network.tell(endpoint, Open{address, {.backlog = Backlog}});
    }
    if (!events::waitUntil([&] { return m_network.state(endpoint).isOpen(); }))
        qFatal("%s could not be opened", qPrintable(text));
    return endpoint;
}

void Engine::fill(EndpointId endpoint, quint64 records)
{
    constexpr double LimitSeconds = 300;
    const auto appended = std::make_shared<std::atomic<quint64>>(0);
    const Flood filling = flood(endpoint, {.count = records}, appended);
    (void)events::waitUntil([&] { return appended->load() >= records; }, LimitSeconds);
    stopFlood(endpoint, filling);
}

Engine::Flood Engine::startFlood(EndpointId endpoint, const RecordFlood::Plan &plan)
{
    return flood(endpoint, plan, std::make_shared<std::atomic<quint64>>(0));
}

void Engine::stopFlood(EndpointId endpoint, Flood flood)
{
    m_network.detach(endpoint, flood);
    events::runFor(0.02);
}

// The network exposes its journal only for reading. A companion runs on the
// thread that writes it.
Engine::Flood Engine::flood(EndpointId endpoint, const RecordFlood::Plan &plan, RecordFlood::Appended appended)
{
    auto &journal = const_cast<Journal &>(m_network.journal());
    return m_network.attach(endpoint, std::make_unique<RecordFlood>(journal, endpoint, plan, std::move(appended)));
}

QWidget *Engine::widget(const QString &accessibleName) const
{
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (QWidget *const widget : widgets) {
        if (widget->isVisible() && widget->accessibleName() == accessibleName)
            return widget;
    }
    qFatal("there is no %s", qPrintable(accessibleName));
}

QAbstractScrollArea *Engine::console() const
{
    return qobject_cast<QAbstractScrollArea *>(widget(u"Console"_s));
}

// Blocks the network thread in its callback until the receiver is released.
class EngineReceiver::Parking final : public Companion
{
public:
    Parking(const EngineReceiver &receiver, std::atomic<bool> &isParked)
        : m_receiver(receiver),
          m_isParked(isParked) { }

    void ready(CompanionHost &, ConnectionId, const Peer &) override
    {
        m_isParked = true;
        m_receiver.waitWhileParked();
        finished();
    }

private:
    const EngineReceiver &m_receiver;
    std::atomic<bool> &m_isParked;
};

EngineReceiver::EngineReceiver(Engine &engine, const QString &address)
    : m_engine(engine),
      m_endpoint(engine.open(address)),
      m_port(engine.port(m_endpoint)),
      m_receiveBuffer(engine.network().state(m_endpoint).receiveBuffer),
      m_thread(process::threadNamed("network"))
{
}

void EngineReceiver::park()
{
    Receiver::park();
    std::atomic<bool> isParked = false;
    const auto parking = m_engine.network().attach(m_endpoint, std::make_unique<Parking>(*this, isParked));
    (void)events::waitUntil([&] { return isParked.load(); });
    // An endpoint with companions does not nap between drains.
    m_engine.network().detach(m_endpoint, parking);
}
