// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"

#include <QProcess>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

constexpr int LimitMs = 30'000;
#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, LimitMs)

// Starts another program that accepts one connection and never reads; its first
// line of output is its port.
[[nodiscard]] inline bool serveWithoutReading(QProcess &server)
{
    server.start(u"python3"_s,
                 {u"-c"_s,
                  u"import socket,time\n"
                  "s=socket.create_server(('127.0.0.1',0))\n"
                  "print(s.getsockname()[1],flush=True)\n"
                  "c,_=s.accept()\n"
                  "time.sleep(600)\n"_s});
    return server.waitForReadyRead(LimitMs);
}

// A client and a server of one program.
struct Pair
{
    Pair()
    {
        QObject::connect(&network, &Network::factsChanged, &network,
                         [this](const ConnectionFacts &told) { facts.insert(told.endpoint, told); });
    }

    [[nodiscard]] bool listen()
    {
        network.tell(server, Open{EndpointAddress::parse(u"tcp-server://127.0.0.1:0"_s).address});
        const bool isOpen = QTest::qWaitFor([this] { return network.state(server).isOpen(); }, LimitMs);
        port = network.state(server).address.port;
        return isOpen;
    }

    void connect()
    {
        network.tell(client, Open{EndpointAddress::parse(u"tcp-client://127.0.0.1:%1"_s.arg(port)).address});
    }

    [[nodiscard]] bool areConnected()
    {
        connect();
        const auto both = [this] {
            return network.state(client).isOpen() && network.state(server).connections.size() == 1;
        };
        return QTest::qWaitFor(both, LimitMs);
    }

    [[nodiscard]] bool areApart()
    {
        const auto both = [this] {
            return network.state(client).isClosed() && network.state(server).connections.isEmpty();
        };
        return QTest::qWaitFor(both, LimitMs);
    }

    // Sends, and waits until the octets have arrived.
    [[nodiscard]] bool say(EndpointId from, qsizetype octets)
    {
        const EndpointId to = from == client ? server : client;
        const quint64 wanted = received(to) + quint64(octets);
        network.tell(from, Send{QByteArray(octets, 'x')});
        return QTest::qWaitFor([&] { return received(to) == wanted; }, LimitMs);
    }

    [[nodiscard]] quint64 received(EndpointId by) const { return network.journal().tally().of(by).receivedOctets; }

    Network network;
    EndpointId server = network.add(Scheme::TcpServer);
    EndpointId client = network.add(Scheme::TcpClient);
    quint16 port = 0;
    QHash<EndpointId, ConnectionFacts> facts;
};

// What the two do once they are connected.
struct Scenario
{
    using Play = std::function<bool(Pair &)>;

    const char *name;
    Play play;
    bool needsOtherEnd = false; // one end alone cannot know it
};

inline QList<Scenario> scenarios()
{
    QList<Scenario> all;
    const auto row = [&all](const char *name, const Scenario::Play &play, bool needsOtherEnd = false) {
        all.append({name, play, needsOtherEnd});
    };
    row("connected and nothing more", [](Pair &) { return true; });
    row("data both ways", [](Pair &pair) {
        return pair.say(pair.client, 10) && pair.say(pair.server, 3000) && pair.say(pair.client, 200'000);
    });
    row("the client closes", [](Pair &pair) {
        const bool said = pair.say(pair.client, 5) && pair.say(pair.server, 7);
        pair.network.tell(pair.client, Close{});
        return said && pair.areApart();
    });
    row("the server closes", [](Pair &pair) {
        const bool said = pair.say(pair.client, 5) && pair.say(pair.server, 7);
        pair.network.tell(pair.server, Disconnect{1});
        return said && pair.areApart();
    });
    row("both close, one right after the other", [](Pair &pair) {
        const bool said = pair.say(pair.client, 5) && pair.say(pair.server, 7);
        pair.network.tell(pair.client, Close{});
        pair.network.tell(pair.server, Disconnect{1});
        return said && pair.areApart();
    });
    row("the client finishes sending, and the server goes on", [](Pair &pair) {
        const bool said = pair.say(pair.client, 5);
        pair.network.tell(pair.client, FinishSending{});
        return said && pair.areApart();
    });
    row(
        "the server sends before it sees the client's end",
        [](Pair &pair) {
            StreamOptions deaf;
            deaf.reading = false;
            pair.network.tell(pair.server, SetStreamOptions{1, deaf});
            pair.network.tell(pair.client, FinishSending{});
            const bool said = pair.say(pair.server, 1000);
            pair.network.tell(pair.server, SetStreamOptions{1});
            return said && pair.areApart();
        },
        true); // if it is read late, what a FIN confirmed is no longer known
    row("the client aborts", [](Pair &pair) {
        const bool said = pair.say(pair.client, 5) && pair.say(pair.server, 7);
        pair.network.tell(pair.client, Abort{});
        return said && pair.areApart();
    });
    row("the server aborts", [](Pair &pair) {
        const bool said = pair.say(pair.client, 5) && pair.say(pair.server, 7);
        pair.network.tell(pair.server, Abort{1});
        return said && pair.areApart();
    });
    return all;
}
