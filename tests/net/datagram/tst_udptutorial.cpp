// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/network.h"
#include "tests/kit/testprogram.h"
#include "tests/net/journalview.h"
#include "tests/net/pythonpeer.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// The UDP exchanges from a beginner's socket tutorial in Python, with python3
// on one side and the whole engine on the other.
class TestUdpTutorial final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendThenReceive();
    void bindAndReceive();
    void broadcastToAPort();
    void everyNumberOfAPythonPeerIsThere();

private:
    EndpointId open(const QString &address);

    std::unique_ptr<Network> m_network;
    std::unique_ptr<JournalView> m_view;
};

void TestUdpTutorial::init()
{
    m_network = std::make_unique<Network>();
    m_view = std::make_unique<JournalView>(m_network->journal());
}

void TestUdpTutorial::cleanup()
{
    QSignalSpy closed(m_network.get(), &Network::allClosed);
    m_network->closeAll();
    QVERIFY(closed.wait());
    m_network.reset();
}

EndpointId TestUdpTutorial::open(const QString &text)
{
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(text);
    Q_ASSERT(parsed.problem.isNull());
    const EndpointId id = m_network->add(parsed.address.scheme);
    m_network->tell(id, Open{parsed.address});
    [[maybe_unused]] const bool opened = QTest::qWaitFor(
        [&] { return m_network->state(id).isOpen() && m_network->state(id).address.port != 0; });
    return id;
}

void TestUdpTutorial::sendThenReceive()
{
    PythonPeer peer(u"udp_receive.py"_s, {u"127.0.0.1"_s, u"0"_s, u"你好，客户端"_s});
    const quint16 port = peer.port();
    const EndpointId id = open(u"udp://0.0.0.0:0?to=127.0.0.1:%1"_s.arg(port));
    m_network->tell(id, Send{u"你好"_s.toUtf8()});
    QCOMPARE(peer.line(), u"127.0.0.1 %1 你好"_s.arg(m_network->state(id).address.port));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    const Record answer = m_view->last(RecordKind::Received);
    QCOMPARE(QString::fromUtf8(answer.payload), u"你好，客户端"_s);
    QCOMPARE(answer.flow->peer.toString(), u"127.0.0.1:%1"_s.arg(port));
}

void TestUdpTutorial::bindAndReceive()
{
    const EndpointId id = open(u"udp://0.0.0.0:0"_s);
    const QString port = QString::number(m_network->state(id).address.port);
    PythonPeer peer(u"udp_send.py"_s, {u"127.0.0.1"_s, port, u"hello 7788"_s});
    const QString from = peer.line();
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    QCOMPARE(m_view->last(RecordKind::Received).payload.toByteArray(), "hello 7788");
    QCOMPARE(m_view->last(RecordKind::Received).flow->peer.toString(), u"127.0.0.1:"_s + from);
}

void TestUdpTutorial::broadcastToAPort()
{
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s, u"heard"_s});
    const quint16 port = peer.port();
    const EndpointId id = open(u"broadcast://0.0.0.0:0?to=%1&via=lo"_s.arg(port));
    m_network->tell(id, Send{"xiaocy"});
    QCOMPARE(peer.line(), u"127.0.0.1 %1 xiaocy"_s.arg(m_network->state(id).address.port));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    const Record sent = m_view->last(RecordKind::Sent);
    QCOMPARE(sent.flow->peer.toString(), u"127.255.255.255:%1"_s.arg(port));
    QCOMPARE(sent.flow->interfaceName, u"lo"_s);
}

void TestUdpTutorial::everyNumberOfAPythonPeerIsThere()
{
    constexpr int Datagrams = 10'000;
    const EndpointId id = open(u"udp://127.0.0.1:0"_s);
    const QString port = QString::number(m_network->state(id).address.port);
    PythonPeer peer(u"udp_send.py"_s, {u"127.0.0.1"_s, port, u"n"_s, QString::number(Datagrams)});
    QVERIFY(!peer.line().isEmpty());
    QTRY_COMPARE(quint64(m_view->count(RecordKind::Received)) + m_view->dropped(), quint64(Datagrams));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestUdpTutorial)
#include "tst_udptutorial.moc"
