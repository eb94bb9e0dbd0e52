// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include "app/net/host/interfaces.h"
#include "app/payload/checksum.h"
#include "app/payload/textcodec.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Help", source);
}

struct Line
{
    const char *left; // as typed
    const char *right; // translated
};

constexpr std::array Addresses{
    Line{"udp://HOST:PORT?to=HOST:PORT", QT_TRANSLATE_NOOP("Help", "a UDP socket bound there, and where Send goes")},
    Line{"udp://HOST:PORT?group=GROUP",
         QT_TRANSLATE_NOOP("Help",
                           "multicast (repeatable): GROUP, GROUP%IFACE, GROUP@SOURCE for one source alone; iface=IFACE "
                           "or all, ttl=0…255, loop=0|1")},
    Line{"broadcast://HOST:PORT?to=PORT",
         QT_TRANSLATE_NOOP("Help",
                           "the same to broadcast addresses: via=all, limited (on one interface: "
                           "iface=NAME), an interface or an address")},
    Line{"tcp-client://HOST:PORT", QT_TRANSLATE_NOOP("Help", "a connection; from=ADDR:PORT, reconnect=MS")},
    Line{"tcp-server://HOST:PORT", QT_TRANSLATE_NOOP("Help", "a listening socket and its clients")},
};

constexpr std::array Options{
    Line{"--headless",
         QT_TRANSLATE_NOOP("Help",
                           "no window: records go to standard output, and each line of standard "
                           "input is sent from the first address")},
    Line{"--send TEXT", QT_TRANSLATE_NOOP("Help", "send TEXT as it is typed (repeatable, in order)")},
    Line{"--send-escaped TEXT", QT_TRANSLATE_NOOP("Help", "the same with \\r \\n \\t \\0 \\\\ \\xHH \\u{H…}")},
    Line{"--send-hex HEX", QT_TRANSLATE_NOOP("Help", "the same with octets in hex")},
    Line{"--send-file FILE", QT_TRANSLATE_NOOP("Help", "the same with the octets of a file")},
    Line{"--line-end none|cr|lf|crlf", QT_TRANSLATE_NOOP("Help", "what ends every text or hex message")},
    Line{"--checksum NAME", QT_TRANSLATE_NOOP("Help", "the checksum that follows it; see --list-checksums")},
    Line{"--every MS", QT_TRANSLATE_NOOP("Help", "repeat what is sent every MS milliseconds")},
    Line{"--count N", QT_TRANSLATE_NOOP("Help", "N times in all (0: until stopped)")},
    Line{"--echo", QT_TRANSLATE_NOOP("Help", "send everything received back to where it came from")},
    Line{"--verify-echo N",
         QT_TRANSLATE_NOOP("Help",
                           "send N messages to a peer that echoes, check every octet that comes back, "
                           "report and end")},
    Line{"--size OCTETS", QT_TRANSLATE_NOOP("Help", "of each of them (64); 1-1472: random sizes between the two")},
    Line{"--for MS", QT_TRANSLATE_NOOP("Help", "close in order and end after MS milliseconds")},
    Line{"--until-received N", QT_TRANSLATE_NOOP("Help", "the same once N received records are there")},
    Line{"--format text|jsonl", QT_TRANSLATE_NOOP("Help", "what standard output carries (text)")},
    Line{"--record FILE", QT_TRANSLATE_NOOP("Help", "write all records to FILE as they come: .txt, .csv, .jsonl")},
    Line{"--language en|zh_CN", QT_TRANSLATE_NOOP("Help", "the language of the program")},
    Line{"--workspace FILE", QT_TRANSLATE_NOOP("Help", "the file that the settings are kept in")},
    Line{"--list-interfaces", QT_TRANSLATE_NOOP("Help", "the network interfaces of this machine")},
    Line{"--list-charsets", QT_TRANSLATE_NOOP("Help", "what charset= may be")},
    Line{"--list-checksums", QT_TRANSLATE_NOOP("Help", "what --checksum may be")},
    Line{"--version", QT_TRANSLATE_NOOP("Help", "the version of the program")},
    Line{"--help", QT_TRANSLATE_NOOP("Help", "this text")},
};

