// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options/options.h"

#include "app/automation/echotest/echoplan.h"
#include "app/cli/options/help.h"
#include "app/cli/options/optionparsers.h"
#include "app/workspace/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace optionparsers;

// To add an option, add a row below and a field of Arguments. If no function of
// optionparsers fits its value, put a parser here, above the table.

namespace {

template <notation::Kind Kind>
Notices parseMessage(const Option &option, const QString &value, Arguments &into)
{
    // Finds errors that do not depend on the charset: UTF-8 has every
    // character.
    const notation::Octets octets = notation::toOctets(Kind, value);
    if (!octets.isValid()) {
        return {{QT_TRANSLATE_NOOP("Notice", "%1 cannot send “%2”: it is wrong at character %3."),
                 {option.name, value, QString::number(octets.errorAt + 1)}},
                octets.error};
    }
    Outgoing outgoing;
    outgoing.message.kind = Kind;
    outgoing.message.typed = value;
    into.outgoing.append(outgoing);
    return {};
}

Notices parseFileToSend(const Option &option, const QString &value, Arguments &into)
{
    QFile file(value);
    if (QFileInfo(file).isDir())
        return {{QT_TRANSLATE_NOOP("Notice", "%1: “%2” is a directory, not a file."), {option.name, value}}};
    if (!file.open(QIODevice::ReadOnly)) {
        return {{QT_TRANSLATE_NOOP("Notice", "%1: the file “%2” cannot be read (%3)."),
                 {option.name, value, file.errorString()}}};
    }
    Outgoing outgoing;
    outgoing.file = file.read(Arguments::MaxFile + 1);
    if (outgoing.file->size() > Arguments::MaxFile)
        return {{QT_TRANSLATE_NOOP("Notice", "%1: the file “%2” is larger than 1 GiB."), {option.name, value}}};
    into.outgoing.append(outgoing);
    return {};
}

// One size, or two with a dash between.
Notices parseSizes(const Option &option, const QString &value, Arguments &into)
{
    const auto least = wholeNumber(value.section(u'-', 0, 0), 0, EchoPlan::MostOctets);
    const auto most = value.contains(u'-') ? wholeNumber(value.section(u'-', 1), 0, EchoPlan::MostOctets) : least;
    if (!least || !most || *least > *most) {
        return {{QT_TRANSLATE_NOOP("Notice",
                                   "%1 does not know “%2”. Allowed: a number of octets from 0 to %3, or two as in "
                                   "1-1472 for random sizes between them."),
                 {option.name, value, QString::number(EchoPlan::MostOctets)}}};
    }
    into.verifySizes = Arguments::Sizes{int(*least), int(*most)};
    return {};
}

std::optional<const ExportFormat *> formatNamed(const QString &name)
{
    const ExportFormat *const format = ExportFormat::find(name, ExportFormat::Use::StandardOutput);
    return format ? std::optional(format) : std::nullopt;
}

Notices parseRecordFile(const Option &option, const QString &value, Arguments &into)
{
    const ExportFormat::Chosen chosen = ExportFormat::forFile(value, ExportFormat::Use::RecordFile);
    if (chosen.format && chosen.format->isPlanned()) {
        return {{QT_TRANSLATE_NOOP("Notice", "%1: %2 comes with a later version. Allowed: %3."),
                 {option.name, chosen.format->ending, option.words.join(u", ")}}};
    }
    if (!chosen.problem.isNull())
        return usageerror::notOneOf(option.name, value, option.words);
    into.recordFile = value;
    into.recordFormat = chosen.format;
    return {};
}

QString usage()
{
    return help::usage(options::all());
}

} // namespace

