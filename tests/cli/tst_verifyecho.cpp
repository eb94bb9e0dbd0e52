// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/kit/testprogram.h"
#include "tests/net/echopeers.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// --verify-echo as a script sees it.
class TestVerifyEcho final : public QObject
{
    Q_OBJECT

private slots:
    void allRightIsStatusNought_data();
    void allRightIsStatusNought();
    void theFiguresComeLastAndInOrder();
    void aLossIsStatusOneAndSaidSo();
    void aConnectionThatClosesIsStatusOne();
    void nobodyThereIsStatusOne();
    void anEndBeforeItIsDoneIsStatusOne();
    void standardInputStaysOut();

private:
    static QStringList verify(const QStringList &more)
    {
        return QStringList{u"--headless"_s, u"--format"_s, u"jsonl"_s, u"--verify-echo"_s} + more;
    }
    static QString udp(quint16 port) { return u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(port); }
    static QString tcp(quint16 port) { return u"tcp-client://127.0.0.1:%1"_s.arg(port); }
    static QList<QByteArray> echo(const QByteArray &octets, int) { return {octets}; }
    static bool echoStream(const PlainSocket &connection, const QByteArray &octets, qint64)
    {
        return connection.sendAll(octets);
    }
};

void TestVerifyEcho::allRightIsStatusNought_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QString>("size");
    QTest::newRow("empty datagrams") << false << u"0"_s;
    QTest::newRow("one octet") << false << u"1"_s;
    QTest::newRow("large datagrams") << false << u"65507"_s;
    QTest::newRow("random sizes") << false << u"0-1472"_s;
    QTest::newRow("a stream") << true << u"1-3000"_s;
}

void TestVerifyEcho::allRightIsStatusNought()
{
    QFETCH(bool, stream);
    QFETCH(QString, size);
    const UdpEchoPeer datagrams(&TestVerifyEcho::echo);
    const TcpEchoPeer connections(&TestVerifyEcho::echoStream);
    Program program(verify({u"25"_s, u"--size"_s, size, stream ? tcp(connections.port()) : udp(datagrams.port())}));
    program.start();
    QTRY_COMPARE(program.status(), 0);
    QVERIFY2(program.error().contains(u"all 25 message"_s), qPrintable(program.error()));
    QVERIFY2(program.error().contains(u"Round trip: minimum"_s), qPrintable(program.error()));
    QCOMPARE(program.records(u"note"_s).constLast().value("returned"_L1).toInt(), 25);
    if (!stream)
        QCOMPARE(program.count(u"sent"_s), 25);
}

void TestVerifyEcho::theFiguresComeLastAndInOrder()
{
    const UdpEchoPeer peer(&TestVerifyEcho::echo);
    Program program(verify({u"3"_s, udp(peer.port())}));
    program.start();
    QTRY_COMPARE(program.status(), 0);
    const QRegularExpression note(
        uR"(^\{"n":\d+,"time":"[^"]+","endpoint":"udp:[^"]+","kind":"note","message":"[^"]+",)"_s
        uR"("planned":3,"sent":3,"returned":3,"lost":0,"late":0,"reordered":0,"duplicated":0,"corrupt":0,)"_s
        uR"("unexpected":0,"rtt_min_us":\d+,"rtt_median_us":\d+,"rtt_p99_us":\d+,"rtt_max_us":\d+,)"_s
        uR"("octets_per_second":\d+\}$)"_s,
        QRegularExpression::MultilineOption);
    QVERIFY2(note.match(QString::fromUtf8(program.output())).hasMatch(), program.output().constData());
}

void TestVerifyEcho::aLossIsStatusOneAndSaidSo()
{
    const UdpEchoPeer peer([](const QByteArray &octets, int number) {
        return number == 1 ? QList<QByteArray>{} : QList<QByteArray>{octets};
    });
    Program program(verify({u"3"_s, udp(peer.port())}));
    program.start();
    QTRY_COMPARE(program.status(), 1);
    QVERIFY2(program.error().contains(u"2 of 3 messages came back right. Lost: 1."_s), qPrintable(program.error()));
    QCOMPARE(program.records(u"note"_s).constLast().value("lost"_L1).toInt(), 1);
}

void TestVerifyEcho::aConnectionThatClosesIsStatusOne()
{
    const TcpEchoPeer peer([](const PlainSocket &connection, const QByteArray &octets, qint64 offset) {
        return offset < 640 && connection.sendAll(octets);
    });
    Program program(verify({u"100"_s, tcp(peer.port())}));
    program.start();
    QTRY_COMPARE(program.status(), 1);
    QVERIFY2(program.error().contains(u"10 of 100"_s), qPrintable(program.error()));
    QVERIFY2(program.error().contains(u"connection ended"_s), qPrintable(program.error()));
}

void TestVerifyEcho::nobodyThereIsStatusOne()
{
    quint16 port = 0;
    {
        const PlainSocket gone = PlainSocket::listening();
        port = gone.port();
    }
    Program program(verify({u"3"_s, tcp(port)}));
    program.start();
    QTRY_COMPARE(program.status(), 1);
    QVERIFY(!program.error().isEmpty());
}

void TestVerifyEcho::anEndBeforeItIsDoneIsStatusOne()
{
    const UdpEchoPeer peer([](const QByteArray &, int) { return QList<QByteArray>{}; });
    Program program(verify({u"1000"_s, u"--for"_s, u"300"_s, udp(peer.port())}));
    program.start();
    QTRY_COMPARE(program.status(), 1);
    QVERIFY2(program.error().contains(u"0 of 1000"_s), qPrintable(program.error()));
}

void TestVerifyEcho::standardInputStaysOut()
{
    const TcpEchoPeer peer(&TestVerifyEcho::echoStream);
    Program program(verify({u"200"_s, tcp(peer.port())}));
    program.start();
    program.type("this is not part of the test\n");
    QTRY_COMPARE(program.status(), 0);
    QVERIFY(!program.output().contains("not part of"));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestVerifyEcho)
#include "tst_verifyecho.moc"
