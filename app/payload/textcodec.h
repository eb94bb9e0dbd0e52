// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

// A character set that this system's QStringDecoder can decode. A cheap value.
// All functions are total: what is invalid becomes U+FFFD.
class Charset
{
public:
    Charset(); // UTF-8

    // Names and aliases, case-insensitive; nullopt when the system lacks it.
    [[nodiscard]] static std::optional<Charset> find(QStringView name);
    // Canonical names of those this system has, UTF-8 first.
    [[nodiscard]] static QStringList available();

    [[nodiscard]] QString name() const;
    // Whether ASCII octets are ASCII characters wherever a character begins.
    [[nodiscard]] bool isAsciiCompatible() const;

    // A whole datagram, or a piece of a stream that starts and ends between
    // characters. A byte order mark is kept as U+FEFF.
    [[nodiscard]] QString decode(QByteArrayView octets) const;

    struct Encoded
    {
        QByteArray octets; // up to the error
        qsizetype errorAt = -1; // index of the first UTF-16 unit that the charset lacks, -1 when none
    };
    [[nodiscard]] Encoded encode(QStringView text) const;

    // How many octets (0 to 3) at the end of `octets` begin a character that is
    // not whole yet. `octets` must start between characters.
    [[nodiscard]] int incompleteTail(QByteArrayView octets) const;

    bool operator==(const Charset &) const = default;

private:
    int m_index = 0; // into the table of charsets
};

// Gives the address its charset's canonical name, or returns a Problem that lists
// the charsets available: base cannot know them.
[[nodiscard]] Problem resolveCharset(EndpointAddress &address);

// Follows one direction of one stream and says, chunk by chunk, where
// characters are cut. Holds at most three octets.
class StreamCutter
{
public:
    explicit StreamCutter(Charset charset = {}) : m_charset(charset) { }

    struct Cut
    {
        PartialCharacter carry; // to be put before this chunk
        int tail = 0; // octets to leave off the end of both joined; more than a tiny chunk has
    };
    Cut feed(QByteArrayView chunk);

    // What the stream ended with, when it ended inside a character.
    [[nodiscard]] PartialCharacter rest() const { return m_carry; }
    void setCharset(Charset charset); // forgets the rest
    [[nodiscard]] Charset charset() const { return m_charset; }

private:
    Charset m_charset;
    PartialCharacter m_carry;
};
