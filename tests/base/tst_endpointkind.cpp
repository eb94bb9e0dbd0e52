// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/endpointaddress.h"
#include "app/base/endpointkind.h"
#include "tests/kit/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEndpointKind final : public QObject
{
    Q_OBJECT

private slots:
    void aRowAnswersForItsKind_data();
    void aRowAnswersForItsKind();
    void everyKindHasOneRow();
    void aPartnerCanAnswer();
    void anAddressBeginsWithTheWord();
    void theFarEndIsThatOfTheKind_data();
    void theFarEndIsThatOfTheKind();
};

void TestEndpointKind::aRowAnswersForItsKind_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Scheme>("counterpart");
    QTest::addColumn<QStringList>("does");

    QTest::newRow("UDP binds") << Scheme::Udp << u"udp"_s << u"UDP"_s << Scheme::Udp << QStringList{u"binds"_s};
    QTest::newRow("broadcast binds too, and reaches everybody")
        << Scheme::Broadcast << u"broadcast"_s << u"Broadcast"_s << Scheme::Udp
        << QStringList{u"binds"_s, u"broadcasts"_s};
    QTest::newRow("a client connects its stream") << Scheme::TcpClient << u"tcp-client"_s << u"TCP client"_s
                                                  << Scheme::TcpServer << QStringList{u"stream"_s, u"connects"_s};
    QTest::newRow("a server listens for streams")
        << Scheme::TcpServer << u"tcp-server"_s << u"TCP server"_s << Scheme::TcpClient
        << QStringList{u"stream"_s, u"binds"_s, u"listens"_s};
}

void TestEndpointKind::aRowAnswersForItsKind()
{
    QFETCH(Scheme, scheme);
    const EndpointKind &kind = EndpointKind::of(scheme);
    QCOMPARE(kind.scheme, scheme);
    QTEST(QString(kind.word), "word");
    QTEST(kind.name(), "name");
    QTEST(kind.counterpart, "counterpart");
    QStringList does;
    if (kind.isStream())
        does << u"stream"_s;
    if (kind.binds())
        does << u"binds"_s;
    if (kind.connects())
        does << u"connects"_s;
    if (kind.listens())
        does << u"listens"_s;
    if (kind.broadcasts())
        does << u"broadcasts"_s;
    QTEST(does, "does");
}

void TestEndpointKind::everyKindHasOneRow()
{
    QSet<QString> words;
    QSet<QString> names;
    int place = 0;
    for (const EndpointKind &kind : EndpointKind::all()) {
        QCOMPARE(int(kind.scheme), place++);
        QCOMPARE(&EndpointKind::of(kind.scheme), &kind);
        words.insert(kind.word);
        names.insert(kind.name());
    }
    QCOMPARE(words.size(), place);
    QCOMPARE(names.size(), place);
}

void TestEndpointKind::aPartnerCanAnswer()
{
    for (const EndpointKind &kind : EndpointKind::all()) {
        const EndpointKind &other = EndpointKind::of(kind.counterpart);
        QCOMPARE(other.transport, kind.transport);
        QCOMPARE(other.listens(), kind.connects());
        QCOMPARE(other.connects(), kind.listens());
    }
}

void TestEndpointKind::anAddressBeginsWithTheWord()
{
    for (const EndpointKind &kind : EndpointKind::all()) {
        const QString text = kind.word + u"://127.0.0.1:7788"_s;
        const EndpointAddress::Parsed parsed = EndpointAddress::parse(text);
        QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
        QCOMPARE(parsed.address.scheme, kind.scheme);
        QCOMPARE(parsed.address.toString(), text);

        // Only a bound kind may omit its host.
        const EndpointAddress::Parsed hostless = EndpointAddress::parse(kind.word + u"://:7788"_s);
        QCOMPARE(hostless.problem.isNull(), kind.binds());
    }
}

void TestEndpointKind::theFarEndIsThatOfTheKind_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("saysWhereToSend");

    QTest::newRow("UDP sends to its target")
        << u"udp://0.0.0.0:7788?to=lamp:9"_s << u"0.0.0.0:7788"_s << u"lamp:9"_s << true;
    QTest::newRow("UDP without a target") << u"udp://0.0.0.0:7788"_s << u"0.0.0.0:7788"_s << QString() << false;
    QTest::newRow("a broadcast has no single target")
        << u"broadcast://0.0.0.0:0?to=9"_s << u"0.0.0.0:0"_s << QString() << true;
    QTest::newRow("a broadcast without a port") << u"broadcast://0.0.0.0:0"_s << u"0.0.0.0:0"_s << QString() << false;
    QTest::newRow("a client's address is its target")
        << u"tcp-client://lamp:80?from=127.0.0.1:4000"_s << u"127.0.0.1:4000"_s << u"lamp:80"_s << true;
    QTest::newRow("a client may leave its local end to the system")
        << u"tcp-client://lamp:80"_s << QString() << u"lamp:80"_s << true;
    QTest::newRow("a server sends to its clients")
        << u"tcp-server://127.0.0.1:80"_s << u"127.0.0.1:80"_s << QString() << true;
}

void TestEndpointKind::theFarEndIsThatOfTheKind()
{
    QFETCH(QString, address);
    const EndpointAddress parsed = EndpointAddress::parse(address).address;
    QCOMPARE(parsed.toString(), address);
    QTEST(parsed.local().toString(), "local");
    QTEST(parsed.target().toString(), "target");
    QTEST(parsed.saysWhereToSend(), "saysWhereToSend");
}

SOCKETEER_TEST(TestEndpointKind)
#include "tst_endpointkind.moc"
