// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/endpoints/sentences/statesentence.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

EndpointState stateOf(Scheme scheme, Phase phase)
{
    EndpointState state;
    state.address.scheme = scheme;
    state.address.host = u"192.168.1.20"_s;
    state.address.port = 8080;
    state.phase = phase;
    return state;
}

EndpointState opened(Scheme scheme)
{
    EndpointState state = stateOf(scheme, Phase::Open);
    state.local = *Peer::parse(u"0.0.0.0:40123");
    return state;
}

EndpointState ended(EndReason how)
{
    EndpointState state = stateOf(Scheme::TcpClient, Phase::Closed);
    state.ended = how;
    return state;
}

EndpointState connected(bool finished, quint64 pending)
{
    EndpointState state = stateOf(Scheme::TcpClient, Phase::Connected);
    ConnectionState connection;
    connection.local = *Peer::parse(u"192.168.1.5:50000");
    connection.peer = *Peer::parse(u"192.168.1.20:8080");
    connection.finishedSending = finished;
    state.connections = {connection};
    state.pending = pending;
    return state;
}

EndpointState failed(Scheme scheme, Phase phase)
{
    EndpointState state = stateOf(scheme, phase);
    state.problem = {Problem::Word::Other, {"What.", {}}, {"Why.", {}}, {"Advice.", {}}};
    state.address.reconnectMs = 1500;
    return state;
}

// The sentence on the page of that kind.
QString sentenceOf(const EndpointState &state, const statesentence::Context &context)
{
    const EndpointKind &kind = state.address.kind();
    if (kind.listens())
        return statesentence::ofServer(state, context);
    return kind.connects() ? statesentence::ofClient(state, context) : statesentence::ofDatagrams(state, context);
}

} // namespace

class TestStateSentence final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void aSentenceSaysHowItStands_data();
    void aSentenceSaysHowItStands();
};

void TestStateSentence::aSentenceSaysHowItStands_data()
{
    QTest::addColumn<EndpointState>("state");
    QTest::addColumn<bool>("portWasChosen");
    QTest::addColumn<QString>("sentence");

    EndpointState waiting = opened(Scheme::Udp);
    waiting.pending = 12'345;
    EndpointState withClients = stateOf(Scheme::TcpServer, Phase::Closed);
    withClients.connections.resize(2);

    QTest::newRow("a bound port") << opened(Scheme::Udp) << false << u"open on 0.0.0.0:40123 (all interfaces)"_s;
    QTest::newRow("a port that the system chose")
        << opened(Scheme::Broadcast) << true << u"open on 0.0.0.0:40123 (all interfaces); the system chose the port"_s;
    QTest::newRow("datagrams that wait") << waiting << false
                                         << u"open on 0.0.0.0:40123 (all interfaces); 12,345 octets wait to be sent"_s;
    QTest::newRow("a problem, in full") << failed(Scheme::Udp, Phase::Closed) << false << u"What. Why. Advice."_s;
    QTest::newRow("never connected") << ended(EndReason::None) << false << u"not connected"_s;
    QTest::newRow("FIN") << ended(EndReason::PeerClosed) << false
                         << u"not connected: the peer closed the connection (FIN)"_s;
    QTest::newRow("RST") << ended(EndReason::Reset) << false << u"not connected: the peer reset the connection (RST)"_s;
    QTest::newRow("resolving") << stateOf(Scheme::TcpClient, Phase::Resolving) << false << u"resolving 192.168.1.20…"_s;
    QTest::newRow("connecting") << stateOf(Scheme::TcpClient, Phase::Connecting) << false
                                << u"connecting to 192.168.1.20:8080, for 10 s at the most…"_s;
    QTest::newRow("connected") << connected(false, 0) << false << u"connected 192.168.1.5:50000 → 192.168.1.20:8080"_s;
    QTest::newRow("sending finished, and octets wait")
        << connected(true, 12'345) << false
        << u"connected 192.168.1.5:50000 → 192.168.1.20:8080; sending finished (FIN), still receiving; 12,345 octets wait: the peer does not read"_s;
    QTest::newRow("waiting for the next attempt")
        << failed(Scheme::TcpClient, Phase::Waiting) << false << u"What. Why. Advice.; trying again every 1.5 s"_s;
    QTest::newRow("nobody has come") << opened(Scheme::TcpServer) << false
                                     << u"listening on 0.0.0.0:40123 (all interfaces); no client yet"_s;
    QTest::newRow("clients outlive the listening")
        << withClients << false << u"not listening; 2 client(s) still connected"_s;
}

void TestStateSentence::aSentenceSaysHowItStands()
{
    QFETCH(EndpointState, state);
    QFETCH(bool, portWasChosen);
    QFETCH(QString, sentence);
    QCOMPARE(sentenceOf(state, {.portWasChosen = portWasChosen, .openedBySend = false, .connectTimeoutMs = 10'000}),
             sentence);
}

SOCKETEER_TEST_WITH(QApplication, TestStateSentence)
#include "tst_statesentence.moc"
