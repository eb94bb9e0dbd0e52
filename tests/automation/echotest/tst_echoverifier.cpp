// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echotest/echoverifier.h"
#include "app/net/network.h"
#include "tests/kit/testprogram.h"
#include "tests/net/echopeers.h"
#include "tests/net/journalview.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(DatagramAnswer)
Q_DECLARE_METATYPE(StreamAnswer)

// The echo test against plain peers that echo correctly or wrongly.
class TestEchoVerifier final : public QObject
{
    Q_OBJECT

private slots:
    void everySizeComesBack_data();
    void everySizeComesBack();
    void whatADatagramPeerDoesIsFound_data();
    void whatADatagramPeerDoesIsFound();
    void aFlippedBitIsFoundWhereverItIs_data();
    void aFlippedBitIsFoundWhereverItIs();
    void aStreamMayBeCutAnyhow();
    void manyMessagesInFlightFillNoQueueForEver();
    void aFlippedOctetOfAStreamIsFoundAtItsPlace();
    void aConnectionThatClosesEndsTheTest();
    void aStreamThatIsSilentLosesEverything();
    void aTestCanBeStopped();
    void aMessageThatIsTooLargeEndsTheTest();
    void aNameIsLookedUpFirst();
    void theNoteCarriesTheFigures();

private:
    static DatagramAnswer echo()
    {
        return [](const QByteArray &octets, int) { return QList<QByteArray>{octets}; };
    }
    static QString udp(quint16 port) { return u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(port); }
    static QString tcp(quint16 port) { return u"tcp-client://127.0.0.1:%1"_s.arg(port); }

    static EchoPlan plan(quint64 messages, int octets = 64, int timeoutMs = 20'000)
    {
        EchoPlan plan;
        plan.messages = messages;
        plan.leastOctets = octets;
        plan.mostOctets = octets;
        plan.timeoutMs = timeoutMs;
        return plan;
    }

    // Runs the test to its end.
    EchoReport verify(const QString &address, const EchoPlan &plan)
    {
        const auto progress = start(address, plan);
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return progress->report().hasEnded(); }, 30'000);
        return progress->report();
    }

    std::shared_ptr<EchoProgress> start(const QString &address, const EchoPlan &plan)
    {
        m_network = std::make_unique<Network>();
        const EndpointAddress parsed = EndpointAddress::parse(address).address;
        const EndpointId id = m_network->add(parsed.scheme);
        auto progress = std::make_shared<EchoProgress>();
        m_network->attach(id, std::make_unique<EchoVerifier>(plan, progress));
        m_network->tell(id, Open{parsed});
        return progress;
    }

    std::unique_ptr<Network> m_network;
};

void TestEchoVerifier::everySizeComesBack_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("inFlight");
    QTest::newRow("empty datagrams") << false << 0 << 0 << 1;
    QTest::newRow("one octet") << false << 1 << 1 << 1;
    QTest::newRow("three octets, many at once") << false << 3 << 3 << 20;
    QTest::newRow("64 octets") << false << 64 << 64 << 1;
    QTest::newRow("as much as Ethernet carries") << false << 1472 << 1472 << 4;
    QTest::newRow("as much as a datagram takes") << false << 65'507 << 65'507 << 1;
    QTest::newRow("random sizes") << false << 0 << 2000 << 4;
    QTest::newRow("one octet of a stream") << true << 1 << 1 << 1;
    QTest::newRow("64 octets of a stream") << true << 64 << 64 << 1;
    QTest::newRow("large messages in a stream") << true << 65'507 << 65'507 << 3;
    QTest::newRow("random sizes in a stream") << true << 1 << 5000 << 8;
}

