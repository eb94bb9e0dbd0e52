// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/boards/espatcode.h"

#include "app/codegen/boards/boardlimits.h"
#include "app/codegen/common/literals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString Library = u"ESP-AT"_s;

Problem cannot(const Notice &why, const Notice &advice)
{
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "%1 cannot do what this tab does."), {Library}},
            why,
            advice};
}

bool isTypeable(QByteArrayView octets)
{
    return std::all_of(octets.begin(), octets.end(), [](char octet) { return octet >= 0x20 && octet < 0x7f; });
}

} // namespace

EspAtCode::EspAtCode(const CodeRequest &request) : ProgramCode(request, u"#"_s) { }

Problem EspAtCode::whyNot() const
{
    const Notice program{
        QT_TRANSLATE_NOOP("Notice", "Put a program of your own on the board: Arduino or MicroPython.")};
    if (m_address.kind().broadcasts())
        return cannot({QT_TRANSLATE_NOOP("Notice",
                                         "A link goes to one address, and the firmware promises no broadcast "
                                         "to a network's own broadcast address.")},
                      program);
    if (m_request.received == CodeRequest::Received::Echo)
        return cannot({QT_TRANSLATE_NOOP("Notice", "Commands cannot answer what arrives by themselves.")}, program);
    // One group at most, and only as the far end of the link.
    const QList<MulticastGroup> groups = m_request.groups();
    if (!groups.isEmpty() && (groups.size() > 1 || groups.constFirst().ip != m_address.to.host))
        return cannot(
            {QT_TRANSLATE_NOOP("Notice", "It takes part in a multicast group only where that is the target.")},
            program);
    if (const Problem problem = boardlimits::problem(m_request, Library); !problem.isNull())
        return problem;
    if (!m_request.isStream() && !m_sends)
        return cannot({QT_TRANSLATE_NOOP("Notice", "A UDP link needs a target.")},
                      {QT_TRANSLATE_NOOP("Notice", "Fill in the target address and port.")});
    const qsizetype size = m_request.message.toOctets().octets.size();
    if (size > LongestSend)
        return cannot({QT_TRANSLATE_NOOP("Notice", "The message has %1 octets; the most is %2."),
                       {QString::number(size), QString::number(LongestSend)}},
                      {QT_TRANSLATE_NOOP("Notice", "Shorten it in the send box.")});
    if (m_sends && size == 0)
        return cannot({QT_TRANSLATE_NOOP("Notice", "It sends no empty datagrams.")},
                      {QT_TRANSLATE_NOOP("Notice", "Type a message into the send box.")});
    return {};
}

Notices EspAtCode::remarks() const
{
    Notices remarks = boardlimits::remarks(m_request);
    if (m_sends && m_request.repeat)
        remarks.append({QT_TRANSLATE_NOOP("Notice",
                                          "Commands do not repeat themselves: send the last two again for "
                                          "each round.")});
    if (m_address.reconnectMs)
        remarks.append({QT_TRANSLATE_NOOP("Notice", "When the connection has ended, give AT+CIPSTART again.")});
    return remarks;
}

void EspAtCode::datagrams()
{
    m_out.comment(tr("A UDP link: the target, the local port, and 0 for a target that stays the same. (2 would "
                     "follow whoever has sent last.)"));
    m_out.code(u"AT+CIPMUX=0\nAT+CIPSTART=\"UDP\","_s + literals::atText(m_address.to.host) + u','
               + QString::number(m_address.to.port)
               + (m_address.port == 0 ? QString() : u',' + QString::number(m_address.port) + u",0"_s));
    send({});
}

void EspAtCode::client()
{
    m_out.comment(tr("Connects to the server. The module answers CONNECT and OK."));
    m_out.code(u"AT+CIPMUX=0\nAT+CIPSTART=\"TCP\","_s + literals::atText(m_address.host) + u','
               + QString::number(m_address.port));
    send({});
}

void EspAtCode::server()
{
    m_out.comment(tr("A server needs several links; each client that connects gets a number from 0 to 4."));
    m_out.code(u"AT+CIPMUX=1\nAT+CIPSERVER=1,"_s + QString::number(m_address.port));
    m_out.comment(tr("The module says “0,CONNECT” when the first client is there. Only then:"));
    send(u"0,"_s);
}

void EspAtCode::head()
{
    m_out.comment(tr("Does what this tab does: %1").arg(m_address.toString()));
    m_out.comment(tr("Send these lines to the module one by one, each ended with CR LF, and wait for OK after each. "
                     "Lines that begin with # are not sent."));
    m_out.blank();
    m_out.code(u"AT");
    m_out.comment(tr("Your network."));
    m_out.code(u"AT+CWMODE=1\nAT+CWJAP=\"your-network\",\"your-password\"");
    m_out.comment(tr("Tells the address of this module."));
    m_out.code(u"AT+CIFSR");
}

void EspAtCode::send(const QString &link)
{
    if (!m_sends)
        return;
    const qsizetype size = m_request.message.toOctets().octets.size();
    m_out.comment(tr("How many octets are to be sent. The module answers “>” and then takes exactly that many, "
                     "without CR LF after them."));
    m_out.code(u"AT+CIPSEND="_s + link + QString::number(size));
    message();
}

void EspAtCode::message()
{
    const QByteArray octets = m_request.message.toOctets().octets;
    for (const MessagePart &part : partsOf(m_request.message))
        m_out.comment(part.remark);
    if (isTypeable(octets)) {
        m_out.code(QString::fromLatin1(octets));
        return;
    }
    m_out.comment(tr("These octets, here in hex: send not the digits but what they stand for."));
    m_out.code(QString::fromLatin1(octets.toHex(' ')).toUpper());
}

void EspAtCode::foot()
{
    m_out.comment(m_address.kind().listens() ? tr("What arrives is shown as “+IPD,LINK,SIZE:octets”.")
                                             : tr("What arrives is shown as “+IPD,SIZE:octets”."));
    m_out.blank();
    m_out.comment(tr("Ends it."));
    m_out.code(m_address.kind().listens() ? u"AT+CIPSERVER=0,1" : u"AT+CIPCLOSE");
}
