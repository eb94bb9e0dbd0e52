// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/csvexporter.h"
#include "app/journal/export/jsonlexporter.h"
#include "app/journal/export/textexporter.h"
#include "app/journal/recordtext.h"
#include "tests/journal/samples.h"
#include "tests/kit/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <typename Format>
QByteArray written(const Record &record)
{
    QByteArray out;
    Format().append(record, out);
    return out;
}

QStringList keysInOrder(const QByteArray &line)
{
    static const QRegularExpression key(u"[{,]\"([a-z]+)\":"_s);
    QStringList keys;
    for (auto match = key.globalMatch(QString::fromUtf8(line)); match.hasNext();)
        keys += match.next().captured(1);
    return keys;
}

// Parses a line by RFC 4180, as simply as possible.
QStringList csvFields(const QByteArray &line)
{
    QStringList fields(1);
    const QString text = QString::fromUtf8(line).chopped(2);
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == u'"' && text.mid(i + 1, 1) == u"\""_s)
            fields.last() += text[i++];
        else if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i] == u',' && !quoted)
            fields += QString();
        else
            fields.last() += text[i];
    }
    return fields;
}

// A datagram record with every field set.
Record fullRecord(Journal &journal, QByteArrayView payload)
{
    Flow flow = samples::flow(u"udp://0.0.0.0:7788"_s, u"192.168.1.20:8080"_s);
    flow.local = Peer::parse(u"192.168.1.5:7788").value();
    flow.cast = Cast::Broadcast;
    flow.interfaceName = u"eth0"_s;
    return samples::add(journal, samples::head(RecordKind::Received, journal.intern(flow)), payload);
}

Problem refused()
{
    Problem problem;
    problem.word = Problem::Word::Refused;
    problem.what = {"Nobody listens at %1.", {u"192.168.1.20:8080"_s}};
    return problem;
}

} // namespace

class TestExporters final : public QObject
{
    Q_OBJECT

private slots:
    void aJsonLineHasEveryValueInOrder();
    void aJsonLineLeavesOutWhatHasNoValue();
    void anEmptyDatagramHasEmptyTextAndHex();
    void aFailureHasItsWordAndItsSentence();
    void anEndHasItsReasonAndWhatTheStreamEndedWith();
    void aDropHasItsCount();
    void aNoteHasItsFiguresAfterAllElse();
    void anyPayloadGivesOneLineOfJsonThatReadsBack();

    void aCsvLineHasEveryColumn();
    void anyPayloadComesBackFromCsv();

    void aTextLineIsForPeople_data();
    void aTextLineIsForPeople();
    void noControlCharacterReachesATextLine();
};

void TestExporters::aJsonLineHasEveryValueInOrder()
{
    Journal journal;
    QCOMPARE(written<JsonlExporter>(fullRecord(journal, "h\xc3\xa9\"\n")),
             "{\"n\":1,\"time\":\"2025-11-24T16:00:00.123456789Z\",\"endpoint\":\"udp://0.0.0.0:7788\","
             "\"kind\":\"received\",\"local\":\"192.168.1.5:7788\",\"peer\":\"192.168.1.20:8080\","
             "\"cast\":\"broadcast\",\"interface\":\"eth0\",\"bytes\":5,\"text\":\"h\xc3\xa9\\\"\\n\","
             "\"hex\":\"68c3a9220a\"}\n"_ba);
}

void TestExporters::aJsonLineLeavesOutWhatHasNoValue()
{
    Journal journal;
    const FlowId flow = journal.intern(samples::flow(u"udp://0.0.0.0:7788"_s));
    const QByteArray line = written<JsonlExporter>(
        samples::add(journal, samples::head(RecordKind::Opened, flow), Event{}));
    QCOMPARE(keysInOrder(line), (QStringList{u"n"_s, u"time"_s, u"endpoint"_s, u"kind"_s}));
}

void TestExporters::anEmptyDatagramHasEmptyTextAndHex()
{
    Journal journal;
    const QByteArray line = written<JsonlExporter>(fullRecord(journal, {}));
    QVERIFY2(line.endsWith(",\"bytes\":0,\"text\":\"\",\"hex\":\"\"}\n"), line.constData());
}

