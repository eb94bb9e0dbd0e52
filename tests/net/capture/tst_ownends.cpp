// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/ownends.h"
#include "app/net/capture/segmentsource.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Peer peer(const QString &text)
{
    return *Peer::parse(text);
}

EndPair pair(const QString &local, const QString &far)
{
    return EndPair::of(peer(local), peer(far));
}

Segment segment(const QString &from, const QString &to)
{
    Segment made;
    made.from = peer(from);
    made.to = peer(to);
    return made;
}

} // namespace

// Whose segments may be kept, and the filter that passes no others.
class TestOwnEnds final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsOursAtFirst();
    void aConnectionIsFourNumbersBothWays();
    void whatIsNearlyOursIsNot_data();
    void whatIsNearlyOursIsNot();
    void aListenerIsItsAddressAndPort();
    void ofManyConnectionsOurEndIsTold();
    void whatFindsNoRoomIsCounted();
    void theSystemTakesFiltersOfManyConnections();
};

void TestOwnEnds::nothingIsOursAtFirst()
{
    const OwnEnds ends;
    QCOMPARE(ends.filter().expression, QByteArray());
    QVERIFY(!ends.owns(segment(u"10.0.0.1:1"_s, u"10.0.0.2:2"_s)));
}

void TestOwnEnds::aConnectionIsFourNumbersBothWays()
{
    OwnEnds ends;
    ends.add(pair(u"10.0.0.1:1"_s, u"10.0.0.2:2"_s));
    QCOMPARE(ends.filter().expression,
             "tcp and ((src host 10.0.0.1 and src port 1 and dst host 10.0.0.2 and dst port 2) or "
             "(src host 10.0.0.2 and src port 2 and dst host 10.0.0.1 and dst port 1))");
    QVERIFY(ends.owns(segment(u"10.0.0.1:1"_s, u"10.0.0.2:2"_s)));
    QVERIFY(ends.owns(segment(u"10.0.0.2:2"_s, u"10.0.0.1:1"_s)));
    ends.add(pair(u"10.0.0.2:2"_s, u"10.0.0.1:1"_s)); // its other end
    ends.remove(pair(u"10.0.0.1:1"_s, u"10.0.0.2:2"_s));
    QCOMPARE(ends.filter().expression, QByteArray());
    ends.add(pair(u"[fe80::1%3]:1"_s, u"[fe80::2%3]:2"_s)); // a packet knows no scope
    QVERIFY(ends.owns(segment(u"[fe80::2]:2"_s, u"[fe80::1]:1"_s)));
    QVERIFY(!ends.filter().expression.contains('%'));
}

void TestOwnEnds::whatIsNearlyOursIsNot_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");

    QTest::newRow("another port of the peer") << u"10.0.0.1:1"_s << u"10.0.0.2:3"_s;
    QTest::newRow("another port of ours") << u"10.0.0.1:4"_s << u"10.0.0.2:2"_s;
    QTest::newRow("another host, the same ports") << u"10.0.0.1:1"_s << u"10.0.0.3:2"_s;
    QTest::newRow("the ports the other way round") << u"10.0.0.1:2"_s << u"10.0.0.2:1"_s;
    QTest::newRow("our listening port on another address") << u"10.0.0.9:5"_s << u"10.0.0.7:80"_s;
    QTest::newRow("a port of that number elsewhere") << u"10.0.0.1:5"_s << u"10.0.0.9:80"_s;
}

void TestOwnEnds::whatIsNearlyOursIsNot()
{
    OwnEnds ends;
    ends.add(pair(u"10.0.0.1:1"_s, u"10.0.0.2:2"_s));
    ends.setListening({peer(u"10.0.0.1:80"_s)});
    QFETCH(QString, from);
    QFETCH(QString, to);
    QVERIFY(!ends.owns(segment(from, to)));
    QVERIFY(!ends.owns(segment(to, from)));
}

void TestOwnEnds::aListenerIsItsAddressAndPort()
{
    OwnEnds ends;
    ends.setListening({peer(u"10.0.0.1:80"_s)});
    const QByteArray listening = "tcp and ((dst host 10.0.0.1 and dst port 80) or (src host 10.0.0.1 and src port 80))";
    QCOMPARE(ends.filter().expression, listening);
    QVERIFY(ends.owns(segment(u"10.0.0.9:5"_s, u"10.0.0.1:80"_s)));
    ends.add(pair(u"10.0.0.1:80"_s, u"10.0.0.9:5"_s)); // it connected to the listener
    QCOMPARE(ends.filter().expression, listening);
    ends.setListening({});
    QVERIFY(ends.filter().expression.contains("host 10.0.0.9"));
    QVERIFY(!ends.owns(segment(u"10.0.0.9:6"_s, u"10.0.0.1:80"_s)));
}

void TestOwnEnds::ofManyConnectionsOurEndIsTold()
{
    OwnEnds ends;
    for (int port = 1; port <= OwnEnds::MaxTerms + 1; ++port)
        ends.add(pair(u"10.0.0.1:80"_s, u"10.0.0.2:%1"_s.arg(port)));
    QCOMPARE(ends.filter().expression,
             "tcp and ((dst host 10.0.0.1 and dst port 80) or (src host 10.0.0.1 and src port 80))");
    QVERIFY(!ends.owns(segment(u"10.0.0.3:1"_s, u"10.0.0.1:80"_s))); // still, only ours are kept
}

void TestOwnEnds::whatFindsNoRoomIsCounted()
{
    OwnEnds ends;
    for (int port = 1; port <= OwnEnds::MaxTerms + 7; ++port)
        ends.add(pair(u"10.0.0.1:%1"_s.arg(port), u"10.0.0.2:80"_s));
    QCOMPARE(ends.filter().leftOut.size(), 7);
    QCOMPARE(ends.filter(10).terms, 10);
    QCOMPARE(ends.filter(10).leftOut.size(), OwnEnds::MaxTerms - 3);
}

void TestOwnEnds::theSystemTakesFiltersOfManyConnections()
{
    const SegmentSource::Opened opened = SegmentSource::open();
    if (!opened.source)
        QSKIP(qPrintable(u"NOT TESTED: what the system takes for a filter: "_s + opened.problem.text()));
    OwnEnds ends;
    ends.setListening({peer(u"0.0.0.0:80"_s), peer(u"[2001:db8::1]:80"_s)});
    for (int port = 1; port <= OwnEnds::MaxTerms; ++port)
        ends.add(pair(u"10.0.0.1:%1"_s.arg(port), u"10.0.0.2:80"_s));
    for (const qsizetype most : {1, 8, 16})
        QCOMPARE(opened.source->setFilter(ends.filter(most).expression).text(), QString());
    QCOMPARE(opened.source->setFilter({}).text(), QString());
    QVERIFY(!opened.source->setFilter("no such word").isNull());
}

SOCKETEER_TEST(TestOwnEnds)
#include "tst_ownends.moc"
