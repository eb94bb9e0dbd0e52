// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/exchanges.h"

#include "tests/driver/windowdriver.h"

#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Answers every datagram with `answer` and keeps what it received.
class DatagramPeer
{
public:
    explicit DatagramPeer(QByteArray reply) : m_reply(std::move(reply))
    {
        m_socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { answer(); });
    }

    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] bool waitFor(const QByteArray &payload)
    {
        return QTest::qWaitFor([&] { return m_received.contains(payload); }, WindowDriver::LimitMs);
    }

private:
    void answer()
    {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = m_socket.receiveDatagram();
            m_received << datagram.data();
            m_socket.writeDatagram(m_reply, datagram.senderAddress(), quint16(datagram.senderPort()));
        }
    }

    QUdpSocket m_socket;
    QByteArray m_reply;
    QList<QByteArray> m_received;
};

bool udp(WindowDriver &driver)
{
    DatagramPeer peer("hello from the peer");
    return driver.showTab(Udp) && driver.type(u"Target address"_s, u"127.0.0.1"_s)
        && driver.type(u"Target port"_s, QString::number(peer.port())) && driver.type(u"Message"_s, u"你好, peer"_s)
        && driver.click(u"Send"_s) && peer.waitFor("你好, peer") && driver.waitForReceived("hello from the peer");
}

bool broadcast(WindowDriver &driver)
{
    DatagramPeer peer("I am node-2");
    return driver.showTab(Broadcast) && driver.type(u"Target port"_s, QString::number(peer.port()))
        && driver.type(u"Message"_s, u"who is there?"_s) && driver.click(u"Send"_s) && peer.waitFor("who is there?")
        && driver.waitForReceived("I am node-2");
}

bool tcpClient(WindowDriver &driver)
{
    QTcpServer server;
    QByteArray received;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *const socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            socket->write("welcome");
        });
    });
    return server.listen(QHostAddress::LocalHost) && driver.showTab(TcpClient)
        && driver.type(u"Server address"_s, u"127.0.0.1"_s)
        && driver.type(u"Server port"_s, QString::number(server.serverPort())) && driver.click(u"Connect"_s)
        && driver.type(u"Message"_s, u"good day"_s) && driver.click(u"Send"_s)
        && QTest::qWaitFor([&] { return received == "good day"; }, WindowDriver::LimitMs)
        && driver.waitForReceived("welcome");
}

bool tcpServer(WindowDriver &driver)
{
    quint16 port = 0;
    if (!driver.showTab(TcpServer) || !driver.type(u"Local port"_s, u"0"_s) || !driver.click(u"Open"_s)
        || !driver.waitForOpened(Scheme::TcpServer, &port))
        return false;
    auto *const client = new QTcpSocket(&driver.window()); // kept alive for the pictures
    client->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    client->write("board-07 is here");
    return driver.waitForReceived("board-07 is here") && driver.type(u"Message"_s, u"OK"_s) && driver.click(u"Send"_s)
        && QTest::qWaitFor([&] { return client->bytesAvailable() == 2 && client->peek(2) == "OK"; },
                           WindowDriver::LimitMs);
}

} // namespace

std::span<const Exchange> exchanges()
{
    static constexpr Exchange all[] = {
        {"UDP", udp}, {"Broadcast", broadcast}, {"TCP client", tcpClient}, {"TCP server", tcpServer}};
    return all;
}
