// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/addressoptions.h"

#include "app/base/hosttext.h"
#include "app/base/limits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned bit(Scheme scheme)
{
    return 1U << unsigned(scheme);
}
constexpr unsigned Udp = bit(Scheme::Udp);
constexpr unsigned Broadcast = bit(Scheme::Broadcast);
constexpr unsigned TcpClient = bit(Scheme::TcpClient);
constexpr unsigned All = Udp | Broadcast | TcpClient | bit(Scheme::TcpServer);

std::optional<int> toNumber(const QString &value, const limits::Range &range)
{
    const bool digits = std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int number = value.toInt(&ok);
    return digits && ok && range.contains(number) ? std::optional(number) : std::nullopt;
}

template <typename Member>
bool parseNumber(Member &member, const QString &value, const limits::Range &range)
{
    member = toNumber(value, range);
    return member.has_value();
}

QStringList textsOf(const limits::Range &range)
{
    return {QString::number(range.least), QString::number(range.most)};
}

QStringList printNumber(const std::optional<int> &number)
{
    return number ? QStringList{QString::number(*number)} : QStringList();
}

QStringList printText(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

bool parseTo(EndpointAddress &address, const QString &value)
{
    if (address.kind().broadcasts()) {
        const std::optional<int> port = toNumber(value, {1, limits::Port.most});
        address.to.port = quint16(port.value_or(0));
        return port.has_value();
    }
    const std::optional<HostPort> to = HostPort::parse(value);
    address.to = to.value_or(HostPort());
    return to && to->port != 0;
}

QStringList printTo(const EndpointAddress &address)
{
    if (address.kind().broadcasts())
        return address.to.port == 0 ? QStringList() : QStringList{QString::number(address.to.port)};
    return printText(address.to.toString());
}

bool parseVia(EndpointAddress &address, const QString &value)
{
    using Via = EndpointAddress::Via;
    const auto numeric = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; };
    if (value == u"all"_s || value == u"limited"_s) {
        address.via = value == u"all"_s ? Via::All : Via::Limited;
        return true;
    }
    const bool isAddress = std::all_of(value.begin(), value.end(), numeric);
    address.via = isAddress ? Via::Address : Via::Interface;
    address.viaName = value;
    return isAddress ? Peer::parseIp(value).has_value() : isInterfaceName(value) && !Peer::parseIp(value);
}

QStringList printVia(const EndpointAddress &address)
{
    switch (address.via) {
    case EndpointAddress::Via::All:
        break;
    case EndpointAddress::Via::Limited:
        return {u"limited"_s};
    case EndpointAddress::Via::Interface:
    case EndpointAddress::Via::Address:
        return printText(address.viaName);
    }
    return {};
}

bool parseInterface(EndpointAddress &address, const QString &value)
{
    (address.kind().broadcasts() ? address.interfaceName : address.multicast.interfaceName) = value;
    return isInterfaceName(value);
}

QStringList printInterface(const EndpointAddress &address)
{
    if (!address.kind().broadcasts())
        return printText(address.multicast.interfaceName);
    return address.via == EndpointAddress::Via::Limited ? printText(address.interfaceName) : QStringList();
}

bool parseGroup(EndpointAddress &address, const QString &value)
{
    const std::optional<MulticastGroup> group = MulticastGroup::parse(value);
    address.groups.append(group ? group->toString() : value);
    return group.has_value();
}

std::optional<bool> toSwitch(const QString &value)
{
    return value == u"0"_s || value == u"1"_s ? std::optional(value == u"1"_s) : std::nullopt;
}

bool parseLoop(EndpointAddress &address, const QString &value)
{
    address.multicast.loop = toSwitch(value);
    return address.multicast.loop.has_value();
}

QStringList printLoop(const EndpointAddress &address)
{
    const std::optional<bool> loop = address.multicast.loop;
    return loop ? QStringList{*loop ? u"1"_s : u"0"_s} : QStringList();
}

bool parseShare(EndpointAddress &address, const QString &value)
{
    address.share = toSwitch(value).value_or(false);
    return toSwitch(value).has_value();
}

bool parseFrom(EndpointAddress &address, const QString &value)
{
    const std::optional<HostPort> from = HostPort::parse(value);
    address.from = from.value_or(HostPort());
    return from && isLocalHostText(from->host);
}

bool parseCharset(EndpointAddress &address, const QString &value)
{
    const auto allowed = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-_.:+"_s.contains(c)); };
    address.charset = value;
    return !value.isEmpty() && value.size() <= 40 && std::all_of(value.begin(), value.end(), allowed);
}

