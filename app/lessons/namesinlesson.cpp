// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/namesinlesson.h"

QStringList sortedNames(const NamesInLesson &names)
{
    QStringList sorted = names.keys();
    sorted.sort();
    return sorted;
}
