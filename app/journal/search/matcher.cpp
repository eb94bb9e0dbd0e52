// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/matcher.h"

#include "app/journal/recordtext.h"

#include <algorithm>
#include <utility>

namespace {

bool isAscii(QByteArrayView octets)
{
    char any = 0;
    for (const char octet : octets)
        any |= octet;
    return !(any & char(0x80));
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

bool containsLowered(QByteArrayView octets, QByteArrayView needle)
{
    // Not std::ranges::search: Clang 14 cannot compile the subrange that it returns.
    const auto alike = [](char a, char b) { return lowered(a) == b; };
    return std::search(octets.begin(), octets.end(), needle.begin(), needle.end(), alike) != octets.end();
}

} // namespace

bool Query::matches(const Record &record) const
{
    return Matcher(*this).matches(record);
}

Matcher::Matcher(Query query)
    : m_query(std::move(query)),
      m_from(m_query.peer()),
      m_text(m_query.text, Qt::CaseInsensitive),
      m_octets(m_query.octets)
{
    if (std::ranges::all_of(m_query.text, [](QChar c) { return c.unicode() < 0x80; }))
        m_asciiText = m_query.text.toLatin1().toLower();
}

bool Matcher::matches(const Record &record)
{
    if (!record.isValid() || !(m_query.directions & Query::directionOf(record.head.kind)))
        return false;
    if (!hasFlow(*record.flow))
        return false;
    if (!m_query.octets.isEmpty() && !(record.isData() && m_octets.indexIn(record.payload) >= 0))
        return false;
    return m_query.text.isEmpty() || hasText(record);
}

bool Matcher::hasFlow(const Flow &flow) const
{
    if (m_query.endpoint && (!flow.origin || flow.origin->endpoint != m_query.endpoint))
        return false;
    return m_query.from.isEmpty() || hasPeer(flow.peer);
}

bool Matcher::hasPeer(const Peer &peer) const
{
    return m_from && m_from->family == peer.family && m_from->ip == peer.ip
        && (m_from->port == 0 || m_from->port == peer.port) && (m_from->scope == 0 || m_from->scope == peer.scope);
}

bool Matcher::hasText(const Record &record)
{
    if (!record.isData() && m_text.indexIn(messageText(record)) >= 0)
        return true;
    // Where both sides are ASCII, the octets are the text. An ASCII needle can
    // still be in other text: the Kelvin sign is a k.
    setCharset(*record.flow);
    const bool whole = record.isData() && record.head.carry.size == 0 && record.head.tail == 0;
    if (whole && !m_asciiText.isEmpty() && m_charsetIsAscii && isAscii(record.payload))
        return containsLowered(record.payload, m_asciiText);
    return m_text.indexIn(payloadText(record, m_charset)) >= 0;
}

void Matcher::setCharset(const Flow &flow)
{
    const QString name = flow.origin ? flow.origin->address.charset : QString();
    if (name == m_charsetName)
        return;
    m_charsetName = name;
    m_charset = Charset::find(name).value_or(Charset());
    m_charsetIsAscii = m_charset.isAsciiCompatible();
}
