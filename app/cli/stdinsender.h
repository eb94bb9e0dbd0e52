// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options/arguments.h"
#include "app/cli/standardinput.h"
#include "app/net/network.h"

#include <QObject>

// Sends each line of standard input from one endpoint. Reads only while there
// is a peer and the send queue is short.
class StdinSender final : public QObject
{
    Q_OBJECT

public:
    static constexpr quint64 MaxWaiting = quint64(1) << 20; // octets queued at the endpoint
    static constexpr qsizetype MaxLine = qsizetype(64) << 20; // octets; a longer line is sent in parts

    StdinSender(Network &network, EndpointId id, const EndpointAddress &address, const Arguments &arguments,
                QObject *parent = nullptr);

    void stop();
    [[nodiscard]] bool hasEnded() const { return m_step == Step::Ended; }

signals:
    void ended(); // the last line was passed on, or stop() was called

private:
    enum class Step : quint8 { Holding, Reading, Sending, Ended };

    void onStateChanged(const EndpointState &state);
    void onAnswered(const EndpointState &state);
    void onPieceArrived(const QByteArray &octets);
    void onInputEnded();
    void sendLine(QByteArray line);

    Network &m_network;
    const EndpointId m_id;
    const Charset m_charset;
    const Arguments m_arguments;
    StandardInput m_input;
    QByteArray m_line; // the current line, still incomplete
    Step m_step = Step::Holding;
};
