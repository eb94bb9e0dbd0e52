// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"

#include <QString>

// A program, or why there is none.
struct Listing
{
    QString text; // the whole file, each line ended
    QString fileName; // the usual name for it
    Problem whyNot; // with it the text is empty
    Notices remarks; // where it does not do quite what the tab does

    bool operator==(const Listing &) const = default;
};
