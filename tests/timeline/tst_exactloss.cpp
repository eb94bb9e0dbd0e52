// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/net/namespaces.h"
#include "tests/net/pythonpeer.h"
#include "tests/timeline/exact.h"

#include <QTest>

// The captured timelines of both ends of a lossy link.
class TestExactLoss final : public QObject
{
    Q_OBJECT

private slots:
    void whatTheNetworkLosesIsSentAgain();
};

// Three of the segments are lost; both ends are captured.
void TestExactLoss::whatTheNetworkLosesIsSentAgain()
{
    const QString pid = QString::number(getpid());
    OwnNamespace there(u"there"_s);
    if (const QString whyNot = there.enter(); !whyNot.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: what a network loses, against another capture: "_s + whyNot));
    if (!QFile::exists(u"/dev/net/tun"_s))
        QSKIP("This machine has no TUN device: what is lost is tested on made-up segments alone");
    Network far;
    const EndpointId server = far.add(Scheme::TcpServer);
    OwnNamespace here(u"here"_s);
    QCOMPARE(here.enter(), QString());
    Network near;
    const EndpointId client = near.add(Scheme::TcpClient);
    PythonPeer link(u"slow_link.py"_s,
                    {u"socketeer-here-"_s + pid, u"socketeer-there-"_s + pid, u"20"_s, u"3"_s, u"4"_s, u"9"_s});
    QCOMPARE(link.line(), u"ready"_s);
    QVERIFY(here.ip(u"addr add 10.79.0.1 peer 10.79.0.2 dev slow0"_s) && here.ip(u"link set slow0 up"_s));
    QVERIFY(there.ip(u"addr add 10.79.0.2 peer 10.79.0.1 dev slow0"_s) && there.ip(u"link set slow0 up"_s));
    Wire wire(u"slow0"_s, QHostAddress(u"10.79.0.2"_s));
    if (const QString whyNot = wire.start(); !whyNot.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: what a network loses, against another capture: "_s + whyNot));
    QVERIFY(startCapture(near) && startCapture(far));

    far.tell(server, Open{EndpointAddress::parse(u"tcp-server://10.79.0.2:7000"_s).address});
    TRY_VERIFY(far.state(server).isOpen());
    near.tell(client, Open{EndpointAddress::parse(u"tcp-client://10.79.0.2:7000"_s).address});
    TRY_VERIFY(near.state(client).isOpen());
    const quint16 port = near.state(client).local.port;
    constexpr quint64 Octets = 60'000;
    near.tell(client, Send{QByteArray(qsizetype(Octets), 'x')});
    TRY_VERIFY(far.journal().tally().of(server).receivedOctets == Octets);
    near.tell(client, Close{});
    TRY_VERIFY(near.state(client).isClosed() && far.state(server).connections.isEmpty());

    const QList<Wire::Packet> packets = wire.packetsWith(port);
    TRY_VERIFY(qsizetype(near.captured().kept()) >= packets.size());
    const std::vector<TimelineEvent> events = timelineOf(near, client);
    QCOMPARE(captured(events, Direction::Out), captured(packets, port));
    QCOMPARE(captured(events, Direction::In), captured(packets, 7000));
    QCOMPARE(arrowsNotCaptured(events), 0);
    QCOMPARE(marked(events, Mark::Retransmission), marked(packets, &Wire::Packet::isSeenAgain));
    QCOMPARE(marked(events, Mark::DuplicateAck), marked(packets, &Wire::Packet::isDuplicateAck));
    QVERIFY(marked(events, Mark::Retransmission).size() >= 3);
    QVERIFY(marked(events, Mark::DuplicateAck).size() >= 2);

    const std::vector<TimelineEvent> arrived = timelineOf(far, server);
    QVERIFY(marked(arrived, Mark::Gap).size() >= 2);
    QVERIFY(marked(arrived, Mark::Retransmission).size() >= 3);
    QCOMPARE(arrowsNotCaptured(arrived), 0);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestExactLoss)
#include "tst_exactloss.moc"
