// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/lessons/story.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = RecordKind;

class TestRecordFits final : public QObject
{
    Q_OBJECT

private slots:
    void aRecordFitsOrNot_data();
    void aRecordFitsOrNot();
};

void TestRecordFits::aRecordFitsOrNot_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<int>("end"); // 0: the server's second connection, 1: its first, 2: the client, 3: the board
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("fits");

    const auto row = [](const char *name, const char *condition, int end, const QByteArray &payload, bool fits) {
        QTest::newRow(name) << QString::fromUtf8(condition) << Kind::Received << end << payload << fits;
    };
    row("a kind alone", "received", 3, "hello", true);
    row("another kind", "sent", 3, "hello", false);
    row("its kind of endpoint", "received udp", 3, "hello", true);
    row("another kind of endpoint", "received tcp-server", 3, "hello", false);
    row("any connection of the server", "received server", 0, "hello", true);
    row("the connection with that name", "received c1", 1, "hello", true);
    row("another connection than that", "received c1", 0, "hello", false);
    row("not that connection", "received server not c1", 0, "hello", true);
    row("not that one, and it is", "received server not c1", 1, "hello", false);
    row("from whom it came", "received server from client", 1, "hello", true);
    row("from somebody else", "received server from client", 0, "hello", false);
    row("from a server that is bound to every address", "received client from server", 2, "hello", true);
    row("a text within", "received text=ell", 3, "hello", true);
    row("a text that is not", "received text=Ell", 3, "hello", false);
    row("a text in Chinese", "received text=你好", 3, "\xe4\xbd\xa0\xe5\xa5\xbd", true);
    row("so many octets", "received octets=5", 3, "hello", true);
    row("between two amounts", "received octets>5 octets<9", 3, "hello", false);
    row("at least so many", "received octets>=5", 3, "hello", true);
    row("our port", "received port=9", 3, "hello", true);
    row("another port of ours", "received port!=9", 3, "hello", false);
    row("the peer's port", "received peer-port=7000", 3, "hello", true);
    row("the peer's address", "received peer=127.0.0.1", 3, "hello", true);
    row("the peer's address and port", "received peer=127.0.0.1:7001", 3, "hello", false);
    row("another peer", "received peer!=127.0.0.1:7001", 3, "hello", true);
    row("octets that are no text", "received broken=yes", 3, "\xff", true);
    row("all text", "received broken=no", 3, "\xe4\xbd\xa0", true);
    row("a datagram cuts no stream", "received cut=none", 3, "hello", true);
    row("nothing is cut", "received cut=end", 3, "hello", false);
    row("not our own", "received own=no", 3, "hello", true);
    row("cast that is not known", "received cast=broadcast", 3, "hello", false);
}

void TestRecordFits::aRecordFitsOrNot()
{
    QFETCH(QString, condition);
    QFETCH(RecordKind, kind);
    QFETCH(int, end);
    QFETCH(QByteArray, payload);
    Story story({u"opened tcp-server as server"_s, u"connected tcp-client as client"_s, u"connected server as c1"_s,
                 condition});
    story.add(Kind::Opened, Server);
    story.add(Kind::Connected, Client);
    QCOMPARE(story.lookAfter(Kind::Connected, Accepted), 3);
    const QList<End> ends{Accepted2, Accepted, Client, BoardGot};
    const qsizetype ticked = story.lookAfter(kind, ends.at(end), payload);
    QTEST(ticked == 4, "fits");
}

SOCKETEER_TEST(TestRecordFits)
#include "tst_recordfits.moc"
