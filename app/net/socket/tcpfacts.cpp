// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/tcpfacts.h"

using namespace Qt::StringLiterals;

QString stateText(TcpState state)
{
    switch (state) {
    case TcpState::Unknown:
        break;
    case TcpState::Closed:
        return u"CLOSED"_s;
    case TcpState::Listen:
        return u"LISTEN"_s;
    case TcpState::SynSent:
        return u"SYN-SENT"_s;
    case TcpState::SynReceived:
        return u"SYN-RECEIVED"_s;
    case TcpState::Established:
        return u"ESTABLISHED"_s;
    case TcpState::FinWait1:
        return u"FIN-WAIT-1"_s;
    case TcpState::FinWait2:
        return u"FIN-WAIT-2"_s;
    case TcpState::CloseWait:
        return u"CLOSE-WAIT"_s;
    case TcpState::Closing:
        return u"CLOSING"_s;
    case TcpState::LastAck:
        return u"LAST-ACK"_s;
    case TcpState::TimeWait:
        return u"TIME-WAIT"_s;
    }
    return {};
}

bool hasPeersFin(TcpState state)
{
    switch (state) {
    case TcpState::CloseWait:
    case TcpState::Closing:
    case TcpState::LastAck:
    case TcpState::TimeWait:
        return true;
    default:
        return false;
    }
}