void TestEchoVerifier::everySizeComesBack()
{
    QFETCH(bool, stream);
    EchoPlan wanted = plan(300);
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(int, inFlight);
    wanted.leastOctets = least;
    wanted.mostOctets = most;
    wanted.inFlight = inFlight;
    const UdpEchoPeer datagrams(echo());
    const TcpEchoPeer connections(
        [](const PlainSocket &connection, const QByteArray &octets, qint64) { return connection.sendAll(octets); });
    const EchoReport report = verify(stream ? tcp(connections.port()) : udp(datagrams.port()), wanted);
    QVERIFY2(report.isRight(), qPrintable(textOf(report.notices())));
    QCOMPARE(report.sent, quint64(300));
    QCOMPARE(report.roundTrips.count(), quint64(300));
    QVERIFY(report.roundTrips.shortest() > 0);
    QVERIFY(report.roundTrips.shortest() <= report.roundTrips.quantile(0.5));
    QVERIFY(report.roundTrips.quantile(0.99) <= report.roundTrips.longest());
    QVERIFY(report.octets >= quint64(300 * least) && report.octets <= quint64(300 * most));
    QCOMPARE(report.duplicated + report.reordered + report.unexpected, quint64(0));
}

void TestEchoVerifier::whatADatagramPeerDoesIsFound_data()
{
    QTest::addColumn<DatagramAnswer>("answer");
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<int>("timeoutMs");
    QTest::addColumn<QList<int>>("found"); // returned, lost, late, corrupt, reordered, duplicated, unexpected
    const int patient = 20'000;
    QTest::newRow("it drops every seventh") << DatagramAnswer([](const QByteArray &octets, int number) {
        return number % 7 == 6 ? QList<QByteArray>{} : QList<QByteArray>{octets};
    }) << 1 << 500 << QList<int>{24, 4, 0, 0, 0, 0, 0};
    QTest::newRow("it sends every answer twice") << DatagramAnswer([](const QByteArray &octets, int number) {
        // The last one comes back only once, so that its copy does not race
        // with the end of the test.
        return number == 27 ? QList<QByteArray>{octets} : QList<QByteArray>{octets, octets};
    }) << 1 << patient << QList<int>{28, 0, 0, 0, 0, 27, 0};
    QTest::newRow("it swaps two") << DatagramAnswer(
        [held = QByteArray()](const QByteArray &octets, int number) mutable {
            if (number == 8) {
                held = octets;
                return QList<QByteArray>{};
            }
            return number == 9 ? QList<QByteArray>{octets, held} : QList<QByteArray>{octets};
        }) << 4 << patient << QList<int>{28, 0, 0, 0, 1, 0, 0};
    QTest::newRow("it flips a bit of one") << DatagramAnswer([](QByteArray octets, int number) {
        if (number == 5)
            octets[40] = char(octets[40] ^ 4);
        return QList<QByteArray>{octets};
    }) << 1 << patient << QList<int>{27, 0, 0, 1, 0, 0, 0};
    QTest::newRow("it cuts one short") << DatagramAnswer([](const QByteArray &octets, int number) {
        return QList<QByteArray>{number == 5 ? octets.first(32) : octets};
    }) << 4 << patient << QList<int>{27, 0, 0, 1, 0, 0, 0};
    QTest::newRow("it answers late") << DatagramAnswer([](const QByteArray &octets, int number) {
        if (number == 3)
            std::this_thread::sleep_for(std::chrono::milliseconds(900));
        return QList<QByteArray>{octets};
    }) << 1 << 600 << QList<int>{27, 0, 1, 0, 0, 0, 0};
    QTest::newRow("it answers with something else beside") << DatagramAnswer([](const QByteArray &octets, int number) {
        return number == 3 ? QList<QByteArray>{"temperature 21", octets} : QList<QByteArray>{octets};
    }) << 1 << patient << QList<int>{28, 0, 0, 0, 0, 0, 1};
    QTest::newRow("it never answers") << DatagramAnswer([](const QByteArray &, int) { return QList<QByteArray>{}; })
                                      << 28 << 50 << QList<int>{0, 28, 0, 0, 0, 0, 0};
}

