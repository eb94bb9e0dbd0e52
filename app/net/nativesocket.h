// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// The few calls on a socket's descriptor that Qt has no name for, with POSIX
// sockets on one side and Winsock on the other.
namespace nativesocket {

struct Received
{
    enum class Outcome : quint8 {
        Octets, // `octets` of them, at least one
        Nothing, // none now (EAGAIN)
        End, // the peer's FIN
        Reset, // ECONNRESET
        Lost, // ETIMEDOUT, EHOSTUNREACH, …: `error` says which
    };

    Outcome outcome = Outcome::Nothing;
    qsizetype octets = 0;
    int error = 0; // errno
};

[[nodiscard]] Received receive(qintptr socket, char *buffer, qsizetype size);

bool shutdownSending(qintptr socket); // FIN, once what was written is out
bool setResetOnClose(qintptr socket); // SO_LINGER 0: close() sends RST

} // namespace nativesocket
