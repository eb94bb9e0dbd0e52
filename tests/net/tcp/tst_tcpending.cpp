// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/closewatch.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainsocket.h"
#include "tests/net/tcp/tcpbench.h"

using namespace Qt::StringLiterals;

// How a connection ends, and how the records report it. Tests a client against
// a plain server; accepted connections use the same class.
class TestTcpEnding final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void thePeersFinIsToldWithAllThatCameBefore();
    void thePeersResetIsToldWithAllThatCameBefore();
    void aResetFoundBySendingLosesNothing();
    void closingHereIsOrderly();
    void closingHereRecordsWhatStillComes();
    void closingHereFlushesWhatWaits();
    void aPeerThatNeverClosesIsReset();
    void aPeerThatNeverStopsSendingIsResetInTheEnd();
    void aStreamThatEndsInsideACharacterSaysSo();
    void finishSendingGoesOnReceiving();
    void sendingAfterFinishSendingFails();
    void finishSendingWaitsForWhatWaits();
    void afterThePeerClosedItIsNeverConnected();
    void whatWaitsIsWrittenAfterThePeersFin();

private:
    std::unique_ptr<TcpBench> m_bench;
    PlainSocket m_server;
    PlainSocket m_peer;
};

void TestTcpEnding::init()
{
    m_server = PlainSocket::listening();
    m_bench = std::make_unique<TcpBench>(u"tcp-client://127.0.0.1:%1"_s.arg(m_server.port()));
    m_peer = m_server.accepted();
    TRY_COMPARE(m_bench->state().phase, Phase::Connected);
}

void TestTcpEnding::cleanup()
{
    m_peer.close();
    m_bench.reset();
}

void TestTcpEnding::thePeersFinIsToldWithAllThatCameBefore()
{
    const QByteArray much(3'000'000, 'x');
    QVERIFY(m_peer.sendAll(much));
    m_peer.close();
    TRY_COMPARE(m_bench->count(RecordKind::Closed), 1);
    QCOMPARE(m_bench->octets(RecordKind::Received), much);
    const Record end = m_bench->last(RecordKind::Disconnected);
    QCOMPARE(end.head.reason, EndReason::PeerClosed);
    QVERIFY(TcpBench::textOf(end).contains(u"FIN"));
    QVERIFY(!end.flow->local.isNull() && !end.flow->peer.isNull());
    QCOMPARE(end.flow->connection, ConnectionId(1));
    TRY_COMPARE(m_bench->state().ended, EndReason::PeerClosed);
    QVERIFY(m_bench->state().isClosed());
}

void TestTcpEnding::thePeersResetIsToldWithAllThatCameBefore()
{
    QVERIFY(m_peer.sendAll("before the reset"_ba));
    TRY_COMPARE(m_bench->count(RecordKind::Received), 1); // a reset may overtake data in flight
    m_peer.reset();
    TRY_COMPARE(m_bench->count(RecordKind::Disconnected), 1);
    QCOMPARE(m_bench->last(RecordKind::Disconnected).head.reason, EndReason::Reset);
    QVERIFY(m_bench->lastText(RecordKind::Disconnected).contains(u"RST"));
    TRY_COMPARE(m_bench->state().ended, EndReason::Reset);
    TRY_COMPARE(m_bench->story(), u"opened connected received disconnected closed"_s);
}

// A peer that closes with unread octets resets the connection; whichever of our
// calls notices it first, the peer's data is recorded and the end is a reset.
void TestTcpEnding::aResetFoundBySendingLosesNothing()
{
    QVERIFY(m_peer.sendAll("an answer"_ba));
    m_bench->send("never read");
    TRY_COMPARE(m_bench->count(RecordKind::Sent), 1);
    m_peer.close();
    m_bench->send("into a reset connection");
    TRY_COMPARE(m_bench->count(RecordKind::Disconnected), 1);
    QCOMPARE(m_bench->octets(RecordKind::Received), "an answer"_ba);
    QCOMPARE(m_bench->last(RecordKind::Disconnected).head.reason, EndReason::Reset);
}

void TestTcpEnding::closingHereIsOrderly()
{
    m_bench->network.tell(m_bench->id, Close{});
    QVERIFY(m_peer.isAtEnd());
    m_peer.close();
    TRY_COMPARE(m_bench->count(RecordKind::Closed), 1);
    const Record end = m_bench->last(RecordKind::Disconnected);
    QCOMPARE(end.head.reason, EndReason::ClosedHere);
    QVERIFY(TcpBench::textOf(end).contains(u"in order"));
    QCOMPARE(m_bench->story(), u"opened connected disconnected closed"_s);
}

void TestTcpEnding::closingHereRecordsWhatStillComes()
{
    m_bench->network.tell(m_bench->id, Close{});
    QVERIFY(m_peer.isAtEnd());
    QVERIFY(m_peer.sendAll("a last word"_ba));
    m_peer.close();
    TRY_COMPARE(m_bench->count(RecordKind::Closed), 1);
    QCOMPARE(m_bench->octets(RecordKind::Received), "a last word"_ba);
    QVERIFY(m_bench->lastText(RecordKind::Disconnected).contains(u"in order"));
}

