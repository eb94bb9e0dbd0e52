// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/broadcastendpoint.h"
#include "app/net/datagram/datagramsender.h"
#include "app/net/datagram/udpendpoint.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/journalview.h"
#include "tests/net/pythonpeer.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>
#include <QVariant>

#include <memory>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// Two network namespaces joined by two veth pairs: this process enters the near
// one, python3 is the peer in the far one. Needs root, `ip` and a kernel with
// network namespaces; skipped if one of them is missing.
class TestBroadcastNamespaces final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void aBroadcastCrossesAndIsAnswered_data();
    void aBroadcastCrossesAndIsAnswered();
    void everyInterfaceGetsItsOwnBroadcast();
    void theLimitedBroadcastLeavesByEveryInterfaceWithoutADefaultRoute();
    void aBroadcastFromThereIsHeardAsOne();
    void aSocketBoundToOneAddressSendsFromItThroughItsInterface_data();
    void aSocketBoundToOneAddressSendsFromItThroughItsInterface();
    void aMulticastWithoutLoopDoesNotComeBack();
    void whatTheSystemDoesNotTakeAtOnceIsSentLater();
    void anAddressWhereNobodyIsIsReported();

private:
    [[nodiscard]] QString near() const { return u"socketeer-near-%1"_s.arg(getpid()); }
    [[nodiscard]] QString far() const { return u"socketeer-far-%1"_s.arg(getpid()); }
    [[nodiscard]] QStringList inFar() const { return {u"ip"_s, u"netns"_s, u"exec"_s, far()}; }
    bool build();
    void open(Endpoint &endpoint, const QString &address);

    bool m_built = false;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<BroadcastEndpoint> m_endpoint;
    std::unique_ptr<JournalView> m_view;
};

namespace {

bool ip(const QString &arguments)
{
    return QProcess::execute(u"ip"_s, arguments.split(u' ')) == 0;
}

} // namespace

bool TestBroadcastNamespaces::build()
{
    const QStringList pair{u"netns add %1"_s.arg(near()), u"netns add %1"_s.arg(far())};
    for (const QString &command : pair) {
        if (!ip(command))
            return false;
    }
    m_built = true;
    QStringList commands;
    for (const QString &number : {u"1"_s, u"2"_s}) {
        commands << u"-n %1 link add near%3 type veth peer name far%3 netns %2"_s.arg(near(), far(), number)
                 << u"-n %1 addr add 10.99.%2.1/24 dev near%2"_s.arg(near(), number)
                 << u"-n %1 addr add 10.99.%2.2/24 dev far%2"_s.arg(far(), number)
                 << u"-n %1 link set near%2 up"_s.arg(near(), number)
                 << u"-n %1 link set far%2 up"_s.arg(far(), number);
    }
    commands << u"-n %1 link set lo up"_s.arg(near());
    for (const QString &command : std::as_const(commands)) {
        if (!ip(command))
            return false;
    }
    // Only this thread enters it, with every socket that it creates.
    const int name = ::open(QFile::encodeName(u"/run/netns/"_s + near()).constData(), O_RDONLY | O_CLOEXEC);
    const bool entered = name >= 0 && setns(name, CLONE_NEWNET) == 0;
    ::close(name);
    return entered;
}

void TestBroadcastNamespaces::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("NOT TESTED: broadcast between two network namespaces needs root to make them");
    if (QStandardPaths::findExecutable(u"ip"_s).isEmpty())
        QSKIP("NOT TESTED: broadcast between two network namespaces needs `ip` (package iproute2)");
    if (!build())
        QSKIP("NOT TESTED: this system does not allow network namespaces joined by veth");
}

void TestBroadcastNamespaces::cleanupTestCase()
{
    if (!m_built)
        return;
    ip(u"netns del %1"_s.arg(near()));
    ip(u"netns del %1"_s.arg(far()));
}

void TestBroadcastNamespaces::init()
{
    m_journal = std::make_unique<Journal>();
    m_endpoint = std::make_unique<BroadcastEndpoint>(1, *m_journal, nullptr);
    m_view = std::make_unique<JournalView>(*m_journal);
}

