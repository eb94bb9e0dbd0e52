// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/automation/echotest/echoplan.h"
#include "app/workspace/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

using Action = Arguments::Action;

std::optional<quint64> wholeNumber(const QString &text, quint64 least, quint64 most)
{
    const bool digits = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const quint64 number = text.toULongLong(&fits);
    return digits && fits && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

Notices oneOf(const QString &option, const QString &value, const QStringList &allowed)
{
    return {{QT_TRANSLATE_NOOP("Notice", "%1 does not know “%2”. Allowed: %3."), {option, value, allowed.join(u", ")}}};
}

// Reads options one by one into the arguments.
class Reader
{
public:
    explicit Reader(Arguments &arguments) : m_arguments(arguments) { }

    Notices headless(const QString &) { return choose(Action::Headless); }
    Notices help(const QString &) { return choose(Action::Help); }
    Notices version(const QString &) { return choose(Action::Version); }
    Notices listInterfaces(const QString &) { return choose(Action::ListInterfaces); }
    Notices listCharsets(const QString &) { return choose(Action::ListCharsets); }
    Notices listChecksums(const QString &) { return choose(Action::ListChecksums); }

    Notices send(const QString &value) { return add(notation::Kind::Text, value); }
    Notices sendEscaped(const QString &value) { return add(notation::Kind::Escapes, value); }
    Notices sendHex(const QString &value) { return add(notation::Kind::Hex, value); }
    Notices sendFile(const QString &value);

    Notices lineEnd(const QString &value);
    Notices checksum(const QString &value);
    Notices every(const QString &value) { return number(value, 1, m_arguments.everyMs); }
    Notices count(const QString &value) { return number(value, 0, m_arguments.count); }
    Notices echo(const QString &)
    {
        m_arguments.echo = true;
        return {};
    }
    Notices verifyEcho(const QString &value);
    Notices size(const QString &value);
    Notices forMs(const QString &value) { return number(value, 0, m_arguments.forMs); }
    Notices untilReceived(const QString &value) { return number(value, 0, m_arguments.untilReceived); }
    Notices format(const QString &value);
    Notices record(const QString &value);
    Notices language(const QString &value);
    Notices workspace(const QString &value)
    {
        m_arguments.workspaceFile = value;
        return {};
    }

    Notices take(const QStringList &typed);

private:
    Notices choose(Action action);
    Notices add(notation::Kind kind, const QString &value);
    template <typename Number>
    Notices number(const QString &value, quint64 least, std::optional<Number> &into) const;
    Notices takeOption(const QString &name, const std::optional<QString> &joined, const QStringList &typed,
                       qsizetype &at);

    Arguments &m_arguments;
    QString m_option; // the one being read, with its dashes
};

struct Option
{
    QLatin1StringView name;
    bool takesValue;
    Notices (Reader::*read)(const QString &value);
};

constexpr std::array Options{
    Option{"headless"_L1, false, &Reader::headless},
    Option{"send"_L1, true, &Reader::send},
    Option{"send-escaped"_L1, true, &Reader::sendEscaped},
    Option{"send-hex"_L1, true, &Reader::sendHex},
    Option{"send-file"_L1, true, &Reader::sendFile},
    Option{"line-end"_L1, true, &Reader::lineEnd},
    Option{"checksum"_L1, true, &Reader::checksum},
    Option{"every"_L1, true, &Reader::every},
    Option{"count"_L1, true, &Reader::count},
    Option{"echo"_L1, false, &Reader::echo},
    Option{"verify-echo"_L1, true, &Reader::verifyEcho},
    Option{"size"_L1, true, &Reader::size},
    Option{"for"_L1, true, &Reader::forMs},
    Option{"until-received"_L1, true, &Reader::untilReceived},
    Option{"format"_L1, true, &Reader::format},
    Option{"record"_L1, true, &Reader::record},
    Option{"language"_L1, true, &Reader::language},
    Option{"workspace"_L1, true, &Reader::workspace},
    Option{"list-interfaces"_L1, false, &Reader::listInterfaces},
    Option{"list-charsets"_L1, false, &Reader::listCharsets},
    Option{"list-checksums"_L1, false, &Reader::listChecksums},
    Option{"version"_L1, false, &Reader::version},
    Option{"help"_L1, false, &Reader::help},
};

// What only prints and ends goes before the rest, whatever the order.
Notices Reader::choose(Action action)
{
    if (m_arguments.action == Action::Window || m_arguments.action == Action::Headless)
        m_arguments.action = action;
    return {};
}

Notices Reader::add(notation::Kind kind, const QString &value)
{
    Outgoing outgoing;
    outgoing.message.kind = kind;
    outgoing.message.typed = value;
    // What is wrong whatever the charset: UTF-8 has every character.
    const notation::Octets octets = notation::toOctets(kind, value);
    if (!octets.isValid()) {
        return {{QT_TRANSLATE_NOOP("Notice", "%1 cannot send “%2”: it is wrong at character %3."),
                 {m_option, value, QString::number(octets.errorAt + 1)}},
                octets.error};
    }
    m_arguments.outgoing.append(outgoing);
    return {};
}

Notices Reader::sendFile(const QString &value)
{
    QFile file(value);
    if (QFileInfo(file).isDir())
        return {{QT_TRANSLATE_NOOP("Notice", "%1: “%2” is a directory, not a file."), {m_option, value}}};
    if (!file.open(QIODevice::ReadOnly)) {
        return {{QT_TRANSLATE_NOOP("Notice", "%1: the file “%2” cannot be read (%3)."),
                 {m_option, value, file.errorString()}}};
    }
    Outgoing outgoing;
    outgoing.file = file.read(Arguments::MaxFile + 1);
    if (outgoing.file->size() > Arguments::MaxFile)
        return {{QT_TRANSLATE_NOOP("Notice", "%1: the file “%2” is larger than 1 GiB."), {m_option, value}}};
    m_arguments.outgoing.append(outgoing);
    return {};
}

Notices Reader::lineEnd(const QString &value)
{
    const std::optional<notation::LineEnd> end = notation::lineEndFromText(value);
    if (!end)
        return oneOf(m_option, value, {u"none"_s, u"cr"_s, u"lf"_s, u"crlf"_s});
    m_arguments.lineEnd = *end;
    return {};
}

Notices Reader::checksum(const QString &value)
{
    const std::optional<Checksum> found = Checksum::find(value);
    if (!found)
        return oneOf(m_option, value, QStringList{u"none"_s} + Checksum::available());
    m_arguments.checksum = *found;
    return {};
}

Notices Reader::format(const QString &value)
{
    if (value != "text"_L1 && value != "jsonl"_L1)
        return oneOf(m_option, value, {u"text"_s, u"jsonl"_s});
    m_arguments.format = value == "text"_L1 ? Exporter::Format::Text : Exporter::Format::JsonLines;
    return {};
}

Notices Reader::record(const QString &value)
{
    if (value.endsWith(".pcapng"_L1, Qt::CaseInsensitive)) {
        return {{QT_TRANSLATE_NOOP("Notice", "%1: .pcapng comes with a later version. Allowed: %2."),
                 {m_option, u".txt, .csv, .jsonl"_s}}};
    }
    const Exporter::Chosen chosen = Exporter::formatOf(value);
    if (!chosen.problem.isNull())
        return oneOf(m_option, value, {u".txt"_s, u".csv"_s, u".jsonl"_s});
    m_arguments.recordFile = value;
    m_arguments.recordFormat = chosen.format;
    return {};
}

Notices Reader::verifyEcho(const QString &value)
{
    const std::optional<quint64> messages = wholeNumber(value, 1, EchoPlan::MostMessages);
    if (!messages) {
        return {{QT_TRANSLATE_NOOP("Notice", "%1 does not know “%2”. Allowed: a whole number from %3 to %4."),
                 {m_option, value, u"1"_s, QString::number(EchoPlan::MostMessages)}}};
    }
    m_arguments.verifyEcho = *messages;
    return {};
}

// One size, or two with a dash between them.
Notices Reader::size(const QString &value)
{
    const auto least = wholeNumber(value.section(u'-', 0, 0), 0, EchoPlan::MostOctets);
    const auto most = value.contains(u'-') ? wholeNumber(value.section(u'-', 1), 0, EchoPlan::MostOctets) : least;
    if (!least || !most || *least > *most) {
        return {{QT_TRANSLATE_NOOP("Notice",
                                   "%1 does not know “%2”. Allowed: a number of octets from 0 to %3, or two as in "
                                   "1-1472 for random sizes between them."),
                 {m_option, value, QString::number(EchoPlan::MostOctets)}}};
    }
    m_arguments.verifySizes = Arguments::Sizes{int(*least), int(*most)};
    return {};
}

Notices Reader::language(const QString &value)
{
    if (!Language::available().contains(value))
        return oneOf(m_option, value, Language::available());
    m_arguments.language = value;
    return {};
}

template <typename Number>
Notices Reader::number(const QString &value, quint64 least, std::optional<Number> &into) const
{
    constexpr quint64 Most = quint64(std::numeric_limits<Number>::max());
    const std::optional<quint64> number = wholeNumber(value, least, Most);
    if (!number) {
        return {{QT_TRANSLATE_NOOP("Notice", "%1 does not know “%2”. Allowed: a whole number from %3 to %4."),
                 {m_option, value, QString::number(least), QString::number(Most)}}};
    }
    into = Number(*number);
    return {};
}

Notices Reader::takeOption(const QString &name, const std::optional<QString> &joined, const QStringList &typed,
                           qsizetype &at)
{
    const auto option = std::ranges::find_if(Options, [&name](const Option &each) { return each.name == name; });
    if (option == Options.end()) {
        return {{QT_TRANSLATE_NOOP("Notice", "There is no option %1. Allowed: %2."),
                 {typed.at(at).section(u'=', 0, 0), Arguments::optionNames().join(u", ")}}};
    }
    m_option = "--"_L1 + option->name;
    if (!option->takesValue) {
        if (joined)
            return {{QT_TRANSLATE_NOOP("Notice", "%1 takes no value."), {m_option}}};
        return (this->*option->read)({});
    }
    if (joined)
        return (this->*option->read)(*joined);
    if (at + 1 >= typed.size())
        return {{QT_TRANSLATE_NOOP("Notice", "%1 needs a value."), {m_option}}};
    return (this->*option->read)(typed.at(++at));
}

Notices Reader::take(const QStringList &typed)
{
    bool onlyAddresses = false;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QString &word = typed.at(at);
        Notices error;
        if (onlyAddresses || !word.startsWith(u'-')) {
            error = m_arguments.addAddresses({word});
        } else if (word == "--"_L1) {
            onlyAddresses = true;
        } else {
            const qsizetype equals = word.indexOf(u'=');
            const QString name = word.startsWith("--"_L1) ? word.mid(2, equals < 0 ? -1 : equals - 2) : QString();
            const auto joined = equals < 0 ? std::nullopt : std::optional(word.sliced(equals + 1));
            error = takeOption(name, joined, typed, at);
        }
        if (!error.isEmpty())
            return error;
    }
    return {};
}

} // namespace

