// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/c/ccode.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

void CCode::server()
{
    m_out.comment(m_address.port == 0 ? tr("The address of this machine; with port 0 the system chooses one.")
                                      : tr("The address and port of this machine; 0.0.0.0 and :: are all of its "
                                           "addresses."));
    endpoint(u"LOCAL"_s, m_address.host, m_address.port);
    message();
    repeat();
    m_out.comment(tr("As many clients at once as there is room for below."));
    constant(u"MOST_CLIENTS"_s, u"64"_s);
    failing();
    resolving();
    showing();
    keepingTime();
    sendingAll();
    receivingSome();
    listening();
    clients();
    serverMain();
}

void CCode::listening()
{
    m_out.blank();
    m_out.code(u"static int listen_for_clients(void)\n{");
    m_out.code(u"    struct addrinfo *local = resolve(LOCAL_HOST, LOCAL_PORT, "_s + family() + u", SOCK_STREAM);"_s);
    m_out.code(uR"(
    const int listener = socket(local->ai_family, local->ai_socktype, local->ai_protocol);
    if (listener < 0)
        fail("socket");
    const int on = 1;
)");
    m_out.comment(tr("Otherwise the port stays taken for a while after the program has ended (TIME-WAIT)."));
    m_out.code(u"    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);");
    if (m_request.isIPv6())
        m_out.code(u"    setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);");
    m_out.code(uR"(
    if (bind(listener, local->ai_addr, local->ai_addrlen) != 0)
        fail("bind");
    freeaddrinfo(local);
    if (listen(listener, 128) != 0)
        fail("listen");
    struct sockaddr_storage own;
    socklen_t own_size = sizeof own;
    if (getsockname(listener, (struct sockaddr *)&own, &own_size) == 0)
        print_address("Listening on ", (struct sockaddr *)&own, own_size);
    printf("\n");
    fflush(stdout);
    return listener;
}
)");
}

void CCode::clients()
{
    m_out.blank();
    m_out.comment(tr("What poll() watches: the listening socket first, then one socket for each client."));
    m_out.code(u"static struct pollfd watched[1 + MOST_CLIENTS];\nstatic nfds_t count;");
    if (m_repeats) {
        m_out.comment(tr("For each of them: how often it has got the message, and when it is due again."));
        m_out.code(u"static int rounds[1 + MOST_CLIENTS];\nstatic long long next[1 + MOST_CLIENTS];");
    }
    m_out.blank();
    m_out.code(u"static void welcome(int client)\n{");
    m_out.code(uR"(
    if (count == 1 + MOST_CLIENTS) {
        close(client);
        return;
    }
    watched[count].fd = client;
    watched[count].events = POLLIN;
    watched[count].revents = 0;
)");
    if (m_repeats)
        m_out.code(u"    rounds[count] = 0;\n    next[count] = now_ms();");
    m_out.code(u"    ++count;\n    printf(\"Connected\\n\");\n    fflush(stdout);");
    if (m_sends && !m_repeats)
        m_out.code(u"    send_all(client, MESSAGE, MESSAGE_SIZE);");
    m_out.code(u"}");
    m_out.blank();
    m_out.comment(tr("The last one takes the place of the one that goes."));
    m_out.code(u"static void part_with(nfds_t at)\n{\n    close(watched[at].fd);\n    --count;\n    watched[at] = "
               u"watched[count];");
    if (m_repeats)
        m_out.code(u"    rounds[at] = rounds[count];\n    next[at] = next[count];");
    m_out.code(u"}");
}

void CCode::serverMain()
{
    if (m_repeats) {
        m_out.blank();
        m_out.code(uR"(
static void send_what_is_due(void)
{
    for (nfds_t at = 1; at < count; ++at) {
        if (!is_more_to_send(rounds[at]) || now_ms() < next[at])
            continue;
        send_all(watched[at].fd, MESSAGE, MESSAGE_SIZE);
        ++rounds[at];
        next[at] += PERIOD_MS;
    }
}

static int shortest_wait(void)
{
    int shortest = -1;
    for (nfds_t at = 1; at < count; ++at) {
        const int wait = wait_for(rounds[at], next[at]);
        if (wait >= 0 && (shortest < 0 || wait < shortest))
            shortest = wait;
    }
    return shortest;
}
)");
    }
    m_out.blank();
    m_out.code(uR"(
int main(void)
{
    watched[0].fd = listen_for_clients();
    watched[0].events = POLLIN;
    count = 1;
    for (;;) {
)");
    m_out.comment(tr("One thread waits for all of them at once."));
    m_out.code(m_repeats ? u"        if (poll(watched, count, shortest_wait()) < 0)"
                         : u"        if (poll(watched, count, -1) < 0)");
    m_out.code(u"            fail(\"poll\");");
    m_out.comment(tr("From the last to the first, since the last one may take another's place."));
    m_out.code(uR"(
        for (nfds_t at = count - 1; at > 0; --at) {
            if (watched[at].revents != 0 && !receive(watched[at].fd))
                part_with(at);
        }
)");
    m_out.comment(tr("accept() gives a new socket for each client; the listening one goes on listening."));
    m_out.code(uR"(
        if (watched[0].revents != 0) {
            const int client = accept(watched[0].fd, NULL, NULL);
            if (client >= 0)
                welcome(client);
        }
)");
    if (m_repeats)
        m_out.code(u"        send_what_is_due();");
    m_out.code(u"    }\n}");
}
