// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/tcpevent.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/tcp/tcpbench.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

// The system's facts about a watched connection, and the experiments with one.
// Between two endpoints of one program.
class TestTcpFacts final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void octetsAndStateAreToldWhileWatched();
    void nothingIsToldOfWhatIsNotWatched();
    void timeWaitIsSeenAfterTheEnd();
    void anAbortIsAReset();
    void anAbortedClientDoesNotTryAgain();
    void whatIsNotReadClosesTheWindow();
    void everyOptionIsTakenAndNoted();
    void clientsWaitUntilTheyAreAccepted();
    void howManyWaitIsTold();
    void theEventsOfAnEndStandInItsRecord();

private:
    [[nodiscard]] ConnectionFacts factsOf(EndpointId endpoint) const { return m_facts.value(endpoint); }
    [[nodiscard]] QList<Record> recordsOf(EndpointId endpoint, RecordKind kind) const;
    void connectThem(const QString &options = {});

    std::unique_ptr<Network> m_network;
    QHash<EndpointId, ConnectionFacts> m_facts; // the newest
    EndpointId m_server = 0;
    EndpointId m_client = 0;
    quint16 m_port = 0;
};

void TestTcpFacts::init()
{
    m_facts.clear();
    m_network = std::make_unique<Network>();
    connect(m_network.get(), &Network::factsChanged, this,
            [this](const ConnectionFacts &facts) { m_facts.insert(facts.endpoint, facts); });
    m_server = m_network->add(Scheme::TcpServer);
    m_client = m_network->add(Scheme::TcpClient);
    m_network->tell(m_server, Open{EndpointAddress::parse(u"tcp-server://127.0.0.1:0"_s).address});
    TRY_VERIFY(m_network->state(m_server).isOpen());
    m_port = m_network->state(m_server).address.port;
}

void TestTcpFacts::cleanup()
{
    m_network.reset();
}

QList<Record> TestTcpFacts::recordsOf(EndpointId endpoint, RecordKind kind) const
{
    QList<Record> found;
    const Journal &journal = m_network->journal();
    for (quint64 number = journal.first(); number <= journal.size(); ++number) {
        const Record record = journal.record(number);
        if (record.head.kind == kind && record.flow->origin && record.flow->origin->endpoint == endpoint)
            found.append(record);
    }
    return found;
}

void TestTcpFacts::connectThem(const QString &options)
{
    m_network->tell(m_client,
                    Open{EndpointAddress::parse(u"tcp-client://127.0.0.1:%1%2"_s.arg(m_port).arg(options)).address});
    TRY_VERIFY(m_network->state(m_client).isOpen());
    TRY_COMPARE(m_network->state(m_server).connections.size(), 1);
}

void TestTcpFacts::octetsAndStateAreToldWhileWatched()
{
    connectThem();
    m_network->watch(m_client, 1);
    m_network->watch(m_server, 1);
    TRY_VERIFY(m_facts.contains(m_client));
    NOT_ON_THE_PORTABLE_SIDE("the system's account of a connection is not told.");
    QVERIFY(factsOf(m_client).isKnown);
    QVERIFY(factsOf(m_client).isOpen);
    QCOMPARE(factsOf(m_client).tcp.state, TcpState::Established);
    m_network->tell(m_client, Send{QByteArray(1000, 'a')});
    m_network->tell(m_server, Send{QByteArray(50, 'b')});
    TRY_COMPARE(factsOf(m_client).tcp.receivedOctets, 50U);
    TRY_COMPARE(factsOf(m_client).tcp.sentOctets - factsOf(m_client).tcp.resentOctets, 1000U);
    TRY_COMPARE(factsOf(m_client).tcp.ackedOctets, 1001U); // and the SYN
    TRY_COMPARE(factsOf(m_server).tcp.receivedOctets, 1000U);
    TRY_COMPARE(factsOf(m_server).tcp.ackedOctets, 50U);
    QVERIFY(factsOf(m_client).tcp.segmentSize >= 536);
    QVERIFY(factsOf(m_client).tcp.congestionWindow >= 1);
    QVERIFY(factsOf(m_client).tcp.segmentsOut >= 2);
    QVERIFY(factsOf(m_client).tcp.sendWindow.value_or(0) > 0);
}

void TestTcpFacts::nothingIsToldOfWhatIsNotWatched()
{
    connectThem();
    m_network->watch(m_client, 1);
    TRY_VERIFY(m_facts.contains(m_client));
    m_network->unwatch(m_client, 1);
    m_network->watch(m_server, 1);
    m_network->tell(m_client, Send{"abc"});
    TRY_COMPARE(factsOf(m_server).tcp.receivedOctets, factsOf(m_server).isKnown ? 3U : 0U);
    QCOMPARE(factsOf(m_client).tcp.sentOctets, 0U);
}

void TestTcpFacts::timeWaitIsSeenAfterTheEnd()
{
    connectThem();
    m_network->watch(m_client, 1);
    m_network->watch(m_server, 1);
    m_network->tell(m_client, Close{});
    TRY_VERIFY(m_network->state(m_client).isClosed());
    TRY_VERIFY(!factsOf(m_client).isOpen && !factsOf(m_server).isOpen);
    NOT_ON_THE_PORTABLE_SIDE("the system's account of a connection is not told.");
    QVERIFY(factsOf(m_client).isKnown);
    TRY_COMPARE(factsOf(m_client).tcp.state, TcpState::TimeWait);
    TRY_COMPARE(factsOf(m_server).tcp.state, TcpState::Closed);
}

