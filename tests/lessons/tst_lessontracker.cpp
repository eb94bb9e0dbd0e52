// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/lessons/story.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = RecordKind;

class TestLessonTracker final : public QObject
{
    Q_OBJECT

private slots:
    void ticksInTheirOrder();
    void oneRecordTicksOneStep();
    void whatWasBeforeTheStartDoesNotCount();
    void namesAConnectionOfAServer();
    void theNameOfAClientFollowsIt();
    void anEndpointOpenedAnewKeepsItsName();
    void comparesWithTheRecordThatWasNamed();
    void countsHowManyTimes();
    void recordsJoinedByAndComeInAnyOrder_data();
    void recordsJoinedByAndComeInAnyOrder();
    void aRecordIsOnePartOnly();
    void aStateWaitsUntilItIsTold();
    void recordsBeforeTheTickOfAStateArePast();
    void saysWhatItWantsToKnow();
    void survivesEviction();
    void looksAtNoMoreThanASlice();
};

void TestLessonTracker::ticksInTheirOrder()
{
    Story story({u"opened tcp-server as server"_s, u"connected tcp-client to server as client"_s,
                 u"disconnected client reason=closed-here"_s});
    QCOMPARE(story.lookAfter(Kind::Connected, Client), 0);
    QCOMPARE(story.lookAfter(Kind::Opened, Server), 1);
    QCOMPARE(story.look(), 1); // the connection was made before
    QCOMPARE(story.lookAfter(Kind::Connected, Elsewhere), 1);
    QCOMPARE(story.lookAfter(Kind::Disconnected, Client, {}, ended(EndReason::ClosedHere)), 1);
    QCOMPARE(story.lookAfter(Kind::Connected, Client), 2);
    QCOMPARE(story.lookAfter(Kind::Disconnected, Client, {}, ended(EndReason::PeerClosed)), 2);
    QVERIFY(!story.run().isDone());
    QCOMPARE(story.lookAfter(Kind::Disconnected, Client, {}, ended(EndReason::ClosedHere)), 3);
    QVERIFY(story.run().isDone());
}

void TestLessonTracker::oneRecordTicksOneStep()
{
    Story story({u"received udp"_s, u"received udp"_s, u"received udp"_s});
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "a"), 1);
    story.add(Kind::Received, BoardGot, "b");
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "c"), 3); // two in one look
}

void TestLessonTracker::whatWasBeforeTheStartDoesNotCount()
{
    Story story({});
    story.add(Kind::Opened, Server);
    LessonTracker run(stepsOf({u"opened tcp-server"_s}), story.journal().size());
    QVERIFY(!run.look(story.journal(), story.told));
    story.add(Kind::Opened, Server);
    run.forget(story.journal());
    QVERIFY(!run.look(story.journal(), story.told));
    story.add(Kind::Opened, Server);
    QVERIFY(run.look(story.journal(), story.told));
}

void TestLessonTracker::namesAConnectionOfAServer()
{
    Story story({u"opened tcp-server as server"_s, u"connected server as c1"_s, u"connected server not c1 as c2"_s,
                 u"disconnected c1"_s});
    story.add(Kind::Opened, Server);
    story.add(Kind::Connected, Accepted);
    story.add(Kind::Connected, Accepted2);
    QCOMPARE(story.lookAfter(Kind::Disconnected, Accepted2), 3);
    QCOMPARE(story.run().names().find(u"c2"_s)->connection, 2U);
    QCOMPARE(story.lookAfter(Kind::Disconnected, Accepted), 4);
}

void TestLessonTracker::theNameOfAClientFollowsIt()
{
    Story story({u"opened tcp-server as server"_s, u"connected tcp-client as client"_s,
                 u"disconnected client reason=closed-here"_s, u"received server from client"_s});
    story.add(Kind::Opened, Server);
    story.add(Kind::Connected, Client);
    story.add(Kind::Disconnected, Client, {}, ended(EndReason::PeerClosed));
    QCOMPARE(story.lookAfter(Kind::Connected, ClientAgain), 2);
    QCOMPARE(story.lookAfter(Kind::Disconnected, ClientAgain, {}, ended(EndReason::ClosedHere)), 3);
    QCOMPARE(story.lookAfter(Kind::Received, Accepted, "from the old one"), 3);
    QCOMPARE(story.lookAfter(Kind::Received, Accepted2, "from the new one"), 4);
}

void TestLessonTracker::anEndpointOpenedAnewKeepsItsName()
{
    Story story({u"opened udp as laptop"_s, u"closed laptop"_s, u"opened laptop port!=laptop"_s,
                 u"received udp from laptop"_s});
    story.add(Kind::Opened, Laptop);
    QCOMPARE(story.lookAfter(Kind::Closed, Laptop), 2);
    QCOMPARE(story.lookAfter(Kind::Opened, Laptop), 2); // the same port
    QCOMPARE(story.lookAfter(Kind::Opened, LaptopAnew), 3);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "from the old port"), 3);
    End fromNew = BoardGot;
    fromNew.peer = u"127.0.0.1:7001"_s;
    QCOMPARE(story.lookAfter(Kind::Received, fromNew, "from the new one"), 4);
}

void TestLessonTracker::comparesWithTheRecordThatWasNamed()
{
    Story story({u"sent udp as first"_s, u"sent first data!=first as second"_s,
                 u"received udp holds=first holds=second"_s, u"received udp octets<second"_s, u"sent udp data=first"_s,
                 u"received udp peer=first"_s});
    story.add(Kind::Sent, Laptop, "one");
    story.add(Kind::Sent, Laptop, "one");
    QCOMPARE(story.lookAfter(Kind::Sent, Laptop, "two2"), 2);
    story.add(Kind::Received, BoardGot, "one");
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "onetwo2"), 3);
    story.add(Kind::Received, BoardGot, "four");
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "333"), 4);
    QCOMPARE(story.lookAfter(Kind::Sent, Laptop, "one"), 5);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "x"), 5);
    QCOMPARE(story.lookAfter(Kind::Received, Laptop, "x"), 6);
}

