// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/store/spillfile.h"

#include <QDir>
#include <QStandardPaths>

QString SpillFile::defaultDirectory()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return cache.isEmpty() ? QDir::tempPath() : cache + QStringLiteral("/socketeer");
}
