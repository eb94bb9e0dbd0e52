// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consoleparts.h"

#include "ui/console/view/consoleheader.h"
#include "ui/console/view/consolescroll.h"

QRect ConsoleParts::cellRect(quint64 row, int column) const
{
    if (!scroll.isInSight(row))
        return {};
    return {header.sectionViewportPosition(column), scroll.yOf(row), header.sectionSize(column), scroll.rowHeight()};
}