void TestTcpFacts::anAbortIsAReset()
{
    connectThem();
    m_network->tell(m_server, Abort{1});
    TRY_COMPARE(recordsOf(m_client, RecordKind::Disconnected).size(), 1);
    QCOMPARE(recordsOf(m_client, RecordKind::Disconnected).first().head.reason, EndReason::Reset);
    const Record ours = recordsOf(m_server, RecordKind::Disconnected).first();
    QCOMPARE(ours.head.reason, EndReason::ClosedHere);
    QCOMPARE(TcpBench::textOf(ours), u"Aborted here with a reset (RST)."_s);
    QVERIFY(m_network->state(m_server).isOpen());
}

void TestTcpFacts::anAbortedClientDoesNotTryAgain()
{
    connectThem(u"?reconnect=1"_s);
    m_network->tell(m_client, Abort{});
    TRY_VERIFY(m_network->state(m_client).isClosed());
    QCOMPARE(recordsOf(m_client, RecordKind::Connected).size(), 1);
}

void TestTcpFacts::whatIsNotReadClosesTheWindow()
{
    connectThem();
    m_network->watch(m_client, 1);
    StreamOptions options;
    options.reading = false;
    m_network->tell(m_server, SetStreamOptions{1, options});
    const QByteArray message(16 << 20, 'x'); // more than both buffers hold
    m_network->tell(m_client, Send{message});
    TRY_VERIFY(m_facts.contains(m_client));
    if (factsOf(m_client).isKnown)
        TRY_VERIFY(factsOf(m_client).tcp.sendWindow.value_or(1) < factsOf(m_client).tcp.segmentSize
                   && factsOf(m_client).tcp.unsentOctets > 0);
    QVERIFY(recordsOf(m_server, RecordKind::Received).isEmpty());
    options.reading = true;
    m_network->tell(m_server, SetStreamOptions{1, options});
    TRY_COMPARE(m_network->state(m_server).connections.value(0).received, quint64(message.size()));
}

void TestTcpFacts::everyOptionIsTakenAndNoted()
{
    connectThem();
    StreamOptions options;
    options.noDelay = false;
    options.keepAlive = {true, 3, 2, 4};
    m_network->tell(m_client, SetStreamOptions{1, options});
    TRY_COMPARE(m_network->state(m_client).connections.value(0).options, options);
    QCOMPARE(recordsOf(m_client, RecordKind::Note).size(), 2);
    QVERIFY(TcpBench::textOf(recordsOf(m_client, RecordKind::Note).last()).contains(u"after 3 s of silence"_s));
}

void TestTcpFacts::clientsWaitUntilTheyAreAccepted()
{
    m_network->tell(m_server, SetAccepting{{4, true}});
    QTcpSocket one;
    QTcpSocket two;
    one.connectToHost(QHostAddress::LocalHost, m_port);
    two.connectToHost(QHostAddress::LocalHost, m_port);
    TRY_COMPARE(one.state(), QAbstractSocket::ConnectedState);
    TRY_COMPARE(two.state(), QAbstractSocket::ConnectedState);
    TRY_COMPARE(m_network->state(m_server).accepting.backlog, 4);
    QVERIFY(m_network->state(m_server).connections.isEmpty());
    m_network->tell(m_server, AcceptOne{});
    TRY_COMPARE(m_network->state(m_server).connections.size(), 1);
    QCOMPARE(m_network->state(m_server).connections.first().peer.port, one.localPort());
    m_network->tell(m_server, SetAccepting{{4, false}});
    TRY_COMPARE(m_network->state(m_server).connections.size(), 2);
}

void TestTcpFacts::howManyWaitIsTold()
{
    NOT_ON_THE_PORTABLE_SIDE("how many clients wait is not told.");
    m_network->tell(m_server, SetAccepting{{4, true}});
    QTcpSocket one;
    QTcpSocket two;
    one.connectToHost(QHostAddress::LocalHost, m_port);
    two.connectToHost(QHostAddress::LocalHost, m_port);
    TRY_COMPARE(m_network->state(m_server).waiting, 2);
    QVERIFY(m_network->state(m_server).connections.isEmpty());
}

void TestTcpFacts::theEventsOfAnEndStandInItsRecord()
{
    using Kind = TcpEvent::Kind;
    connectThem();
    m_network->tell(m_client, Send{"12345"});
    TRY_COMPARE(m_network->state(m_server).connections.value(0).received, 5U);
    m_network->tell(m_client, Close{});
    TRY_COMPARE(recordsOf(m_client, RecordKind::Disconnected).size(), 1);
    const Event end = Event::fromOctets(recordsOf(m_client, RecordKind::Disconnected).first().payload);
    const TcpEvents moments = tcpEventsOf(end.marks);
    QCOMPARE(moments.size(), 2);
    QCOMPARE(moments[0].kind, Kind::FinSent);
    QCOMPARE(moments[0].sequence, 6U);
    QCOMPARE(moments[0].acknowledgement, 1U);
    QCOMPARE(moments[1].kind, Kind::FinReceived);
    QCOMPARE(moments[1].sequence, 1U);
    QCOMPARE(moments[1].acknowledgement, 7U);
    QVERIFY(moments[0].timeNs <= moments[1].timeNs);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestTcpFacts)
#include "tst_tcpfacts.moc"
