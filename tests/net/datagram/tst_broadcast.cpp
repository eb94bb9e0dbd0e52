// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/broadcastendpoint.h"
#include "app/net/host/interfaces.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/journalview.h"
#include "tests/net/plainudp.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestBroadcast final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aBroadcastReachesAPlainSocket_data();
    void aBroadcastReachesAPlainSocket();
    void itsOwnBroadcastComesBackMarked();
    void everyTargetHasASentRecord();
    void theLimitedBroadcastNamesItsInterface();
    void aPortInTheRequestGoesBeforeTheAddresses();
    void answersArriveWhileSending();
    void withoutAPortNothingIsSent();
    void anInterfaceThatDoesNotExistIsSaid();
    void aSocketBoundToOneAddressSaysThatItGetsNone();
    void aSocketBoundToOneAddressSendsFromIt();
    void tooLargeIsRefusedForEachTarget();

private:
    void open(const QString &options, const QString &host = u"0.0.0.0"_s);

    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<BroadcastEndpoint> m_endpoint;
    std::unique_ptr<JournalView> m_view;
};

void TestBroadcast::init()
{
    m_journal = std::make_unique<Journal>();
    m_endpoint = std::make_unique<BroadcastEndpoint>(1, *m_journal, nullptr);
    m_view = std::make_unique<JournalView>(*m_journal);
}

void TestBroadcast::cleanup()
{
    m_endpoint.reset();
}

void TestBroadcast::open(const QString &options, const QString &host)
{
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(u"broadcast://%1:0?%2"_s.arg(host, options));
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    m_endpoint->execute(Open{parsed.address});
    QCOMPARE(m_endpoint->phase(), Phase::Open);
}

void TestBroadcast::aBroadcastReachesAPlainSocket_data()
{
    QTest::addColumn<QString>("via");
    QTest::newRow("through loopback by name") << u"lo"_s;
    QTest::newRow("to an address as given") << u"127.255.255.255"_s;
}

void TestBroadcast::aBroadcastReachesAPlainSocket()
{
    QFETCH(QString, via);
    PlainUdp peer("0.0.0.0");
    open(u"to=%1&via=%2"_s.arg(peer.port()).arg(via));
    m_endpoint->execute(Send{"xiaocy"});
    const auto got = peer.await();
    QVERIFY(got);
    QCOMPARE(got->octets, "xiaocy");
    QCOMPARE(got->ip, "127.0.0.1");
    QCOMPARE(got->port, m_endpoint->address().port);
    const Record sent = m_view->last(RecordKind::Sent);
    QCOMPARE(sent.flow->local.toString(), u"127.0.0.1:%1"_s.arg(got->port));
    QCOMPARE(sent.flow->peer.toString(), u"127.255.255.255:%1"_s.arg(peer.port()));
    QCOMPARE(sent.flow->interfaceName, u"lo"_s);
}

void TestBroadcast::itsOwnBroadcastComesBackMarked()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and interface are not known.");
    open(u"via=lo"_s);
    m_endpoint->execute(Send{"me", {{}, m_endpoint->address().port}});
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    const Record received = m_view->last(RecordKind::Received);
    QVERIFY(received.head.own);
    QCOMPARE(received.flow->cast, Cast::Broadcast);
    QCOMPARE(received.flow->local.ipText(), u"127.255.255.255"_s);
}

void TestBroadcast::everyTargetHasASentRecord()
{
    open(u"to=9"_s);
    const QList<interfaces::BroadcastTarget> targets = interfaces::broadcastTargets();
    m_endpoint->execute(Send{"all"});
    const QList<Record> sent = m_view->all(RecordKind::Sent);
    QCOMPARE(sent.size(), targets.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QCOMPARE(sent[i].flow->peer, Peer::from(targets[i].to, 9));
        QCOMPARE(sent[i].flow->local.address(), targets[i].from);
        QCOMPARE(sent[i].flow->interfaceName, targets[i].interfaceName);
    }
}

void TestBroadcast::theLimitedBroadcastNamesItsInterface()
{
    open(u"to=9&via=limited"_s);
    m_endpoint->execute(Send{"limited"});
    QVERIFY(m_view->count(RecordKind::Sent) >= 1);
    for (const Record &sent : m_view->all(RecordKind::Sent)) {
        QCOMPARE(sent.flow->peer.toString(), u"255.255.255.255:9"_s);
        QVERIFY(!sent.flow->interfaceName.isEmpty());
    }
}

void TestBroadcast::aPortInTheRequestGoesBeforeTheAddresses()
{
    PlainUdp peer("0.0.0.0");
    open(u"to=9&via=lo"_s);
    m_endpoint->execute(Send{"there", {{}, peer.port()}});
    QVERIFY(peer.await());
}

void TestBroadcast::answersArriveWhileSending()
{
    constexpr int Messages = 100;
    PlainUdp peer("0.0.0.0");
    open(u"to=%1&via=lo"_s.arg(peer.port()));
    for (int i = 0; i < Messages; ++i) {
        m_endpoint->execute(Send{"ask"});
        const auto asked = peer.await();
        QVERIFY(asked);
        QVERIFY(peer.send("answer", asked->port));
    }
    QTRY_COMPARE(m_view->count(RecordKind::Received), Messages);
    QCOMPARE(m_view->count(RecordKind::Failed), 0);
}

void TestBroadcast::withoutAPortNothingIsSent()
{
    open(u"via=lo"_s);
    m_endpoint->execute(Send{"x"});
    QCOMPARE(m_view->count(RecordKind::Sent), 0);
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"no target port"));
}

void TestBroadcast::anInterfaceThatDoesNotExistIsSaid()
{
    open(u"to=9&via=nosuch0"_s);
    m_endpoint->execute(Send{"x"});
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::NoSuchAddress);
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"nosuch0"));
    QVERIFY(m_view->sentences(RecordKind::Failed).contains(u"lo"));
}

void TestBroadcast::aSocketBoundToOneAddressSaysThatItGetsNone()
{
    open(u"via=lo"_s, u"127.0.0.1"_s);
    QVERIFY(m_view->sentences(RecordKind::Note).contains(u"bound to 127.0.0.1 gets no broadcasts"));
}

void TestBroadcast::aSocketBoundToOneAddressSendsFromIt()
{
    PlainUdp peer("0.0.0.0");
    open(u"to=%1&via=lo"_s.arg(peer.port()), u"127.0.0.5"_s);
    m_endpoint->execute(Send{"x"});
    const auto got = peer.await();
    QVERIFY(got);
    QCOMPARE(got->ip, "127.0.0.5");
    QCOMPARE(m_view->last(RecordKind::Sent).flow->local.ipText(), u"127.0.0.5"_s);
}

void TestBroadcast::tooLargeIsRefusedForEachTarget()
{
    open(u"to=9&via=lo"_s);
    m_endpoint->execute(Send{QByteArray(65'508, 'x')});
    QCOMPARE(m_view->count(RecordKind::Sent), 0);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::TooLarge);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestBroadcast)
#include "tst_broadcast.moc"
