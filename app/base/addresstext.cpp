// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/addressoptions.h"
#include "app/base/endpointaddress.h"
#include "app/base/hosttext.h"
#include "app/base/limits.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

// An address as a person writes it: parsing and printing.

namespace {

QString schemeList()
{
    QStringList words;
    for (const EndpointKind &kind : EndpointKind::all())
        words.append(kind.word);
    return words.join(u", "_s);
}

QString optionList(Scheme scheme)
{
    QStringList names;
    for (const AddressOption &option : AddressOption::all()) {
        if (option.isFor(scheme))
            names.append(option.name);
    }
    return names.join(u", "_s);
}

Problem problem(const char *what, const QStringList &arguments, const Notice &advice)
{
    return {Problem::Word::Other, {what, arguments}, {}, advice};
}

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

// The octet that "%XX" at `at` stands for, -1 when there is none.
int percentOctet(QStringView text, qsizetype at)
{
    if (at + 2 >= text.size() || text[at] != u'%')
        return -1;
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

// A "%" that begins no octet stands for itself, and in an address's brackets
// so does one that begins a zone.
QString percentDecoded(QStringView text, bool isAddress)
{
    QString result;
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int octet = percentOctet(text, i);
        const bool inBrackets = isAddress && result.startsWith(u'[') && !result.contains(u']');
        if (octet < 0 || (inBrackets && octet != '%' && octet != ']' && octet != ':')) {
            result += QString::fromUtf8(octets);
            octets.clear();
            result += text[i];
        } else {
            octets += char(octet);
            i += 2;
            if (octet < 0x80) {
                result += QString::fromUtf8(octets);
                octets.clear();
            }
        }
    }
    return result + QString::fromUtf8(octets);
}

QString percentEncoded(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const bool plain = c.isSurrogate()
            || (!c.isSpace() && !u"\"#%&"_s.contains(c) && c.category() != QChar::Other_Control
                && c.category() != QChar::Other_Format);
        if (plain) {
            result += c;
            continue;
        }
        for (const char octet : QString(c).toUtf8())
            result += u'%' + QString::number(quint8(octet), 16).rightJustified(2, u'0').toUpper();
    }
    return result;
}

// RFC 6874 writes "%25" before a zone, people write "%".
QString zoneDecoded(QStringView host)
{
    const qsizetype percent = host.indexOf(u'%');
    if (percent < 0 || host.size() <= percent + 3 || !host.sliced(percent + 1).startsWith("25"_L1))
        return host.toString();
    return host.first(percent + 1).toString().append(host.sliced(percent + 3));
}

QString zoneEncoded(const QString &host)
{
    const qsizetype percent = host.indexOf(u'%');
    if (percent < 0 || host.size() <= percent + 3 || !QStringView(host).sliced(percent + 1).startsWith("25"_L1))
        return host;
    return host.first(percent + 1) + u"25"_s + host.sliced(percent + 1);
}

class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text.trimmed()) { }

    EndpointAddress::Parsed parse()
    {
        if (parseScheme() && parseHostPort() && checkHost() && parseOptions())
            checkOptions();
        return {m_problem.isNull() ? m_address : EndpointAddress(), m_problem};
    }

private:
    bool fail(const char *what, const QStringList &arguments, const Notice &advice)
    {
        m_problem = problem(what, arguments, advice);
        return false;
    }

    bool parseScheme();
    bool parseHostPort();
    bool parsePort(QStringView digits);
    bool checkHost();
    bool parseOptions();
    bool checkOptions();
    bool parseOption(QStringView part);

    QString m_text;
    QStringView m_hostPort;
    QStringView m_options;
    EndpointAddress m_address;
    Problem m_problem;
};

