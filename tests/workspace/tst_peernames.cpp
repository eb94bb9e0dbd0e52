// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/peernames.h"
#include "tests/kit/testprogram.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPeerNames final : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreReadAndWritten_data();
    void addressesAreReadAndWritten();
    void aPeerIsCalledByItsPortBeforeItsIp();
    void aNameIsOneVisibleLine_data();
    void aNameIsOneVisibleLine();
    void anEmptyNameTakesItAway();
    void namesSurviveTheFile();
    void whatIsNoNameInAFileIsLeftOut();
    void thereIsAnEndToNames();
};

namespace {

Peer peer(const QString &text)
{
    return PeerNames::fromText(text).value_or(Peer());
}

} // namespace

void TestPeerNames::addressesAreReadAndWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written"); // empty: refused

    QTest::newRow("an IP stands for all its ports") << u" 192.168.1.20 "_s << u"192.168.1.20"_s;
    QTest::newRow("one port of it") << u"192.168.1.20:8080"_s << u"192.168.1.20:8080"_s;
    QTest::newRow("IPv6 without a port has no brackets") << u"::1"_s << u"::1"_s;
    QTest::newRow("IPv6 with a port has them") << u"[::1]:8080"_s << u"[::1]:8080"_s;
    QTest::newRow("a host's name is not looked up") << u"board.local"_s << QString();
    QTest::newRow("a port that is none") << u"192.168.1.20:70000"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestPeerNames::addressesAreReadAndWritten()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const std::optional<Peer> read = PeerNames::fromText(typed);
    QCOMPARE(read.has_value(), !written.isEmpty());
    if (read)
        QCOMPARE(PeerNames::toText(*read), written);
}

void TestPeerNames::aPeerIsCalledByItsPortBeforeItsIp()
{
    PeerNames names;
    QVERIFY(names.of(peer(u"10.0.0.1:5"_s)).isEmpty());
    QCOMPARE(names.withAddress(peer(u"10.0.0.1:5"_s)), u"10.0.0.1:5"_s);
    QVERIFY(names.set(peer(u"10.0.0.1"_s), u"Board"_s));
    QVERIFY(names.set(peer(u"10.0.0.1:7"_s), u"Class"_s));
    QCOMPARE(names.of(peer(u"10.0.0.1:5"_s)), u"Board"_s);
    QCOMPARE(names.of(peer(u"10.0.0.1:7"_s)), u"Class"_s);
    QVERIFY(names.of(peer(u"10.0.0.2:7"_s)).isEmpty());
    QVERIFY(names.of({}).isEmpty());
    QCOMPARE(names.withAddress(peer(u"10.0.0.1:7"_s)), u"Class (10.0.0.1:7)"_s);
}

void TestPeerNames::aNameIsOneVisibleLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");

    QTest::newRow("spaces around it go") << u"  Board 7 "_s << u"Board 7"_s;
    QTest::newRow("lines become one") << u"Board\r\n7"_s << u"Board 7"_s;
    QTest::newRow("what turns the direction goes") << u"Bo\u202eard\u2066"_s << u"Board"_s;
    QTest::newRow("control characters go") << u"Bo\x1b[31mard"_s << u"Bo[31mard"_s;
    QTest::newRow("Chinese stays") << u"开发板"_s << u"开发板"_s;
    QTest::newRow("a long one is cut, not through a character")
        << QString(39, u'x') + u"\U0001F600!"_s << QString(39, u'x');
}

void TestPeerNames::aNameIsOneVisibleLine()
{
    QFETCH(QString, typed);
    QTEST(PeerNames::tidy(typed), "kept");
}

void TestPeerNames::anEmptyNameTakesItAway()
{
    PeerNames names;
    names.set(peer(u"10.0.0.1"_s), u"Board"_s);
    QVERIFY(names.set(peer(u"10.0.0.1"_s), u" \u202e "_s));
    QVERIFY(names.entries().isEmpty());
}

void TestPeerNames::namesSurviveTheFile()
{
    PeerNames names;
    names.set(peer(u"10.0.0.1"_s), u"Board"_s);
    names.set(peer(u"[fe80::1]:5"_s), u"班级"_s);
    QCOMPARE(PeerNames::fromJson(names.toJson()), names);
    QCOMPARE(names.entries().size(), 2);
    QCOMPARE(names.entries().constFirst().name, u"Board"_s);
}

void TestPeerNames::whatIsNoNameInAFileIsLeftOut()
{
    const QJsonArray json{QJsonObject{{u"peer"_s, u"10.0.0.1"_s}, {u"name"_s, u"Board"_s}},
                          QJsonObject{{u"peer"_s, u"nowhere"_s}, {u"name"_s, u"X"_s}},
                          QJsonObject{{u"peer"_s, u"10.0.0.2"_s}, {u"name"_s, 7}}, 12, u"10.0.0.3"_s};
    QCOMPARE(PeerNames::fromJson(json).entries().size(), 1);
}

void TestPeerNames::thereIsAnEndToNames()
{
    PeerNames names;
    for (int i = 0; i < int(PeerNames::MaxEntries); ++i)
        QVERIFY(names.set(peer(u"10.0.%1.%2"_s.arg(i / 250).arg(i % 250)), u"Board"_s));
    QVERIFY(!names.set(peer(u"10.9.9.9"_s), u"One more"_s));
    QVERIFY(names.set(peer(u"10.0.0.0"_s), u"Another name"_s));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestPeerNames)
#include "tst_peernames.moc"
