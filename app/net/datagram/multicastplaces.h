// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/multicastgroup.h"
#include "app/base/problem.h"

#include <QList>

// Where a group can be joined, as this machine is now.
namespace multicastplaces {

struct Place
{
    QString interfaceName;
    int interfaceIndex = 0; // 0: the system chooses
    bool hasLink = true;
    Problem problem; // why it cannot be joined here
};

// At least one. `otherwise` is the interface for a group that names none; empty:
// the one to which the system's route leads.
[[nodiscard]] QList<Place> of(const MulticastGroup &group, const QString &otherwise);

} // namespace multicastplaces
