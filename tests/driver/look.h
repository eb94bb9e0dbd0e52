// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QDir>
#include <QPixmap>
#include <QSize>
#include <QString>

#include <cstdio>

// The language, theme and size of a picture.
struct Look
{
    QString language;
    Theme::Choice theme;
    QSize size;
    QString suffix;
};

inline bool save(const QPixmap &picture, const QDir &folder, const QString &name)
{
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    std::printf("%s\n", qPrintable(file));
    return picture.save(file);
}
