// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options/option.h"

#include <QCoreApplication>

QString Option::valueName() const
{
    return value.isEmpty() ? words.join(u'|') : value;
}

QString Option::helpText() const
{
    const QString separator = QCoreApplication::translate("Help", ", ", "between two words of a list");
    return QCoreApplication::translate("Help", help).replace(QLatin1StringView("%1"), words.join(separator));
}
