// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/notice.h"
#include "app/base/problem.h"
#include "tests/kit/testprogram.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

// Stands in for a .qm file.
class Dictionary final : public QTranslator
{
public:
    QHash<QByteArray, QString> words;

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return words.value(source);
    }
};

} // namespace

class TestNotice final : public QObject
{
    Q_OBJECT

private slots:
    void argumentsFillTheirPlaces_data();
    void argumentsFillTheirPlaces();
    void aNumberBeyondAnIntIsWrittenWhole();
    void aSentenceIsTranslatedWhenItIsRead();
    void sentencesAreJoinedAsTheLanguageDoes();
    void aProblemSaysWhatWhyAndWhatToDo();
    void everyWordOfAProblemIsTheContracts_data();
    void everyWordOfAProblemIsTheContracts();
    void anEventGoesThereAndBack_data();
    void anEventGoesThereAndBack();
    void aFigureWhoseNameIsNoKeyIsLeftOut();
    void octetsThatAreNoEventGiveAnEmptyOne_data();
    void octetsThatAreNoEventGiveAnEmptyOne();
    void aDamagedEventIsReadWithoutHarm();
};

void TestNotice::argumentsFillTheirPlaces_data()
{
    QTest::addColumn<Notice>("notice");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << Notice{} << QString();
    QTest::newRow("in another order") << Notice{"%2 before %1", {u"a"_s, u"b"_s}} << u"b before a"_s;
    QTest::newRow("twice") << Notice{"%1%1", {u"a"_s}} << u"aa"_s;
    QTest::newRow("an argument is not read again") << Notice{"%1 and %2", {u"%2"_s, u"%1"_s}} << u"%2 and %1"_s;
    QTest::newRow("an argument cannot hold the number") << Notice{"%1: %n", {u"%n"_s}, 3} << u"%n: 3"_s;
    QTest::newRow("too few arguments") << Notice{"%1 and %2", {u"a"_s}} << u"a and %2"_s;
    QTest::newRow("a number of none") << Notice{"%n left", {}, 0} << u"0 left"_s;
    QTest::newRow("UTF-8 in the source") << Notice{"“%1”", {u"中"_s}} << u"“中”"_s;
    QTest::newRow("a percent sign at the end") << Notice{"100 %", {u"a"_s}} << u"100 %"_s;
}

void TestNotice::argumentsFillTheirPlaces()
{
    QFETCH(Notice, notice);
    QTEST(notice.text(), "text");
}