void TestExporters::aFailureHasItsWordAndItsSentence()
{
    Journal journal;
    RecordHead head = samples::head(RecordKind::Failed);
    head.word = Problem::Word::Refused;
    const QByteArray line = written<JsonlExporter>(samples::add(journal, head, Event{refused().notices(), 0}));
    QVERIFY2(line.endsWith(",\"kind\":\"failed\",\"reason\":\"refused\","
                           "\"message\":\"Nobody listens at 192.168.1.20:8080.\"}\n"),
             line.constData());
}

void TestExporters::anEndHasItsReasonAndWhatTheStreamEndedWith()
{
    Journal journal;
    RecordHead head = samples::head(RecordKind::Disconnected);
    head.reason = EndReason::PeerClosed;
    head.carry = {{'\xe4', 0, 0}, 1};
    const QByteArray line = written<JsonlExporter>(samples::add(journal, head, Event{}));
    QVERIFY2(line.endsWith(",\"kind\":\"disconnected\",\"text\":\"\xef\xbf\xbd\",\"reason\":\"peer-closed\"}\n"),
             line.constData());
}

void TestExporters::aDropHasItsCount()
{
    Journal journal;
    const QByteArray line = written<JsonlExporter>(
        samples::add(journal, samples::head(RecordKind::Dropped), Event{{}, 12}));
    QVERIFY2(line.endsWith(",\"kind\":\"dropped\",\"count\":12}\n"), line.constData());
}

void TestExporters::aNoteHasItsFiguresAfterAllElse()
{
    Journal journal;
    const Event event{{{"All came back."}}, 0, {{"sent", 10}, {"lost", 0}, {"rtt_min_us", 18}}};
    const Record note = samples::add(journal, samples::head(RecordKind::Note), event);
    const QByteArray line = written<JsonlExporter>(note);
    QVERIFY2(line.endsWith(R"("message":"All came back.","sent":10,"lost":0,"rtt_min_us":18})"
                           "\n"),
             line.constData());
    QVERIFY(!written<CsvExporter>(note).contains("rtt_min_us"));
    QVERIFY(!written<TextExporter>(note).contains("rtt_min_us"));
}

void TestExporters::anyPayloadGivesOneLineOfJsonThatReadsBack()
{
    QRandomGenerator random(20);
    Journal journal;
    for (int i = 0; i < 3000; ++i) {
        const Record record = fullRecord(journal, samples::randomOctets(random, 8));
        const QByteArray line = written<JsonlExporter>(record);
        QCOMPARE(line.count('\n'), qsizetype(1));
        for (const char c : line.chopped(1))
            QVERIFY(quint8(c) >= 0x20 && c != 0x7f);
        QVERIFY(line.isValidUtf8());
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object["text"_L1].toString(), payloadText(record));
        QCOMPARE(QByteArray::fromHex(object["hex"_L1].toString().toLatin1()), record.payload);
        QCOMPARE(object["bytes"_L1].toInteger(), record.payload.size());
    }
}

void TestExporters::aCsvLineHasEveryColumn()
{
    QCOMPARE(CsvExporter().header(),
             "n,time,endpoint,kind,local,peer,cast,interface,bytes,text,hex,reason,message,count\r\n"_ba);
    Journal journal;
    QCOMPARE(written<CsvExporter>(fullRecord(journal, "a,\"b\"\n")),
             "1,2025-11-24T16:00:00.123456789Z,udp://0.0.0.0:7788,received,192.168.1.5:7788,192.168.1.20:8080,"
             "broadcast,eth0,6,\"a,\"\"b\"\"\n\",612c2262220a,,,\r\n"_ba);
    QCOMPARE(written<CsvExporter>(
                 samples::add(journal, samples::head(RecordKind::Dropped), Event{{Notice{"Lost, sadly.", {}}}, 3})),
             "2,2025-11-24T16:00:00.123456789Z,,dropped,,,,,,,,,\"Lost, sadly.\",3\r\n"_ba);
}