bool Parser::parseScheme()
{
    const qsizetype end = m_text.indexOf("://"_L1);
    if (end < 0)
        return fail(
            QT_TRANSLATE_NOOP("Notice", "“%1” is not an endpoint's address: it has no “://”."), {m_text},
            {QT_TRANSLATE_NOOP("Notice", "Write SCHEME://HOST:PORT, where SCHEME is one of: %1."), {schemeList()}});
    const QString name = m_text.first(end);
    const std::span<const EndpointKind> kinds = EndpointKind::all();
    const auto found = std::ranges::find_if(
        kinds, [&name](const EndpointKind &kind) { return name.compare(kind.word, Qt::CaseInsensitive) == 0; });
    if (found == kinds.end())
        return fail(QT_TRANSLATE_NOOP("Notice", "There is no scheme “%1”."), {name},
                    {QT_TRANSLATE_NOOP("Notice", "Allowed are: %1."), {schemeList()}});
    m_address.scheme = found->scheme;
    const QStringView rest = QStringView(m_text).sliced(end + 3);
    const qsizetype question = rest.indexOf(u'?');
    m_hostPort = question < 0 ? rest : rest.first(question);
    if (question >= 0)
        m_options = rest.sliced(question + 1);
    if (m_hostPort.endsWith(u'/'))
        m_hostPort.chop(1);
    return true;
}

bool Parser::parseHostPort()
{
    const qsizetype bracket = m_hostPort.lastIndexOf(u']');
    const qsizetype colon = m_hostPort.lastIndexOf(u':');
    if (colon <= bracket)
        return fail(QT_TRANSLATE_NOOP("Notice", "The address “%1” has no port."), {m_text},
                    m_address.isBound()
                        ? Notice{QT_TRANSLATE_NOOP(
                            "Notice", "Write a port after the host, as in HOST:7788; 0 lets the system choose.")}
                        : Notice{QT_TRANSLATE_NOOP("Notice", "Write a port after the host, as in HOST:8080.")});
    const QStringView host = m_hostPort.first(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    m_address.host = bracketed ? zoneDecoded(host.sliced(1, host.size() - 2)) : host.toString();
    if (m_address.host.contains(u':') != bracketed)
        return fail(
            QT_TRANSLATE_NOOP("Notice", "“%1” is not a host."), {host.toString()},
            {QT_TRANSLATE_NOOP("Notice", "An IPv6 address stands in brackets, as in [::1]:7788; nothing else does.")});
    return parsePort(m_hostPort.sliced(colon + 1));
}

bool Parser::parsePort(QStringView digits)
{
    const bool number = !digits.isEmpty() && digits.size() <= 5
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int least = m_address.isBound() ? limits::Port.least : 1;
    const int port = number ? digits.toInt() : -1;
    if (port < least || port > limits::Port.most)
        return fail(QT_TRANSLATE_NOOP("Notice", "“%1” is not a port."), {digits.toString()},
                    {QT_TRANSLATE_NOOP("Notice", "Allowed are numbers from %1 to %2."),
                     {QString::number(least), QString::number(limits::Port.most)}});
    m_address.port = quint16(port);
    return true;
}

bool Parser::checkHost()
{
    QString &host = m_address.host;
    if (host.isEmpty() && m_address.isBound()) {
        host = u"0.0.0.0"_s;
        return true;
    }
    if (host.isEmpty())
        return fail(QT_TRANSLATE_NOOP("Notice", "The address “%1” names no host to connect to."), {m_text},
                    {QT_TRANSLATE_NOOP("Notice", "Write the server's name or IP before the port.")});
    if (!HostPort::isHostText(host))
        return fail(QT_TRANSLATE_NOOP("Notice", "“%1” is not a host."), {host},
                    {QT_TRANSLATE_NOOP("Notice", "Write an IP or a host's name; an IPv6 address stands in brackets.")});
    if (m_address.isBound() && !isLocalHostText(host))
        return fail(
            QT_TRANSLATE_NOOP("Notice", "“%1” cannot be bound: it is not an IP."), {host},
            {QT_TRANSLATE_NOOP("Notice", "Write an IP of this machine, localhost, or 0.0.0.0 for all interfaces.")});
    if (m_address.kind().host == EndpointKind::Host::LocalIPv4 && host.contains(u':'))
        return fail(
            QT_TRANSLATE_NOOP("Notice", "“%1” cannot broadcast: IPv6 has no broadcasts."), {host},
            {QT_TRANSLATE_NOOP("Notice", "Write an IPv4 address of this machine, or 0.0.0.0 for all interfaces.")});
    return true;
}

bool Parser::parseOptions()
{
    for (const QStringView part : m_options.split(u'&', Qt::SkipEmptyParts)) {
        if (!parseOption(part))
            return false;
    }
    return true;
}

bool Parser::checkOptions()
{
    const bool isLimited = m_address.via == EndpointAddress::Via::Limited;
    if (m_address.kind().broadcasts() && !m_address.interfaceName.isEmpty() && !isLimited)
        return fail(QT_TRANSLATE_NOOP("Notice", "The option “iface” of broadcast goes with “via=limited” alone."), {},
                    {QT_TRANSLATE_NOOP("Notice", "For the broadcast address of that interface write via=%1."),
                     {m_address.interfaceName}});
    return true;
}

bool Parser::parseOption(QStringView part)
{
    const qsizetype equals = part.indexOf(u'=');
    const QString name = percentDecoded(equals < 0 ? part : part.first(equals), false);
    const Notice allowed{QT_TRANSLATE_NOOP("Notice", "Allowed are: %1."), {optionList(m_address.scheme)}};
    const AddressOption *option = AddressOption::find(name);
    if (!option)
        return fail(QT_TRANSLATE_NOOP("Notice", "There is no option “%1”."), {name}, allowed);
    if (!option->isFor(m_address.scheme))
        return fail(QT_TRANSLATE_NOOP("Notice", "The option “%1” is not for %2."), {name, m_address.kind().word},
                    allowed);
    if (!option->repeatable && m_address.optionOrder.contains(name))
        return fail(QT_TRANSLATE_NOOP("Notice", "The option “%1” is given twice."), {name},
                    {QT_TRANSLATE_NOOP("Notice", "Only “group” may be repeated.")});
    if (equals < 0)
        return fail(QT_TRANSLATE_NOOP("Notice", "The option “%1” has no value."), {name}, option->allowed);
    const QString value = percentDecoded(part.sliced(equals + 1), option->isAddress);
    if (!option->parse(m_address, value))
        return fail(QT_TRANSLATE_NOOP("Notice", "“%1” is not a value of the option “%2”."), {value, name},
                    option->allowed);
    m_address.optionOrder.append(name);
    return true;
}

} // namespace

