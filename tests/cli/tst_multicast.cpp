// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainudp.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Groups and shared ports without a window.
class TestMulticast final : public QObject
{
    Q_OBJECT

private slots:
    void aMulticastIsRecordedAsOne_data();
    void aMulticastIsRecordedAsOne();
    void twoProgramsShareAPort();
    void aGroupThatCannotBeJoinedDoesNotEndTheRun();
    void wrongValuesAreUsageErrors_data();
    void wrongValuesAreUsageErrors();

private:
    static QStringList headless(const QString &address)
    {
        return {u"--headless"_s, u"--format"_s, u"jsonl"_s, address};
    }
    static void multicast(const char *group, quint16 port)
    {
        PlainUdp sender;
        const in_addr loopback{htonl(INADDR_LOOPBACK)};
        QCOMPARE(setsockopt(sender.descriptor(), IPPROTO_IP, IP_MULTICAST_IF, &loopback, sizeof loopback), 0);
        QVERIFY(sender.send("to the group", port, group));
    }
};

constexpr int Limit = 20'000;

void TestMulticast::aMulticastIsRecordedAsOne_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("the option iface") << u"group=239.1.2.3&iface=lo"_s;
    QTest::newRow("an interface of its own") << u"group=239.1.2.3%lo"_s;
    QTest::newRow("every interface") << u"group=239.1.2.3&iface=all"_s;
    QTest::newRow("one source") << u"group=239.1.2.3@127.0.0.1&iface=lo"_s;
}

void TestMulticast::aMulticastIsRecordedAsOne()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and interface are not known.");
    QFETCH(QString, options);
    Program program(headless(u"udp://0.0.0.0:0?"_s + options));
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.count(u"note"_s) > 0, Limit); // the group is joined
    QVERIFY(program.records(u"note"_s).constFirst().value("message"_L1).toString().contains(u"is joined on lo"));
    multicast("239.1.2.3", program.port());
    QTRY_COMPARE_WITH_TIMEOUT(program.count(u"received"_s), 1, Limit);
    const QJsonObject received = program.records(u"received"_s).constFirst();
    QCOMPARE(received.value("cast"_L1).toString(), u"multicast"_s);
    QCOMPARE(received.value("interface"_L1).toString(), u"lo"_s);
    QCOMPARE(received.value("text"_L1).toString(), u"to the group"_s);
}

void TestMulticast::twoProgramsShareAPort()
{
    const QString address = u"udp://0.0.0.0:%1?group=239.1.2.4&iface=lo&share=1"_s;
    Program first(headless(address.arg(0)));
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.count(u"note"_s), 2, Limit); // shared, joined
    Program second(headless(address.arg(first.port())));
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.count(u"note"_s), 2, Limit);
    QCOMPARE(second.port(), first.port());
    multicast("239.1.2.4", first.port());
    QTRY_COMPARE_WITH_TIMEOUT(first.count(u"received"_s), 1, Limit);
    QTRY_COMPARE_WITH_TIMEOUT(second.count(u"received"_s), 1, Limit);
}

void TestMulticast::aGroupThatCannotBeJoinedDoesNotEndTheRun()
{
    Program program(headless(u"udp://0.0.0.0:0?group=239.1.2.5%25nosuch0&group=239.1.2.6%25lo"_s));
    program.start();
    QTRY_COMPARE_WITH_TIMEOUT(program.count(u"note"_s), 1, Limit);
    QCOMPARE(program.count(u"failed"_s), 1);
    const QJsonObject failed = program.records(u"failed"_s).constFirst();
    QCOMPARE(failed.value("reason"_L1).toString(), u"no-such-address"_s);
    QVERIFY(failed.value("message"_L1).toString().contains(u"nosuch0"));
    multicast("239.1.2.6", program.port());
    QTRY_COMPARE_WITH_TIMEOUT(program.count(u"received"_s), 1, Limit);
}

void TestMulticast::wrongValuesAreUsageErrors_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("allowed");
    QTest::newRow("a source that is a group") << u"udp://:1?group=232.1.2.3@239.1.1.1"_s << u"@192.168.1.5"_s;
    QTest::newRow("an empty source") << u"udp://:1?group=232.1.2.3@"_s << u"@192.168.1.5"_s;
    QTest::newRow("a port that is shared a little") << u"broadcast://:1?share=2"_s << u"0, 1"_s;
    QTest::newRow("a TCP port that is shared") << u"tcp-server://:1?share=1"_s << u"charset, name"_s;
}

void TestMulticast::wrongValuesAreUsageErrors()
{
    QFETCH(QString, address);
    QFETCH(QString, allowed);
    Program program(headless(address));
    program.start();
    QTRY_COMPARE_WITH_TIMEOUT(program.status(), 2, Limit);
    QVERIFY2(program.error().contains(allowed), qUtf8Printable(program.error()));
    QCOMPARE(program.output(), QByteArray());
}

SOCKETEER_TEST_WITH(QCoreApplication, TestMulticast)
#include "tst_multicast.moc"
