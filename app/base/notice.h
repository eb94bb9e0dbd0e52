// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

// A sentence for a person, kept as its source text and arguments, so that a
// record written in one language can be read in another. Source texts are
// marked with QT_TRANSLATE_NOOP("Notice", "…%1…") or, with a count,
// QT_TRANSLATE_N_NOOP("Notice", "…%n…").
struct Notice
{
    QByteArray source{}; // UTF-8, untranslated
    QStringList arguments{}; // for %1, %2, …: never translated
    qint64 number = -1; // for %n, -1 when there is none

    [[nodiscard]] bool isEmpty() const { return source.isEmpty(); }
    // In the language of the installed translators. Any thread.
    [[nodiscard]] QString text() const;

    bool operator==(const Notice &) const = default;
};

using Notices = QList<Notice>;

// The sentences joined with spaces (none in languages that use none).
[[nodiscard]] QString textOf(const Notices &notices);

// A number that a machine reads from an event by its name: `rtt_min_us`.
struct Figure
{
    QByteArray name; // a key of the record format: a-z, 0-9 and _
    qint64 value = 0;

    bool operator==(const Figure &) const = default;
};

// What an event's record carries as its payload. Total: octets that do not
// decode give an event without sentences.
struct Event
{
    Notices notices;
    quint64 count = 0; // for dropped
    QList<Figure> figures{}; // in the order in which they are written
    QList<Figure> marks{}; // for the program alone: exports leave them out

    [[nodiscard]] QByteArray toOctets() const;
    [[nodiscard]] static Event fromOctets(QByteArrayView octets);

    bool operator==(const Event &) const = default;
};
