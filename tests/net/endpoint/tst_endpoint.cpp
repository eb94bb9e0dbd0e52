// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/endpoint/endpoint.h"

#include "app/net/datagram/broadcastendpoint.h"
#include "app/net/datagram/udpendpoint.h"
#include "app/net/endpoint/companion.h"
#include "app/net/socket/sockethub.h"
#include "app/net/tcp/tcpclient.h"
#include "app/net/tcp/tcpserver.h"
#include "tests/kit/testprogram.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

EndpointAddress addressOf(const QString &text)
{
    return EndpointAddress::parse(text).address;
}

// An endpoint without a socket.
class PaperEndpoint final : public Endpoint
{
public:
    explicit PaperEndpoint(Journal &journal) : Endpoint(1, journal, nullptr) { }

    bool sendTo(QByteArrayView, ConnectionId, const Peer &) override { return false; }
    [[nodiscard]] quint64 pending(ConnectionId) const override { return 0; }

    using Endpoint::announceReady;
    using Endpoint::announceReceived;

protected:
    void doOpen() override { setPhase(Phase::Open); }
};

class CompanionOf final : public Companion
{
public:
    using Act = std::function<void(CompanionHost &, CompanionOf &)>;
    explicit CompanionOf(Act act) : m_act(std::move(act)) { }

    void received(CompanionHost &host, ConnectionId, const Peer &, QByteArrayView) override { m_act(host, *this); }

private:
    Act m_act;
};

} // namespace

class TestEndpoint final : public QObject
{
    Q_OBJECT

private slots:
    void commandsAreValues();
    void openIsIgnoredWhileItIsOpen();
    void nameAndCharsetChangeTheAddress();
    void whatAKindDoesNotKnowIsIgnored_data();
    void whatAKindDoesNotKnowIsIgnored();
    void companionsGoInTheOrderInWhichTheyCame();
    void aCompanionThatIsFinishedIsToldByItsHandle();
    void aCompanionActsByCommandsAndNotes();
    void timersOfCompanionsGoWithTheEndpoint();

private:
    Journal m_journal;
    SocketHub m_hub{this};
};

void TestEndpoint::commandsAreValues()
{
    const QList<Command> kept{Open{addressOf(u"udp://0.0.0.0:1"_s)}, Send{"a"}, Close{}};
    QCOMPARE(kept, (QList<Command>{Open{addressOf(u"udp://0.0.0.0:1"_s)}, Send{"a"}, Close{}}));
    QVERIFY(kept.at(1) != Command(Send{"b"}));
    QVERIFY(kept.at(2) != Command(StopListening{}));
}

void TestEndpoint::openIsIgnoredWhileItIsOpen()
{
    PaperEndpoint endpoint(m_journal);
    endpoint.execute(Open{addressOf(u"udp://127.0.0.1:1"_s)});
    endpoint.execute(Open{addressOf(u"udp://127.0.0.1:2"_s)});
    QCOMPARE(endpoint.phase(), Phase::Open);
    QCOMPARE(endpoint.address().port, quint16(1));
}

void TestEndpoint::nameAndCharsetChangeTheAddress()
{
    PaperEndpoint endpoint(m_journal);
    endpoint.execute(Open{addressOf(u"udp://127.0.0.1:1"_s)});
    QSignalSpy changes(&endpoint, &Endpoint::stateChanged);
    endpoint.execute(SetName{u"board"_s});
    endpoint.execute(SetCharset{u"GB18030"_s});
    endpoint.execute(SetName{u"board"_s}); // unchanged
    QCOMPARE(endpoint.address().name, u"board"_s);
    QCOMPARE(endpoint.address().charset, u"GB18030"_s);
    QCOMPARE(endpoint.origin()->address, endpoint.address());
    QCOMPARE(changes.size(), 2);
}

void TestEndpoint::whatAKindDoesNotKnowIsIgnored_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QList<Command>>("commands");

    const MulticastGroup group = *MulticastGroup::parse(u"239.1.2.3"_s);
    const QList<Command> multicast{JoinGroup{group}, LeaveGroup{group}, SetMulticast{{u"lo"_s, 1, true}}};
    const QList<Command> server{StopListening{}, SetAccepting{{1, true}}, AcceptOne{}};
    StreamOptions nagle;
    nagle.noDelay = false;
    const QList<Command> stream{FinishSending{}, Disconnect{}, Abort{}, SetStreamOptions{0, nagle}};

    QTest::newRow("UDP: no connections") << u"udp://127.0.0.1:0"_s << server + stream;
    QTest::newRow("broadcast: no connections, no groups")
        << u"broadcast://127.0.0.1:0"_s << server + stream + multicast;
    QTest::newRow("TCP client: does not listen, no groups") << u"tcp-client://127.0.0.1:9"_s << server + multicast;
    QTest::newRow("TCP server: no groups") << u"tcp-server://127.0.0.1:0"_s << multicast;
}

