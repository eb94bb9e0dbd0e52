// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/qt/qtcode.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

void QtCode::receivingSome(const QString &socket, const QString &context, int depth)
{
    const QString in(depth, u' ');
    m_out.comment(tr("A stream may be cut within a character: the decoder keeps the rest until the next octets come."));
    m_out.code(in + u"const auto decoder = std::make_shared<QStringDecoder>(Charset);"_s);
    m_out.comment(tr("Called when octets are there, however many: TCP is a stream and has no borders of messages."));
    m_out.code(in + u"QObject::connect("_s + context + u", &QTcpSocket::readyRead, "_s + context + u", [=] {"_s);
    m_out.code(in + u"    const QByteArray octets = "_s + socket + u"readAll();"_s);
    m_out.code(in + u"    show("_s + socket + u"peerAddress(), "_s + socket + u"peerPort(), (*decoder)(octets));"_s);
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(in + u"    "_s + socket + u"write(octets);"_s);
    }
    m_out.code(in + u"});"_s);
}

void QtCode::client()
{
    m_out.comment(tr("The server."));
    m_out.code(u"static const char ServerHost[] = "_s + literals::cText(m_address.host) + u';');
    m_out.code(u"static const quint16 ServerPort = "_s + QString::number(m_address.port) + u';');
    if (m_address.reconnectMs) {
        m_out.comment(tr("Milliseconds until the next attempt."));
        m_out.code(u"static const int ReconnectMs = "_s + QString::number(*m_address.reconnectMs) + u';');
    }
    message();
    repeat();
    showing();
    mainBegin();
    m_out.code(
        u"    auto *const socket = new QTcpSocket(&application);\n    socket->setProxy(QNetworkProxy::NoProxy);");
    const QString connecting = u"socket->connectToHost(QString::fromUtf8(ServerHost), ServerPort);"_s;
    QString attempt = connecting;
    if (!m_address.from.isNull()) {
        m_out.comment(tr("The local end is bound before connecting."));
        const QString host = m_address.from.host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
            ? u"127.0.0.1"_s
            : m_address.from.host;
        m_out.code(u"    const auto bind = [=] { return socket->bind(QHostAddress(QString::fromUtf8("_s
                   + literals::cText(host) + u")), "_s + QString::number(m_address.from.port) + u"); };"_s);
        attempt = u"bind();\n    "_s + connecting;
    }
    receivingSome(u"socket->"_s, u"socket"_s, 4);
    m_out.comment(tr("Called when the handshake is done: SYN, SYN+ACK, ACK."));
    m_out.code(uR"(
    QObject::connect(socket, &QTcpSocket::connected, socket, [=] {
        tell("Connected from", socket->localAddress(), socket->localPort());
)");
    if (m_repeats) {
        repeating(u"socket"_s, u"socket->write(message);"_s);
        m_out.code(u"        QObject::connect(socket, &QTcpSocket::disconnected, timer, &QObject::deleteLater);");
    } else if (m_sends) {
        m_out.code(u"        socket->write(message);");
    }
    m_out.code(u"    });");
    m_out.comment(tr("Called when the connection has ended, or could not be made."));
    m_out.code(m_address.reconnectMs ? uR"(
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, [=] {
        qWarning() << socket->errorString();
        QTimer::singleShot(ReconnectMs, socket, [=] {
            socket->abort();
)"
                                     : uR"(
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, [=] {
        qWarning() << socket->errorString();
        QCoreApplication::quit();
    });
)");
    if (m_address.reconnectMs) {
        if (!m_address.from.isNull())
            m_out.code(u"            bind();");
        m_out.code(u"            "_s + connecting);
        m_out.code(u"        });\n    });");
    }
    m_out.code(u"    "_s + attempt);
    mainEnd();
}

void QtCode::server()
{
    local();
    message();
    repeat();
    showing();
    mainBegin();
    m_out.code(u"    QTcpServer server;\n    server.setProxy(QNetworkProxy::NoProxy);");
    m_out.comment(tr("Called when clients have connected; each has a socket of its own, and the server goes on "
                     "listening."));
    m_out.code(uR"(
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *const client = server.nextPendingConnection();
        tell("Connected:", client->peerAddress(), client->peerPort());
)");
    receivingSome(u"client->"_s, u"client"_s, 8);
    m_out.comment(tr("The client has closed (FIN), or the connection is lost."));
    m_out.code(uR"(
        QObject::connect(client, &QTcpSocket::disconnected, client, [=] {
            tell("Closed:", client->peerAddress(), client->peerPort());
            client->deleteLater();
        });
)");
    if (m_repeats)
        repeating(u"client"_s, u"client->write(message);"_s);
    else if (m_sends)
        m_out.code(u"        client->write(message);");
    m_out.code(uR"(
    });
    if (!server.listen(QHostAddress(QString::fromUtf8(LocalHost)), LocalPort)) {
        qCritical() << server.errorString();
        return 1;
    }
    tell("Listening on", server.serverAddress(), server.serverPort());
)");
    mainEnd();
}
