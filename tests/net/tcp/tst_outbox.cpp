// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/outbox.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOutbox final : public QObject
{
    Q_OBJECT

private slots:
    void aSmallMessageIsOneChunkHoweverItIsTaken();
    void aLargeMessageIsCutIntoChunks();
    void answersAreCountedApart();
    void whatIsThrownAwayIsCounted();
};

void TestOutbox::aSmallMessageIsOneChunkHoweverItIsTaken()
{
    Outbox outbox;
    outbox.add("hello"_ba, Outbox::Sort::User);
    outbox.add("you"_ba, Outbox::Sort::User);
    outbox.take(2);
    QVERIFY(!outbox.isChunkTaken());
    QCOMPARE(outbox.waiting(), "llo"_ba);
    outbox.take(3);
    QVERIFY(outbox.isChunkTaken());
    QCOMPARE(outbox.taken(), "hello"_ba);
    outbox.nextChunk();
    QCOMPARE(outbox.waiting(), "you"_ba);
    QCOMPARE(outbox.octets(), quint64(3));
}

void TestOutbox::aLargeMessageIsCutIntoChunks()
{
    Outbox outbox;
    outbox.add(QByteArray(2 * Outbox::ChunkSize + 1, 'x'), Outbox::Sort::User);
    QList<qsizetype> chunks;
    while (!outbox.isEmpty()) {
        chunks.append(outbox.waiting().size());
        outbox.take(outbox.waiting().size());
        outbox.nextChunk();
    }
    QCOMPARE(chunks, (QList<qsizetype>{Outbox::ChunkSize, Outbox::ChunkSize, 1}));
}

void TestOutbox::answersAreCountedApart()
{
    Outbox outbox;
    outbox.add("wish"_ba, Outbox::Sort::User);
    outbox.add("answer"_ba, Outbox::Sort::Automatic);
    QCOMPARE(outbox.answerOctets(), quint64(6));
    outbox.take(4);
    outbox.nextChunk();
    QCOMPARE(outbox.answerOctets(), quint64(6));
    outbox.take(1);
    QCOMPARE(outbox.answerOctets(), quint64(5));
    QCOMPARE(outbox.octets(), quint64(5));
}

void TestOutbox::whatIsThrownAwayIsCounted()
{
    Outbox outbox;
    outbox.add("first"_ba, Outbox::Sort::User);
    outbox.add("second"_ba, Outbox::Sort::User);
    outbox.take(1);
    const Outbox::Rest rest = outbox.clear();
    QCOMPARE(rest.octets, quint64(10));
    QCOMPARE(rest.messages, 2);
    QVERIFY(rest.cut);
    QVERIFY(outbox.isEmpty());
    QCOMPARE(outbox.octets(), quint64(0));
}

SOCKETEER_TEST(TestOutbox)
#include "tst_outbox.moc"
