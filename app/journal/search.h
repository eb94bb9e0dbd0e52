// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QString>
#include <QStringMatcher>

#include <optional>
#include <vector>

// What a filter asks for. All conditions must hold.
struct Query
{
    enum Direction : quint8 { Received = 1, Sent = 2, Events = 4, AllDirections = 7 };

    QString text; // in the payload's text or the event's sentences, case-insensitive
    QByteArray octets; // in the payload
    QString from; // "IP" or "IP:PORT" of the peer
    EndpointId endpoint = 0; // 0: any
    quint8 directions = AllDirections;

    struct Parsed;
    // What is typed into the filter: words of text, `hex:0d0a`, `from:192.168.1.20`.
    // In quotes anything is text, or a value with spaces: `hex:"0d 0a"`; a quote
    // doubled within quotes is a quote. The words of text are joined with single
    // spaces and looked for as one.
    [[nodiscard]] static Parsed parse(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return *this == Query{}; }
    [[nodiscard]] std::optional<Peer> peer() const; // what `from` means, port 0 for any; nullopt when nothing
    // For one record; for many use a Matcher.
    [[nodiscard]] bool matches(const Record &record) const;

    bool operator==(const Query &) const = default;
};

struct Query::Parsed
{
    Query query;
    qsizetype errorAt = -1; // index into what was typed
    Notice error;
};

// A query made ready to look at many records. One thread at a time.
class Matcher
{
public:
    explicit Matcher(Query query);

    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] bool matches(const Record &record);

private:
    [[nodiscard]] bool hasPeer(const Peer &peer) const;
    [[nodiscard]] bool hasText(const Record &record);
    [[nodiscard]] bool isAsciiCharset(const QString &charset);

    Query m_query;
    std::optional<Peer> m_from; // port 0: any
    QByteArray m_asciiText; // the text in lower case where it is ASCII, else empty
    QStringMatcher m_text;
    QByteArrayMatcher m_octets;
    QString m_charset; // the last one asked about
    bool m_charsetIsAscii = false;
};

// The numbers of matching records, found in slices and growing with the
// journal. Lives on the thread that looks.
class Search
{
public:
    Search(const Journal &journal, Query query);

    // Looks at more records for about `budgetMs`; true while there is more to look at.
    bool advance(int budgetMs);
    // Forgets matches that the journal no longer keeps, and those up to `number`.
    void dropUpTo(quint64 number);

    [[nodiscard]] const std::vector<quint64> &matches() const { return m_matches; } // ascending
    [[nodiscard]] quint64 examined() const { return m_examined; } // all up to this number were looked at
    [[nodiscard]] const Query &query() const { return m_matcher.query(); }

private:
    const Journal &m_journal;
    Matcher m_matcher;
    std::vector<quint64> m_matches;
    quint64 m_examined = 0;
};
