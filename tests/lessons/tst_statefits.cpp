// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/lessons/story.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = RecordKind;

class TestStateFits final : public QObject
{
    Q_OBJECT

private slots:
    void aStateFits_data();
    void aStateFits();
};

void TestStateFits::aStateFits_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<EndpointState>("state"); // of the server or the client, by its id
    QTest::addColumn<ConnectionFacts>("facts");
    QTest::addColumn<bool>("fits");

    EndpointState server;
    server.id = Server.endpoint;
    server.phase = Phase::Open;
    server.waiting = 1;
    ConnectionState one;
    one.id = 1;
    server.connections = {one};
    EndpointState client;
    client.id = Client.endpoint;
    client.phase = Phase::Connected;
    client.connections = {one};
    ConnectionFacts facts;
    facts.endpoint = Client.endpoint;
    facts.connection = 1;
    facts.isKnown = facts.isOpen = true;
    facts.tcp.state = TcpState::Established;
    facts.tcp.segmentSize = 1000;
    facts.tcp.sendWindow = facts.tcp.receiveWindow = 5000;

    const auto row = [](const char *name, const char *condition, const EndpointState &state,
                        const ConnectionFacts &told,
                        bool fits) { QTest::newRow(name) << QString::fromLatin1(condition) << state << told << fits; };
    row("it listens", "listening server", server, facts, true);
    row("it does not not listen", "not-listening server", server, facts, false);
    row("one connection", "connections server 1", server, facts, true);
    row("not two", "connections server >=2", server, facts, false);
    row("one waits", "waiting server >0", server, facts, true);
    row("it accepts as they come", "accepting-by-hand server", server, facts, false);
    row("the system's state", "state client ESTABLISHED", client, facts, true);
    row("another state", "state client TIME-WAIT", client, facts, false);
    row("it reads", "reading client", client, facts, true);
    row("it has not stopped", "reading-stopped client", client, facts, false);
    row("it has not finished", "sending-finished client", client, facts, false);
    row("nothing waits", "send-waits client", client, facts, false);
    row("windows are open", "window-open client", client, facts, true);
    row("no window is closed", "window-closed client", client, facts, false);

    EndpointState other = server;
    other.phase = Phase::Closed;
    other.waiting = -1;
    row("a closed server does not listen", "not-listening server", other, facts, true);
    row("and its connections are still there", "connections server 1", other, facts, true);
    row("nothing is known of its backlog", "waiting server <5", other, facts, false);
    other = server;
    other.accepting.byHand = true;
    row("it accepts by hand", "accepting-by-hand server", other, facts, true);
    other.connections[0].phase = Phase::Closing;
    row("what closes is no longer open", "connections server 0", other, facts, true);

    EndpointState busy = client;
    busy.connections[0].options.reading = false;
    busy.connections[0].finishedSending = true;
    busy.connections[0].pending = 7;
    row("it has stopped reading", "reading-stopped client", busy, facts, true);
    row("our FIN is out", "sending-finished client", busy, facts, true);
    row("octets wait", "send-waits client", busy, facts, true);
    ConnectionFacts small = facts;
    small.tcp.sendWindow = 999;
    row("the peer takes less than a segment", "window-closed client", client, small, true);
    row("then it is not open", "window-open client", client, small, false);
    ConnectionFacts silent;
    silent.endpoint = Client.endpoint;
    silent.connection = 1;
    row("what the timeline infers", "state client FIN-WAIT-2", client, silent, true);
    row("octets that wait stand for a closed window", "window-closed client", busy, silent, true);
    row("and none for an open one", "window-open client", client, silent, true);
    EndpointState gone = client;
    gone.connections.clear();
    gone.phase = Phase::Closed;
    ConnectionFacts after = facts;
    after.isOpen = false;
    after.tcp.state = TcpState::TimeWait;
    row("after the end the system still tells", "state client TIME-WAIT", gone, after, true);
    row("a connection that is gone does not read", "reading client", gone, after, false);
    gone.phase = Phase::Connecting;
    row("the SYN is out", "state client SYN-SENT", gone, after, true);
}

void TestStateFits::aStateFits()
{
    QFETCH(QString, condition);
    QFETCH(EndpointState, state);
    QFETCH(ConnectionFacts, facts);
    Story story({u"opened tcp-server as server"_s, u"connected tcp-client as client"_s, condition});
    story.add(Kind::Opened, Server);
    story.add(Kind::Connected, Client);
    story.told.state = state;
    story.told.connectionFacts = facts;
    story.told.inferredState = TcpState::FinWait2;
    QTEST(story.look() == 3, "fits");
}

SOCKETEER_TEST(TestStateFits)
#include "tst_statefits.moc"
