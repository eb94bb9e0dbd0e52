// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"

#include <QFlags>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>

class Exporter;

// A file format that records are written in. Its row in formats.cpp holds
// everything that the rest of the program knows of it.
struct ExportFormat
{
    enum class Use : quint8 {
        StandardOutput = 0x1, // --format
        RecordFile = 0x2, // --record
        Save = 0x4, // the window's Save
    };
    Q_DECLARE_FLAGS(Uses, Use)

    QLatin1StringView name; // on the command line: "jsonl"
    QLatin1StringView ending; // of a file's name: ".jsonl"
    const char *title; // in a file dialog, to be translated
    Uses uses; // none: a later version writes it
    std::unique_ptr<Exporter> (*createExporter)(); // null without a use

    [[nodiscard]] QString displayName() const; // the title, translated
    [[nodiscard]] bool isPlanned() const { return !uses; }

    // In the order in which they are offered.
    [[nodiscard]] static std::span<const ExportFormat> all();
    [[nodiscard]] static const ExportFormat &text(); // where nothing else was asked for
    [[nodiscard]] static QStringList names(Use use);
    [[nodiscard]] static QStringList endings(Use use);

    // Null when no format of that name has this use.
    [[nodiscard]] static const ExportFormat *find(QStringView name, Use use);

    struct Chosen;
    // By a file name's ending; the problem lists the endings that can be chosen.
    [[nodiscard]] static Chosen forFile(const QString &fileName, Use use);
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ExportFormat::Uses)

struct ExportFormat::Chosen
{
    const ExportFormat *format = nullptr; // may be one that cannot be used; null: no ending fits
    Problem problem; // null when the format can be used
};
