// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/search.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQuery final : public QObject
{
    Q_OBJECT

private slots:
    void wordsBecomeAQuestion_data();
    void wordsBecomeAQuestion();
    void anErrorHasItsPlace_data();
    void anErrorHasItsPlace();
};

void TestQuery::wordsBecomeAQuestion_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("from");
    const QByteArray none;
    const QString any;

    QTest::newRow("nothing") << u""_s << u""_s << none << any;
    QTest::newRow("spaces alone") << u"  \t "_s << u""_s << none << any;
    QTest::newRow("a word as typed") << u"Hello"_s << u"Hello"_s << none << any;
    QTest::newRow("words are joined with single spaces") << u" a   b "_s << u"a b"_s << none << any;
    QTest::newRow("quotes keep spaces") << u"\"a   b\""_s << u"a   b"_s << none << any;
    QTest::newRow("in quotes a condition is text") << u"\"from:\" \"hex:zz\""_s << u"from: hex:zz"_s << none << any;
    QTest::newRow("a quote doubled in quotes is a quote") << u"\"say \"\"hi\"\"\""_s << u"say \"hi\""_s << none << any;
    QTest::newRow("a quote inside a word is itself") << u"5\"x"_s << u"5\"x"_s << none << any;
    QTest::newRow("a quote still open holds to the end") << u"\"a  b"_s << u"a  b"_s << none << any;
    QTest::newRow("hex") << u"hex:0d0A"_s << u""_s << "\r\n"_ba << any;
    QTest::newRow("hex with spaces in quotes") << u"hex:\"0d 0a\""_s << u""_s << "\r\n"_ba << any;
    QTest::newRow("hex in capitals") << u"HEX:41"_s << u""_s << "A"_ba << any;
    QTest::newRow("an IP") << u"from:192.168.1.20"_s << u""_s << none << u"192.168.1.20"_s;
    QTest::newRow("an IP and a port") << u"from:192.168.1.20:80"_s << u""_s << none << u"192.168.1.20:80"_s;
    QTest::newRow("an IPv6 address") << u"from:fe80::1"_s << u""_s << none << u"fe80::1"_s;
    QTest::newRow("an IPv6 address and a port") << u"from:[::1]:80"_s << u""_s << none << u"[::1]:80"_s;
    QTest::newRow("all at once, in any order")
        << u"error hex:00 code from:10.0.0.1 7"_s << u"error code 7"_s << QByteArray(1, '\0') << u"10.0.0.1"_s;
    QTest::newRow("a condition without its colon is text") << u"from 10.0.0.1"_s << u"from 10.0.0.1"_s << none << any;
}

void TestQuery::wordsBecomeAQuestion()
{
    QFETCH(QString, typed);
    const Query::Parsed parsed = Query::parse(typed);
    QCOMPARE(parsed.errorAt, qsizetype(-1));
    QVERIFY(parsed.error.isEmpty());
    QTEST(parsed.query.text, "text");
    QTEST(parsed.query.octets, "octets");
    QTEST(parsed.query.from, "from");
}

void TestQuery::anErrorHasItsPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("a letter that is no digit") << u"a hex:0dxx"_s << qsizetype(8);
    QTest::newRow("the same in quotes") << u"hex:\"0d xx\""_s << qsizetype(8);
    QTest::newRow("an odd digit") << u"hex:0d0"_s << qsizetype(6);
    QTest::newRow("a quote among the digits") << u"hex:\"0d\"\"0a\""_s << qsizetype(7);
    QTest::newRow("no octets") << u"a hex:"_s << qsizetype(6);
    QTest::newRow("no address") << u"from: 10.0.0.1"_s << qsizetype(5);
    QTest::newRow("half an address") << u"x from:192.168"_s << qsizetype(7);
    QTest::newRow("a name") << u"from:localhost"_s << qsizetype(5);
    QTest::newRow("a port out of range") << u"from:10.0.0.1:65536"_s << qsizetype(5);
    QTest::newRow("two addresses") << u"from:10.0.0.1 from:10.0.0.2"_s << qsizetype(14);
    QTest::newRow("octets twice") << u"hex:00 hex:01"_s << qsizetype(7);
}

void TestQuery::anErrorHasItsPlace()
{
    QFETCH(QString, typed);
    const Query::Parsed parsed = Query::parse(typed);
    QTEST(parsed.errorAt, "at");
    QVERIFY(!parsed.error.text().isEmpty());
}

SOCKETEER_TEST(TestQuery)
#include "tst_query.moc"
