// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/endpointkind.h"

#include <QCoreApplication>

namespace {

// of() uses a scheme as the index of its row.
constexpr bool isInOrder()
{
    for (std::size_t place = 0; place < EndpointKinds.size(); ++place) {
        if (std::size_t(EndpointKinds[place].scheme) != place)
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

std::span<const EndpointKind> EndpointKind::all()
{
    return EndpointKinds;
}

const EndpointKind &EndpointKind::of(Scheme scheme)
{
    return EndpointKinds[std::size_t(scheme)];
}

QString EndpointKind::name() const
{
    return QCoreApplication::translate("EndpointKind", label);
}
