// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/shell/commandlines.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

namespace {

Problem cannot(const Notice &why, const Notice &advice)
{
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "%1 cannot do what this tab does."), {u"nc"_s}},
            why,
            advice};
}

bool isAnywhere(const QString &host)
{
    return host == "0.0.0.0"_L1 || host == "::"_L1;
}

// nc takes an address and a port, and either may be left out.
QString localOptions(const QString &host, quint16 port)
{
    return (isAnywhere(host) ? QString() : u" -s "_s + literals::shellText(host))
        + (port == 0 ? QString() : u" -p "_s + QString::number(port));
}

} // namespace

Problem CommandLines::whyNotNetcat() const
{
    if (const Problem problem = messageProblem(); !problem.isNull())
        return problem;
    const Notice socat{QT_TRANSLATE_NOOP("Notice", "Use socat, or another language.")};
    if (m_address.kind().broadcasts())
        return cannot({QT_TRANSLATE_NOOP("Notice",
                                         "It would hear only what comes from the broadcast address, and "
                                         "nothing does: answers would be lost.")},
                      socat);
    if (!m_address.groups.isEmpty())
        return cannot({QT_TRANSLATE_NOOP("Notice", "It joins no multicast groups.")}, socat);
    if (m_echoes)
        return cannot({QT_TRANSLATE_NOOP("Notice", "It cannot show what arrives and send it back as well.")}, socat);
    if (m_sends && !m_request.isStream() && m_request.message.toOctets().octets.isEmpty())
        return cannot({QT_TRANSLATE_NOOP("Notice", "It sends no empty datagrams.")},
                      {QT_TRANSLATE_NOOP("Notice", "Type a message into the send box.")});
    const bool listens = m_address.kind().listens() || (!m_request.isStream() && !m_sends);
    if (listens && m_address.port == 0)
        return cannot({QT_TRANSLATE_NOOP("Notice", "A server needs a port of its own there.")},
                      {QT_TRANSLATE_NOOP("Notice", "Choose a local port from 1 to 65535.")});
    return {};
}

Listing CommandLines::netcat()
{
    Listing listing;
    listing.whyNot = whyNotNetcat();
    if (!listing.whyNot.isNull())
        return listing;
    if (m_address.kind().listens())
        listing.remarks.append({QT_TRANSLATE_NOOP("Notice",
                                                  "nc serves one client: a second one waits until the first "
                                                  "has gone, and then gets no message.")});
    if (!m_request.isStream() && m_sends)
        listing.remarks.append({QT_TRANSLATE_NOOP("Notice", "nc hears only the target, the tab hears everybody.")});
    if (m_address.share)
        listing.remarks.append({QT_TRANSLATE_NOOP("Notice", "nc does not share its port.")});
    if (m_address.reconnectMs)
        listing.remarks.append({QT_TRANSLATE_NOOP("Notice", "nc does not connect again by itself.")});
    head(tr("For the nc of OpenBSD (package netcat-openbsd). What you type is sent line by line."));
    for (const MessagePart &part : m_sends ? partsOf(m_request.message) : QList<MessagePart>())
        m_out.comment(part.remark);
    m_out.code(netcatCommand());
    listing.text = m_out.text();
    return listing;
}

QString CommandLines::netcatCommand() const
{
    const QString port = u' ' + QString::number(m_address.port);
    switch (m_request.exchange()) {
    case CodeRequest::Exchange::Datagrams:
        if (!m_sends)
            return u"nc -u -l "_s + literals::shellText(m_address.host) + port;
        return feeding() + u"nc -u"_s + localOptions(m_address.host, m_address.port) + u' '
            + literals::shellText(m_address.to.host) + u' ' + QString::number(m_address.to.port);
    case CodeRequest::Exchange::Client:
        return feeding() + u"nc"_s
            + (m_address.from.isNull() ? QString() : localOptions(m_address.from.host, m_address.from.port)) + u' '
            + literals::shellText(m_address.host) + port;
    case CodeRequest::Exchange::Server:
        return feeding() + u"nc -l -k "_s + literals::shellText(m_address.host) + port;
    }
    Q_UNREACHABLE();
}
