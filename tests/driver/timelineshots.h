// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/driver/look.h"

#include <QList>

class WindowDriver;

// Pictures of a connection from its first segment to its last: in the dock, in
// a window of its own, in a presentation, and captured if that is permitted.
bool shootTimelines(WindowDriver &driver, const QList<Look> &looks, const QDir &folder);
// Pictures of the list of lessons, and of a lesson with some steps ticked.
bool shootLessons(WindowDriver &driver, const QList<Look> &looks, const QDir &folder);
