// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/c/ccode.h"

#include "app/codegen/common/literals.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCString = 4095; // octets, by the standard

} // namespace

CCode::CCode(const CodeRequest &request) : ProgramCode(request, u"//"_s) { }

void CCode::head()
{
    m_out.comment(tr("Does what this tab does: %1").arg(m_address.toString()));
    m_out.comment(
        tr("Build it with “cc -std=c11 -Wall -o program FILE” and start it with “./program”; Ctrl+C ends it."));
    m_out.blank();
    m_out.code(u"#define _DEFAULT_SOURCE");
    m_out.blank();
    m_out.code(uR"(
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
)");
    m_out.blank();
}

void CCode::constant(const QString &name, const QString &value)
{
    m_out.code(u"#define "_s + name + u' ' + value);
}

void CCode::endpoint(const QString &name, const QString &host, quint16 port)
{
    constant(name + u"_HOST"_s, literals::cText(host));
    constant(name + u"_PORT"_s, u'"' + QString::number(port) + u'"');
}

void CCode::message()
{
    if (!m_sends)
        return;
    m_out.comment(tr("The message, octet by octet as it is sent. C adds a zero at the end, which is not sent."));
    const qsizetype size = m_request.message.toOctets().octets.size();
    if (size <= LongestCString)
        m_out.message(m_request.message, u"static const unsigned char MESSAGE[] ="_s, &literals::cString, u"    ;"_s);
    else
        m_out.message(m_request.message, u"static const unsigned char MESSAGE[] = {"_s, &literals::cNumbers,
                      u"    0};"_s);
    m_out.code(u"static const size_t MESSAGE_SIZE = sizeof MESSAGE - 1;");
}

void CCode::repeat()
{
    if (!m_repeats)
        return;
    m_out.comment(tr("The message is sent again and again: the milliseconds between, and how many times (0: until "
                     "stopped)."));
    constant(u"PERIOD_MS"_s, QString::number(m_request.repeat->periodMs));
    constant(u"ROUNDS"_s, QString::number(roundsAsInt()));
}

QString CCode::family() const
{
    return m_request.isIPv6() ? u"AF_INET6"_s : u"AF_INET"_s;
}

void CCode::failing()
{
    m_out.blank();
    m_out.code(uR"(
static void fail(const char *what)
{
    perror(what);
    exit(EXIT_FAILURE);
}
)");
}

void CCode::resolving()
{
    m_out.blank();
    m_out.comment(tr("An address or a name becomes what the socket functions take. The result is a list: a name may "
                     "have several addresses."));
    m_out.code(uR"(
static struct addrinfo *resolve(const char *host, const char *port, int family, int type)
{
    struct addrinfo hints;
    struct addrinfo *found = NULL;
    memset(&hints, 0, sizeof hints);
    hints.ai_family = family;
    hints.ai_socktype = type;
    const int error = getaddrinfo(host, port, &hints, &found);
    if (error != 0) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(error));
        exit(EXIT_FAILURE);
    }
    return found;
}
)");
    m_out.blank();
    m_out.code(uR"(
static void print_address(const char *before, const struct sockaddr *address, socklen_t size)
{
    char host[NI_MAXHOST];
    char port[NI_MAXSERV];
    if (getnameinfo(address, size, host, sizeof host, port, sizeof port, NI_NUMERICHOST | NI_NUMERICSERV) == 0)
        printf("%s%s:%s", before, host, port);
}
)");
}

void CCode::showing()
{
    m_out.blank();
    const bool isUtf8 = m_request.message.charset == Charset();
    m_out.comment(
        isUtf8 ? tr("Control characters are shown as \\x0a: a peer cannot drive your terminal with them.")
               : tr("C does not know %1: what is not ASCII is shown as \\xe4.").arg(m_request.message.charset.name()));
    m_out.code(u"static void show(const unsigned char *octets, size_t size)\n{");
    m_out.code(u"    for (size_t i = 0; i < size; ++i) {");
    m_out.code(isUtf8 ? u"        if (octets[i] >= 0x20 && octets[i] != 0x7f)"
                      : u"        if (octets[i] >= 0x20 && octets[i] < 0x7f)");
    m_out.code(uR"(
            putchar(octets[i]);
        else
            printf("\\x%02x", octets[i]);
    }
    putchar('\n');
    fflush(stdout);
}
)");
}

void CCode::keepingTime()
{
    if (!m_repeats)
        return;
    m_out.blank();
    m_out.comment(tr("Milliseconds of a clock that nobody sets."));
    m_out.code(uR"(
static long long now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static int is_more_to_send(int rounds)
{
    return ROUNDS == 0 || rounds < ROUNDS;
}
)");
    m_out.blank();
    m_out.comment(tr("How long poll() may wait until it is time to send; -1 is for ever."));
    m_out.code(uR"(
static int wait_for(int rounds, long long next)
{
    if (!is_more_to_send(rounds))
        return -1;
    const long long left = next - now_ms();
    return left > 0 ? (int)left : 0;
}
)");
}
