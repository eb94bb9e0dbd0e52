// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/datagramreader.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainudp.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <cstring>
#include <memory>

class TestDatagramReader final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAsLargeAsTheLastStaysWhereItWasReceived();
    void noneIsCutHoweverLargeTheLastWere_data();
    void noneIsCutHoweverLargeTheLastWere();
    void anySizesInAnyOrderComeWhole();
    void aSinkWithoutRoomGetsAllOfThem();
    void theRoomAskedForIsSmall();
};

namespace {

// Stores datagrams one after the other, like a journal.
class Shelf final : public DatagramSink
{
public:
    char *room(qsizetype octets, int) override
    {
        asked = octets;
        if (m_memory.size() - m_used < octets) {
            m_memory = QByteArray(std::max(octets, qsizetype(8) << 20), '.');
            m_used = 0;
        }
        return hasRoom ? m_memory.data() + m_used : nullptr;
    }
    void take(const Datagram &datagram) override
    {
        if (datagram.octets.data() == m_memory.constData() + m_used)
            ++inPlace;
        const QByteArray octets = datagram.octets.toByteArray();
        taken.append(octets);
        if (m_memory.size() - m_used < octets.size())
            return;
        std::memcpy(m_memory.data() + m_used, octets.constData(), std::size_t(octets.size()));
        m_used += octets.size();
    }
    void batchTaken() override { }

    bool hasRoom = true;
    QList<QByteArray> taken;
    int inPlace = 0; // how many were read straight to their final place
    qsizetype asked = 0; // octets of room last requested

private:
    QByteArray m_memory;
    qsizetype m_used = 0;
};

QByteArray octetsOf(int number, qsizetype size)
{
    QByteArray octets(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        octets[i] = char(qsizetype(number) * 31 + i * 7);
    return octets;
}

// As many as the receive buffer is sure to hold.
constexpr qsizetype BurstOctets = 60'000;

QList<QByteArray> datagramsOf(const QList<qsizetype> &sizes)
{
    QList<QByteArray> datagrams;
    for (const qsizetype size : sizes)
        datagrams.append(octetsOf(int(datagrams.size()), size));
    return datagrams;
}

// A socket to read, and a peer that sends to it.
class Line
{
public:
    Line()
    {
        m_socket.bind(QHostAddress(QHostAddress::LocalHost), 0, QAbstractSocket::DontShareAddress);
        m_reader = std::make_unique<DatagramReader>(m_socket);
    }

    // Sends all of them at once, and drains until all have arrived.
    [[nodiscard]] bool bring(const QList<QByteArray> &datagrams)
    {
        const qsizetype expected = shelf.taken.size() + datagrams.size();
        for (const QByteArray &datagram : datagrams) {
            if (!m_peer.send(datagram, m_socket.localPort()))
                return false;
        }
        return QTest::qWaitFor([&] {
            (void)m_reader->drain(shelf);
            return shelf.taken.size() >= expected;
        });
    }

    Shelf shelf;

private:
    QUdpSocket m_socket; // outlives the reader, which is declared after it
    std::unique_ptr<DatagramReader> m_reader;
    PlainUdp m_peer;
};

} // namespace

void TestDatagramReader::whatIsAsLargeAsTheLastStaysWhereItWasReceived()
{
    Line line;
    const QList<QByteArray> datagrams = datagramsOf(QList<qsizetype>(20, 1400));
    constexpr int Bursts = 40; // the reader learns their size from the first few
    for (int i = 0; i < Bursts; ++i)
        QVERIFY(line.bring(datagrams));
    const int before = line.shelf.inPlace;
    QVERIFY(line.bring(datagrams));
    QCOMPARE(line.shelf.inPlace - before, int(datagrams.size()));
    QCOMPARE(line.shelf.taken.last(datagrams.size()), datagrams);
}

void TestDatagramReader::noneIsCutHoweverLargeTheLastWere_data()
{
    constexpr qsizetype Largest = 65'507;
    QTest::addColumn<QList<qsizetype>>("sizes");
    QTest::newRow("the largest alone") << QList<qsizetype>{Largest};
    QTest::newRow("the largest among small ones") << QList<qsizetype>{10, 20, Largest, 30, 0, 40};
    QTest::newRow("larger than the last, twice") << QList<qsizetype>{10, 30'000, 20, 30'000, 30};
    QTest::newRow("one octet more than the last") << QList<qsizetype>{64, 65, 64, 65};
    QTest::newRow("one octet less than the last") << QList<qsizetype>{64, 63, 64, 63};
    QTest::newRow("growing") << QList<qsizetype>{1, 10, 100, 1000, 10'000};
    QTest::newRow("shrinking") << QList<qsizetype>{10'000, 1000, 100, 10, 1};
    QTest::newRow("nothing in any of them") << QList<qsizetype>(10, 0);
}

void TestDatagramReader::noneIsCutHoweverLargeTheLastWere()
{
    QFETCH(QList<qsizetype>, sizes);
    Line line;
    constexpr int Bursts = 40; // of 64 octets, so that the reader expects no larger ones
    for (int i = 0; i < Bursts; ++i)
        QVERIFY(line.bring(datagramsOf({64, 64})));
    const QList<QByteArray> datagrams = datagramsOf(sizes);
    for (int again = 0; again < 2; ++again) {
        QVERIFY(line.bring(datagrams));
        QCOMPARE(line.shelf.taken.last(datagrams.size()), datagrams);
    }
}

void TestDatagramReader::anySizesInAnyOrderComeWhole()
{
    QRandomGenerator random(1);
    Line line;
    constexpr int Bursts = 300;
    for (int i = 0; i < Bursts; ++i) {
        const int largest = 1 << random.bounded(16);
        QList<qsizetype> sizes;
        qsizetype octets = 0;
        while (octets < BurstOctets && sizes.size() < random.bounded(1, 100)) {
            sizes.append(random.bounded(largest));
            octets += 1000 + sizes.last();
        }
        const QList<QByteArray> datagrams = datagramsOf(sizes);
        QVERIFY(line.bring(datagrams));
        QCOMPARE(line.shelf.taken.last(datagrams.size()), datagrams);
    }
}

void TestDatagramReader::aSinkWithoutRoomGetsAllOfThem()
{
    Line line;
    line.shelf.hasRoom = false;
    const QList<QByteArray> datagrams = datagramsOf({0, 1, 64, 1400, 9000, 3});
    QVERIFY(line.bring(datagrams));
    QCOMPARE(line.shelf.taken, datagrams);
    QCOMPARE(line.shelf.inPlace, 0);
    line.shelf.hasRoom = true;
    QVERIFY(line.bring(datagrams));
    QCOMPARE(line.shelf.taken, datagrams + datagrams);
}

// Room that is requested but unused is wasted at the end of a block.
void TestDatagramReader::theRoomAskedForIsSmall()
{
    constexpr qsizetype FewOctets = 256 << 10;
    Line line;
    for (const qsizetype size : {60'000, 20, 1400, 60'000}) {
        constexpr int Bursts = 40;
        for (int i = 0; i < Bursts; ++i)
            QVERIFY(line.bring(datagramsOf({size})));
        QVERIFY2(line.shelf.asked <= FewOctets, QByteArray::number(line.shelf.asked).constData());
    }
}

SOCKETEER_TEST_WITH(QCoreApplication, TestDatagramReader)
#include "tst_datagramreader.moc"
