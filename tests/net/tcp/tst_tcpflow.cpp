// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/endpoint/companion.h"
#include "app/net/tcp/tcpstream.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainsocket.h"
#include "tests/net/tcp/tcpbench.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

class EchoAll final : public Companion
{
public:
    void received(CompanionHost &host, ConnectionId connection, const Peer &peer, QByteArrayView octets) override
    {
        host.sendTo(octets, connection, peer);
    }
};

class CloseAtOnce final : public Companion
{
public:
    void received(CompanionHost &host, ConnectionId, const Peer &, QByteArrayView) override { host.execute(Close{}); }
};

QByteArray noise(qsizetype octets)
{
    QByteArray all(octets, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(all.data()), octets / 4);
    return all;
}

} // namespace

// Large amounts at once, peers that read slowly or not at all, and the queues
// for them.
class TestTcpFlow final : public QObject
{
    Q_OBJECT

private slots:
    void aLineOf16MiBIsReceivedWhole();
    void aMessageOf16MiBIsSentInChunks();
    void aPeerThatNeverReadsFillsTheQueueAndNoMore();
    void whatWaitsCanBeThrownAway();
    void aPeerThatNeverReadsCanBeClosed();
    void aPeerThatNeverReadsDoesNotHoldUpOthers();
    void anEchoSlowsDownAPeerThatOnlySends();
    void aLargeMessageToAnEchoDoesNotLock();
    void aCompanionMayCloseWhileItIsTold();
    void nothingIsReadWhileTheJournalIsCongested();

private:
    // A server with `count` clients.
    struct Party
    {
        std::unique_ptr<TcpBench> bench = std::make_unique<TcpBench>(u"tcp-server://127.0.0.1:0"_s);
        std::vector<PlainSocket> clients;
    };
    static Party party(int count);
    static constexpr qsizetype Large = qsizetype(16) << 20;
};

TestTcpFlow::Party TestTcpFlow::party(int count)
{
    Party party;
    [[maybe_unused]] const bool open = QTest::qWaitFor([&] { return party.bench->state().isOpen(); }, LimitMs);
    for (int i = 0; i < count; ++i)
        party.clients.push_back(PlainSocket::connectedTo(party.bench->port()));
    [[maybe_unused]] const bool there = QTest::qWaitFor(
        [&] { return party.bench->state().connections.size() == count; }, LimitMs);
    return party;
}

void TestTcpFlow::aLineOf16MiBIsReceivedWhole()
{
    const Party party = this->party(1);
    const QByteArray line = QByteArray(Large - 1, 'a') + '\n';
    QVERIFY(party.clients[0].sendAll(line));
    TRY_COMPARE(party.bench->state().connections.first().received, quint64(Large));
    QVERIFY(party.bench->octets(RecordKind::Received) == line);
    for (const Record &record : party.bench->records(RecordKind::Received))
        QVERIFY(record.payload.size() <= TcpStream::ReadChunk);
}

void TestTcpFlow::aMessageOf16MiBIsSentInChunks()
{
    const Party party = this->party(1);
    const QByteArray message = noise(Large + 4);
    party.bench->send(message);
    QVERIFY(party.clients[0].receive(message.size()) == message);
    TRY_COMPARE(party.bench->state().connections.first().sent, quint64(message.size()));
    QVERIFY(party.bench->octets(RecordKind::Sent) == message);
    for (const Record &record : party.bench->records(RecordKind::Sent))
        QVERIFY(record.payload.size() <= Outbox::ChunkSize);
}

void TestTcpFlow::aPeerThatNeverReadsFillsTheQueueAndNoMore()
{
    const Party party = this->party(1);
    const QByteArray message = noise(1 << 20);
    for (int i = 0; i < 64; ++i)
        party.bench->send(message);
    TRY_VERIFY(party.bench->count(RecordKind::Failed) > 0);
    TRY_VERIFY(party.bench->state().pending > 0);
    QVERIFY(party.bench->state().pending <= CompanionHost::MaxPending);
    QCOMPARE(party.bench->last(RecordKind::Failed).head.word, Problem::Word::Other);
    QVERIFY(party.bench->lastText(RecordKind::Failed).contains(u"wait"));
    // The peer may still read, and gets all that was accepted, in order.
    const auto taken = qsizetype(64 - party.bench->count(RecordKind::Failed));
    QVERIFY(party.clients[0].receive(taken * message.size()) == message.repeated(taken));
}

void TestTcpFlow::whatWaitsCanBeThrownAway()
{
    const Party party = this->party(1);
    party.bench->send(noise(4 * Large));
    TRY_VERIFY(party.bench->state().pending > 0);
    party.bench->network.tell(party.bench->id, CancelPending{1});
    TRY_COMPARE(party.bench->count(RecordKind::Note), 1);
    TRY_COMPARE(party.bench->state().pending, quint64(0));
    const quint64 sent = party.bench->state().connections.first().sent;
    const quint64 unsent = quint64(4 * Large) - sent;
    const QString text = party.bench->lastText(RecordKind::Note);
    QVERIFY2(text.contains(QString::number(unsent)) && text.contains(u"in part"), qPrintable(text));
    QCOMPARE(quint64(party.bench->octets(RecordKind::Sent).size()), sent);
}

