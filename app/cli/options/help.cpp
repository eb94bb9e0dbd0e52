// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options/help.h"

#include "app/cli/options/option.h"
#include "app/net/host/interfaces.h"
#include "app/payload/checksum.h"
#include "app/payload/textcodec.h"

#include <QCoreApplication>

#include <algorithm>

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

constexpr Line Addresses[] = {
    {"udp://HOST:PORT?to=HOST:PORT", QT_TRANSLATE_NOOP("Help", "a UDP socket bound there, and where Send goes")},
    {"udp://HOST:PORT?group=GROUP",
     QT_TRANSLATE_NOOP("Help",
                       "multicast (repeatable): GROUP, GROUP%IFACE, GROUP@SOURCE for one source alone; iface=IFACE "
                       "or all, ttl=0…255, loop=0|1")},
    {"broadcast://HOST:PORT?to=PORT",
     QT_TRANSLATE_NOOP("Help",
                       "the same to broadcast addresses: via=all, limited (on one interface: "
                       "iface=NAME), an interface or an address")},
    {"tcp-client://HOST:PORT", QT_TRANSLATE_NOOP("Help", "a connection; from=ADDR:PORT, reconnect=MS")},
    {"tcp-server://HOST:PORT", QT_TRANSLATE_NOOP("Help", "a listening socket and its clients")},
};

constexpr const char *Remarks[] = {
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
};

void append(QString &text, const QList<help::Entry> &entries)
{
    qsizetype width = 0;
    for (const help::Entry &entry : entries)
        width = std::max(width, entry.form.size());
    for (const help::Entry &entry : entries)
        text += "  "_L1 + entry.form.leftJustified(width + 2) + entry.meaning + u'\n';
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

QString usage(const QList<Option> &options)
{
    QList<Entry> entries;
    for (const Option &option : options)
        entries.append(
            {option.takesValue() ? option.name + u' ' + option.valueName() : option.name, option.helpText()});

    QString text = translated(QT_TRANSLATE_NOOP("Help", "Usage:")) + u'\n';
    text += u"  socketeer [OPTIONS] [ADDRESS…]\n  socketeer --headless [OPTIONS] ADDRESS…\n\n"_s;
    text += translated(QT_TRANSLATE_NOOP("Help", "Addresses:")) + u'\n';
    append(text, addresses());
    text += u'\n' + translated(QT_TRANSLATE_NOOP("Help", "Options:")) + u'\n';
    append(text, entries);
    const QStringList paragraphs = remarks() + QStringList{exitStatus()};
    for (const QString &paragraph : paragraphs)
        text += u'\n' + paragraph + u'\n';
    return text;
}

QList<Entry> addresses()
{
    QList<Entry> entries;
    for (const Line &line : Addresses)
        entries.append({QString::fromLatin1(line.left), translated(line.right)});
    return entries;
}

QStringList remarks()
{
    QStringList paragraphs;
    for (const char *const remark : Remarks)
        paragraphs.append(translated(remark));
    return paragraphs;
}

QString exitStatus()
{
    return translated(QT_TRANSLATE_NOOP(
        "Help", "Exit status: 0 done; 1 an address could not be opened or failed for good; 2 usage."));
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