void TestTcpEnding::closingHereFlushesWhatWaits()
{
    const QByteArray much(12'000'000, 'y');
    m_bench->send(much);
    m_bench->network.tell(m_bench->id, Close{});
    QCOMPARE(m_peer.receive(much.size()), much);
    QVERIFY(m_peer.isAtEnd());
    m_peer.close();
    TRY_COMPARE(m_bench->count(RecordKind::Closed), 1);
    QCOMPARE(m_bench->octets(RecordKind::Sent), much);
    QVERIFY(m_bench->lastText(RecordKind::Disconnected).contains(u"in order"));
}

void TestTcpEnding::aPeerThatNeverClosesIsReset()
{
    m_bench->network.tell(m_bench->id, Close{});
    TRY_COMPARE(m_bench->count(RecordKind::Closed), 1);
    QCOMPARE(m_bench->last(RecordKind::Disconnected).head.reason, EndReason::ClosedHere);
    QVERIFY(m_bench->lastText(RecordKind::Disconnected).contains(u"reset"));
}

void TestTcpEnding::aPeerThatNeverStopsSendingIsResetInTheEnd()
{
    m_bench->network.tell(m_bench->id, Close{});
    QElapsedTimer sending;
    sending.start();
    const auto goesOnSending = [this] { return m_peer.sendAll("and another thing"_ba); };
    QVERIFY(goesOnSending());
    QTRY_VERIFY_WITH_TIMEOUT(!goesOnSending(), LimitMs);
    TRY_COMPARE(m_bench->count(RecordKind::Closed), 1);
    QVERIFY(sending.elapsed() > CloseWatch::LimitMs);
    QVERIFY(m_bench->lastText(RecordKind::Disconnected).contains(u"reset"));
}

void TestTcpEnding::aStreamThatEndsInsideACharacterSaysSo()
{
    QVERIFY(m_peer.sendAll("a\xe4\xb8"_ba));
    m_peer.close();
    TRY_COMPARE(m_bench->count(RecordKind::Disconnected), 1);
    const Record end = m_bench->last(RecordKind::Disconnected);
    QCOMPARE(end.head.carry.view().toByteArray(), "\xe4\xb8"_ba);
    QVERIFY(TcpBench::textOf(end).contains(u"inside a character"));
    QCOMPARE(m_bench->text(RecordKind::Received), u"a"_s);
}

void TestTcpEnding::finishSendingGoesOnReceiving()
{
    m_bench->send("a question");
    m_bench->network.tell(m_bench->id, FinishSending{});
    QCOMPARE(m_peer.receive(10), "a question"_ba);
    QVERIFY(m_peer.isAtEnd());
    TRY_VERIFY(!m_bench->state().connections.isEmpty() && m_bench->state().connections.first().finishedSending);
    QCOMPARE(m_bench->state().phase, Phase::Connected);
    QVERIFY(m_peer.sendAll("the answer"_ba));
    TRY_COMPARE(m_bench->octets(RecordKind::Received), "the answer"_ba);
    m_peer.close();
    TRY_COMPARE(m_bench->count(RecordKind::Closed), 1);
    QCOMPARE(m_bench->last(RecordKind::Disconnected).head.reason, EndReason::PeerClosed);
    QCOMPARE(m_bench->story(), u"opened connected sent note received disconnected closed"_s);
}

void TestTcpEnding::sendingAfterFinishSendingFails()
{
    m_bench->network.tell(m_bench->id, FinishSending{});
    m_bench->send("too late");
    TRY_COMPARE(m_bench->count(RecordKind::Failed), 1);
    QCOMPARE(m_bench->count(RecordKind::Sent), 0);
    QCOMPARE(m_bench->state().phase, Phase::Connected);
}

void TestTcpEnding::finishSendingWaitsForWhatWaits()
{
    const QByteArray much(12'000'000, 'z');
    m_bench->send(much);
    m_bench->network.tell(m_bench->id, FinishSending{});
    QCOMPARE(m_peer.receive(much.size()), much);
    QVERIFY(m_peer.isAtEnd());
}

void TestTcpEnding::afterThePeerClosedItIsNeverConnected()
{
    // Nobody reads these octets, so that the end takes a while.
    m_bench->send(QByteArray(30'000'000, 'w'));
    TRY_VERIFY(m_bench->state().pending > 0);
    m_peer.finishSending();
    TRY_VERIFY(m_bench->state().phase != Phase::Connected);
    QVERIFY(!m_bench->state().isOpen());
    TRY_COMPARE(m_bench->count(RecordKind::Disconnected), 1);
    QCOMPARE(m_bench->last(RecordKind::Disconnected).head.reason, EndReason::PeerClosed);
    QVERIFY(m_bench->lastText(RecordKind::Disconnected).contains(u"not sent"));
}

void TestTcpEnding::whatWaitsIsWrittenAfterThePeersFin()
{
    const QByteArray much(12'000'000, 'v');
    m_bench->send(much);
    m_peer.finishSending();
    QCOMPARE(m_peer.receive(much.size()), much);
    QVERIFY(m_peer.isAtEnd());
    TRY_COMPARE(m_bench->count(RecordKind::Disconnected), 1);
    QCOMPARE(m_bench->last(RecordKind::Disconnected).head.reason, EndReason::PeerClosed);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestTcpEnding)
#include "tst_tcpending.moc"