bool parseName(EndpointAddress &address, const QString &value)
{
    address.name = value;
    return !value.isEmpty()
        && std::none_of(value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

using A = EndpointAddress;

const AddressOption Options[] = {
    {"to"_L1,
     Udp | Broadcast,
     true,
     false,
     {QT_TRANSLATE_NOOP("Notice", "It says where Send goes: HOST:PORT for udp, a port alone for broadcast.")},
     parseTo,
     printTo,
     nullptr},
    {"via"_L1,
     Broadcast,
     false,
     false,
     {QT_TRANSLATE_NOOP("Notice", "Allowed are: all, limited, an interface's name, an IPv4 address.")},
     parseVia,
     printVia,
     [] { return u"all"_s; }},
    {"from"_L1,
     TcpClient,
     true,
     false,
     {QT_TRANSLATE_NOOP("Notice", "It fixes the local end: IP:PORT, where port 0 lets the system choose.")},
     parseFrom,
     [](const A &a) { return printText(a.from.toString()); },
     nullptr},
    {"reconnect"_L1,
     TcpClient,
     false,
     false,
     {QT_TRANSLATE_NOOP("Notice", "Allowed are milliseconds from %1 to %2."), textsOf(limits::ReconnectMs)},
     [](A &a, const QString &v) { return parseNumber(a.reconnectMs, v, limits::ReconnectMs); },
     [](const A &a) { return printNumber(a.reconnectMs); },
     nullptr},
    {"group"_L1,
     Udp,
     true,
     true,
     {QT_TRANSLATE_NOOP("Notice",
                        "Allowed are multicast addresses: 224.0.0.0 to 239.255.255.255, or ff00::/8; with an interface "
                        "(or all) and with the only source that is heard: %1, %2, %3."),
      {u"239.1.2.3%eth0"_s, u"239.1.2.3%all"_s, u"232.1.2.3@192.168.1.5"_s}},
     parseGroup,
     [](const A &a) { return a.groups; },
     nullptr},
    {"iface"_L1,
     Udp | Broadcast,
     false,
     false,
     {QT_TRANSLATE_NOOP("Notice", "Write the name of a network interface, or all to join groups on every one.")},
     parseInterface,
     printInterface,
     nullptr},
    {"ttl"_L1,
     Udp,
     false,
     false,
     {QT_TRANSLATE_NOOP("Notice", "Allowed are numbers from %1 to %2."), textsOf(limits::Ttl)},
     [](A &a, const QString &v) { return parseNumber(a.multicast.ttl, v, limits::Ttl); },
     [](const A &a) { return printNumber(a.multicast.ttl); },
     nullptr},
    {"loop"_L1, Udp, false, false, {QT_TRANSLATE_NOOP("Notice", "Allowed are: 0, 1.")}, parseLoop, printLoop, nullptr},
    {"share"_L1,
     Udp | Broadcast,
     false,
     false,
     {QT_TRANSLATE_NOOP("Notice", "Allowed are: 0, 1.")},
     parseShare,
     [](const A &a) { return a.share ? QStringList{u"1"_s} : QStringList(); },
     [] { return u"0"_s; }},
    {"rcvbuf"_L1,
     Udp,
     false,
     false,
     {QT_TRANSLATE_NOOP("Notice", "Allowed are octets from %1 to %2."), textsOf(limits::ReceiveBuffer)},
     [](A &a, const QString &v) { return parseNumber(a.receiveBuffer, v, limits::ReceiveBuffer); },
     [](const A &a) { return printNumber(a.receiveBuffer); },
     nullptr},
    {"charset"_L1,
     All,
     false,
     false,
     {QT_TRANSLATE_NOOP("Notice", "Write the name of a charset, such as UTF-8 or GB18030.")},
     parseCharset,
     [](const A &a) { return a.charset == u"UTF-8"_s ? QStringList() : printText(a.charset); },
     [] { return u"UTF-8"_s; }},
    {"name"_L1,
     All,
     false,
     false,
     {QT_TRANSLATE_NOOP("Notice", "Write a label without control characters.")},
     parseName,
     [](const A &a) { return printText(a.name); },
     nullptr},
};

} // namespace

std::span<const AddressOption> AddressOption::all()
{
    return Options;
}

const AddressOption *AddressOption::find(QStringView name)
{
    const auto found = std::find_if(std::begin(Options), std::end(Options),
                                    [name](const AddressOption &option) { return option.name == name; });
    return found == std::end(Options) ? nullptr : found;
}
