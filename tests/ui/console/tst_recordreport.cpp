// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/checksum.h"
#include "tests/kit/testprogram.h"
#include "tests/ui/console/journalfeed.h"
#include "ui/console/copyrows.h"
#include "ui/console/recordreport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRecordReport final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offsetsHexAndTextStandSideBySide();
    void aCharacterOverTwoLinesStandsWhereItEnds();
    void whatAChunkLeftUnfinishedComesFirst();
    void theHeadSaysWhereItCameFrom();
    void theFootNamesAChecksumThatIsRight();
    void anEventIsItsSentences();
    void controlsAreVisible();
    void linesAreTakenInPieces();
    void copyForms_data();
    void copyForms();
    void aCopyIsBounded();

private:
    [[nodiscard]] RecordReport report(quint64 number = 1)
    {
        m_feed->publish();
        return RecordReport(m_journal->record(number), m_formatter, 8);
    }

    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalFeed> m_feed;
    RecordFormatter m_formatter;
};

void TestRecordReport::init()
{
    m_journal = std::make_unique<Journal>();
    m_feed = std::make_unique<JournalFeed>(*m_journal);
}

void TestRecordReport::offsetsHexAndTextStandSideBySide()
{
    m_feed->add("OK temp=23.5");
    QCOMPARE(report().takeLines(100),
             u"0000  4f 4b 20 74 65 6d 70 3d  OK temp=\n"
             u"0008  32 33 2e 35              23.5"_s);
}

void TestRecordReport::aCharacterOverTwoLinesStandsWhereItEnds()
{
    m_feed->add("1234567你8");
    QCOMPARE(report().takeLines(100),
             u"0000  31 32 33 34 35 36 37 e4  1234567\n"
             u"0008  bd a0 38                 你8"_s);
}

void TestRecordReport::whatAChunkLeftUnfinishedComesFirst()
{
    PartialCharacter carry;
    carry.octets = {'\xe4', '\xbd'};
    carry.size = 2;
    m_feed->add("\xa0"
                "a\xe5",
                {.address = u"tcp-server://127.0.0.1:7788"_s, .carry = carry, .tail = 1});
    QCOMPARE(report().takeLines(100), u"0000  a0 61 e5                 你a"_s);
}

void TestRecordReport::theHeadSaysWhereItCameFrom()
{
    m_feed->add("a");
    const QStringList lines = report().head().split(u'\n');
    QCOMPARE(lines.at(0), u"record 1 · received · UDP :7788"_s);
    QCOMPARE(lines.at(1), u"from 192.168.1.20:8080 to 127.0.0.1:7788"_s);
    QVERIFY(lines.last().contains(u".123 456 789"_s));
}

void TestRecordReport::theFootNamesAChecksumThatIsRight()
{
    const QByteArray octets = "\x01\x03\x02\x00\x10"_ba;
    m_feed->add(octets + Checksum::find(u"CRC-16/MODBUS")->of(octets));
    m_feed->add("1234567");
    QCOMPARE(report().foot(), u"7 octets · UTF-8 · ends with a correct CRC-16/MODBUS"_s);
    QCOMPARE(report(2).foot(), u"7 octets · UTF-8"_s);
}

void TestRecordReport::anEventIsItsSentences()
{
    m_feed->addEvent(RecordKind::Failed, "Nobody listens.");
    QCOMPARE(report().takeLines(100), QString());
    QCOMPARE(report().foot(), u"Nobody listens."_s);
}

void TestRecordReport::controlsAreVisible()
{
    m_feed->add("\x1b\0<b>"_ba);
    QCOMPARE(report().takeLines(100), u"0000  1b 00 3c 62 3e           ‹ESC›‹NUL›<b>"_s);
}

void TestRecordReport::linesAreTakenInPieces()
{
    m_feed->add("1234567你890");
    RecordReport whole = report();
    RecordReport pieces = report();
    const QString first = pieces.takeLines(8);
    QCOMPARE(pieces.left(), 5);
    QCOMPARE(first + u'\n' + pieces.takeLines(8), whole.takeLines(100));
    QCOMPARE(pieces.left(), 0);
}

void TestRecordReport::copyForms_data()
{
    QTest::addColumn<copyrows::Form>("form");
    QTest::addColumn<QString>("text");
    QTest::newRow("payloads are joined by line breaks") << copyrows::Form::Payload << u"ab\ncd"_s;
    QTest::newRow("hex is one line for each record") << copyrows::Form::Hex << u"61 62\n63 64"_s;
}

void TestRecordReport::copyForms()
{
    m_feed->add("ab");
    m_feed->add("cd");
    m_feed->publish();
    QFETCH(copyrows::Form, form);
    QTEST(copyrows::copy(*m_journal, {1, 2}, form).text, "text");
    QCOMPARE(copyrows::copy(*m_journal, {1, 2}, copyrows::Form::Text).text.count(u'\n'), 1);
}

void TestRecordReport::aCopyIsBounded()
{
    m_feed->addMany(3, QByteArray(40 << 20, 'x'));
    const copyrows::Copy copy = copyrows::copy(*m_journal, {1, 2, 3}, copyrows::Form::Payload);
    QCOMPARE(copy.rows, std::size_t(1));
    QCOMPARE(copy.text.size(), 40 << 20);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestRecordReport)
#include "tst_recordreport.moc"