void TestBroadcastNamespaces::cleanup()
{
    m_endpoint.reset();
}

void TestBroadcastNamespaces::open(Endpoint &endpoint, const QString &address)
{
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(address);
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    endpoint.execute(Open{parsed.address});
    QCOMPARE(endpoint.phase(), Phase::Open);
}

void TestBroadcastNamespaces::aBroadcastCrossesAndIsAnswered_data()
{
    QTest::addColumn<QString>("via");
    QTest::addColumn<QString>("to");
    QTest::newRow("through an interface by name") << u"near1"_s << u"10.99.1.255"_s;
    QTest::newRow("to an address as given") << u"10.99.1.255"_s << u"10.99.1.255"_s;
}

void TestBroadcastNamespaces::aBroadcastCrossesAndIsAnswered()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and interface are not known.");
    QFETCH(QString, via);
    QFETCH(QString, to);
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s, u"answer"_s}, inFar());
    const quint16 port = peer.port();
    open(*m_endpoint, u"broadcast://0.0.0.0:0?to=%1&via=%2"_s.arg(port).arg(via));
    m_endpoint->execute(Send{"xiaocy"});
    QCOMPARE(peer.line(), u"10.99.1.1 %1 xiaocy"_s.arg(m_endpoint->address().port));
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    const Record answer = m_view->last(RecordKind::Received);
    QCOMPARE(answer.flow->peer.toString(), u"10.99.1.2:%1"_s.arg(port));
    QCOMPARE(answer.flow->cast, Cast::Unicast);
    QCOMPARE(m_view->count(RecordKind::Sent), 1);
    const Record sent = m_view->last(RecordKind::Sent);
    QCOMPARE(sent.flow->peer.toString(), u"%1:%2"_s.arg(to).arg(port));
    QCOMPARE(sent.flow->interfaceName, u"near1"_s);
}

void TestBroadcastNamespaces::everyInterfaceGetsItsOwnBroadcast()
{
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s}, inFar());
    open(*m_endpoint, u"broadcast://0.0.0.0:0?to=%1"_s.arg(peer.port()));
    m_endpoint->execute(Send{"all"});
    QStringList from{peer.line().section(u' ', 0, 0), peer.line().section(u' ', 0, 0)};
    from.sort();
    QCOMPARE(from, (QStringList{u"10.99.1.1"_s, u"10.99.2.1"_s}));
    QCOMPARE(m_view->count(RecordKind::Sent), 2); // and none through loopback
}

void TestBroadcastNamespaces::theLimitedBroadcastLeavesByEveryInterfaceWithoutADefaultRoute()
{
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s}, inFar());
    open(*m_endpoint, u"broadcast://0.0.0.0:0?to=%1&via=limited"_s.arg(peer.port()));
    m_endpoint->execute(Send{"limited"});
    QStringList from{peer.line().section(u' ', 0, 0), peer.line().section(u' ', 0, 0)};
    from.sort();
    QCOMPARE(from, (QStringList{u"10.99.1.1"_s, u"10.99.2.1"_s}));
    for (const Record &sent : m_view->all(RecordKind::Sent))
        QCOMPARE(sent.flow->peer.ipText(), u"255.255.255.255"_s);
}

void TestBroadcastNamespaces::aBroadcastFromThereIsHeardAsOne()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and interface are not known.");
    open(*m_endpoint, u"broadcast://0.0.0.0:0?via=near1"_s);
    const quint16 port = m_endpoint->address().port;
    PythonPeer peer(u"udp_send.py"_s, {u"10.99.1.255"_s, QString::number(port), u"from there"_s}, inFar());
    QTRY_COMPARE(m_view->count(RecordKind::Received), 1);
    const Record received = m_view->last(RecordKind::Received);
    QCOMPARE(received.flow->cast, Cast::Broadcast);
    QCOMPARE(received.flow->interfaceName, u"near1"_s);
    QCOMPARE(received.flow->local.toString(), u"10.99.1.255:%1"_s.arg(port));
    QVERIFY(!received.head.own);
}

