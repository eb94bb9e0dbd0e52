// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/python/pythoncode.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

void PythonCode::client()
{
    m_out.comment(tr("The server."));
    m_out.code(u"SERVER = ("_s + literals::pythonText(m_address.host) + u", "_s + QString::number(m_address.port)
               + u')');
    if (!m_address.from.isNull()) {
        m_out.comment(tr("Where the connection leaves from; with port 0 the system chooses one."));
        m_out.code(u"LOCAL = "_s + endpoint(m_address.from.host, m_address.from.port));
    }
    if (m_address.reconnectMs) {
        m_out.comment(tr("Seconds until the next attempt."));
        m_out.code(u"RECONNECT = "_s + QString::number(*m_address.reconnectMs / 1000.0, 'g', 12));
    }
    message();
    repeat();
    talk();
    clientMain();
}

void PythonCode::server()
{
    local();
    message();
    repeat();
    talk();
    serverMain();
}

void PythonCode::talk()
{
    if (m_repeats) {
        m_out.blank(2);
        m_out.code(uR"(
def keep_sending(sock):
    rounds = 0
    try:
        while ROUNDS == 0 or rounds < ROUNDS:
            sock.sendall(MESSAGE)
            rounds += 1
            time.sleep(PERIOD)
    except OSError:
        pass  # the connection has ended
)");
    }
    m_out.blank(2);
    m_out.code(u"def talk(sock, peer):");
    m_out.comment(tr("A stream may be cut within a character: the decoder keeps the rest until the next octets come."));
    m_out.code(u"    decoder = codecs.getincrementaldecoder(CHARSET)(\"replace\")");
    if (m_repeats) {
        m_out.comment(tr("A thread sends while this one receives."));
        m_out.code(u"    threading.Thread(target=keep_sending, args=(sock,), daemon=True).start()");
    } else if (m_sends) {
        m_out.comment(tr("sendall() goes on until the system has taken every octet; send() may take fewer."));
        m_out.code(u"    sock.sendall(MESSAGE)");
    }
    m_out.code(u"    while True:");
    m_out.comment(tr("Waits until octets are there, however many: TCP is a stream and has no borders of messages."));
    m_out.code(u"        data = sock.recv(65536)");
    m_out.comment(tr("Zero octets: the peer has closed (FIN)."));
    m_out.code(u"        if not data:\n            break");
    m_out.comment(tr("!r shows control characters as \\n, \\x1b, …: a peer cannot drive your terminal with them."));
    m_out.code(uR"(        print(f"{peer[0]}:{peer[1]} {decoder.decode(data)!r}", flush=True))");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(u"        sock.sendall(data)");
    }
    m_out.code(uR"(    print("Closed by", peer[:2], flush=True))");
}

void PythonCode::clientMain()
{
    const QString local = m_address.from.isNull() ? QString() : u", source_address=LOCAL"_s;
    m_out.blank(2);
    m_out.code(u"def connect():");
    m_out.comment(tr("Looks the name up and shakes hands with the server: SYN, SYN+ACK, ACK."));
    m_out.code(u"    with socket.create_connection(SERVER, timeout=10"_s + local + u") as sock:"_s);
    m_out.comment(tr("The timeout is for connecting: receiving waits as long as it takes."));
    m_out.code(uR"(
        sock.settimeout(None)
        print("Connected from", sock.getsockname()[:2], flush=True)
        talk(sock, sock.getpeername())
)");
    m_out.blank(2);
    m_out.code(u"def main():");
    if (!m_address.reconnectMs) {
        m_out.code(u"    connect()");
        return;
    }
    m_out.code(uR"(
    while True:
        try:
            connect()
        except OSError as problem:
            print("No connection:", problem, flush=True)
        time.sleep(RECONNECT)
)");
}

void PythonCode::serverMain()
{
    m_out.blank(2);
    m_out.code(uR"(
def serve(sock, peer):
    print("Connected:", peer[:2], flush=True)
    try:
        with sock:
            talk(sock, peer)
    except OSError as problem:
        print("Lost:", peer[:2], problem, flush=True)


def main():
)");
    m_out.comment(tr("One listening socket; accept() gives a new socket for each client."));
    m_out.code(m_request.isIPv6() ? u"    listener = socket.socket(socket.AF_INET6, socket.SOCK_STREAM)"
                                  : u"    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)");
    if (m_request.isIPv6())
        m_out.code(u"    listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)");
    m_out.comment(tr("Otherwise the port stays taken for a while after the program has ended (TIME-WAIT)."));
    m_out.code(u"    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)");
    m_out.code(uR"(
    listener.bind(LOCAL)
    listener.listen()
    print("Listening on", listener.getsockname()[:2], flush=True)
    while True:
        sock, peer = listener.accept()
)");
    m_out.comment(tr("A thread for each client, so that nobody waits for another."));
    m_out.code(u"        threading.Thread(target=serve, args=(sock, peer), daemon=True).start()");
}
