// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/boards/boardlimits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Problem cannot(const QString &library, const Notice &why, const Notice &advice)
{
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "%1 cannot do what this tab does."), {library}},
            why,
            advice};
}

bool isLocalAddressChosen(const EndpointAddress &address)
{
    if (!address.isBound())
        return !address.from.isNull();
    return address.host != "0.0.0.0"_L1 && address.host != "::"_L1;
}

} // namespace

namespace boardlimits {

Problem problem(const CodeRequest &request, const QString &library)
{
    const EndpointAddress &address = request.address;
    const bool isIPv6 = request.isIPv6() || address.to.host.contains(u':') || address.from.host.contains(u':');
    if (isIPv6)
        return cannot(library, {QT_TRANSLATE_NOOP("Notice", "Its usual builds know only IPv4.")},
                      {QT_TRANSLATE_NOOP("Notice", "Use IPv4 addresses.")});
    if (const Problem problem = request.oneSourceProblem(library); !problem.isNull())
        return problem;
    if (address.kind().listens() && address.port == 0)
        return cannot(library, {QT_TRANSLATE_NOOP("Notice", "A server needs a port of its own there.")},
                      {QT_TRANSLATE_NOOP("Notice", "Choose a local port from 1 to 65535.")});
    return {};
}

bool isToOwnNetwork(const EndpointAddress &address)
{
    return address.kind().broadcasts() && address.via != EndpointAddress::Via::Limited
        && address.via != EndpointAddress::Via::Address;
}

Notices remarks(const CodeRequest &request)
{
    Notices remarks;
    const EndpointAddress &address = request.address;
    if (isLocalAddressChosen(address))
        remarks.append({QT_TRANSLATE_NOOP("Notice",
                                          "The board has an address of its own: the local address of this "
                                          "tab is left out.")});
    const auto isNamed = [](const MulticastGroup &group) { return !group.interfaceName.isEmpty(); };
    if (!address.interfaceName.isEmpty() || !address.multicast.interfaceName.isEmpty()
        || std::ranges::any_of(request.groups(), isNamed))
        remarks.append({QT_TRANSLATE_NOOP("Notice", "The board has one network: the interface is left out.")});
    if (address.receiveBuffer)
        remarks.append({QT_TRANSLATE_NOOP("Notice",
                                          "The size of the receive buffer is left out: the library has no "
                                          "such setting.")});
    if (isToOwnNetwork(address))
        remarks.append({QT_TRANSLATE_NOOP("Notice",
                                          "It sends to the broadcast address of the network that the board "
                                          "is in.")});
    if (address.multicast.ttl || address.multicast.loop)
        remarks.append({QT_TRANSLATE_NOOP("Notice",
                                          "TTL and multicast loop are left out: the library has no such "
                                          "settings.")});
    return remarks;
}

} // namespace boardlimits
