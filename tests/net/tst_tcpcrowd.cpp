// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/net/plainsocket.h"
#include "tests/net/tcpbench.h"

#include <algorithm>
#include <vector>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

// Many clients at once, and a system that has no more descriptors to give.
class TestTcpCrowd final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aThousandClientsAtOnce();
    void whenDescriptorsRunOutItSaysSoAndGoesOn();

private:
    static constexpr int Crowd = 1000;
};

void TestTcpCrowd::initTestCase()
{
    // Both ends of each connection are in this process.
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < 2 * Crowd + 100)
        QSKIP("This system allows too few open files (ulimit -Hn)");
}

void TestTcpCrowd::aThousandClientsAtOnce()
{
    TcpBench bench(u"tcp-server://127.0.0.1:0"_s);
    TRY_VERIFY(bench.state().isOpen());
    std::vector<PlainSocket> clients;
    for (int i = 0; i < Crowd; ++i) {
        clients.push_back(PlainSocket::connectedTo(bench.port()));
        QVERIFY(clients.back().sendAll(QByteArray::number(i).rightJustified(4, '0') + '\n'));
    }
    TRY_COMPARE(bench.state().connections.size(), Crowd);
    TRY_COMPARE(bench.octets(RecordKind::Received).size(), 5 * Crowd);
    QList<QByteArray> lines = bench.octets(RecordKind::Received).split('\n');
    lines.removeLast();
    std::ranges::sort(lines);
    for (int i = 0; i < Crowd; ++i)
        QCOMPARE(lines[i], QByteArray::number(i).rightJustified(4, '0'));

    bench.send("to all of you");
    for (const PlainSocket &client : clients)
        QCOMPARE(client.receive(13), "to all of you"_ba);
    clients.clear();
    TRY_COMPARE(bench.count(RecordKind::Disconnected), Crowd);
    TRY_VERIFY(bench.state().connections.isEmpty());
}

void TestTcpCrowd::whenDescriptorsRunOutItSaysSoAndGoesOn()
{
    TcpBench bench(u"tcp-server://127.0.0.1:0"_s);
    TRY_VERIFY(bench.state().isOpen());
    const PlainSocket first = PlainSocket::connectedTo(bench.port());
    TRY_COMPARE(bench.state().connections.size(), 1);

    // The client has its descriptor already when the last one is taken.
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

QTEST_GUILESS_MAIN(TestTcpCrowd)
#include "tst_tcpcrowd.moc"