void TestTcpFlow::aPeerThatNeverReadsCanBeClosed()
{
    const Party party = this->party(1);
    party.bench->send(noise(4 * Large));
    TRY_VERIFY(party.bench->state().pending > 0);
    party.bench->network.tell(party.bench->id, Disconnect{1});
    TRY_COMPARE(party.bench->count(RecordKind::Disconnected), 1);
    TRY_VERIFY(party.bench->state().connections.isEmpty());
    const QString text = party.bench->lastText(RecordKind::Disconnected);
    const qsizetype sent = party.bench->octets(RecordKind::Sent).size();
    QVERIFY2(text.contains(QString::number(4 * Large - sent)), qPrintable(text));
    QCOMPARE(party.bench->last(RecordKind::Disconnected).head.reason, EndReason::ClosedHere);
}

void TestTcpFlow::aPeerThatNeverReadsDoesNotHoldUpOthers()
{
    const Party party = this->party(2);
    party.bench->send(noise(4 * Large), 1);
    TRY_VERIFY(party.bench->state().pending > 0);
    party.bench->send("to the second", 2);
    QCOMPARE(party.clients[1].receive(13), "to the second"_ba);
    QVERIFY(party.clients[1].sendAll("heard"_ba));
    TRY_COMPARE(party.bench->octets(RecordKind::Received, 2), "heard"_ba);
}

// The client sends until nothing more is accepted, and only then reads: an echo
// that buffered everything would accept it all.
void TestTcpFlow::anEchoSlowsDownAPeerThatOnlySends()
{
    const Party party = this->party(1);
    party.bench->network.attach(party.bench->id, std::make_unique<EchoAll>());
    const QByteArray all = noise(4 * Large);
    std::thread sender([&] { [[maybe_unused]] const bool sent = party.clients[0].sendAll(all); });
    TRY_VERIFY(party.bench->state().pending > TcpStream::MaxAnswers);
    QVERIFY(party.bench->state().pending <= TcpStream::MaxAnswers + quint64(TcpStream::ReadBudget));
    const QByteArray back = party.clients[0].receive(all.size());
    sender.join();
    QVERIFY(back == all);
    QCOMPARE(party.bench->count(RecordKind::Failed), 0);
}

void TestTcpFlow::aLargeMessageToAnEchoDoesNotLock()
{
    const Party party = this->party(1);
    const QByteArray all = noise(4 * Large);
    std::thread echo([&] {
        for (qsizetype done = 0; done < all.size();) {
            const QByteArray chunk = party.clients[0].receive(65536);
            if (chunk.isEmpty() || !party.clients[0].sendAll(chunk))
                return;
            done += chunk.size();
        }
    });
    party.bench->send(all);
    TRY_COMPARE(party.bench->state().connections.first().received, quint64(all.size()));
    echo.join();
    QVERIFY(party.bench->octets(RecordKind::Received) == all);
}

void TestTcpFlow::aCompanionMayCloseWhileItIsTold()
{
    Party party = this->party(2);
    party.bench->network.attach(party.bench->id, std::make_unique<CloseAtOnce>());
    QVERIFY(party.clients[0].sendAll("close!"_ba));
    for (PlainSocket &client : party.clients) {
        QVERIFY(client.isAtEnd());
        client.close();
    }
    TRY_VERIFY(party.bench->state().isClosed());
    QCOMPARE(party.bench->octets(RecordKind::Received), "close!"_ba);
}

// With a memory limit of 0, even the journal's own block is too much.
void TestTcpFlow::nothingIsReadWhileTheJournalIsCongested()
{
    const Party party = this->party(1);
    const QTemporaryDir directory;
    JournalLimits limits;
    limits.memory = 0;
    limits.directory = directory.path();
    party.bench->network.setLimits(limits);
    QVERIFY(party.bench->network.journal().isCongested());
    QVERIFY(party.clients[0].sendAll("wait for it"_ba));
    // Commands are still executed during several pauses.
    QSignalSpy answers(&party.bench->network, &Network::answered);
    for (int i = 0; i < 5; ++i) {
        QTest::qWait(TcpStream::CongestionMs);
        party.bench->network.ask(party.bench->id);
        TRY_COMPARE(answers.size(), i + 1);
    }
    QCOMPARE(party.bench->state().connections.first().received, quint64(0));
    limits.memory = JournalLimits::DefaultMemory;
    party.bench->network.setLimits(limits);
    TRY_COMPARE(party.bench->octets(RecordKind::Received), "wait for it"_ba);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestTcpFlow)
#include "tst_tcpflow.moc"