void TestEchoVerifier::whatADatagramPeerDoesIsFound()
{
    QFETCH(DatagramAnswer, answer);
    QFETCH(int, inFlight);
    QFETCH(int, timeoutMs);
    const UdpEchoPeer peer(answer);
    EchoPlan wanted = plan(28, 64, timeoutMs);
    wanted.inFlight = inFlight;
    const EchoReport report = verify(udp(peer.port()), wanted);
    QCOMPARE(report.ending, EchoReport::Ending::Done);
    QCOMPARE(report.sent, quint64(28));
    QList<int> counts;
    for (const quint64 count : {report.returned, report.lost, report.late, report.corrupt, report.reordered,
                                report.duplicated, report.unexpected})
        counts.append(int(count));
    QTEST(counts, "found");
    QCOMPARE(report.isRight(), report.returned == 28);
    QCOMPARE(report.firstWrong.has_value(), report.corrupt > 0);
}

void TestEchoVerifier::aFlippedBitIsFoundWhereverItIs_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("at");
    QTest::newRow("in the number") << 64 << 1;
    QTest::newRow("in the test's own mark") << 64 << 6;
    QTest::newRow("in the last octet") << 64 << 63;
    QTest::newRow("in a message of one octet") << 1 << 0;
}

void TestEchoVerifier::aFlippedBitIsFoundWhereverItIs()
{
    QFETCH(int, size);
    QFETCH(int, at);
    const UdpEchoPeer peer([at](QByteArray octets, int number) {
        if (number == 10)
            octets[at] = char(octets[at] ^ 0x40);
        return QList<QByteArray>{octets};
    });
    const EchoReport report = verify(udp(peer.port()), plan(20, size));
    QCOMPARE(report.corrupt, quint64(1));
    QCOMPARE(report.returned, quint64(19));
    QCOMPARE(report.firstWrong->message, quint64(11));
    QCOMPARE(report.firstWrong->octet, quint64(at + 1));
    QCOMPARE(report.firstWrong->sent ^ report.firstWrong->received, 0x40);
}

void TestEchoVerifier::aStreamMayBeCutAnyhow()
{
    const TcpEchoPeer peer([](const PlainSocket &connection, const QByteArray &octets, qint64 offset) {
        const int one = 1;
        setsockopt(connection.fd(), IPPROTO_TCP, 1 /* TCP_NODELAY */, &one, sizeof one);
        qsizetype piece = 1 + offset % 13;
        for (qsizetype sent = 0; sent < octets.size(); sent += piece, piece = 1 + (piece * 7) % 31) {
            if (!connection.sendAll(octets.mid(sent, piece)))
                return false;
        }
        return true;
    });
    EchoPlan wanted = plan(200, 100);
    wanted.leastOctets = 1;
    wanted.inFlight = 5;
    const EchoReport report = verify(tcp(peer.port()), wanted);
    QVERIFY2(report.isRight(), qPrintable(textOf(report.notices())));
}

