// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/kernelfacts.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainudp.h"
#include "tests/net/pythonpeer.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using kernelfacts::Transport;

class TestKernelFacts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theHolderOfAPortIsNamed();
    void theHolderIsFoundByAnyAddressThatOverlaps_data();
    void theHolderIsFoundByAnyAddressThatOverlaps();
    void anIPv6HolderIsFound();
    void aFreePortHasNoHolder();
    void anotherTransportsPortIsFree();
    void droppedDatagramsAreCounted();
    void theReceiveBufferIsSaid();
};

void TestKernelFacts::initTestCase()
{
    NOT_ON_THE_PORTABLE_SIDE("what the system knows of ports and sockets is not told.");
}

void TestKernelFacts::theHolderOfAPortIsNamed()
{
    PythonPeer peer(u"udp_receive.py"_s, {u"127.0.0.1"_s, u"0"_s});
    const auto holder = kernelfacts::portHolder(Transport::Udp, Peer::from(QHostAddress(u"127.0.0.1"_s), peer.port()));
    QVERIFY(holder);
    QVERIFY2(holder->program.startsWith(u"python3"), qPrintable(holder->program));
    QVERIFY(holder->processId > 0);
    QVERIFY(holder->processId != QCoreApplication::applicationPid());
}

void TestKernelFacts::theHolderIsFoundByAnyAddressThatOverlaps_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("found");
    QTest::newRow("the same address") << u"127.0.0.1"_s << u"127.0.0.1"_s << true;
    QTest::newRow("all are wanted, one is held") << u"127.0.0.1"_s << u"0.0.0.0"_s << true;
    QTest::newRow("one is wanted, all are held") << u"0.0.0.0"_s << u"127.0.0.1"_s << true;
    QTest::newRow("another address is free") << u"127.0.0.1"_s << u"127.0.0.2"_s << false;
}

void TestKernelFacts::theHolderIsFoundByAnyAddressThatOverlaps()
{
    QFETCH(QString, held);
    QFETCH(QString, wanted);
    const PlainUdp holder(qPrintable(held));
    const auto found = kernelfacts::portHolder(Transport::Udp, Peer::from(QHostAddress(wanted), holder.port()));
    QTEST(found.has_value(), "found");
    if (found)
        QCOMPARE(found->processId, QCoreApplication::applicationPid());
}

void TestKernelFacts::anIPv6HolderIsFound()
{
    QTcpServer server;
    if (!server.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("this machine has no IPv6");
    QVERIFY(kernelfacts::portHolder(Transport::Tcp, Peer::from(QHostAddress(u"::1"_s), server.serverPort())));
}

void TestKernelFacts::aFreePortHasNoHolder()
{
    quint16 port = 0;
    {
        const PlainUdp gone;
        port = gone.port();
    }
    QVERIFY(!kernelfacts::portHolder(Transport::Udp, Peer::from(QHostAddress(u"127.0.0.1"_s), port)));
}

void TestKernelFacts::anotherTransportsPortIsFree()
{
    const PlainUdp holder;
    QVERIFY(!kernelfacts::portHolder(Transport::Tcp, Peer::from(QHostAddress(u"127.0.0.1"_s), holder.port())));
}

void TestKernelFacts::droppedDatagramsAreCounted()
{
    PlainUdp receiver;
    QVERIFY(kernelfacts::setReceiveBuffer(receiver.descriptor(), 4096));
    QCOMPARE(kernelfacts::droppedDatagrams(receiver.descriptor()), 0U);
    PlainUdp sender;
    quint32 sent = 0;
    for (; sent < 100; ++sent)
        QVERIFY(sender.send(QByteArray(1000, 'x'), receiver.port()));
    quint32 received = 0;
    while (receiver.receive())
        ++received;
    QCOMPARE(kernelfacts::droppedDatagrams(receiver.descriptor()), sent - received);
    QVERIFY(received < sent);
}

void TestKernelFacts::theReceiveBufferIsSaid()
{
    const PlainUdp socket;
    QCOMPARE(kernelfacts::setReceiveBuffer(socket.descriptor(), 100'000), 100'000);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestKernelFacts)
#include "tst_kernelfacts.moc"