constexpr std::array Endings{
    QT_TRANSLATE_NOOP("Help",
                      "Without --for and --until-received, --headless ends at the end of standard input, "
                      "unless something is still waited for: a tcp-server, a udp or broadcast address with a "
                      "port other than 0 or without a target, a tcp-client with reconnect=, --echo, or an "
                      "--every that still runs."),
    QT_TRANSLATE_NOOP("Help",
                      "A lone tcp-client sends FIN at the end of standard input and stays until its peer "
                      "closes. A udp or broadcast address on port 0 waits one more second for answers."),
    QT_TRANSLATE_NOOP("Help",
                      "--verify-echo tests a udp address with its target or a tcp-client, with one message on its way "
                      "at a time and a second's patience for each. The report goes to standard error, and with "
                      "--format jsonl into the last note record. Exit status 1: not all came back right and in time."),
    QT_TRANSLATE_NOOP("Help",
                      "share=1 on a udp or broadcast address lets other programs that share have the same port: "
                      "broadcasts and multicasts reach all of them, a unicast only one."),
    QT_TRANSLATE_NOOP("Help", "Exit status: 0 done; 1 an address could not be opened or failed for good; 2 usage."),
};

template <std::size_t Size>
void append(QString &text, const std::array<Line, Size> &lines)
{
    qsizetype width = 0;
    for (const Line &line : lines)
        width = std::max(width, qsizetype(qstrlen(line.left)));
    for (const Line &line : lines)
        text += "  "_L1 + QString::fromLatin1(line.left).leftJustified(width + 2) + translated(line.right) + u'\n';
}

QString row(const interfaces::Interface &interface)
{
    QStringList addresses;
    QStringList broadcasts;
    for (const interfaces::Address &address : interface.addresses) {
        addresses.append(address.ip.toString() + u'/' + QString::number(address.prefix));
        if (!address.broadcast.isNull())
            broadcasts.append(address.broadcast.toString());
    }
    const auto orDash = [](const QStringList &words) { return words.isEmpty() ? u"-"_s : words.join(u','); };
    return QStringList{interface.name,
                       interface.up ? u"up"_s : u"down"_s,
                       orDash(addresses),
                       orDash(broadcasts),
                       interface.mtu > 0 ? QString::number(interface.mtu) : u"-"_s,
                       interfaces::word(interface.kind),
                       interface.running ? u"link"_s : u"no-link"_s,
                       interface.hardwareAddress.isEmpty() ? u"-"_s : interface.hardwareAddress}
        .join(u'\t');
}

} // namespace

namespace help {

QString usage()
{
    QString text = translated(QT_TRANSLATE_NOOP("Help", "Usage:")) + u'\n';
    text += u"  socketeer [OPTIONS] [ADDRESS…]\n  socketeer --headless [OPTIONS] ADDRESS…\n\n"_s;
    text += translated(QT_TRANSLATE_NOOP("Help", "Addresses:")) + u'\n';
    append(text, Addresses);
    text += u'\n' + translated(QT_TRANSLATE_NOOP("Help", "Options:")) + u'\n';
    append(text, Options);
    for (const char *const ending : Endings)
        text += u'\n' + translated(ending) + u'\n';
    return text;
}

QString version()
{
    return u"socketeer " SOCKETEER_VERSION "\n"_s;
}

QString interfaceList()
{
    QString text;
    const QList<interfaces::Interface> all = interfaces::all();
    for (const interfaces::Interface &interface : all)
        text += row(interface) + u'\n';
    return text;
}

QString charsetList()
{
    return Charset::available().join(u'\n') + u'\n';
}

QString checksumList()
{
    return Checksum::available().join(u'\n') + u'\n';
}

} // namespace help
