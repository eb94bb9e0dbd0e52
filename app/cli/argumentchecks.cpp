// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/automation/echotest/echoplan.h"

#include <QCoreApplication>

#include <algorithm>

// Whether what was typed fits together.

Notices Arguments::checkOptions() const
{
    if (count && !everyMs)
        return {{QT_TRANSLATE_NOOP("Notice", "--count needs --every, which says how long to wait between two rounds."),
                 {}}};
    if (everyMs && outgoing.isEmpty())
        return {{QT_TRANSLATE_NOOP("Notice",
                                   "--every needs something to repeat: --send, --send-escaped, --send-hex or "
                                   "--send-file."),
                 {}}};
    if (verifySizes && !verifyEcho)
        return {{QT_TRANSLATE_NOOP("Notice", "--size needs --verify-echo, which says how many messages to send."), {}}};
    if (verifyEcho && (echo || !outgoing.isEmpty()))
        return {{QT_TRANSLATE_NOOP("Notice",
                                   "--verify-echo sends and compares by itself: leave out --echo and --send, "
                                   "--send-escaped, --send-hex and --send-file."),
                 {}}};
    return {};
}

Notices Arguments::checkVerifying() const
{
    const auto tested = std::ranges::count_if(addresses, &Arguments::canVerify);
    if (tested != 1)
        return {{QT_TRANSLATE_NOOP("Notice",
                                   "--verify-echo needs one address to test: a udp:// address with its target, as in "
                                   "udp://0.0.0.0:0?to=192.168.1.20:8080, or a tcp-client:// address."),
                 {}}};
    const auto address = std::ranges::find_if(addresses, &Arguments::canVerify);
    if (address->scheme == Scheme::TcpClient && verifySizes && verifySizes->least == 0)
        return {{QT_TRANSLATE_NOOP("Notice", "--size: TCP has no empty messages. Allowed: 1 to %1."),
                 {QString::number(EchoPlan::MostOctets)}}};
    return {};
}

Notices Arguments::check() const
{
    if (action == Action::Headless && addresses.isEmpty()) {
        return {{QT_TRANSLATE_NOOP("Notice",
                                   "--headless needs an address, such as udp://0.0.0.0:7788, "
                                   "broadcast://0.0.0.0:7788?to=8080, tcp-client://192.168.1.20:8080 or "
                                   "tcp-server://0.0.0.0:7788."),
                 {}}};
    }
    if (verifyEcho) {
        if (const Notices error = checkVerifying(); !error.isEmpty())
            return error;
    }
    const auto sends = [this](const EndpointAddress &address) { return canSend(address); };
    if (!outgoing.isEmpty() && std::ranges::none_of(addresses, sends)) {
        return {{QT_TRANSLATE_NOOP("Notice",
                                   "There is no address to send to: give one, and a udp:// or broadcast:// "
                                   "address its target, as in udp://0.0.0.0:0?to=192.168.1.20:8080."),
                 {}}};
    }
    for (const EndpointAddress &address : addresses) {
        for (const Outgoing &each : outgoing) {
            const notation::Octets octets = each.octetsFor(address);
            if (canSend(address) && !octets.isValid()) {
                return {{QT_TRANSLATE_NOOP("Notice", "“%1” cannot be sent to %2: it is wrong at character %3."),
                         {each.message.typed, address.toString(), QString::number(octets.errorAt + 1)}},
                        octets.error};
            }
        }
    }
    return {};
}

bool Arguments::canVerify(const EndpointAddress &address)
{
    return address.scheme == Scheme::TcpClient
        || (address.scheme == Scheme::Udp && !address.to.isNull() && address.to.port != 0);
}

bool Arguments::canSend(const EndpointAddress &address) const
{
    switch (address.scheme) {
    case Scheme::Udp:
        return !address.to.isNull();
    case Scheme::Broadcast:
        return address.to.port != 0;
    case Scheme::TcpClient:
    case Scheme::TcpServer:
        return true;
    }
    Q_UNREACHABLE();
}

QList<QByteArray> Arguments::messagesFor(const EndpointAddress &address) const
{
    QList<QByteArray> messages;
    for (const Outgoing &each : outgoing) {
        const notation::Octets octets = each.octetsFor(address);
        if (canSend(address) && octets.isValid())
            messages.append(octets.octets);
    }
    return messages;
}
