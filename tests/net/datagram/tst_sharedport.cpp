// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/broadcastendpoint.h"
#include "app/net/datagram/udpendpoint.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/journalview.h"
#include "tests/net/plainudp.h"
#include "tests/net/pythonpeer.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Two programs on one port, at the person's request.
class TestSharedPort final : public QObject
{
    Q_OBJECT

private slots:
    void bothPortsAreOneWithAnotherProgram_data();
    void bothPortsAreOneWithAnotherProgram();
    void multicastsReachBoth_data();
    void multicastsReachBoth();
    void broadcastsReachBoth();
    void aUnicastReachesOneOnly();
    void whatSharingDoesIsSaid();
    void aPortIsNotSharedUnasked();
    void aProgramThatDoesNotShareIsExplained();

private:
    static void addWays()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("a program that sets SO_REUSEADDR alone") << u"addr"_s;
        QTest::newRow("a program that sets SO_REUSEPORT alone") << u"port"_s;
    }
};

namespace {

template <typename Kind>
struct Bench
{
    explicit Bench(const QString &address) { endpoint.execute(Open{EndpointAddress::parse(address).address}); }

    [[nodiscard]] bool isOpen() const { return endpoint.phase() == Phase::Open; }
    [[nodiscard]] quint16 port() const { return endpoint.address().port; }

    Journal journal;
    JournalView view{journal};
    Kind endpoint{1, journal, nullptr};
};

QStringList peer(const QString &host, quint16 port, const QString &way)
{
    return {host, QString::number(port), way};
}

} // namespace

void TestSharedPort::bothPortsAreOneWithAnotherProgram_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("way");
    for (const QString &way : {u"addr"_s, u"port"_s}) {
        QTest::addRow("IPv4, the other has %s", qPrintable(way))
            << u"udp://0.0.0.0:%1?share=1"_s << u"0.0.0.0"_s << way;
        QTest::addRow("IPv6, the other has %s", qPrintable(way)) << u"udp://[::]:%1?share=1"_s << u"::"_s << way;
    }
}

void TestSharedPort::bothPortsAreOneWithAnotherProgram()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QFETCH(QString, way);
    Bench<UdpEndpoint> first(address.arg(0));
    QVERIFY(first.isOpen());
    PythonPeer second(u"udp_shared.py"_s, peer(host, first.port(), way));
    QCOMPARE(second.port(), first.port());

    PythonPeer other(u"udp_shared.py"_s, peer(host, 0, way));
    const quint16 port = other.port();
    Bench<UdpEndpoint> afterwards(address.arg(port));
    QVERIFY2(afterwards.isOpen(), qPrintable(afterwards.view.sentences(RecordKind::Failed)));
    QCOMPARE(afterwards.port(), port);
}

void TestSharedPort::multicastsReachBoth_data()
{
    addWays();
}

void TestSharedPort::multicastsReachBoth()
{
    QFETCH(QString, way);
    Bench<UdpEndpoint> ours(u"udp://0.0.0.0:0?group=239.1.2.9&iface=lo&share=1"_s);
    PythonPeer theirs(u"multicast_receive.py"_s, {u"239.1.2.9"_s, QString::number(ours.port()), u"lo"_s, way});
    QCOMPARE(theirs.port(), ours.port());
    PlainUdp sender;
    const in_addr loopback{htonl(INADDR_LOOPBACK)};
    QCOMPARE(setsockopt(sender.descriptor(), IPPROTO_IP, IP_MULTICAST_IF, &loopback, sizeof loopback), 0);
    QVERIFY(sender.send("to both", ours.port(), "239.1.2.9"));
    QVERIFY(theirs.line().endsWith(u"to both"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ours.view.payloads(RecordKind::Received), QList<QByteArray>{"to both"}, 10'000);
}

void TestSharedPort::broadcastsReachBoth()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and interface are not known.");
    Bench<BroadcastEndpoint> ours(u"broadcast://0.0.0.0:0?share=1"_s);
    PythonPeer theirs(u"udp_shared.py"_s, peer(u"0.0.0.0"_s, ours.port(), u"addr"_s));
    QCOMPARE(theirs.port(), ours.port());
    PlainUdp sender;
    QVERIFY(sender.send("to both", ours.port(), "127.255.255.255"));
    QCOMPARE(theirs.line(), u"to both"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ours.view.payloads(RecordKind::Received), QList<QByteArray>{"to both"}, 10'000);
    QCOMPARE(ours.view.last(RecordKind::Received).flow->cast, Cast::Broadcast);
}

void TestSharedPort::aUnicastReachesOneOnly()
{
    Bench<UdpEndpoint> first(u"udp://127.0.0.1:0?share=1"_s);
    Bench<UdpEndpoint> second(u"udp://127.0.0.1:%1?share=1"_s.arg(first.port()));
    QVERIFY(second.isOpen());
    PlainUdp sender;
    QVERIFY(sender.send("to one", first.port()));
    QVERIFY(sender.send("and the same", first.port()));
    const auto received = [&] {
        return first.view.count(RecordKind::Received) + second.view.count(RecordKind::Received);
    };
    QTRY_COMPARE_WITH_TIMEOUT(received(), 2, 10'000);
    QVERIFY(first.view.count(RecordKind::Received) == 0 || second.view.count(RecordKind::Received) == 0);
}

void TestSharedPort::whatSharingDoesIsSaid()
{
    Bench<UdpEndpoint> shared(u"udp://127.0.0.1:0?share=1"_s);
    QVERIFY(shared.view.sentences(RecordKind::Note).contains(u"only one of them"));
    Bench<UdpEndpoint> alone(u"udp://127.0.0.1:0"_s);
    QCOMPARE(alone.view.count(RecordKind::Note), 0);
}

void TestSharedPort::aPortIsNotSharedUnasked()
{
    Bench<UdpEndpoint> alone(u"udp://127.0.0.1:0"_s);
    PythonPeer theirs(u"udp_shared.py"_s, peer(u"127.0.0.1"_s, alone.port(), u"addr"_s));
    QCOMPARE(theirs.line(), u"failed"_s);
    Bench<UdpEndpoint> other(u"udp://127.0.0.1:%1"_s.arg(alone.port()));
    QCOMPARE(other.view.last(RecordKind::Failed).head.word, Problem::Word::InUse);
    QVERIFY(other.view.sentences(RecordKind::Failed).contains(u"share=1"));
}

void TestSharedPort::aProgramThatDoesNotShareIsExplained()
{
    PlainUdp theirs;
    Bench<UdpEndpoint> ours(u"udp://127.0.0.1:%1?share=1"_s.arg(theirs.port()));
    QVERIFY(!ours.isOpen());
    QCOMPARE(ours.view.last(RecordKind::Failed).head.word, Problem::Word::InUse);
    QVERIFY(ours.view.sentences(RecordKind::Failed).contains(u"every socket on it was opened to share"));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestSharedPort)
#include "tst_sharedport.moc"
