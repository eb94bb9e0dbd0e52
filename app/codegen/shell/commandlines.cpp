// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/shell/commandlines.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

namespace {

// The message as typed in the send box, so that people can edit it here as there.
QString sendOption(const Message &message)
{
    if (message.typed.contains(QChar(0))) // no shell can hold it
        return u"--send-hex "_s
            + literals::shellText(
                   notation::toHex(notation::toOctets(message.kind, message.typed, message.charset).octets, u' '));
    const QString option = message.kind == notation::Kind::Hex ? u"--send-hex "_s
        : message.kind == notation::Kind::Escapes              ? u"--send-escaped "_s
                                                               : u"--send "_s;
    return option + literals::shellText(message.typed);
}

} // namespace

CommandLines::CommandLines(const CodeRequest &request)
    : m_request(request),
      m_address(request.address),
      m_sends(request.sends()),
      m_repeats(m_sends && request.repeat),
      m_echoes(request.received == CodeRequest::Received::Echo),
      m_out(u"#"_s)
{
}

void CommandLines::head(const QString &hint)
{
    m_out.code(u"#!/bin/sh");
    m_out.comment(tr("Does what this tab does: %1").arg(m_address.toString()));
    m_out.comment(hint);
    m_out.comment(tr("Ctrl+C ends it."));
    m_out.blank();
}

Problem CommandLines::messageProblem() const
{
    const qsizetype size = m_request.message.toOctets().octets.size();
    if (!m_sends || size <= LongestMessage)
        return {};
    return {Problem::Word::TooLarge,
            {QT_TRANSLATE_NOOP("Notice", "The message is too long for a command line.")},
            {QT_TRANSLATE_NOOP("Notice", "It has %1 octets; the most is %2."),
             {QString::number(size), QString::number(LongestMessage)}},
            {QT_TRANSLATE_NOOP("Notice", "Shorten it in the send box.")}};
}

Listing CommandLines::socketeer()
{
    Listing listing;
    listing.whyNot = messageProblem();
    if (!listing.whyNot.isNull())
        return listing;
    const Message &message = m_request.message;
    QStringList words{u"socketeer --headless"_s};
    if (m_sends) {
        words << sendOption(message);
        if (message.lineEnd != notation::LineEnd::None)
            words << u"--line-end "_s + notation::lineEndText(message.lineEnd);
        if (!message.checksum.isNone())
            words << u"--checksum "_s + message.checksum.name();
    }
    if (m_repeats)
        words << u"--every %1 --count %2"_s.arg(m_request.repeat->periodMs).arg(m_request.repeat->rounds);
    if (m_echoes)
        words << u"--echo"_s;
    EndpointAddress address = m_address;
    address.charset = message.charset.name();
    words << literals::shellText(address.toString());
    head(tr("This program without its window: what arrives is printed, and each line that you type is sent."));
    if (m_sends) {
        m_out.comment(
            tr("--send as typed, --send-escaped with \\r and \\x0d, --send-hex as octets; the line ending and "
               "the checksum are added to it."));
    }
    m_out.code(words.join(u" \\\n    "_s));
    listing.text = m_out.text();
    return listing;
}

QString CommandLines::feeding() const
{
    if (!m_sends)
        return {};
    const QString send = u"printf "_s + literals::printfFormat(m_request.message.toOctets().octets) + u';';
    if (!m_repeats)
        return u"{ "_s + send + u" cat; } | "_s;
    const QString pause = u"sleep "_s + QString::number(m_request.repeat->periodMs / 1000.0, 'g', 12) + u';';
    const QString loop = m_request.repeat->rounds == 0 ? u"while true; do "_s
                                                       : u"for round in $(seq %1); do "_s.arg(m_request.repeat->rounds);
    return u"{ "_s + loop + send + u' ' + pause + u" done; cat; } | "_s;
}
