// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"
#include "app/base/limits.h"
#include "app/base/multicastgroup.h"
#include "app/payload/message.h"

#include <QList>
#include <QStringList>

#include <optional>

// What a program should do: the settings of a tab and its send box.
struct CodeRequest
{
    static constexpr qsizetype LongestMessage = 64 * 1024; // octets: nobody reads more
    static constexpr qsizetype LongestDatagram = limits::IPv4Payload; // octets

    // What two programs do with each other; every language writes it in its own way.
    enum class Exchange : quint8 { Datagrams, Client, Server };
    enum class Received : quint8 { Show, Echo }; // what arrives is shown, or shown and sent back
    struct Repeat
    {
        int periodMs = 1000;
        quint64 rounds = 0; // 0: until stopped

        bool operator==(const Repeat &) const = default;
    };

    EndpointAddress address;
    Message message;
    std::optional<Repeat> repeat;
    Received received = Received::Show;
    QStringList broadcasts; // IPv4 broadcast addresses of this machine's interfaces now

    // Why no language can do it; null when one can.
    [[nodiscard]] Problem problem() const;

    [[nodiscard]] Exchange exchange() const;
    [[nodiscard]] bool isStream() const;
    [[nodiscard]] bool isIPv6() const; // by the address as written: names are not looked up
    [[nodiscard]] bool sends() const; // it has the target and the message that sending needs
    [[nodiscard]] QList<MulticastGroup> groups() const; // each with the interface it is joined on
    [[nodiscard]] bool joinsEverywhere() const; // some of them on every interface
    [[nodiscard]] bool hearsOneSource() const; // in some of them
    // For a library that cannot join for one source; null: no group asks for one.
    [[nodiscard]] Problem oneSourceProblem(const QString &library) const;
    [[nodiscard]] QString multicastInterface() const; // multicasts leave by it; empty: the system chooses
    [[nodiscard]] QStringList broadcastTargets() const; // the addresses that `via` stands for now

    bool operator==(const CodeRequest &) const = default;
};

// A part of the message, described in words.
struct MessagePart
{
    QByteArray octets;
    QString remark; // translated, one line
};

// The typed text, the line ending and the checksum, as far as the message has them.
[[nodiscard]] QList<MessagePart> partsOf(const Message &message);
