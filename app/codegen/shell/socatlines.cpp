// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/shell/commandlines.h"

#include "app/codegen/common/literals.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Problem cannot(const Notice &why, const Notice &advice)
{
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "%1 cannot do what this tab does."), {u"socat"_s}},
            why,
            advice};
}

QString bracketed(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

QString hostPort(const QString &host, quint16 port)
{
    return bracketed(host) + u':' + QString::number(port);
}

} // namespace

Problem CommandLines::whyNotSocat() const
{
    if (const Problem problem = messageProblem(); !problem.isNull())
        return problem;
    const Notice other{QT_TRANSLATE_NOOP("Notice", "Choose another language.")};
    if (m_address.kind().broadcasts() && m_request.broadcastTargets().size() > 1)
        return cannot({QT_TRANSLATE_NOOP("Notice", "It sends to one broadcast address.")},
                      {QT_TRANSLATE_NOOP("Notice", "Choose one interface on the tab, or another language.")});
    if (m_echoes && !m_address.kind().listens())
        return cannot({QT_TRANSLATE_NOOP("Notice", "It cannot show what arrives and send it back as well.")}, other);
    if (m_repeats && m_address.kind().listens())
        return cannot({QT_TRANSLATE_NOOP("Notice", "A one-line server cannot repeat messages.")}, other);
    if (m_sends && !m_request.isStream() && m_request.message.toOctets().octets.isEmpty())
        return cannot({QT_TRANSLATE_NOOP("Notice", "It sends no empty datagrams.")},
                      {QT_TRANSLATE_NOOP("Notice", "Type a message into the send box.")});
    if (m_request.hearsOneSource() || m_request.joinsEverywhere())
        return cannot({QT_TRANSLATE_NOOP("Notice", "It joins a group on one interface and for every source.")}, other);
    static const QRegularExpression plain(u"^[A-Za-z0-9._-]*$"_s);
    for (const MulticastGroup &group : m_request.groups()) {
        if (!plain.match(group.interfaceName).hasMatch())
            return cannot({QT_TRANSLATE_NOOP("Notice", "It cannot take the interface's name.")}, other);
    }
    return {};
}

Listing CommandLines::socat()
{
    Listing listing;
    listing.whyNot = whyNotSocat();
    if (!listing.whyNot.isNull())
        return listing;
    head(tr("socat joins two ends: the terminal and a socket. What you type is sent line by line."));
    for (const MessagePart &part : m_sends ? partsOf(m_request.message) : QList<MessagePart>())
        m_out.comment(part.remark);
    switch (m_request.exchange()) {
    case CodeRequest::Exchange::Datagrams:
        m_out.comment(tr("Each block that socat reads becomes one datagram."));
        m_out.code(socatDatagrams());
        break;
    case CodeRequest::Exchange::Client:
        m_out.comment(tr("Connects, sends, and shows what arrives until the peer closes."));
        m_out.code(socatClient());
        break;
    case CodeRequest::Exchange::Server:
        m_out.comment(tr("fork: a process of its own for each client, so that nobody waits for another."));
        m_out.code(socatServer());
        break;
    }
    listing.text = m_out.text();
    return listing;
}

QString CommandLines::socatOptions() const
{
    QString options;
    for (const MulticastGroup &group : m_request.groups()) {
        const QString interface = group.interfaceName.isEmpty() && !m_request.isIPv6() ? u"0.0.0.0"_s
            : group.interfaceName.isEmpty()                                            ? u"0"_s
                                                                                       : group.interfaceName;
        options += (m_request.isIPv6() ? u",ipv6-join-group="_s : u",ip-add-membership="_s) + bracketed(group.ip) + u':'
            + interface;
    }
    if (m_address.share)
        options += u",reuseaddr,reuseport"_s;
    if (m_address.multicast.ttl && !m_request.isIPv6())
        options += u",ip-multicast-ttl=%1"_s.arg(*m_address.multicast.ttl)
            + (*m_address.multicast.ttl > 0 ? u",ttl=%1"_s.arg(*m_address.multicast.ttl) : QString());
    if (m_address.multicast.loop && !m_request.isIPv6())
        options += u",ip-multicast-loop="_s + (*m_address.multicast.loop ? u"1"_s : u"0"_s);
    if (m_address.receiveBuffer)
        options += u",rcvbuf="_s + QString::number(*m_address.receiveBuffer);
    return options;
}

QString CommandLines::socatDatagrams() const
{
    const QString version = m_request.isIPv6() ? u"UDP6"_s : u"UDP4"_s;
    if (!m_sends)
        return u"socat -u "_s
            + literals::shellText(version + u"-RECV:"_s + QString::number(m_address.port) + u",bind="_s
                                  + bracketed(m_address.host) + socatOptions())
            + u" -"_s;
    const bool broadcast = m_address.kind().broadcasts();
    const QString host = broadcast ? m_request.broadcastTargets().value(0) : m_address.to.host;
    return feeding() + u"socat - "_s
        + literals::shellText(version + u"-DATAGRAM:"_s + hostPort(host, m_address.to.port) + u",bind="_s
                              + hostPort(m_address.host, m_address.port) + (broadcast ? u",broadcast"_s : QString())
                              + socatOptions());
}

QString CommandLines::socatClient() const
{
    QString address = u"TCP:"_s + hostPort(m_address.host, m_address.port);
    if (!m_address.from.isNull())
        address += u",reuseaddr,bind="_s + hostPort(m_address.from.host, m_address.from.port);
    if (m_address.reconnectMs)
        address += u",forever,interval="_s + QString::number(*m_address.reconnectMs / 1000.0, 'g', 12);
    return feeding() + u"socat - "_s + literals::shellText(address);
}

// socat has quoting rules of its own for addresses: the message avoids them in
// an environment variable, in a form that no shell splits.
QString CommandLines::socatServer() const
{
    const QString listener = (m_request.isIPv6() ? u"TCP6-LISTEN:"_s : u"TCP4-LISTEN:"_s)
        + QString::number(m_address.port) + u",bind="_s + bracketed(m_address.host) + u",reuseaddr,fork"_s;
    const QString rest = m_echoes ? u"tee /dev/stderr"_s : u"cat >&2"_s;
    QString lines;
    QString command = u"SYSTEM:"_s + rest;
    if (m_sends) {
        lines = u"export MESSAGE="_s + u'\'' + literals::octal(m_request.message.toOctets().octets) + u"'\n"_s;
        command = u"SYSTEM:printf $MESSAGE; "_s + rest;
    }
    return lines + u"socat "_s + literals::shellText(listener) + u' ' + literals::shellText(command);
}