void TestLessonTracker::countsHowManyTimes()
{
    Story story({u"received udp times=3 as third"_s, u"received udp data=third"_s});
    story.add(Kind::Received, BoardGot, "1");
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "2"), 0);
    QCOMPARE(story.run().seen(), 2);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "3"), 1);
    QCOMPARE(story.run().seen(), 0);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "3"), 2);
}

void TestLessonTracker::recordsJoinedByAndComeInAnyOrder_data()
{
    QTest::addColumn<bool>("serverFirst");

    QTest::newRow("the client is told first") << false;
    QTest::newRow("the server is told first") << true;
}

void TestLessonTracker::recordsJoinedByAndComeInAnyOrder()
{
    QFETCH(bool, serverFirst);
    Story story({u"opened tcp-server as server"_s,
                 u"connected tcp-client to server as client and connected server from client as c1"_s,
                 u"received c1"_s});
    story.add(Kind::Opened, Server);
    story.add(Kind::Connected, Accepted2); // another client
    QCOMPARE(story.lookAfter(Kind::Connected, serverFirst ? Accepted : Client), 1);
    story.add(Kind::Received, Accepted, "early");
    QCOMPARE(story.lookAfter(Kind::Connected, serverFirst ? Client : Accepted), 2);
    QCOMPARE(story.run().names().find(u"c1"_s)->connection, 1U);
    QCOMPARE(story.lookAfter(Kind::Received, Accepted2, "not mine"), 2);
    QCOMPARE(story.lookAfter(Kind::Received, Accepted, "mine"), 3);
}

void TestLessonTracker::aRecordIsOnePartOnly()
{
    Story story({u"received udp and received udp"_s, u"received udp times=2 and sent udp"_s});
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "1"), 0);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "2"), 1);
    story.add(Kind::Received, BoardGot, "1");
    QCOMPARE(story.lookAfter(Kind::Sent, Laptop, "1"), 1);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "2"), 2);
}

void TestLessonTracker::aStateWaitsUntilItIsTold()
{
    Story story({u"opened tcp-server as server"_s, u"connections server 0"_s, u"listening server"_s});
    QCOMPARE(story.lookAfter(Kind::Opened, Server), 1);
    QCOMPARE(story.run().awaited(), Server.endpoint);
    QCOMPARE(story.look(), 1);
    story.told.state = EndpointState();
    story.told.state->id = Server.endpoint;
    QCOMPARE(story.look(), 2);
    QCOMPARE(story.look(), 2); // the endpoint is closed
    story.told.state->phase = Phase::Open;
    QCOMPARE(story.look(), 3);
    QCOMPARE(story.run().awaited(), 0U);
}

void TestLessonTracker::recordsBeforeTheTickOfAStateArePast()
{
    Story story({u"opened tcp-server as server"_s, u"listening server"_s, u"connected server"_s});
    story.add(Kind::Opened, Server);
    QCOMPARE(story.lookAfter(Kind::Connected, Accepted), 1);
    story.told.state = EndpointState();
    story.told.state->id = Server.endpoint;
    story.told.state->phase = Phase::Open;
    QCOMPARE(story.look(), 2);
    QCOMPARE(story.look(), 2);
    QCOMPARE(story.lookAfter(Kind::Connected, Accepted2), 3);
}

void TestLessonTracker::saysWhatItWantsToKnow()
{
    Story story({u"opened tcp-server as server"_s, u"connected tcp-client as client"_s, u"disconnected client"_s,
                 u"state client TIME-WAIT"_s, u"listening server"_s});
    QVERIFY(story.run().watched().isEmpty());
    story.add(Kind::Opened, Server);
    QCOMPARE(story.lookAfter(Kind::Connected, Client), 2);
    QCOMPARE(story.run().watched(), (QList<LessonTracker::Connection>{{Client.endpoint, 1}}));
    story.lookAfter(Kind::Connected, ClientAgain);
    QCOMPARE(story.run().watched(), (QList<LessonTracker::Connection>{{Client.endpoint, 2}}));
}

void TestLessonTracker::survivesEviction()
{
    Story story({u"opened tcp-server as server"_s, u"received udp"_s, u"connected server"_s});
    story.add(Kind::Opened, Server);
    JournalLimits limits;
    limits.memory = 16 << 20;
    limits.disk = 0;
    story.journal().setLimits(limits);
    const QByteArray large(1 << 20, 'x');
    for (int i = 0; i < 200 && story.journal().first() == 1; ++i)
        story.add(Kind::Sent, Laptop, large);
    QVERIFY(story.journal().first() > 1);
    QCOMPARE(story.look(), 0); // the record of its opening is no longer kept
    QCOMPARE(story.lookAfter(Kind::Opened, Server), 1);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "x"), 2);
    QCOMPARE(story.lookAfter(Kind::Connected, Accepted), 3);
}

void TestLessonTracker::looksAtNoMoreThanASlice()
{
    Story story({u"received udp text=needle"_s});
    const QByteArray hay(64 << 10, 'x');
    for (int i = 0; i < 100; ++i)
        story.add(Kind::Received, BoardGot, hay);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "a needle"), 0);
    int looks = 1;
    while (looks < 10 && story.look() == 0)
        ++looks;
    QCOMPARE(looks, 1); // 6.5 MiB in slices of 4
    QVERIFY(story.run().isDone());
}

SOCKETEER_TEST(TestLessonTracker)
#include "tst_lessontracker.moc"
