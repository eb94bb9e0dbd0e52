// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"
#include "tests/codegen/requests.h"
#include "tests/codegen/runningprogram.h"
#include "tests/net/journalview.h"

#include <QTcpServer>

#include <functional>

// One exchange of a generated program with our endpoints on loopback: its
// message arrives as often as it should, an answer is shown, and echoed if
// requested. A failure is reported in the calling test function.
class GeneratedExchange
{
public:
    using Start = std::function<bool(RunningProgram &program, const CodeRequest &request)>;

    // The request's address determines the kind of program; its ports are
    // filled in.
    GeneratedExchange(CodeRequest request, Start start) : m_request(std::move(request)), m_start(std::move(start)) { }

    // A shell pipeline also waits for its standard input.
    void setEndsWithConnection(bool ends) { m_endsWithConnection = ends; }

    // For programs that cannot report the port that the system has chosen.
    [[nodiscard]] static quint16 freePort()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return probe.serverPort();
    }

    void run()
    {
        switch (m_request.address.scheme) {
        case Scheme::Udp:
            return withDatagrams(QStringLiteral("udp://127.0.0.1:0"));
        case Scheme::Broadcast:
            return withDatagrams(QStringLiteral("udp://0.0.0.0:0"));
        case Scheme::TcpClient:
            return withClient();
        case Scheme::TcpServer:
            return withServer();
        }
    }

private:
    [[nodiscard]] QByteArray message() const { return m_request.message.toOctets().octets; }
    [[nodiscard]] int rounds() const { return m_request.repeat ? int(m_request.repeat->rounds) : 1; }
    [[nodiscard]] bool echoes() const { return m_request.received == CodeRequest::Received::Echo; }

    EndpointId open(const QString &address)
    {
        const EndpointAddress parsed = requests::addressOf(address);
        const EndpointId id = m_network.add(parsed.scheme);
        m_network.tell(id, Open{parsed});
        (void)QTest::qWaitFor([&] { return m_network.state(id).isOpen(); }, RunningProgram::LimitMs);
        return id;
    }

    // Received by that endpoint, or by all of them.
    [[nodiscard]] QByteArrayList received(EndpointId id = 0) const
    {
        QByteArrayList octets;
        for (const Record &record : m_view.all(RecordKind::Received)) {
            if (id == 0 || record.flow->origin->endpoint == id)
                octets << record.payload.toByteArray();
        }
        return octets;
    }

    void withDatagrams(const QString &address)
    {
        const EndpointId id = open(address);
        m_request.address.to.port = m_network.state(id).local.port;
        if (m_request.address.scheme == Scheme::Udp)
            m_request.address.to.host = QStringLiteral("127.0.0.1");
        QVERIFY(m_start(m_program, m_request));
        QTRY_VERIFY_WITH_TIMEOUT(received().size() >= rounds(), RunningProgram::LimitMs);
        QCOMPARE(received(), QByteArrayList(rounds(), message()));
        const Record last = m_view.last(RecordKind::Received);
        if (m_request.address.scheme == Scheme::Broadcast)
            QCOMPARE(last.flow->cast, Cast::Broadcast);
        m_network.tell(id, Send{Answer, {last.flow->peer.ipText(), last.flow->peer.port}});
        QVERIFY2(m_program.prints("answer"), m_program.output().constData());
        if (echoes())
            QTRY_COMPARE_WITH_TIMEOUT(received().last(), Answer, RunningProgram::LimitMs);
        if (!m_request.address.groups.isEmpty())
            toGroups(last.flow->peer.port);
        QCOMPARE(received().count(message()), rounds()); // and no more often
    }

    void toGroups(quint16 port)
    {
        const EndpointId id = open(QStringLiteral("udp://0.0.0.0:0?iface=lo"));
        for (const QString &group : std::as_const(m_request.address.groups)) {
            m_network.tell(id, Send{"to " + group.toLatin1(), {group, port}});
            QVERIFY2(m_program.prints("to " + group.toLatin1()), m_program.output().constData());
        }
    }

    void withClient()
    {
        const EndpointId id = open(QStringLiteral("tcp-server://127.0.0.1:0"));
        m_request.address.host = QStringLiteral("127.0.0.1");
        m_request.address.port = m_network.state(id).local.port;
        QVERIFY(m_start(m_program, m_request));
        const QByteArray all = message().repeated(rounds());
        QTRY_COMPARE_WITH_TIMEOUT(received().join(), all, RunningProgram::LimitMs);
        m_network.tell(id, Send{Answer});
        QVERIFY2(m_program.prints("answer"), m_program.output().constData());
        if (echoes())
            QTRY_COMPARE_WITH_TIMEOUT(received().join(), all + Answer, RunningProgram::LimitMs);
        QCOMPARE(m_view.count(RecordKind::Connected), 1);
        QTRY_VERIFY(!m_network.state(id).connections.isEmpty());
        m_network.tell(id, Disconnect{m_network.state(id).connections.constFirst().id});
        if (m_request.address.reconnectMs)
            QTRY_COMPARE_WITH_TIMEOUT(m_view.count(RecordKind::Connected), 2, RunningProgram::LimitMs);
        else if (m_endsWithConnection)
            QVERIFY2(m_program.hasEnded(), "the peer has closed");
    }

    void withServer()
    {
        m_request.address.host = QStringLiteral("127.0.0.1");
        QVERIFY(m_start(m_program, m_request));
        const quint16 port = m_request.address.port == 0 ? m_program.port() : m_request.address.port;
        QVERIFY2(port != 0, m_program.output().constData());
        const QByteArray all = message().repeated(rounds());
        QList<EndpointId> clients;
        for (int i = 0; i < 3; ++i) { // all at the same time
            clients << open(QStringLiteral("tcp-client://127.0.0.1:%1?reconnect=100").arg(port));
            QTRY_COMPARE_WITH_TIMEOUT(received(clients.last()).join(), all, RunningProgram::LimitMs);
        }
        for (const EndpointId id : std::as_const(clients)) {
            const QByteArray answer = "answer " + QByteArray::number(id);
            m_network.tell(id, Send{answer});
            QVERIFY2(m_program.prints(answer), m_program.output().constData());
            if (echoes())
                QTRY_COMPARE_WITH_TIMEOUT(received(id).join(), all + answer, RunningProgram::LimitMs);
        }
        // A client that leaves does not affect the others.
        m_network.tell(clients.takeFirst(), Close{});
        m_network.tell(clients.last(), Send{"still here"});
        QVERIFY2(m_program.prints("still here"), m_program.output().constData());
    }

    static inline const QByteArray Answer = "answer";

    CodeRequest m_request;
    Start m_start;
    Network m_network;
    JournalView m_view{m_network.journal()};
    RunningProgram m_program;
    bool m_endsWithConnection = true;
};
