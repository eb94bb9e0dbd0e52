// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"
#include "app/journal/export/formats.h"
#include "app/payload/message.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// One --send…, in the order in which they were given.
struct Outgoing
{
    Message message; // in the charset of the address it goes to
    std::optional<QByteArray> file; // --send-file: exactly these octets

    [[nodiscard]] notation::Octets octetsFor(const EndpointAddress &address) const;
};

// What the command line asks for.
struct Arguments
{
    static constexpr qint64 MaxFile = qint64(1) << 30; // octets of --send-file

    QString (*textToPrint)() = nullptr; // --help, --list-…: printed instead of a run
    bool headless = false;
    QList<EndpointAddress> addresses;
    QList<Outgoing> outgoing;
    std::optional<int> everyMs;
    std::optional<quint64> count; // rounds; 0: until stopped
    bool echo = false;
    std::optional<quint64> verifyEcho; // messages
    struct Sizes
    {
        int least = 64; // octets
        int most = 64;
    };
    std::optional<Sizes> verifySizes;
    std::optional<int> forMs;
    std::optional<quint64> untilReceived; // records
    const ExportFormat *format = &ExportFormat::text(); // for standard output
    QString recordFile;
    const ExportFormat *recordFormat = &ExportFormat::text();
    notation::LineEnd lineEnd = notation::LineEnd::None;
    Checksum checksum;
    QString language; // empty: the system's
    QString workspaceFile; // empty: none was named

    [[nodiscard]] bool needWindow() const { return !headless && !textToPrint; }

    // Adds endpoints by their addresses. Returns a usage error, empty if all
    // are valid.
    [[nodiscard]] Notices addAddresses(const QStringList &texts);

    // Whether --verify-echo can test a peer at that address.
    [[nodiscard]] static bool canVerify(const EndpointAddress &address);
    // The messages that each round sends to that address.
    [[nodiscard]] QList<QByteArray> messagesFor(const EndpointAddress &address) const;
};
