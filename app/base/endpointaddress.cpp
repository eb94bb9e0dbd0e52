// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/endpointaddress.h"

HostPort EndpointAddress::local() const
{
    return isBound() ? HostPort{host, port} : from;
}

HostPort EndpointAddress::target() const
{
    switch (kind().target) {
    case EndpointKind::Target::HostAndPort:
        return to;
    case EndpointKind::Target::Itself:
        return {host, port};
    case EndpointKind::Target::PortAlone:
    case EndpointKind::Target::Clients:
        break;
    }
    return {};
}

bool EndpointAddress::saysWhereToSend() const
{
    switch (kind().target) {
    case EndpointKind::Target::HostAndPort:
        return !to.isNull();
    case EndpointKind::Target::PortAlone:
        return to.port != 0;
    case EndpointKind::Target::Itself:
    case EndpointKind::Target::Clients:
        break;
    }
    return true;
}