void TestEndpoint::whatAKindDoesNotKnowIsIgnored()
{
    QFETCH(QString, address);
    QFETCH(QList<Command>, commands);
    const EndpointAddress parsed = addressOf(address);
    std::unique_ptr<Endpoint> endpoint;
    switch (parsed.scheme) {
    case Scheme::Udp:
        endpoint = std::make_unique<UdpEndpoint>(1, m_journal, nullptr);
        break;
    case Scheme::Broadcast:
        endpoint = std::make_unique<BroadcastEndpoint>(1, m_journal, nullptr);
        break;
    case Scheme::TcpClient:
        endpoint = std::make_unique<TcpClientEndpoint>(1, m_journal, m_hub, nullptr);
        break;
    case Scheme::TcpServer:
        endpoint = std::make_unique<TcpServerEndpoint>(1, m_journal, m_hub, nullptr);
        break;
    }
    endpoint->execute(Open{parsed});
    const EndpointState before = endpoint->state();
    const quint64 records = m_journal.size();
    QVERIFY(before.phase != Phase::Closed);
    for (const Command &command : std::as_const(commands))
        endpoint->execute(command);
    QVERIFY(endpoint->state() == before);
    QCOMPARE(m_journal.size(), records);
    endpoint->execute(Close{});
    QCOMPARE(endpoint->phase(), Phase::Closed);
}

void TestEndpoint::companionsGoInTheOrderInWhichTheyCame()
{
    PaperEndpoint endpoint(m_journal);
    QList<int> order;
    for (int i = 1; i <= 3; ++i)
        endpoint.attach(quint64(i), std::make_unique<CompanionOf>([&order, i](auto &, auto &) { order.append(i); }));
    endpoint.detach(2);
    endpoint.announceReceived(0, {}, "x");
    QCOMPARE(order, (QList<int>{1, 3}));
}

void TestEndpoint::aCompanionThatIsFinishedIsToldByItsHandle()
{
    PaperEndpoint endpoint(m_journal);
    QSignalSpy finished(&endpoint, &Endpoint::companionFinished);
    endpoint.attach(6, std::make_unique<CompanionOf>([](auto &, auto &) {}));
    endpoint.attach(7, std::make_unique<CompanionOf>([](auto &, const CompanionOf &own) { own.finished(); }));
    endpoint.announceReceived(0, {}, "x");
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().toULongLong(), quint64(7));
}

void TestEndpoint::aCompanionActsByCommandsAndNotes()
{
    PaperEndpoint endpoint(m_journal);
    endpoint.execute(Open{addressOf(u"udp://127.0.0.1:1"_s)});
    endpoint.attach(1, std::make_unique<CompanionOf>([](CompanionHost &host, auto &) {
                        host.execute(SetName{u"renamed"_s});
                        host.note(Notice{QT_TRANSLATE_NOOP("Notice", "Closed."), {}});
                    }));
    qint64 arrivalNs = 0;
    endpoint.attach(2, std::make_unique<CompanionOf>([&arrivalNs](const CompanionHost &host, auto &) {
                        arrivalNs = host.arrivalNs();
                    }));
    endpoint.announceReceived(0, {}, "x", 12'345);
    QCOMPARE(endpoint.address().name, u"renamed"_s);
    QCOMPARE(arrivalNs, qint64(12'345));
    const Record note = m_journal.record(m_journal.size());
    QCOMPARE(note.head.kind, RecordKind::Note);
    QCOMPARE(textOf(Event::fromOctets(note.payload).notices), u"Closed."_s);
    QCOMPARE(note.flow->origin->address.name, u"renamed"_s);
}

// At once, since deleteLater() has no effect when the network thread ends.
void TestEndpoint::timersOfCompanionsGoWithTheEndpoint()
{
    auto endpoint = std::make_unique<PaperEndpoint>(m_journal);
    QPointer<QTimer> timer;
    endpoint->attach(1, std::make_unique<CompanionOf>([&timer](CompanionHost &host, auto &) {
                         timer = new QTimer(host.context());
                     }));
    endpoint->announceReceived(0, {}, "x");
    QVERIFY(timer);
    endpoint.reset();
    QVERIFY(!timer);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestEndpoint)
#include "tst_endpoint.moc"