void TestNotice::aNumberBeyondAnIntIsWrittenWhole()
{
    const Notice notice{"%n octets for %1", {u"2000000001"_s}, 5'000'000'001};
    QCOMPARE(notice.text(), u"5000000001 octets for 2000000001"_s);
}

void TestNotice::aSentenceIsTranslatedWhenItIsRead()
{
    const Notice notice{"%1 is in use.", {u"80"_s}};
    Dictionary chinese;
    chinese.words = {{"%1 is in use.", u"%1 已被占用。"_s}};
    QCoreApplication::installTranslator(&chinese);
    QCOMPARE(notice.text(), u"80 已被占用。"_s);
    QCoreApplication::removeTranslator(&chinese);
    QCOMPARE(notice.text(), u"80 is in use."_s);
}

void TestNotice::sentencesAreJoinedAsTheLanguageDoes()
{
    const Notices notices{{"One."}, {}, {"Two."}};
    QCOMPARE(textOf(notices), u"One. Two."_s);
    Dictionary chinese;
    chinese.words = {{" ", u"\u200b"_s}, {"One.", u"一。"_s}, {"Two.", u"二。"_s}};
    QCoreApplication::installTranslator(&chinese);
    QCOMPARE(textOf(notices), u"一。二。"_s);
    QCoreApplication::removeTranslator(&chinese);
}

void TestNotice::aProblemSaysWhatWhyAndWhatToDo()
{
    Problem problem{Problem::Word::InUse, {"Port %1 is taken.", {u"80"_s}}, {}, {"Choose another."}};
    QVERIFY(!problem.isNull());
    QCOMPARE(problem.notices().size(), 2);
    QCOMPARE(problem.text(), u"Port 80 is taken. Choose another."_s);
    problem.why = {"A server holds it."};
    QCOMPARE(problem.text(), u"Port 80 is taken. A server holds it. Choose another."_s);
    QVERIFY(Problem().isNull());
}

void TestNotice::everyWordOfAProblemIsTheContracts_data()
{
    QTest::addColumn<Problem::Word>("word");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << Problem::Word::None << QString();
    QTest::newRow("in use") << Problem::Word::InUse << u"in-use"_s;
    QTest::newRow("refused") << Problem::Word::Refused << u"refused"_s;
    QTest::newRow("unreachable") << Problem::Word::Unreachable << u"unreachable"_s;
    QTest::newRow("no such host") << Problem::Word::NoSuchHost << u"no-such-host"_s;
    QTest::newRow("no permission") << Problem::Word::NoPermission << u"no-permission"_s;
    QTest::newRow("no such address") << Problem::Word::NoSuchAddress << u"no-such-address"_s;
    QTest::newRow("too large") << Problem::Word::TooLarge << u"too-large"_s;
    QTest::newRow("timeout") << Problem::Word::Timeout << u"timeout"_s;
    QTest::newRow("other") << Problem::Word::Other << u"other"_s;
}

void TestNotice::everyWordOfAProblemIsTheContracts()
{
    QFETCH(Problem::Word, word);
    QTEST(wordText(word), "text");
}

void TestNotice::anEventGoesThereAndBack_data()
{
    QTest::addColumn<Event>("event");

    QTest::newRow("empty") << Event{};
    QTest::newRow("a count alone") << Event{{}, std::numeric_limits<quint64>::max()};
    QTest::newRow("a sentence") << Event{{{"Listening on %1.", {u"0.0.0.0:7788"_s}}}, 0};
    QTest::newRow("several, with all that they hold")
        << Event{{{"“%1” %n", {u"中\0文"_s, QString()}, 1'000'000'000'000}, {"b"}, {}}, 7};
    QTest::newRow("figures, in the order in which they were given")
        << Event{{{"a"}}, 0, {{"sent", 10}, {"lost", 0}, {"rtt_min_us", -1}}};
    QTest::newRow("marks beside figures of the same name")
        << Event{{{"a"}}, 0, {{"sent", 10}}, {{"sent", 11}, {"fin", std::numeric_limits<qint64>::max()}}};
}

void TestNotice::anEventGoesThereAndBack()
{
    QFETCH(Event, event);
    QVERIFY(Event::fromOctets(event.toOctets()) == event);
}

void TestNotice::octetsThatAreNoEventGiveAnEmptyOne_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("a number") << QCborValue(5).toCbor();
    QTest::newRow("an array cut short") << Event{{{"a"}}, 5}.toOctets().chopped(1);
    QTest::newRow("an array that claims to be endless") << QByteArray::fromHex("9bffffffffffffffff");
    QTest::newRow("a string that claims to be endless") << QByteArray::fromHex("82005bffffffffffffffff");
    QTest::newRow("arrays within arrays") << QByteArray(100'000, '\x81');
}

void TestNotice::aFigureWhoseNameIsNoKeyIsLeftOut()
{
    const Event event{{}, 0, {{"a\"b", 1}, {"", 2}, {"Sent", 3}, {"good_1", 4}}};
    QCOMPARE(Event::fromOctets(event.toOctets()).figures, (QList<Figure>{{"good_1", 4}}));
}

void TestNotice::octetsThatAreNoEventGiveAnEmptyOne()
{
    QFETCH(QByteArray, octets);
    QVERIFY(Event::fromOctets(octets) == Event());
}

void TestNotice::aDamagedEventIsReadWithoutHarm()
{
    QRandomGenerator random(2);
    const QByteArray good = Event{{{"%1 and %n", {u"a"_s, u"中文"_s}, 5}, {"b"}}, 9}.toOctets();
    for (int i = 0; i < 20'000; ++i) {
        QByteArray octets = good;
        for (int j = random.bounded(1, 4); j > 0; --j)
            octets[random.bounded(int(octets.size()))] = char(random.bounded(256));
        const Event event = Event::fromOctets(octets);
        QVERIFY(textOf(event.notices).size() < 1000);
    }
}

SOCKETEER_TEST_WITH(QCoreApplication, TestNotice)
#include "tst_notice.moc"
