// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options/argumentrules.h"

#include "app/automation/echotest/echoplan.h"
#include "app/cli/options/arguments.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace {

using Rule = Notices (*)(const Arguments &);

Notices countNeedsEvery(const Arguments &arguments)
{
    if (!arguments.count || arguments.everyMs)
        return {};
    return {
        {QT_TRANSLATE_NOOP("Notice", "--count needs --every, which says how long to wait between two rounds."), {}}};
}

Notices everyNeedsMessages(const Arguments &arguments)
{
    if (!arguments.everyMs || !arguments.outgoing.isEmpty())
        return {};
    return {{QT_TRANSLATE_NOOP("Notice",
                               "--every needs something to repeat: --send, --send-escaped, --send-hex or "
                               "--send-file."),
             {}}};
}

Notices sizeNeedsVerifyEcho(const Arguments &arguments)
{
    if (!arguments.verifySizes || arguments.verifyEcho)
        return {};
    return {{QT_TRANSLATE_NOOP("Notice", "--size needs --verify-echo, which says how many messages to send."), {}}};
}

Notices verifyEchoActsAlone(const Arguments &arguments)
{
    if (!arguments.verifyEcho || (!arguments.echo && arguments.outgoing.isEmpty()))
        return {};
    return {{QT_TRANSLATE_NOOP("Notice",
                               "--verify-echo sends and compares by itself: leave out --echo and --send, "
                               "--send-escaped, --send-hex and --send-file."),
             {}}};
}

Notices headlessNeedsAddress(const Arguments &arguments)
{
    if (!arguments.headless || !arguments.addresses.isEmpty())
        return {};
    return {{QT_TRANSLATE_NOOP("Notice",
                               "--headless needs an address, such as udp://0.0.0.0:7788, "
                               "broadcast://0.0.0.0:7788?to=8080, tcp-client://192.168.1.20:8080 or "
                               "tcp-server://0.0.0.0:7788."),
             {}}};
}

Notices verifyEchoNeedsOnePeer(const Arguments &arguments)
{
    if (!arguments.verifyEcho || std::ranges::count_if(arguments.addresses, &Arguments::canVerify) == 1)
        return {};
    return {{QT_TRANSLATE_NOOP("Notice",
                               "--verify-echo needs one address to test: a udp:// address with its target, as in "
                               "udp://0.0.0.0:0?to=192.168.1.20:8080, or a tcp-client:// address."),
             {}}};
}

Notices tcpHasNoEmptyMessages(const Arguments &arguments)
{
    if (!arguments.verifyEcho || !arguments.verifySizes || arguments.verifySizes->least > 0)
        return {};
    const auto tested = std::ranges::find_if(arguments.addresses, &Arguments::canVerify);
    if (tested == arguments.addresses.end() || !tested->kind().isStream())
        return {};
    return {{QT_TRANSLATE_NOOP("Notice", "--size: TCP has no empty messages. Allowed: 1 to %1."),
             {QString::number(EchoPlan::MostOctets)}}};
}

Notices messagesNeedTarget(const Arguments &arguments)
{
    if (arguments.outgoing.isEmpty() || std::ranges::any_of(arguments.addresses, &EndpointAddress::saysWhereToSend))
        return {};
    return {{QT_TRANSLATE_NOOP("Notice",
                               "There is no address to send to: give one, and a udp:// or broadcast:// "
                               "address its target, as in udp://0.0.0.0:0?to=192.168.1.20:8080."),
             {}}};
}

Notices messagesFitCharsets(const Arguments &arguments)
{
    for (const EndpointAddress &address : arguments.addresses) {
        for (const Outgoing &each : arguments.outgoing) {
            const notation::Octets octets = each.octetsFor(address);
            if (address.saysWhereToSend() && !octets.isValid()) {
                return {{QT_TRANSLATE_NOOP("Notice", "“%1” cannot be sent to %2: it is wrong at character %3."),
                         {each.message.typed, address.toString(), QString::number(octets.errorAt + 1)}},
                        octets.error};
            }
        }
    }
    return {};
}

constexpr Rule OptionRules[] = {countNeedsEvery, everyNeedsMessages, sizeNeedsVerifyEcho, verifyEchoActsAlone};
constexpr Rule AddressRules[] = {headlessNeedsAddress, verifyEchoNeedsOnePeer, tcpHasNoEmptyMessages,
                                 messagesNeedTarget, messagesFitCharsets};

Notices firstBroken(std::span<const Rule> rules, const Arguments &arguments)
{
    for (const Rule rule : rules) {
        if (const Notices error = rule(arguments); !error.isEmpty())
            return error;
    }
    return {};
}

} // namespace

Notices argumentrules::checkOptions(const Arguments &arguments)
{
    return firstBroken(OptionRules, arguments);
}

Notices argumentrules::checkAddresses(const Arguments &arguments)
{
    return firstBroken(AddressRules, arguments);
}
