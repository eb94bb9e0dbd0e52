// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echo.h"
#include "app/automation/repeater.h"
#include "app/automation/ticker.h"
#include "app/net/endpoint/endpoint.h"
#include "tests/kit/testprogram.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// An endpoint without a socket: what is sent is kept, what waits is told.
class PaperEndpoint final : public Endpoint
{
    Q_OBJECT

public:
    explicit PaperEndpoint(const QString &address) : Endpoint(1, m_paper, nullptr)
    {
        open(EndpointAddress::parse(address).address, {});
    }

    void close() override { }
    void send(const SendRequest &request) override
    {
        sent.append({request.connection, request.octets});
        if (onSend)
            onSend();
    }
    bool sendTo(QByteArrayView octets, ConnectionId connection, const Peer &) override
    {
        sent.append({connection, octets.toByteArray()});
        return true;
    }
    [[nodiscard]] quint64 pending(ConnectionId) const override { return waiting; }
    [[nodiscard]] const Journal &paper() const { return m_paper; }

    using Endpoint::announceGone;
    using Endpoint::announceReady;
    using Endpoint::announceReceived;

    QList<QPair<ConnectionId, QByteArray>> sent;
    quint64 waiting = 0;
    std::function<void()> onSend;

protected:
    void doOpen() override { }

private:
    Journal m_paper;
};

class TestCompanions final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstRoundIsAtOnceAndInOrder();
    void allRoundsAreSentAndNoMore();
    void eachConnectionHasAScheduleOfItsOwn();
    void aConnectionThatIsGoneGetsNothingMore();
    void aConnectionMayGoWhileItIsSentTo();
    void aFullQueueSkipsRoundsAndSaysSo();
    void onlyOneConnectionWhereOneIsChosen();
    void theEndpointTakesARunningRepeatAlong();
    void whatComesIsEchoedToWhereItCameFrom();
    void whatThisSocketSentIsNotEchoed();

private:
    static std::unique_ptr<Repeater> repeater(int periodMs, quint64 rounds, ConnectionId only = 0)
    {
        return std::make_unique<Repeater>(Repeater::Plan{{"a", "b"}, periodMs, rounds, {}, only});
    }
};

void TestCompanions::theFirstRoundIsAtOnceAndInOrder()
{
    PaperEndpoint endpoint(u"tcp-client://127.0.0.1:9"_s);
    QSignalSpy finished(&endpoint, &Endpoint::companionFinished);
    endpoint.attach(7, repeater(0, 1));
    endpoint.announceReady(1, {});
    QCOMPARE(endpoint.sent, (QList<QPair<ConnectionId, QByteArray>>{{1, "a"}, {1, "b"}}));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().toULongLong(), quint64(7));
}

void TestCompanions::allRoundsAreSentAndNoMore()
{
    PaperEndpoint endpoint(u"tcp-client://127.0.0.1:9"_s);
    QSignalSpy finished(&endpoint, &Endpoint::companionFinished);
    endpoint.attach(7, repeater(1, 5));
    endpoint.announceReady(1, {});
    QTRY_COMPARE(finished.size(), 1);
    QTest::qWait(20);
    QCOMPARE(endpoint.sent.size(), 10);
    QCOMPARE(finished.size(), 1);
}

void TestCompanions::eachConnectionHasAScheduleOfItsOwn()
{
    PaperEndpoint endpoint(u"tcp-server://127.0.0.1:9"_s);
    QSignalSpy finished(&endpoint, &Endpoint::companionFinished);
    endpoint.attach(7, repeater(1, 3));
    endpoint.announceReady(1, {});
    QTRY_COMPARE(endpoint.sent.size(), 6);
    endpoint.announceReady(2, {});
    QTRY_COMPARE(endpoint.sent.size(), 12);
    QCOMPARE(endpoint.sent.constLast().first, ConnectionId(2));
    QCOMPARE(finished.size(), 0); // another client may come
}