void TestBroadcastNamespaces::aSocketBoundToOneAddressSendsFromItThroughItsInterface_data()
{
    QTest::addColumn<QString>("via");
    QTest::newRow("to that network's broadcast address") << u"near2"_s;
    QTest::newRow("to everyone") << u"limited"_s;
}

void TestBroadcastNamespaces::aSocketBoundToOneAddressSendsFromItThroughItsInterface()
{
    QFETCH(QString, via);
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s}, inFar());
    open(*m_endpoint, u"broadcast://10.99.2.1:0?to=%1&via=%2"_s.arg(peer.port()).arg(via));
    m_endpoint->execute(Send{"x"});
    QCOMPARE(peer.line(), u"10.99.2.1 %1 x"_s.arg(m_endpoint->address().port));
    QCOMPARE(m_view->last(RecordKind::Sent).flow->interfaceName, u"near2"_s);
    QCOMPARE(m_view->last(RecordKind::Sent).flow->local.ipText(), u"10.99.2.1"_s);
}

// When a later datagram has arrived over a path as short, the first will not
// come.
void TestBroadcastNamespaces::aMulticastWithoutLoopDoesNotComeBack()
{
    UdpEndpoint endpoint(2, *m_journal, nullptr);
    open(endpoint, u"udp://0.0.0.0:0?group=239.1.2.3&iface=near1&loop=0"_s);
    QCOMPARE(m_view->count(RecordKind::Failed), 0);
    endpoint.execute(Send{"me", {u"239.1.2.3"_s, endpoint.address().port}});
    endpoint.execute(Send{"after", {u"127.0.0.1"_s, endpoint.address().port}});
    QTRY_VERIFY(m_view->count(RecordKind::Received) > 0);
    QCOMPARE(m_view->payloads(RecordKind::Received), (QList<QByteArray>{"after"}));
}

// Until an address is resolved, datagrams to it fill the send buffer.
void TestBroadcastNamespaces::whatTheSystemDoesNotTakeAtOnceIsSentLater()
{
    constexpr int Messages = 100;
    PythonPeer peer(u"udp_receive.py"_s, {u"0.0.0.0"_s, u"0"_s}, inFar());
    const quint16 port = peer.port();
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress(QHostAddress::AnyIPv4)));
    socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, QVariant(16'384));
    DatagramSender sender(socket);
    QSignalSpy failed(&sender, &DatagramSender::failed);
    int sent = 0;
    connect(&sender, &DatagramSender::sent, this, [&] { ++sent; });
    for (int i = 0; i < Messages; ++i)
        sender.send(QByteArray::number(i), HostPort{u"10.99.1.3"_s, port});
    QVERIFY(sent < Messages);
    QVERIFY(sender.pending() > 0);
    QVERIFY(ip(u"-n %1 addr add 10.99.1.3/24 dev far1"_s.arg(far())));
    for (int i = 0; i < Messages; ++i)
        QCOMPARE(peer.line().section(u' ', 2), QString::number(i));
    QCOMPARE(sent, Messages);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(sender.pending(), 0U);
}

void TestBroadcastNamespaces::anAddressWhereNobodyIsIsReported()
{
    NOT_ON_THE_PORTABLE_SIDE("errors that the network reports are not known.");
    UdpEndpoint endpoint(2, *m_journal, nullptr);
    open(endpoint, u"udp://0.0.0.0:0"_s);
    endpoint.execute(Send{"x", {u"10.99.1.77"_s, 9}});
    QTRY_COMPARE_WITH_TIMEOUT(m_view->count(RecordKind::Failed), 1, 20'000);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::Unreachable);
    QCOMPARE(m_view->last(RecordKind::Failed).flow->peer.toString(), u"10.99.1.77:9"_s);
    endpoint.execute(Send{"x", {u"203.0.113.7"_s, 9}});
    QTRY_COMPARE(m_view->count(RecordKind::Failed), 2);
    QCOMPARE(m_view->last(RecordKind::Failed).head.word, Problem::Word::Unreachable);
    QCOMPARE(m_view->count(RecordKind::Sent), 1);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestBroadcastNamespaces)
#include "tst_broadcastnamespaces.moc"
