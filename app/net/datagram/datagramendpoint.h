// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/datagram/datagramflows.h"
#include "app/net/endpoint/endpoint.h"
#include "app/net/socket/datagramreader.h"
#include "app/net/socket/readpacer.h"

#include <QTimer>

#include <memory>

class DatagramSender;
class QUdpSocket;
struct Destination;

// What unicast and broadcast share: one bound QUdpSocket, drained into the
// journal; sends from that same socket; errors that the network reports; drops
// that the kernel counts. Lives on the network thread.
class DatagramEndpoint : public Endpoint, private DatagramSink
{
    Q_OBJECT

public:
    static constexpr int DefaultReceiveBuffer = 4 << 20; // octets
    static constexpr int DropsIntervalMs = 200;

    ~DatagramEndpoint() override;

    [[nodiscard]] EndpointState state() const override;
    void execute(const Command &command) override;
    bool sendTo(QByteArrayView octets, ConnectionId connection, const Peer &peer) override;
    [[nodiscard]] quint64 pending(ConnectionId connection) const override;

protected:
    DatagramEndpoint(EndpointId id, Journal &journal, QObject *parent);

    void doOpen() override;
    virtual void configure(QUdpSocket &socket); // options, once bound; the opened record is out

    [[nodiscard]] const Peer &local() const { return m_local; } // null while closed
    // Only while open.
    [[nodiscard]] DatagramSender &outgoing() { return *m_sender; }

    void fail(const Problem &problem, const Peer &peer = {}, const QString &interfaceName = {});

private:
    void close();
    Problem bind();
    Problem bindShared(const Peer &local);
    void start();
    [[nodiscard]] int wantedReceiveBuffer() const; // octets
    void noteSharing();
    void noteReceiveBuffer();
    void drain();
    void recordWhatWaits();
    [[nodiscard]] DatagramReader::Drained drainForATurn();
    char *room(qsizetype octets, int datagrams) override;
    void take(const Datagram &datagram) override;
    void batchTaken() override { journal().publish(); }
    void recordErrors();
    void recordSent(const Destination &destination, QByteArrayView octets);
    void recordDrops();
    void dropPending(const char *sentence);

    std::unique_ptr<QUdpSocket> m_socket; // the reader and the sender go before it
    std::unique_ptr<DatagramReader> m_reader;
    std::unique_ptr<DatagramSender> m_sender;
    DatagramFlows m_flows;
    ReadPacer m_pacer;
    Peer m_local;
    int m_receiveBuffer = 0;
    quint32 m_drops = 0; // recorded so far
    QTimer m_dropsTimer;
};