const QList<Option> &options::all()
{
    static const QList<Option> table{
        {.name = u"--headless"_s,
         .help = QT_TRANSLATE_NOOP("Help",
                                   "no window: records go to standard output, and each line of standard "
                                   "input is sent from the first address"),
         .parse = flag<&Arguments::headless>},

        {.name = u"--send"_s,
         .value = u"TEXT"_s,
         .help = QT_TRANSLATE_NOOP("Help", "send TEXT as it is typed (repeatable, in order)"),
         .parse = parseMessage<notation::Kind::Text>},
        {.name = u"--send-escaped"_s,
         .value = u"TEXT"_s,
         .help = QT_TRANSLATE_NOOP("Help", "the same with \\r \\n \\t \\0 \\\\ \\xHH \\u{H…}"),
         .parse = parseMessage<notation::Kind::Escapes>},
        {.name = u"--send-hex"_s,
         .value = u"HEX"_s,
         .help = QT_TRANSLATE_NOOP("Help", "the same with octets in hex"),
         .parse = parseMessage<notation::Kind::Hex>},
        {.name = u"--send-file"_s,
         .value = u"FILE"_s,
         .help = QT_TRANSLATE_NOOP("Help", "the same with the octets of a file"),
         .parse = parseFileToSend},
        {.name = u"--line-end"_s,
         .words = {u"none"_s, u"cr"_s, u"lf"_s, u"crlf"_s},
         .help = QT_TRANSLATE_NOOP("Help", "what ends every text or hex message"),
         .parse = found<&Arguments::lineEnd, notation::lineEndFromText>},
        {.name = u"--checksum"_s,
         .value = u"NAME"_s,
         .words = QStringList{u"none"_s} + Checksum::available(),
         .help = QT_TRANSLATE_NOOP("Help", "the checksum that follows it; see --list-checksums"),
         .parse = found<&Arguments::checksum, &Checksum::find>},
        {.name = u"--every"_s,
         .value = u"MS"_s,
         .help = QT_TRANSLATE_NOOP("Help", "repeat what is sent every MS milliseconds"),
         .parse = number<&Arguments::everyMs, 1>},
        {.name = u"--count"_s,
         .value = u"N"_s,
         .help = QT_TRANSLATE_NOOP("Help", "N times in all (0: until stopped)"),
         .parse = number<&Arguments::count, 0>},

        {.name = u"--echo"_s,
         .help = QT_TRANSLATE_NOOP("Help", "send everything received back to where it came from"),
         .parse = flag<&Arguments::echo>},
        {.name = u"--verify-echo"_s,
         .value = u"N"_s,
         .help = QT_TRANSLATE_NOOP("Help",
                                   "send N messages to a peer that echoes, check every octet that comes back, "
                                   "report and end"),
         .parse = number<&Arguments::verifyEcho, 1, EchoPlan::MostMessages>},
        {.name = u"--size"_s,
         .value = u"OCTETS"_s,
         .help = QT_TRANSLATE_NOOP("Help", "of each of them (64); 1-1472: random sizes between the two"),
         .parse = parseSizes},

        {.name = u"--for"_s,
         .value = u"MS"_s,
         .help = QT_TRANSLATE_NOOP("Help", "close in order and end after MS milliseconds"),
         .parse = number<&Arguments::forMs, 0>},
        {.name = u"--until-received"_s,
         .value = u"N"_s,
         .help = QT_TRANSLATE_NOOP("Help", "the same once N received records are there"),
         .parse = number<&Arguments::untilReceived, 0>},

        {.name = u"--format"_s,
         .words = ExportFormat::names(ExportFormat::Use::StandardOutput),
         .help = QT_TRANSLATE_NOOP("Help", "what standard output carries (text)"),
         .parse = found<&Arguments::format, formatNamed>},
        {.name = u"--record"_s,
         .value = u"FILE"_s,
         .words = ExportFormat::endings(ExportFormat::Use::RecordFile),
         .help = QT_TRANSLATE_NOOP("Help", "write all records to FILE as they come: %1"),
         .parse = parseRecordFile},

        {.name = u"--language"_s,
         .words = Language::available(),
         .help = QT_TRANSLATE_NOOP("Help", "the language of the program"),
         .parse = word<&Arguments::language>},
        {.name = u"--workspace"_s,
         .value = u"FILE"_s,
         .help = QT_TRANSLATE_NOOP("Help", "the file that the settings are kept in"),
         .parse = text<&Arguments::workspaceFile>},
        {.name = u"--list-interfaces"_s,
         .help = QT_TRANSLATE_NOOP("Help", "the network interfaces of this machine"),
         .parse = prints<help::interfaceList>},
        {.name = u"--list-charsets"_s,
         .help = QT_TRANSLATE_NOOP("Help", "what charset= may be"),
         .parse = prints<help::charsetList>},
        {.name = u"--list-checksums"_s,
         .help = QT_TRANSLATE_NOOP("Help", "what --checksum may be"),
         .parse = prints<help::checksumList>},
        {.name = u"--version"_s,
         .help = QT_TRANSLATE_NOOP("Help", "the version of the program"),
         .parse = prints<help::version>},
        {.name = u"--help"_s, .help = QT_TRANSLATE_NOOP("Help", "this text"), .parse = prints<usage>},
    };
    return table;
}

const Option *options::find(QStringView name)
{
    const auto found = std::ranges::find(all(), name, &Option::name);
    return found == all().end() ? nullptr : &*found;
}

QStringList options::names()
{
    QStringList names;
    for (const Option &option : all())
        names.append(option.name);
    return names;
}
