// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echo.h"
#include "app/automation/repeater.h"
#include "app/automation/ticker.h"
#include "tests/kit/testprogram.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// A host without a socket: keeps what is sent or noted, and lets the test set
// what is pending.
class PaperHost final : public QObject, public CompanionHost
{
    Q_OBJECT

public:
    PaperHost(const QString &address, std::unique_ptr<Companion> companion)
        : m_address(EndpointAddress::parse(address).address),
          m_companion(std::move(companion))
    {
        m_companion->finished = [this] { emit finished(); };
    }

    void announceReady(ConnectionId connection) { m_companion->ready(*this, connection, {}); }
    void announceReceived(ConnectionId connection, const Peer &peer, QByteArrayView octets)
    {
        m_companion->received(*this, connection, peer, octets);
    }
    void announceGone(ConnectionId connection) { m_companion->gone(*this, connection); }

    [[nodiscard]] const EndpointAddress &address() const override { return m_address; }
    void execute(const Command &command) override
    {
        const Send &send = std::get<Send>(command);
        sent.append({send.connection, send.octets});
        if (onSend)
            onSend();
    }
    bool sendTo(QByteArrayView octets, ConnectionId connection, const Peer &) override
    {
        sent.append({connection, octets.toByteArray()});
        return true;
    }
    [[nodiscard]] quint64 pending(ConnectionId) const override { return waiting; }
    void note(const Event &event) override { notes.append(textOf(event.notices)); }
    [[nodiscard]] qint64 arrivalNs() const override { return 0; }
    [[nodiscard]] QObject *context() override { return this; }

    QList<QPair<ConnectionId, QByteArray>> sent;
    QStringList notes;
    quint64 waiting = 0;
    std::function<void()> onSend;

signals:
    void finished();

private:
    EndpointAddress m_address;
    std::unique_ptr<Companion> m_companion;
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
    void theHostTakesARunningRepeatAlong();
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
    PaperHost host(u"tcp-client://127.0.0.1:9"_s, repeater(0, 1));
    QSignalSpy finished(&host, &PaperHost::finished);
    host.announceReady(1);
    QCOMPARE(host.sent, (QList<QPair<ConnectionId, QByteArray>>{{1, "a"}, {1, "b"}}));
    QCOMPARE(finished.size(), 1);
}

void TestCompanions::allRoundsAreSentAndNoMore()
{
    PaperHost host(u"tcp-client://127.0.0.1:9"_s, repeater(1, 5));
    QSignalSpy finished(&host, &PaperHost::finished);
    host.announceReady(1);
    QTRY_COMPARE(finished.size(), 1);
    QTest::qWait(20);
    QCOMPARE(host.sent.size(), 10);
    QCOMPARE(finished.size(), 1);
}

void TestCompanions::eachConnectionHasAScheduleOfItsOwn()
{
    PaperHost host(u"tcp-server://127.0.0.1:9"_s, repeater(1, 3));
    QSignalSpy finished(&host, &PaperHost::finished);
    host.announceReady(1);
    QTRY_COMPARE(host.sent.size(), 6);
    host.announceReady(2);
    QTRY_COMPARE(host.sent.size(), 12);
    QCOMPARE(host.sent.constLast().first, ConnectionId(2));
    QCOMPARE(finished.size(), 0); // another client may connect
}

void TestCompanions::aConnectionThatIsGoneGetsNothingMore()
{
    PaperHost host(u"tcp-server://127.0.0.1:9"_s, repeater(1, 0));
    host.announceReady(1);
    QTRY_VERIFY(host.sent.size() > 4);
    host.announceGone(1);
    const qsizetype before = host.sent.size();
    QTest::qWait(20);
    QCOMPARE(host.sent.size(), before);
}

void TestCompanions::aConnectionMayGoWhileItIsSentTo()
{
    PaperHost host(u"tcp-server://127.0.0.1:9"_s, repeater(1, 0));
    host.onSend = [&host] {
        if (host.sent.size() == 3)
            host.announceGone(1);
    };
    host.announceReady(1);
    QTRY_VERIFY(host.sent.size() >= 3);
    QTest::qWait(20);
    QCOMPARE(host.sent.size(), 4); // the round already begun
}

void TestCompanions::aFullQueueSkipsRoundsAndSaysSo()
{
    PaperHost host(u"tcp-client://127.0.0.1:9"_s, repeater(1, 4));
    QSignalSpy finished(&host, &PaperHost::finished);
    host.waiting = CompanionHost::MaxPending;
    host.announceReady(1);
    QTest::qWait(30);
    QCOMPARE(host.sent.size(), 2); // only the first
    host.waiting = 0;
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(host.sent.size(), 8); // all four in the end
    QVERIFY(!host.notes.isEmpty());
    QVERIFY(host.notes.constLast().contains(u"skipped"_s));
}

void TestCompanions::onlyOneConnectionWhereOneIsChosen()
{
    PaperHost host(u"tcp-server://127.0.0.1:9"_s, repeater(0, 1, 2));
    QSignalSpy finished(&host, &PaperHost::finished);
    host.announceReady(1);
    QVERIFY(host.sent.isEmpty());
    host.announceReady(2);
    QCOMPARE(host.sent.size(), 2);
    QCOMPARE(finished.size(), 1);
}

// At once, since deleteLater() has no effect when the network thread ends.
void TestCompanions::theHostTakesARunningRepeatAlong()
{
    auto host = std::make_unique<PaperHost>(u"tcp-client://127.0.0.1:9"_s, repeater(1000, 0));
    host->announceReady(1);
    const QPointer<Ticker> ticker = host->findChild<Ticker *>();
    QVERIFY(ticker);
    host.reset();
    QVERIFY(!ticker);
}

void TestCompanions::whatComesIsEchoedToWhereItCameFrom()
{
    PaperHost host(u"tcp-server://127.0.0.1:9"_s, std::make_unique<Echo>());
    host.announceReceived(3, {}, "hello");
    QCOMPARE(host.sent, (QList<QPair<ConnectionId, QByteArray>>{{3, "hello"}}));
}

void TestCompanions::whatThisSocketSentIsNotEchoed()
{
    PaperHost host(u"udp://127.0.0.1:7788"_s, std::make_unique<Echo>());
    host.announceReceived(0, *Peer::parse(u"127.0.0.1:7788"), "round");
    QVERIFY(host.sent.isEmpty());
    host.announceReceived(0, *Peer::parse(u"127.0.0.1:7789"), "there");
    QCOMPARE(host.sent.size(), 1);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestCompanions)
#include "tst_companions.moc"