// More answers than the queue's limit, and more than both buffers hold.
void TestEchoVerifier::manyMessagesInFlightFillNoQueueForEver()
{
    const TcpEchoPeer peer(
        [](const PlainSocket &connection, const QByteArray &octets, qint64) { return connection.sendAll(octets); });
    EchoPlan wanted = plan(1000, 65'507);
    wanted.inFlight = EchoPlan::MostInFlight;
    const EchoReport report = verify(tcp(peer.port()), wanted);
    QVERIFY2(report.isRight(), qPrintable(textOf(report.notices())));
}

void TestEchoVerifier::aFlippedOctetOfAStreamIsFoundAtItsPlace()
{
    const TcpEchoPeer peer([](const PlainSocket &connection, QByteArray octets, qint64 offset) {
        if (offset <= 1234 && 1234 < offset + octets.size())
            octets[1234 - offset] = char(~octets[1234 - offset]);
        return connection.sendAll(octets);
    });
    const EchoReport report = verify(tcp(peer.port()), plan(30, 100));
    QCOMPARE(report.corrupt, quint64(1));
    QCOMPARE(report.returned, quint64(29));
    QVERIFY(!report.isRight());
    QCOMPARE(report.firstWrong->message, quint64(13));
    QCOMPARE(report.firstWrong->octet, quint64(35));
    QCOMPARE(report.firstWrong->sent + report.firstWrong->received, 255);
}

void TestEchoVerifier::aConnectionThatClosesEndsTheTest()
{
    const TcpEchoPeer peer([](const PlainSocket &connection, const QByteArray &octets, qint64 offset) {
        return offset < 1000 && connection.sendAll(octets);
    });
    const EchoReport report = verify(tcp(peer.port()), plan(100, 100));
    QCOMPARE(report.ending, EchoReport::Ending::Gone);
    QCOMPARE(report.returned, quint64(10));
    QCOMPARE(report.sent, quint64(11));
    QCOMPARE(report.lost, quint64(1));
    QVERIFY(!report.isRight());
}

void TestEchoVerifier::aStreamThatIsSilentLosesEverything()
{
    const TcpEchoPeer peer([](const PlainSocket &, const QByteArray &, qint64) { return true; });
    const EchoReport report = verify(tcp(peer.port()), plan(5, 100, 30));
    QCOMPARE(report.ending, EchoReport::Ending::Done);
    QCOMPARE(report.lost, quint64(5));
}

void TestEchoVerifier::aTestCanBeStopped()
{
    const UdpEchoPeer peer([](const QByteArray &octets, int number) {
        return number < 50 ? QList<QByteArray>{octets} : QList<QByteArray>{};
    });
    const auto progress = start(udp(peer.port()), plan(1'000'000, 64, EchoPlan::LongestTimeoutMs));
    QTRY_COMPARE(progress->report().returned, quint64(50));
    progress->cancel();
    QTRY_VERIFY(progress->report().hasEnded());
    const EchoReport report = progress->report();
    QCOMPARE(report.ending, EchoReport::Ending::Cancelled);
    QCOMPARE(report.sent, quint64(51));
    QCOMPARE(report.lost, quint64(0)); // not lost, since the wait for it was cut short
    QCOMPARE(report.waiting(), quint64(1));
    QVERIFY(!report.isRight());
}

void TestEchoVerifier::aMessageThatIsTooLargeEndsTheTest()
{
    const EchoReport report = verify(udp(9), plan(5, 65'508));
    QCOMPARE(report.ending, EchoReport::Ending::NotSent);
    QCOMPARE(report.sent, quint64(0));
    QCOMPARE(JournalView(m_network->journal()).last(RecordKind::Failed).head.word, Problem::Word::TooLarge);
}

void TestEchoVerifier::aNameIsLookedUpFirst()
{
    const UdpEchoPeer peer(echo());
    const EchoReport good = verify(u"udp://127.0.0.1:0?to=localhost:%1"_s.arg(peer.port()), plan(3));
    QVERIFY2(good.isRight(), qPrintable(textOf(good.notices())));
    const EchoReport bad = verify(u"udp://127.0.0.1:0?to=no-such-host.invalid:%1"_s.arg(peer.port()), plan(3));
    QCOMPARE(bad.ending, EchoReport::Ending::NoSuchHost);
}

void TestEchoVerifier::theNoteCarriesTheFigures()
{
    const UdpEchoPeer peer(echo());
    const EchoReport report = verify(udp(peer.port()), plan(10));
    const Record note = JournalView(m_network->journal()).last(RecordKind::Note);
    const Event event = Event::fromOctets(note.payload);
    QCOMPARE(event.notices, report.notices());
    QCOMPARE(event.figures, report.figures());
    QByteArrayList names;
    for (const Figure &figure : event.figures)
        names.append(figure.name);
    QCOMPARE(
        names,
        (QByteArrayList{"planned", "sent", "returned", "lost", "late", "reordered", "duplicated", "corrupt",
                        "unexpected", "rtt_min_us", "rtt_median_us", "rtt_p99_us", "rtt_max_us", "octets_per_second"}));
    QCOMPARE(event.figures.at(2).value, 10);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestEchoVerifier)
#include "tst_echoverifier.moc"
