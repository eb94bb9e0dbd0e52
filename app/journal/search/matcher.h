// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/search/query.h"
#include "app/payload/textcodec.h"

#include <QByteArrayMatcher>
#include <QStringMatcher>

// A query made ready for many records, one by one. Defines what a query means.
// One thread at a time.
class Matcher
{
public:
    explicit Matcher(Query query);

    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] bool matches(const Record &record);
    // The conditions that are the same for all records of a flow.
    [[nodiscard]] bool hasFlow(const Flow &flow) const;

private:
    [[nodiscard]] bool hasPeer(const Peer &peer) const;
    [[nodiscard]] bool hasText(const Record &record);
    void setCharset(const Flow &flow);

    Query m_query;
    std::optional<Peer> m_from; // port 0: any
    QByteArray m_asciiText; // the text in lower case where it is ASCII, else empty
    QStringMatcher m_text;
    QByteArrayMatcher m_octets;
    Charset m_charset; // the last one met
    QString m_charsetName; // as the flow calls it
    bool m_charsetIsAscii = true;
};
