// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"
#include "app/base/problem.h"

#include <QByteArrayView>
#include <QString>
#include <QtGlobal>

#include <functional>
#include <optional>

// Calls on a socket's descriptor that Qt does not offer, that it makes costlier, or
// whose answer hides what happened (it takes a reset for an orderly end). POSIX
// sockets on one side, Winsock on the other. Nothing here waits.
namespace nativesocket {

constexpr qintptr None = -1;

// The outcome of one receive or send.
struct Transfer
{
    enum class Outcome : quint8 {
        Octets, // `octets` of them, at least one
        Nothing, // none now: no data, or no room
        End, // the peer's FIN; sending: the connection was closed before (EPIPE)
        Reset, // the peer's RST
        Lost, // no route, no answer, …: `error` says which
    };

    Outcome outcome = Outcome::Nothing;
    qsizetype octets = 0;
    int error = 0; // the system's number
};

[[nodiscard]] Transfer receive(qintptr socket, char *buffer, qsizetype size);
[[nodiscard]] Transfer send(qintptr socket, QByteArrayView octets);
// 0 when the system has taken the datagram, else an errno value that says why not.
[[nodiscard]] int sendDatagram(qintptr socket, QByteArrayView octets, const Peer &to);

// A datagram socket bound to a port that others may share, if they also ask for it.
struct Bound
{
    qintptr socket = None;
    int error = 0; // the system's number when there is none
};
[[nodiscard]] Bound bindShared(const Peer &local);

// A connection under way to `to`, bound to `from` unless that is null. Its outcome
// is known when the socket is writable: connectError() then gives it.
struct Connecting
{
    qintptr socket = None;
    int error = 0; // the system's number when there is no socket
    bool bindFailed = false; // the error is about `from`
};
[[nodiscard]] Connecting connectTo(const Peer &to, const Peer &from);
// The same, but the port is chosen, and `announce` called with the local end, before
// anything leaves.
[[nodiscard]] Connecting connectTo(const Peer &to, const Peer &from, const std::function<void(const Peer &)> &announce);
[[nodiscard]] int connectError(qintptr socket); // 0: connected

struct Accepted
{
    enum class Outcome : quint8 {
        Client,
        Nothing, // nobody waits
        Gone, // the client gave up before; there may be others
        NoRoom, // no descriptors or memory, or another reason in `error`: trying again at once would not help
    };

    Outcome outcome = Outcome::Nothing;
    qintptr socket = None;
    int error = 0; // the system's number
};
[[nodiscard]] Accepted accept(qintptr listener);

// Prepares a connection, also an accepted one: no waiting, and small messages leave at once.
void prepare(qintptr socket);
[[nodiscard]] Peer localEnd(qintptr socket);
[[nodiscard]] Peer farEnd(qintptr socket);

bool shutdownSending(qintptr socket); // FIN, once what was written is out
bool setResetOnClose(qintptr socket); // SO_LINGER 0: close() sends RST
void close(qintptr socket);
bool setNoDelay(qintptr socket, bool on); // TCP_NODELAY
bool setKeepAlive(qintptr socket, bool on, int idleS, int intervalS, int probes);
bool setBacklog(qintptr listener, int connections); // listen() once more

// Octets that the system took and the peer has not confirmed, FIN counted as
// one; nullopt where the system does not tell.
[[nodiscard]] std::optional<quint64> unconfirmed(qintptr socket);

// Allows as many descriptors as the system lets this process have: it often starts
// with 1,024, enough for few clients only.
void raiseDescriptorLimit();

[[nodiscard]] Problem::Word wordOf(int error);
[[nodiscard]] QString textOf(int error);

} // namespace nativesocket
