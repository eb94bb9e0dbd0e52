// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/c/ccode.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

void CCode::client()
{
    m_out.comment(tr("The server."));
    endpoint(u"SERVER"_s, m_address.host, m_address.port);
    if (!m_address.from.isNull()) {
        m_out.comment(tr("Where the connection leaves from; with port 0 the system chooses one."));
        endpoint(u"LOCAL"_s, m_address.from.host, m_address.from.port);
    }
    if (m_address.reconnectMs) {
        m_out.comment(tr("Milliseconds until the next attempt."));
        constant(u"RECONNECT_MS"_s, QString::number(*m_address.reconnectMs));
    }
    message();
    repeat();
    if (!m_address.from.isNull())
        failing();
    resolving();
    showing();
    keepingTime();
    sendingAll();
    receivingSome();
    talking();
    connecting();
    clientMain();
}

void CCode::sendingAll()
{
    if (!m_sends && !m_echoes)
        return;
    m_out.blank();
    m_out.comment(tr("send() may take fewer octets than it is given: go on with the rest. Gives 0 when the connection "
                     "is lost."));
    m_out.code(uR"(
static int send_all(int sock, const unsigned char *octets, size_t size)
{
    while (size > 0) {
)");
    m_out.comment(tr("Without MSG_NOSIGNAL sending to a peer that is gone would end the program."));
    m_out.code(uR"(
        const ssize_t taken = send(sock, octets, size, MSG_NOSIGNAL);
        if (taken < 0) {
            perror("send");
            return 0;
        }
        octets += taken;
        size -= (size_t)taken;
    }
    return 1;
}
)");
}

void CCode::receivingSome()
{
    m_out.blank();
    m_out.comment(
        tr("Takes what is there, however much: TCP is a stream and has no borders of messages. Gives 0 at its "
           "end."));
    m_out.code(uR"(
static int receive(int sock)
{
    static unsigned char octets[65536];
    const ssize_t size = recv(sock, octets, sizeof octets, 0);
    if (size < 0) {
        perror("recv");
        return 0;
    }
)");
    m_out.comment(tr("Zero octets: the peer has closed (FIN)."));
    m_out.code(uR"(
    if (size == 0) {
        printf("Closed by the peer\n");
        fflush(stdout);
        return 0;
    }
    struct sockaddr_storage peer;
    socklen_t peer_size = sizeof peer;
    if (getpeername(sock, (struct sockaddr *)&peer, &peer_size) == 0)
        print_address("", (struct sockaddr *)&peer, peer_size);
    printf(" ");
    show(octets, (size_t)size);
)");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(u"    return send_all(sock, octets, (size_t)size);\n}");
    } else {
        m_out.code(u"    return 1;\n}");
    }
}

void CCode::talking()
{
    m_out.blank();
    m_out.code(u"static void talk(int sock)\n{");
    if (!m_repeats) {
        if (m_sends)
            m_out.code(u"    if (!send_all(sock, MESSAGE, MESSAGE_SIZE))\n        return;");
        m_out.code(u"    while (receive(sock)) {\n    }\n}");
        return;
    }
    m_out.code(u"    int rounds = 0;\n    long long next = now_ms();\n    for (;;) {");
    m_out.comment(tr("Waits for octets, but no longer than until the next message is due."));
    m_out.code(uR"(
        struct pollfd ready = {.fd = sock, .events = POLLIN};
        if (poll(&ready, 1, wait_for(rounds, next)) > 0 && !receive(sock))
            return;
        if (is_more_to_send(rounds) && now_ms() >= next) {
            if (!send_all(sock, MESSAGE, MESSAGE_SIZE))
                return;
            ++rounds;
            next += PERIOD_MS;
        }
    }
}
)");
}

void CCode::connecting()
{
    m_out.blank();
    m_out.comment(tr("Tries each address that the server's name has. Gives -1 when none of them answers."));
    m_out.code(uR"(
static int connect_to_server(void)
{
    int sock = -1;
    struct addrinfo *found = resolve(SERVER_HOST, SERVER_PORT, AF_UNSPEC, SOCK_STREAM);
    for (const struct addrinfo *server = found; server != NULL && sock < 0; server = server->ai_next) {
        sock = socket(server->ai_family, server->ai_socktype, server->ai_protocol);
        if (sock < 0)
            continue;
)");
    if (!m_address.from.isNull()) {
        m_out.comment(tr("The local end is bound before connecting."));
        m_out.code(uR"(
        const int on = 1;
        setsockopt(sock, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        struct addrinfo *local = resolve(LOCAL_HOST, LOCAL_PORT, server->ai_family, SOCK_STREAM);
        if (bind(sock, local->ai_addr, local->ai_addrlen) != 0)
            fail("bind");
        freeaddrinfo(local);
)");
    }
    m_out.comment(tr("Shakes hands with the server: SYN, SYN+ACK, ACK."));
    m_out.code(uR"(
        if (connect(sock, server->ai_addr, server->ai_addrlen) != 0) {
            perror("connect");
            close(sock);
            sock = -1;
        }
    }
    freeaddrinfo(found);
    return sock;
}
)");
}

void CCode::clientMain()
{
    m_out.blank();
    m_out.code(u"int main(void)\n{");
    if (m_address.reconnectMs)
        m_out.code(uR"(
    for (;;) {
        const int sock = connect_to_server();
        if (sock >= 0) {
            printf("Connected\n");
            fflush(stdout);
            talk(sock);
            close(sock);
        }
        const struct timespec pause = {RECONNECT_MS / 1000, RECONNECT_MS % 1000 * 1000000L};
        nanosleep(&pause, NULL);
    }
}
)");
    else
        m_out.code(uR"(
    const int sock = connect_to_server();
    if (sock < 0)
        return EXIT_FAILURE;
    printf("Connected\n");
    fflush(stdout);
    talk(sock);
    close(sock);
    return EXIT_SUCCESS;
}
)");
}
