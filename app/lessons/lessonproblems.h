// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"

#include <QString>
#include <QStringList>

// Why a file is no lesson, apart from problems in its conditions.
namespace lessonproblems {

[[nodiscard]] Problem tooLarge(qsizetype most); // octets
[[nodiscard]] Problem notText();
[[nodiscard]] Problem noFrontMatter();
[[nodiscard]] Problem frontMatterIsOpen();
[[nodiscard]] Problem noColon(const QString &line);
[[nodiscard]] Problem unknownKey(const QString &key, const QStringList &known);
[[nodiscard]] Problem keyTwice(const QString &key);
[[nodiscard]] Problem noValue(const QString &key);
[[nodiscard]] Problem notAnOrder(const QString &value);
[[nodiscard]] Problem tooManySteps(qsizetype most);
[[nodiscard]] Problem noTitle();
[[nodiscard]] Problem noStep();
[[nodiscard]] Problem emptyHeading();
[[nodiscard]] Problem fewHeadings(qsizetype headings, qsizetype steps);
[[nodiscard]] Problem manyHeadings(qsizetype headings, qsizetype steps);

// Of files and folders.
[[nodiscard]] Problem notReadable(const QString &systemText);
[[nodiscard]] Problem notAFile();
[[nodiscard]] Problem nothingToTranslate(const QString &lesson);
[[nodiscard]] Problem tooMany(qsizetype files);
[[nodiscard]] Problem folderTooLarge(qsizetype octets);

} // namespace lessonproblems
