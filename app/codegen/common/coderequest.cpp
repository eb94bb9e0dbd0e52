// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/common/coderequest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostQuoted = 40; // characters

QString quoted(QStringView text)
{
    const bool isLong = text.size() > MostQuoted;
    const QString shown = notation::forScreen(isLong ? text.first(MostQuoted) : text, notation::Controls::Names);
    return isLong ? shown + u'…' : shown;
}

QString remarkOn(const Message &message)
{
    if (message.kind == notation::Kind::Hex)
        return QCoreApplication::translate("Code", "typed as hex");
    return QCoreApplication::translate("Code", "“%1” in %2").arg(quoted(message.typed), message.charset.name());
}

QString nameOf(notation::LineEnd end)
{
    switch (end) {
    case notation::LineEnd::None:
        break;
    case notation::LineEnd::Cr:
        return u"CR"_s;
    case notation::LineEnd::Lf:
        return u"LF"_s;
    case notation::LineEnd::CrLf:
        return u"CR LF"_s;
    }
    return {};
}

Problem problemOf(const Notice &what, const Notice &why, const Notice &advice)
{
    return {Problem::Word::Other, what, why, advice};
}

Problem messageProblem(const CodeRequest &request)
{
    const notation::Octets message = request.message.toOctets();
    if (!message.isValid())
        return problemOf({QT_TRANSLATE_NOOP("Notice", "The message in the send box is not right yet.")}, message.error,
                         {QT_TRANSLATE_NOOP("Notice", "Mend it there.")});
    const bool isDatagram = !request.isStream();
    const qsizetype most = isDatagram ? CodeRequest::LongestDatagram : CodeRequest::LongestMessage;
    if (message.octets.size() > most)
        return {Problem::Word::TooLarge,
                {QT_TRANSLATE_NOOP("Notice", "The message is too long to be put into a program.")},
                {QT_TRANSLATE_NOOP("Notice", "It has %1 octets; the most is %2."),
                 {QString::number(message.octets.size()), QString::number(most)}},
                {QT_TRANSLATE_NOOP("Notice", "Shorten it in the send box.")}};
    return {};
}

Problem addressProblem(const CodeRequest &request)
{
    const EndpointAddress &address = request.address;
    const Notice missing{QT_TRANSLATE_NOOP("Notice", "The tab does not say yet where to send.")};
    if (address.kind().connects() && (address.host.isEmpty() || address.port == 0))
        return problemOf({QT_TRANSLATE_NOOP("Notice", "The tab does not say yet what to connect to.")}, {},
                         {QT_TRANSLATE_NOOP("Notice", "Fill in the server's address and port.")});
    if (address.kind().broadcasts() && address.to.port == 0)
        return problemOf(missing, {}, {QT_TRANSLATE_NOOP("Notice", "Fill in the target port.")});
    const auto target = Peer::parseIp(address.to.host);
    if (target && (target->family == Peer::Family::IPv6) != request.isIPv6())
        return problemOf(
            {QT_TRANSLATE_NOOP("Notice", "A socket bound to %1 cannot send to %2."), {address.host, address.to.host}},
            {QT_TRANSLATE_NOOP("Notice", "One is an IPv4 address, the other an IPv6 address.")},
            {QT_TRANSLATE_NOOP("Notice", "Bind to 0.0.0.0 for IPv4 targets and to :: for IPv6 targets.")});
    return {};
}

} // namespace

Problem CodeRequest::problem() const
{
    const Problem wrong = messageProblem(*this);
    return wrong.isNull() ? addressProblem(*this) : wrong;
}

CodeRequest::Exchange CodeRequest::exchange() const
{
    switch (address.scheme) {
    case Scheme::Udp:
    case Scheme::Broadcast:
        break;
    case Scheme::TcpClient:
        return Exchange::Client;
    case Scheme::TcpServer:
        return Exchange::Server;
    }
    return Exchange::Datagrams;
}

bool CodeRequest::isStream() const
{
    return address.kind().isStream();
}

bool CodeRequest::isIPv6() const
{
    return address.host.contains(u':');
}

bool CodeRequest::sends() const
{
    if (isStream())
        return !message.toOctets().octets.isEmpty(); // a stream has no empty message
    return address.kind().broadcasts() || !address.to.isNull();
}

QList<MulticastGroup> CodeRequest::groups() const
{
    QList<MulticastGroup> groups;
    for (const QString &text : address.groups) {
        MulticastGroup group = MulticastGroup::parse(text).value_or(MulticastGroup());
        if (group.interfaceName.isEmpty())
            group.interfaceName = address.multicast.interfaceName;
        groups.append(group);
    }
    return groups;
}

bool CodeRequest::joinsEverywhere() const
{
    return std::ranges::any_of(
        groups(), [](const MulticastGroup &group) { return group.interfaceName == MulticastGroup::EveryInterface; });
}

bool CodeRequest::hearsOneSource() const
{
    return std::ranges::any_of(groups(), [](const MulticastGroup &group) { return !group.source.isEmpty(); });
}

Problem CodeRequest::oneSourceProblem(const QString &library) const
{
    if (!hearsOneSource())
        return {};
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "%1 cannot do what this tab does."), {library}},
            {QT_TRANSLATE_NOOP("Notice", "Its library joins no group for one source alone.")},
            {QT_TRANSLATE_NOOP("Notice", "Use C, or leave the source out.")}};
}

QString CodeRequest::multicastInterface() const
{
    const QString &name = address.multicast.interfaceName;
    return name == MulticastGroup::EveryInterface ? QString() : name;
}

QStringList CodeRequest::broadcastTargets() const
{
    switch (address.via) {
    case EndpointAddress::Via::Limited:
        return {u"255.255.255.255"_s};
    case EndpointAddress::Via::Address:
        return {address.viaName};
    case EndpointAddress::Via::All:
    case EndpointAddress::Via::Interface:
        break;
    }
    return broadcasts;
}

QList<MessagePart> partsOf(const Message &message)
{
    QList<MessagePart> parts;
    Message part = message;
    part.lineEnd = notation::LineEnd::None;
    part.checksum = {};
    const QByteArray typed = part.toOctets().octets;
    part.lineEnd = message.lineEnd;
    const QByteArray ended = part.toOctets().octets;
    if (!typed.isEmpty())
        parts.append({typed, remarkOn(message)});
    if (ended.size() > typed.size())
        parts.append({ended.sliced(typed.size()),
                      QCoreApplication::translate("Code", "line ending: %1").arg(nameOf(message.lineEnd))});
    if (!message.checksum.isNone())
        parts.append(
            {message.checksum.of(ended),
             QCoreApplication::translate("Code", "checksum of all before it: %1 (another message needs another one)")
                 .arg(message.checksum.name())});
    return parts;
}
