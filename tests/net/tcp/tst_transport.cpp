// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/tcpstream.h"
#include "tests/kit/testprogram.h"
#include "tests/net/journalview.h"
#include "tests/net/plainsocket.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

class TestTransport final : public QObject
{
    Q_OBJECT

private slots:
    void thePlainOneTellsWhatBecameOfEachCall();
    void theStreamReadsAndWritesThroughIt();
    void theStreamFinishesThroughIt();
    void theStreamResetsThroughIt();
};

namespace {

using Outcome = StreamTransport::Transfer::Outcome;

struct Calls
{
    int receive = 0;
    int send = 0;
    int shutdown = 0;
    int reset = 0;
};

QByteArray masked(QByteArrayView octets)
{
    QByteArray other = octets.toByteArray();
    std::transform(other.cbegin(), other.cend(), other.begin(), [](char octet) { return char(octet ^ 0x20); });
    return other;
}

// Octets on the wire differ from those that pass through it.
class MaskingTransport final : public StreamTransport
{
public:
    MaskingTransport(qintptr socket, Calls &calls) : m_wire(socket), m_calls(calls) { }

    Transfer receive(std::span<char> room) override
    {
        ++m_calls.receive;
        const Transfer got = m_wire.receive(room);
        std::transform(room.begin(), room.begin() + got.octets, room.begin(),
                       [](char octet) { return char(octet ^ 0x20); });
        return got;
    }
    Transfer send(QByteArrayView octets) override
    {
        ++m_calls.send;
        return m_wire.send(masked(octets));
    }
    void shutdown() override
    {
        ++m_calls.shutdown;
        m_wire.shutdown();
    }
    void reset() override
    {
        ++m_calls.reset;
        m_wire.reset();
    }

private:
    PlainTransport m_wire;
    Calls &m_calls;
};

// A stream over a masking transport, and its peer on the wire.
struct Line
{
    Line()
    {
        const PlainSocket listener = PlainSocket::listening();
        const int socket = ::dup(PlainSocket::connectedTo(listener.port()).fd());
        peer = listener.accepted();
        auto transport = std::make_unique<MaskingTransport>(socket, calls);
        stream = std::make_unique<TcpStream>(socket, std::move(transport), TcpSide::Connected, 1, journal, hub,
                                             nullptr);
        Flow flow;
        flow.connection = 1;
        stream->setFlow(journal.intern(flow), Charset());
    }

    Calls calls;
    Journal journal;
    JournalView view{journal};
    SocketHub hub;
    PlainSocket peer;
    std::unique_ptr<TcpStream> stream;
};

} // namespace

void TestTransport::thePlainOneTellsWhatBecameOfEachCall()
{
    const PlainSocket listener = PlainSocket::listening();
    const PlainSocket ours = PlainSocket::connectedTo(listener.port());
    PlainSocket peer = listener.accepted();
    nativesocket::prepare(ours.fd());
    PlainTransport transport(ours.fd());
    std::array<char, 100> room{};

    QCOMPARE(transport.receive(room).outcome, Outcome::Nothing);
    QVERIFY(peer.sendAll("octets"_ba));
    StreamTransport::Transfer got;
    QTRY_VERIFY(got.outcome == Outcome::Octets || (got = transport.receive(room)).outcome == Outcome::Octets);
    QCOMPARE(QByteArray(room.data(), got.octets), "octets"_ba);

    QCOMPARE(transport.send("back").octets, qsizetype(4));
    transport.shutdown();
    QCOMPARE(peer.receive(4), "back"_ba);
    QVERIFY(peer.isAtEnd());
    QCOMPARE(transport.send("more").outcome, Outcome::End);

    peer.finishSending();
    QTRY_COMPARE(transport.receive(room).outcome, Outcome::End);
}

void TestTransport::theStreamReadsAndWritesThroughIt()
{
    Line line;
    QVERIFY(line.stream->send("to the peer"_ba).isNull());
    QCOMPARE(line.peer.receive(11), masked("to the peer"));
    QTRY_COMPARE(line.view.payloads(RecordKind::Sent), QList<QByteArray>{"to the peer"});
    QCOMPARE(line.calls.send, 1);

    QVERIFY(line.peer.sendAll(masked("and back")));
    QTRY_COMPARE(line.view.payloads(RecordKind::Received), QList<QByteArray>{"and back"});
    QCOMPARE(line.calls.receive, 1); // one call for each read
}

void TestTransport::theStreamFinishesThroughIt()
{
    Line line;
    line.stream->finishSending();
    QCOMPARE(line.calls.shutdown, 1);
    QVERIFY(line.peer.isAtEnd());
    QCOMPARE(line.calls.reset, 0);
}

void TestTransport::theStreamResetsThroughIt()
{
    Line line;
    line.stream->abort();
    QCOMPARE(line.calls.reset, 1);
    char octet = 0;
    QCOMPARE(::recv(line.peer.fd(), &octet, 1, 0), ssize_t(-1));
    QCOMPARE(errno, ECONNRESET);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestTransport)
#include "tst_transport.moc"
