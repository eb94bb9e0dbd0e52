// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/qt/qtcode.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

namespace {

QString interfaceNamed(const QString &name)
{
    return u"QNetworkInterface::interfaceFromName(QString::fromUtf8("_s + literals::cText(name) + u"))"_s;
}

} // namespace

void QtCode::datagrams()
{
    local();
    targets();
    message();
    repeat();
    showing();
    datagramMain();
}

void QtCode::targets()
{
    if (!m_sends)
        return;
    m_out.code(u"static const char *const Targets[] = {"_s + targetsInC() + u"};"_s);
    m_out.code(u"static const quint16 TargetPort = "_s + QString::number(m_address.to.port) + u';');
}

void QtCode::datagramMain()
{
    mainBegin();
    m_out.comment(tr("A UDP socket: it sends and receives datagrams, without a connection."));
    m_out.code(u"    QUdpSocket socket;");
    m_out.comment(tr("From now on the port is ours: what is sent to it arrives here, and what we send comes from it."));
    if (m_address.share)
        m_out.comment(tr("Other programs that set this too may share the port."));
    m_out.code(m_address.share
                   ? u"    const auto mode = QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint;"
                   : u"    const auto mode = QAbstractSocket::DontShareAddress;");
    m_out.code(uR"(
    if (!socket.bind(QHostAddress(QString::fromUtf8(LocalHost)), LocalPort, mode)) {
        qCritical() << socket.errorString();
        return 1;
    }
    tell("Receiving on", socket.localAddress(), socket.localPort());
)");
    multicast();
    receivingDatagrams();
    if (!m_sends)
        return mainEnd();
    m_out.comment(tr("Each call of writeDatagram() is one datagram, and arrives as one or not at all."));
    m_out.code(u"    QList<QHostAddress> targets;\n    for (const char *const target : Targets)");
    // Looking up a name blocks, but nothing else has begun yet.
    const bool isName = !m_address.kind().broadcasts() && !Peer::parseIp(m_address.to.host);
    m_out.code(isName ? u"        targets << QHostInfo::fromName(QString::fromUtf8(target)).addresses().value(0);"
                      : u"        targets << QHostAddress(QString::fromUtf8(target));");
    m_out.code(uR"(
    const auto send = [&] {
        for (const QHostAddress &target : targets) {
            if (socket.writeDatagram(message, target, TargetPort) < 0)
                qCritical() << socket.errorString();
        }
    };
)");
    if (m_repeats) {
        m_out.code(u"    {");
        repeating(u"&socket"_s, u"send();"_s);
        m_out.code(u"    }");
    } else {
        m_out.code(u"    send();");
    }
    mainEnd();
}

void QtCode::multicast()
{
    if (m_address.receiveBuffer) {
        m_out.comment(tr("How many octets may wait to be received before the system drops datagrams."));
        m_out.code(u"    socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, "_s
                   + QString::number(*m_address.receiveBuffer) + u");"_s);
    }
    if (m_address.multicast.ttl) {
        m_out.comment(tr("How many networks a multicast may cross. (Qt has no such setting for other datagrams.)"));
        m_out.code(u"    socket.setSocketOption(QAbstractSocket::MulticastTtlOption, "_s
                   + QString::number(*m_address.multicast.ttl) + u");"_s);
    }
    if (m_address.multicast.loop) {
        m_out.comment(tr("Whether this machine gets its own multicasts."));
        m_out.code(u"    socket.setSocketOption(QAbstractSocket::MulticastLoopbackOption, "_s
                   + (*m_address.multicast.loop ? u"1);"_s : u"0);"_s));
    }
    if (!m_request.multicastInterface().isEmpty()) {
        m_out.comment(tr("Multicasts leave through this interface."));
        m_out.code(u"    socket.setMulticastInterface("_s + interfaceNamed(m_request.multicastInterface()) + u");"_s);
    }
    if (m_address.groups.isEmpty())
        return;
    m_out.comment(tr("Joining tells the routers that this machine wants what is sent to the group."));
    for (const MulticastGroup &group : m_request.groups())
        join(group);
}

void QtCode::join(const MulticastGroup &group)
{
    const QString ip = u"QHostAddress(QString::fromUtf8("_s + literals::cText(group.ip) + u"))"_s;
    if (group.interfaceName == MulticastGroup::EveryInterface) {
        m_out.code(u"    for (const QNetworkInterface &each : QNetworkInterface::allInterfaces())");
        m_out.code(u"        socket.joinMulticastGroup("_s + ip + u", each);"_s);
        return;
    }
    const QString through = group.interfaceName.isEmpty() ? QString() : u", "_s + interfaceNamed(group.interfaceName);
    m_out.code(u"    if (!socket.joinMulticastGroup("_s + ip + through + u"))"_s);
    m_out.code(u"        qCritical() << socket.errorString();");
}

void QtCode::receivingDatagrams()
{
    m_out.comment(tr("Called whenever datagrams are there; several may have come."));
    m_out.code(uR"(
    QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [&socket] {
        while (socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = socket.receiveDatagram();
            QStringDecoder decoder(Charset);
            show(datagram.senderAddress(), quint16(datagram.senderPort()), decoder(datagram.data()));
)");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(u"            socket.writeDatagram(datagram.data(), datagram.senderAddress(), "
                   u"quint16(datagram.senderPort()));");
    }
    m_out.code(u"        }\n    });");
}
