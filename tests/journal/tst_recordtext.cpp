// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/recordtext.h"
#include "tests/journal/samples.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRecordText final : public QObject
{
    Q_OBJECT

private slots:
    void aTimeHasNineDecimals_data();
    void aTimeHasNineDecimals();
    void aDatagramIsDecodedWhole_data();
    void aDatagramIsDecodedWhole();
    void aCharacterCutInTwoIsShownOnce();
    void aChunkThatIsAllInsideACharacterShowsNothing();
    void aStreamThatEndsInsideACharacterSaysSo();
    void anEventHasItsSentencesAndNoText();
    void ourOwnBroadcastComeBackIsRemarked();
    void anEvictedRecordSaysNothing();
};

void TestRecordText::aTimeHasNineDecimals_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the beginning of time") << qint64(0) << "1970-01-01T00:00:00.000000000Z"_ba;
    QTest::newRow("one nanosecond") << qint64(1) << "1970-01-01T00:00:00.000000001Z"_ba;
    QTest::newRow("one nanosecond before") << qint64(-1) << "1969-12-31T23:59:59.999999999Z"_ba;
    QTest::newRow("a leap day") << qint64(1'709'164'800'500'000'000) << "2024-02-29T00:00:00.500000000Z"_ba;
    QTest::newRow("nine digits that differ")
        << qint64(1'764'000'000'123'456'789) << "2025-11-24T16:00:00.123456789Z"_ba;
    QTest::newRow("the last that fits") << std::numeric_limits<qint64>::max() << "2262-04-11T23:47:16.854775807Z"_ba;
}

void TestRecordText::aTimeHasNineDecimals()
{
    QFETCH(qint64, ns);
    QTEST(timeText(ns), "text");
}

void TestRecordText::aDatagramIsDecodedWhole_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8 without being told") << u"udp://0.0.0.0:1"_s << "\xe4\xbd\xa0"_ba << u"你"_s;
    QTest::newRow("the endpoint's charset") << u"udp://0.0.0.0:1?charset=GB18030"_s << "\xc4\xe3"_ba << u"你"_s;
    QTest::newRow("half a character becomes U+FFFD") << u"udp://0.0.0.0:1"_s << "a\xe4\xbd"_ba << u"a\ufffd"_s;
    QTest::newRow("nothing") << u"udp://0.0.0.0:1"_s << QByteArray() << QString();
}

void TestRecordText::aDatagramIsDecodedWhole()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, octets);
    Journal journal;
    const FlowId flow = journal.intern(samples::flow(address));
    QTEST(payloadText(samples::add(journal, samples::head(RecordKind::Received, flow), octets)), "text");
}

void TestRecordText::aCharacterCutInTwoIsShownOnce()
{
    Journal journal;
    RecordHead head = samples::head(RecordKind::Received, journal.intern(samples::flow(u"tcp-client://h:1"_s)));
    head.tail = 2;
    QCOMPARE(payloadText(samples::add(journal, head, "a\xe4\xbd")), u"a"_s);
    head.tail = 0;
    head.carry = {{'\xe4', '\xbd', 0}, 2};
    QCOMPARE(payloadText(samples::add(journal, head, "\xa0z")), u"你z"_s);
}

void TestRecordText::aChunkThatIsAllInsideACharacterShowsNothing()
{
    Journal journal;
    RecordHead head = samples::head(RecordKind::Received, journal.intern(samples::flow(u"tcp-client://h:1"_s)));
    head.carry = {{'\xf0', 0, 0}, 1};
    head.tail = 2;
    QCOMPARE(payloadText(samples::add(journal, head, "\x9f")), QString());
}

void TestRecordText::aStreamThatEndsInsideACharacterSaysSo()
{
    Journal journal;
    RecordHead head = samples::head(RecordKind::Disconnected, journal.intern(samples::flow(u"tcp-client://h:1"_s)));
    QCOMPARE(payloadText(samples::add(journal, head, Event{})), QString());
    head.carry = {{'\xe4', '\xbd', 0}, 2};
    QCOMPARE(payloadText(samples::add(journal, head, Event{})), u"\ufffd"_s);
}

void TestRecordText::anEventHasItsSentencesAndNoText()
{
    Journal journal;
    const Event event{{Notice{"The peer %1 went.", {u"1.2.3.4:5"_s}}}, 0};
    const Record record = samples::add(journal, samples::head(RecordKind::Note), event);
    QCOMPARE(messageText(record), u"The peer 1.2.3.4:5 went."_s);
    QCOMPARE(payloadText(record), QString());
    QCOMPARE(droppedCount(record), quint64(0));
    QCOMPARE(droppedCount(samples::add(journal, samples::head(RecordKind::Dropped), Event{{}, 5})), quint64(5));
}

void TestRecordText::ourOwnBroadcastComeBackIsRemarked()
{
    Journal journal;
    RecordHead head = samples::head(RecordKind::Received);
    QCOMPARE(messageText(samples::add(journal, head, "x")), QString());
    head.own = true;
    QCOMPARE(messageText(samples::add(journal, head, "x")), u"Our own broadcast, come back."_s);
}

void TestRecordText::anEvictedRecordSaysNothing()
{
    Record record;
    record.number = 5;
    record.evicted = true;
    QCOMPARE(payloadText(record) + messageText(record), QString());
    QCOMPARE(droppedCount(record), quint64(0));
}

SOCKETEER_TEST(TestRecordText)
#include "tst_recordtext.moc"