notation::Octets Outgoing::octetsFor(const EndpointAddress &address) const
{
    if (file)
        return {*file, -1, 0, {}};
    Message encoded = message;
    encoded.charset = Charset::find(address.charset).value_or(Charset());
    return encoded.toOctets();
}

Arguments::Parsed Arguments::parse(const QStringList &typed)
{
    Parsed parsed;
    Arguments &arguments = parsed.arguments;
    parsed.error = Reader(arguments).take(typed);
    for (Outgoing &outgoing : arguments.outgoing) {
        outgoing.message.lineEnd = arguments.lineEnd;
        outgoing.message.checksum = arguments.checksum;
    }
    // A named workspace may bring further addresses: whoever loads it checks.
    const bool runs = arguments.action == Action::Window || arguments.action == Action::Headless;
    if (parsed.error.isEmpty() && runs)
        parsed.error = arguments.checkOptions();
    if (parsed.error.isEmpty() && runs && arguments.workspaceFile.isEmpty())
        parsed.error = arguments.check();
    return parsed;
}

QStringList Arguments::optionNames()
{
    QStringList names;
    for (const Option &option : Options)
        names.append("--"_L1 + option.name);
    return names;
}

Notices Arguments::addAddresses(const QStringList &texts)
{
    for (const QString &text : texts) {
        EndpointAddress::Parsed parsed = EndpointAddress::parse(text);
        if (!parsed.problem.isNull()) {
            return Notices{{QT_TRANSLATE_NOOP("Notice", "“%1” is not the address of an endpoint."), {text}}}
            + parsed.problem.notices();
        }
        const std::optional<Charset> charset = Charset::find(parsed.address.charset);
        if (!charset)
            return oneOf(u"charset"_s, parsed.address.charset, Charset::available());
        parsed.address.charset = charset->name();
        addresses.append(parsed.address);
    }
    return {};
}