void TestExporters::anyPayloadComesBackFromCsv()
{
    QRandomGenerator random(21);
    Journal journal;
    for (int i = 0; i < 3000; ++i) {
        const Record record = fullRecord(journal, samples::randomOctets(random, 8));
        const QStringList fields = csvFields(written<CsvExporter>(record));
        QCOMPARE(fields.size(), 14);
        QCOMPARE(fields[9], payloadText(record));
        QCOMPARE(QByteArray::fromHex(fields[10].toLatin1()), record.payload);
    }
}

void TestExporters::aTextLineIsForPeople_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("line"); // the part after the time
    const auto event = [](const char *text) { return Event{{Notice{text, {}}}, 0}.toOctets(); };

    QTest::newRow("a datagram")
        << u"udp://0.0.0.0:7788"_s << RecordKind::Received << "hello\r\n"_ba
        << u"udp :7788               <- received   192.168.1.20:8080           7  hello\\r\\n"_s;
    QTest::newRow("a message sent by an endpoint with a label")
        << u"udp://127.0.0.1:7788?name=lamp"_s << RecordKind::Sent << "on"_ba
        << u"udp lamp                -> sent       192.168.1.20:8080           2  on"_s;
    QTest::newRow("a client says where it is connected to")
        << u"tcp-client://10.0.0.1:80"_s << RecordKind::Sent << ""_ba
        << u"tcp-client 10.0.0.1:80  -> sent       192.168.1.20:8080           0  "_s;
    QTest::newRow("an opening says the whole address")
        << u"udp://[::1]:7788?name=lamp"_s << RecordKind::Opened << event("")
        << u"udp lamp                opened        192.168.1.20:8080              udp://[::1]:7788?name=lamp"_s;
    QTest::newRow("a note in words")
        << u"udp://[::1]:7788"_s << RecordKind::Note << event("Listen.")
        << u"udp [::1]:7788          note          192.168.1.20:8080              Listen."_s;
}

void TestExporters::aTextLineIsForPeople()
{
    QFETCH(QString, address);
    QFETCH(RecordKind, kind);
    QFETCH(QByteArray, payload);
    Journal journal;
    const FlowId flow = journal.intern(samples::flow(address, u"192.168.1.20:8080"_s));
    const QString line = QString::fromUtf8(
        written<TextExporter>(samples::add(journal, samples::head(kind, flow), payload)));
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.123  "_s);
    QVERIFY2(time.match(line).hasMatch(), qPrintable(line));
    QTEST(line.mid(25).chopped(1), "line");
}

void TestExporters::noControlCharacterReachesATextLine()
{
    QRandomGenerator random(22);
    Journal journal;
    for (int i = 0; i < 2000; ++i) {
        Flow flow = samples::flow(u"udp://0.0.0.0:1"_s, u"192.168.1.20:8080"_s);
        auto origin = std::make_shared<Origin>(*flow.origin);
        origin->address.name = QString::fromUtf8(samples::randomOctets(random, 3));
        flow.origin = std::move(origin);
        flow.cast = Cast::Broadcast;
        flow.interfaceName = QString::fromUtf8(samples::randomOctets(random, 3));
        RecordHead head = samples::head(i % 2 ? RecordKind::Received : RecordKind::Note, journal.intern(flow));
        const Event event{{Notice{"Said: %1", {QString::fromUtf8(samples::randomOctets(random, 8))}}}, 0};
        const Record record = i % 2 ? samples::add(journal, head, samples::randomOctets(random, 8))
                                    : samples::add(journal, head, event);
        const QByteArray line = written<TextExporter>(record);
        QVERIFY(line.endsWith('\n') && line.isValidUtf8());
        for (const QChar c : QString::fromUtf8(line).chopped(1))
            QVERIFY(c.unicode() >= 0x20 && !(c.unicode() >= 0x7f && c.unicode() < 0xa0));
    }
}

SOCKETEER_TEST(TestExporters)
#include "tst_exporters.moc"
