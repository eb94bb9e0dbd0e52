// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/udpendpoint.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/journalview.h"
#include "tests/net/lab.h"
#include "tests/net/pythonpeer.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// The network of hosts that other tests build on, and an endpoint of ours on it
// while links come and go.
class TestLab final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void everyHostIsReached_data();
    void everyHostIsReached();
    void aLinkThatComesBackIsUsedAgain();
    void anAddressThatComesWhileOpenIsHeardOn();

private:
    void send(const QString &ip, quint16 port, const QByteArray &payload)
    {
        m_endpoint->execute(Send{payload, {ip, port}});
    }

    Lab m_lab{u"lab"_s};
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalView> m_view;
    std::unique_ptr<UdpEndpoint> m_endpoint;
};

void TestLab::initTestCase()
{
    if (const QString why = m_lab.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: several hosts in network namespaces: "_s + why));
}

void TestLab::init()
{
    m_endpoint.reset();
    m_journal = std::make_unique<Journal>();
    m_view = std::make_unique<JournalView>(*m_journal);
    m_endpoint = std::make_unique<UdpEndpoint>(1, *m_journal, nullptr);
    m_endpoint->execute(Open{EndpointAddress::parse(u"udp://0.0.0.0:0"_s).address});
    QCOMPARE(m_endpoint->phase(), Phase::Open);
}

void TestLab::everyHostIsReached_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("interface");
    for (int number = 1; number <= Lab::Hosts; ++number)
        QTest::addRow("host %d on our first subnet", number)
            << Lab::host(number) << u"10.77.1.%1"_s.arg(10 + number) << u"lan0"_s;
    QTest::newRow("the host on our second subnet") << Lab::other() << u"10.77.2.11"_s << u"lan1"_s;
    QTest::newRow("the host behind the router") << Lab::beyond() << u"10.77.3.11"_s << u"lan0"_s;
}

void TestLab::everyHostIsReached()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and local address are not known.");
    QFETCH(QString, place);
    QFETCH(QString, ip);
    QFETCH(QString, interface);
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s, u"answer"_s}, m_lab.in(place));
    const quint16 port = peer.port();
    send(ip, port, "question");
    QVERIFY(peer.line().endsWith(u"question"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Received), 1, 10'000);
    const Record answer = m_view->last(RecordKind::Received);
    QCOMPARE(answer.flow->peer.toString(), u"%1:%2"_s.arg(ip).arg(port));
    QCOMPARE(answer.flow->cast, Cast::Unicast);
    QCOMPARE(answer.flow->interfaceName, interface);
}

void TestLab::aLinkThatComesBackIsUsedAgain()
{
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s, u"answer"_s}, m_lab.in(Lab::other()));
    const quint16 port = peer.port();
    QVERIFY(m_lab.ip(u"link set lan1 down"_s));
    send(u"10.77.2.11"_s, port, "while down");
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Failed), 1, 10'000);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::Unreachable);
    QCOMPARE(m_endpoint->phase(), Phase::Open);

    QVERIFY(m_lab.ip(u"link set lan1 up"_s));
    send(u"10.77.2.11"_s, port, "up again");
    QVERIFY(peer.line().endsWith(u"up again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Received), 1, 10'000);
    QCOMPARE(m_view->count(RecordKind::Failed), 1);
}

void TestLab::anAddressThatComesWhileOpenIsHeardOn()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and local address are not known.");
    QVERIFY(m_lab.ip(u"addr add 10.77.1.9/24 dev lan0"_s));
    const QString port = QString::number(m_endpoint->address().port);
    PythonPeer peer(u"udp_send.py"_s, {u"10.77.1.9"_s, port, u"to the new one"_s}, m_lab.in(Lab::host(1)));
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Received), 1, 10'000);
    QCOMPARE(m_view->last(RecordKind::Received).flow->local.toString(), u"10.77.1.9:"_s + port);
    QVERIFY(m_lab.ip(u"addr del 10.77.1.9/24 dev lan0"_s));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestLab)
#include "tst_lab.moc"