void TestCompanions::aConnectionThatIsGoneGetsNothingMore()
{
    PaperEndpoint endpoint(u"tcp-server://127.0.0.1:9"_s);
    endpoint.attach(7, repeater(1, 0));
    endpoint.announceReady(1, {});
    QTRY_VERIFY(endpoint.sent.size() > 4);
    endpoint.announceGone(1);
    const qsizetype before = endpoint.sent.size();
    QTest::qWait(20);
    QCOMPARE(endpoint.sent.size(), before);
}

void TestCompanions::aConnectionMayGoWhileItIsSentTo()
{
    PaperEndpoint endpoint(u"tcp-server://127.0.0.1:9"_s);
    endpoint.attach(7, repeater(1, 0));
    endpoint.onSend = [&endpoint] {
        if (endpoint.sent.size() == 3)
            endpoint.announceGone(1);
    };
    endpoint.announceReady(1, {});
    QTRY_VERIFY(endpoint.sent.size() >= 3);
    QTest::qWait(20);
    QCOMPARE(endpoint.sent.size(), 4); // the round that had begun
}

void TestCompanions::aFullQueueSkipsRoundsAndSaysSo()
{
    PaperEndpoint endpoint(u"tcp-client://127.0.0.1:9"_s);
    QSignalSpy finished(&endpoint, &Endpoint::companionFinished);
    endpoint.attach(7, repeater(1, 4));
    endpoint.waiting = Endpoint::MaxPending;
    endpoint.announceReady(1, {});
    QTest::qWait(30);
    QCOMPARE(endpoint.sent.size(), 2); // the first alone
    endpoint.waiting = 0;
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(endpoint.sent.size(), 8); // all four in the end
    const Record note = endpoint.paper().record(endpoint.paper().size());
    QCOMPARE(note.head.kind, RecordKind::Note);
    QVERIFY(textOf(Event::fromOctets(note.payload).notices).contains(u"skipped"_s));
}

void TestCompanions::onlyOneConnectionWhereOneIsChosen()
{
    PaperEndpoint endpoint(u"tcp-server://127.0.0.1:9"_s);
    QSignalSpy finished(&endpoint, &Endpoint::companionFinished);
    endpoint.attach(7, repeater(0, 1, 2));
    endpoint.announceReady(1, {});
    QVERIFY(endpoint.sent.isEmpty());
    endpoint.announceReady(2, {});
    QCOMPARE(endpoint.sent.size(), 2);
    QCOMPARE(finished.size(), 1);
}

// At once: at the end of the network's thread nothing is deleted later.
void TestCompanions::theEndpointTakesARunningRepeatAlong()
{
    auto endpoint = std::make_unique<PaperEndpoint>(u"tcp-client://127.0.0.1:9"_s);
    endpoint->attach(7, repeater(1000, 0));
    endpoint->announceReady(1, {});
    const QPointer<Ticker> ticker = endpoint->findChild<Ticker *>();
    QVERIFY(ticker);
    endpoint.reset();
    QVERIFY(!ticker);
}

void TestCompanions::whatComesIsEchoedToWhereItCameFrom()
{
    PaperEndpoint endpoint(u"tcp-server://127.0.0.1:9"_s);
    endpoint.attach(7, std::make_unique<Echo>());
    endpoint.announceReceived(3, {}, "hello");
    QCOMPARE(endpoint.sent, (QList<QPair<ConnectionId, QByteArray>>{{3, "hello"}}));
}

void TestCompanions::whatThisSocketSentIsNotEchoed()
{
    PaperEndpoint endpoint(u"udp://127.0.0.1:7788"_s);
    endpoint.attach(7, std::make_unique<Echo>());
    endpoint.announceReceived(0, *Peer::parse(u"127.0.0.1:7788"), "round");
    QVERIFY(endpoint.sent.isEmpty());
    endpoint.announceReceived(0, *Peer::parse(u"127.0.0.1:7789"), "there");
    QCOMPARE(endpoint.sent.size(), 1);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestCompanions)
#include "tst_companions.moc"
