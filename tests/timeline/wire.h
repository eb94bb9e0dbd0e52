// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QUdpSocket>

// The traffic of an interface, as seen by tshark.
class Wire
{
public:
    // `beyond` is an address reached through it.
    explicit Wire(const QString &interface = QStringLiteral("lo"),
                  const QHostAddress &beyond = QHostAddress(QHostAddress::LocalHost))
        : m_interface(interface),
          m_beyond(beyond)
    {
    }

    struct Packet
    {
        enum Flag : int { Fin = 1, Syn = 2, Rst = 4, Ack = 16 };

        quint16 from = 0;
        quint16 to = 0;
        int flags = 0;
        quint64 sequence = 0; // relative
        quint64 acknowledgement = 0; // relative
        quint64 octets = 0;
        quint32 window = 0; // scaled if the handshake was seen
        bool isSeenAgain = false; // tshark guesses from the time whether it was retransmitted or reordered
        bool isDuplicateAck = false;
    };

    static constexpr int LimitMs = 30'000;

    ~Wire()
    {
        m_tshark.kill();
        m_tshark.waitForFinished();
    }

    // Returns why it cannot capture; empty once it sees everything.
    [[nodiscard]] QString start()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("tshark")).isEmpty())
            return QStringLiteral("it needs `tshark`");
        m_tshark.start(QStringLiteral("tshark"),
                       QStringLiteral("-n -l -i %1 -T fields -E occurrence=f -e udp.dstport -e tcp.srcport "
                                      "-e tcp.dstport -e tcp.flags -e tcp.seq -e tcp.ack -e tcp.len -e tcp.window_size "
                                      "-e tcp.analysis.retransmission -e tcp.analysis.duplicate_ack "
                                      "-e tcp.analysis.out_of_order")
                           .arg(m_interface)
                           .split(u' '));
        return marksArrive(StartPort) ? QString() : QString::fromLocal8Bit(m_tshark.readAllStandardError());
    }

    // All packets of one connection so far.
    [[nodiscard]] QList<Packet> packets(quint16 onePort, quint16 otherPort)
    {
        QList<Packet> some = packetsWith(onePort);
        some.removeIf([&](const Packet &packet) { return packet.from != otherPort && packet.to != otherPort; });
        return some;
    }

    // All packets from or to that port.
    [[nodiscard]] QList<Packet> packetsWith(quint16 port)
    {
        ++m_endPort;
        if (!marksArrive(m_endPort))
            return {};
        QList<Packet> some = m_packets;
        some.removeIf([&](const Packet &packet) { return packet.from != port && packet.to != port; });
        return some;
    }

private:
    static constexpr quint16 StartPort = 9;

    // Sends marker datagrams, whose arrival proves that everything before was
    // seen.
    bool marksArrive(quint16 port)
    {
        const auto isThere = [&] {
            QUdpSocket().writeDatagram("mark", m_beyond, port);
            read();
            return m_marks.contains(port);
        };
        return QTest::qWaitFor(isThere, LimitMs);
    }

    void read()
    {
        while (m_tshark.canReadLine()) {
            const QList<QByteArray> fields = m_tshark.readLine().chopped(1).split('\t');
            if (fields.size() < 11)
                continue;
            if (!fields[0].isEmpty())
                m_marks.insert(fields[0].toUShort());
            if (fields[1].isEmpty())
                continue;
            m_packets.append({fields[1].toUShort(), fields[2].toUShort(), fields[3].toInt(nullptr, 16),
                              fields[4].toULongLong(), fields[5].toULongLong(), fields[6].toULongLong(),
                              fields[7].toUInt(), !fields[8].isEmpty() || !fields[10].isEmpty(), !fields[9].isEmpty()});
        }
    }

    QString m_interface;
    QHostAddress m_beyond;
    QProcess m_tshark;
    QList<Packet> m_packets;
    QSet<quint16> m_marks;
    quint16 m_endPort = 1000;
};