EndpointAddress::Parsed EndpointAddress::parse(const QString &text)
{
    return Parser(text).parse();
}

QString EndpointAddress::toString() const
{
    const QString format = host.contains(u':') ? u"%1://[%2]:%3"_s : u"%1://%2:%3"_s;
    QString result = format.arg(kind().word, zoneEncoded(host), QString::number(port));
    QChar separator = u'?';
    const auto append = [&](const AddressOption &option, const QString &value) {
        result += separator + option.name + u'=' + percentEncoded(value);
        separator = u'&';
    };

    QHash<QString, qsizetype> printed;
    for (const QString &given : optionOrder) {
        const AddressOption *option = AddressOption::find(given);
        if (!option || !option->isFor(scheme))
            continue;
        const QStringList values = option->print(*this);
        const qsizetype index = printed[given]++;
        if (index < values.size())
            append(*option, values[index]);
        else if (index == 0 && option->printDefault)
            append(*option, option->printDefault());
    }
    // Options that were set without an address come after the others.
    for (const AddressOption &option : AddressOption::all()) {
        if (!option.isFor(scheme))
            continue;
        const QStringList values = option.print(*this);
        for (qsizetype i = printed.value(option.name); i < values.size(); ++i)
            append(option, values[i]);
    }
    return result;
}
