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

// What a program is to do: what a tab and its send box are set to.
struct CodeRequest
{
    static constexpr qsizetype LongestMessage = 64 * 1024; // octets: more is no text for a person to read
    static constexpr qsizetype LongestDatagram = limits::IPv4Payload; // octets

    // What two programs do with each other, which every language writes in its own way.
    enum class Exchange : quint8 { Datagrams, Client, Server };
    enum class Received : quint8 { Show, Echo }; // to be shown; to be shown and sent back
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
    QStringList broadcasts; // IPv4 addresses that a broadcast through interfaces has here and now

    // Why no language can do that; null when there is no such reason.
    [[nodiscard]] Problem problem() const;

    [[nodiscard]] Exchange exchange() const;
    [[nodiscard]] bool isStream() const;
    [[nodiscard]] bool isIPv6() const; // by the address that stands there; a name is not looked up
    [[nodiscard]] bool sends() const; // a target and a message, as far as they are needed
    [[nodiscard]] QList<MulticastGroup> groups() const; // each with the interface that it is joined on
    [[nodiscard]] bool joinsEverywhere() const; // some of them on every interface
    [[nodiscard]] bool hearsOneSource() const; // in some of them
    // For a library that joins groups for every source alone; null: it is not asked for more.
    [[nodiscard]] Problem oneSourceProblem(const QString &library) const;
    [[nodiscard]] QString multicastInterface() const; // by which multicasts leave; empty: the system chooses
    [[nodiscard]] QStringList broadcastTargets() const; // what via means, here and now

    bool operator==(const CodeRequest &) const = default;
};

// A stretch of the message, and in words what it is.
struct MessagePart
{
    QByteArray octets;
    QString remark; // translated, one line
};

// What was typed, the line ending, the checksum: those that there are.
[[nodiscard]] QList<MessagePart> partsOf(const Message &message);
