// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options/usageerror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Notices usageerror::notOneOf(const QString &option, const QString &value, const QStringList &allowed)
{
    return {{QT_TRANSLATE_NOOP("Notice", "%1 does not know “%2”. Allowed: %3."), {option, value, allowed.join(u", ")}}};
}

Notices usageerror::notInRange(const QString &option, const QString &value, quint64 least, quint64 most)
{
    return {{QT_TRANSLATE_NOOP("Notice", "%1 does not know “%2”. Allowed: a whole number from %3 to %4."),
             {option, value, QString::number(least), QString::number(most)}}};
}
