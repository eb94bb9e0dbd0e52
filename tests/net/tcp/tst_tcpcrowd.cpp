// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/net/plainsocket.h"
#include "tests/net/tcp/tcpbench.h"

#include <QHash>

#include <atomic>
#include <thread>
#include <vector>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

// Many clients at once, and a system that has run out of descriptors.
class TestTcpCrowd final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void manyClientsAtOnce_data();
    void manyClientsAtOnce();
    void whoFloodsHoldsUpNobody();
    void asManyDescriptorsAreTakenAsTheSystemAllows();
    void whenDescriptorsRunOutItSaysSoAndGoesOn();

private:
    static constexpr int Lines = 10; // of each client
    static QByteArray line(std::size_t client, int number);

    rlim_t m_descriptors = 0;
};

void TestTcpCrowd::initTestCase()
{
    // Both ends of each connection are in this process.
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    m_descriptors = limit.rlim_cur;
}

QByteArray TestTcpCrowd::line(std::size_t client, int number)
{
    return QByteArray::number(quint64(client)) + ' ' + QByteArray::number(number) + '\n';
}

void TestTcpCrowd::manyClientsAtOnce_data()
{
    QTest::addColumn<int>("crowd");
    QTest::addColumn<int>("backlog");
    QTest::newRow("a thousand, with the usual backlog") << 1000 << OpenOptions().backlog;
    QTest::newRow("a thousand, with a large one") << 1000 << 4096;
    QTest::newRow("five thousand, with a large one") << 5000 << 4096;
}

void TestTcpCrowd::manyClientsAtOnce()
{
    QFETCH(int, crowd);
    QFETCH(int, backlog);
    if (m_descriptors < rlim_t(2 * crowd + 100))
        QSKIP("This system allows too few open files (ulimit -Hn)");
    OpenOptions options;
    options.backlog = backlog;
    TcpBench bench(u"tcp-server://127.0.0.1:0"_s, options);
    TRY_VERIFY(bench.state().isOpen());
    std::vector<PlainSocket> clients;
    QHash<quint16, QByteArray> expected; // by the client's port
    for (int i = 0; i < crowd; ++i) {
        clients.push_back(PlainSocket::connectedTo(bench.port()));
        QVERIFY(clients.back().isValid());
    }
    qsizetype octets = 0;
    for (int number = 0; number < Lines; ++number) {
        for (std::size_t i = 0; i < clients.size(); ++i) {
            QVERIFY(clients[i].sendAll(line(i, number)));
            expected[clients[i].port()] += line(i, number);
            octets += line(i, number).size();
        }
    }
    TRY_COMPARE(bench.state().connections.size(), crowd);
    TRY_COMPARE(bench.network.journal().tally().total().receivedOctets, quint64(octets));
    QHash<quint16, QByteArray> received;
    for (const Record &record : bench.records(RecordKind::Received))
        received[record.flow->peer.port] += record.payload;
    QVERIFY(received == expected);

    bench.send("to all of you");
    for (const PlainSocket &client : clients)
        QCOMPARE(client.receive(13), "to all of you"_ba);
    clients.clear();
    TRY_COMPARE(bench.count(RecordKind::Disconnected), crowd);
    TRY_VERIFY(bench.state().connections.isEmpty());
}

// The floods end only once the other client's line has arrived.
void TestTcpCrowd::whoFloodsHoldsUpNobody()
{
    TcpBench bench(u"tcp-server://127.0.0.1:0"_s);
    TRY_VERIFY(bench.state().isOpen());
    const Tally &tally = bench.network.journal().tally();
    bench.network.setLimits(JournalLimits::inMemory(quint64(64) << 20));
    const PlainSocket other = PlainSocket::connectedTo(bench.port());
    std::atomic<bool> enough = false;
    std::vector<std::thread> floods;
    for (int i = 0; i < 3; ++i) {
        floods.emplace_back([&enough, port = bench.port()] {
            const PlainSocket client = PlainSocket::connectedTo(port);
            const QByteArray octets(1 << 20, 'f');
            while (!enough && client.sendAll(octets)) { }
        });
    }
    const bool isFlooded = QTest::qWaitFor([&] { return tally.total().receivedOctets > quint64(64) << 20; }, LimitMs);
    const bool isSent = other.sendAll("here I am\n"_ba);
    const auto hasComeThrough = [&] {
        const QList<ConnectionState> connections = bench.state().connections; // the other client's is the first
        return !connections.isEmpty() && connections.first().received > 0;
    };
    const bool isHeard = QTest::qWaitFor(hasComeThrough, LimitMs);
    enough = true;
    for (std::thread &flood : floods)
        flood.join();
    QVERIFY(isFlooded && isSent && isHeard);
}

void TestTcpCrowd::asManyDescriptorsAreTakenAsTheSystemAllows()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max / 2;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    const Network network;
    getrlimit(RLIMIT_NOFILE, &limit);
    QCOMPARE(limit.rlim_cur, limit.rlim_max);
}

void TestTcpCrowd::whenDescriptorsRunOutItSaysSoAndGoesOn()
{
    TcpBench bench(u"tcp-server://127.0.0.1:0"_s);
    TRY_VERIFY(bench.state().isOpen());
    const PlainSocket first = PlainSocket::connectedTo(bench.port());
    TRY_COMPARE(bench.state().connections.size(), 1);

    // The client already has its descriptor when the last one is taken.
    std::vector<PlainSocket> hoard;
    const int lowest = PlainSocket(dup(0)).fd();
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const rlimit before = limit;
    limit.rlim_cur = rlim_t(lowest + 20);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    const PlainSocket second(::socket(AF_INET, SOCK_STREAM, 0));
    for (int fd = dup(0); fd >= 0; fd = dup(0))
        hoard.emplace_back(fd);
    QVERIFY(second.connectTo(bench.port()));
    TRY_COMPARE(bench.count(RecordKind::Failed), 1);
    QVERIFY(first.sendAll("still served"_ba));
    TRY_COMPARE(bench.octets(RecordKind::Received), "still served"_ba);
    QCOMPARE(bench.count(RecordKind::Failed), 1);
    QCOMPARE(bench.state().phase, Phase::Open);

    hoard.clear();
    setrlimit(RLIMIT_NOFILE, &before);
    TRY_COMPARE(bench.state().connections.size(), 2);
    QVERIFY(bench.lastText(RecordKind::Note).contains(u"again"));
    QVERIFY(second.sendAll(", and so are you"_ba));
    TRY_COMPARE(bench.octets(RecordKind::Received), "still served, and so are you"_ba);
    QCOMPARE(bench.count(RecordKind::Failed), 1);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestTcpCrowd)
#include "tst_tcpcrowd.moc"
