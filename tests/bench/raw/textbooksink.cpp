// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/raw/textbooksink.h"

#include "tests/bench/kit/process.h"
#include "tests/bench/raw/sockets.h"

#include <QHostAddress>
#include <QUdpSocket>

TextbookSink::TextbookSink(int receiveBuffer) : m_socket(new QUdpSocket)
{
    m_socket->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_socket, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_socket, [this, receiveBuffer] { open(receiveBuffer); }, Qt::BlockingQueuedConnection);
}

TextbookSink::~TextbookSink()
{
    m_thread.quit();
    m_thread.wait();
}

quint64 TextbookSink::dropped() const
{
    return sockets::drops(int(m_descriptor));
}

void TextbookSink::open(int receiveBuffer)
{
    m_socket->bind(QHostAddress::LocalHost);
    sockets::raiseReceiveBuffer(int(m_socket->socketDescriptor()), receiveBuffer);
    m_descriptor = m_socket->socketDescriptor();
    m_port = m_socket->localPort();
    m_threadNumber = process::thisThread();
    QObject::connect(m_socket, &QUdpSocket::readyRead, m_socket, [this] { readAll(); });
}

void TextbookSink::readAll()
{
    waitWhileParked();
    while (m_socket->hasPendingDatagrams()) {
        QByteArray datagram;
        datagram.resize(m_socket->pendingDatagramSize());
        QHostAddress sender;
        quint16 senderPort = 0;
        m_socket->readDatagram(datagram.data(), datagram.size(), &sender, &senderPort);
        m_received.fetch_add(1, std::memory_order_relaxed);
        m_octets.fetch_add(quint64(datagram.size()), std::memory_order_relaxed);
    }
}
