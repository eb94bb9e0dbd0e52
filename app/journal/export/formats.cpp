// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/formats.h"

#include "app/journal/export/csvexporter.h"
#include "app/journal/export/jsonlexporter.h"
#include "app/journal/export/textexporter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Use = ExportFormat::Use;

constexpr ExportFormat::Uses Files = ExportFormat::Uses(Use::RecordFile) | Use::Save;
constexpr ExportFormat::Uses Everywhere = Files | Use::StandardOutput;

template <typename Format>
std::unique_ptr<Exporter> create()
{
    return std::make_unique<Format>();
}

constexpr std::array Formats{
    ExportFormat{"text"_L1, ".txt"_L1, QT_TRANSLATE_NOOP("ExportFormat", "Text"), Everywhere, create<TextExporter>},
    ExportFormat{"csv"_L1, ".csv"_L1, QT_TRANSLATE_NOOP("ExportFormat", "CSV"), Files, create<CsvExporter>},
    ExportFormat{"jsonl"_L1, ".jsonl"_L1, QT_TRANSLATE_NOOP("ExportFormat", "JSON Lines"), Everywhere,
                 create<JsonlExporter>},
    ExportFormat{"pcapng"_L1, ".pcapng"_L1, "", {}, nullptr},
};

Notice withoutFormat(const QString &fileName)
{
    return {QT_TRANSLATE_NOOP("Notice", "%1 cannot be written: its ending names no format."), {fileName}};
}

Problem problemOf(const Notice &what, Use use)
{
    QStringList endings = ExportFormat::endings(use);
    const QString last = endings.takeLast();
    Problem problem;
    problem.word = Problem::Word::Other;
    problem.what = what;
    problem.advice = {QT_TRANSLATE_NOOP("Notice", "Choose a name that ends in %1 or %2."),
                      {endings.join(", "_L1), last}};
    return problem;
}

} // namespace

QString ExportFormat::displayName() const
{
    return QCoreApplication::translate("ExportFormat", title);
}

std::span<const ExportFormat> ExportFormat::all()
{
    return Formats;
}

const ExportFormat &ExportFormat::text()
{
    return Formats.front();
}

QStringList ExportFormat::names(Use use)
{
    QStringList names;
    for (const ExportFormat &format : Formats) {
        if (format.uses & use)
            names.append(format.name);
    }
    return names;
}

QStringList ExportFormat::endings(Use use)
{
    QStringList endings;
    for (const ExportFormat &format : Formats) {
        if (format.uses & use)
            endings.append(format.ending);
    }
    return endings;
}

const ExportFormat *ExportFormat::find(QStringView name, Use use)
{
    const auto found = std::ranges::find_if(Formats,
                                            [name](const ExportFormat &format) { return format.name == name; });
    return found != Formats.end() && (found->uses & use) ? &*found : nullptr;
}

ExportFormat::Chosen ExportFormat::forFile(const QString &fileName, Use use)
{
    const QString name = QFileInfo(fileName).fileName();
    const auto found = std::ranges::find_if(
        Formats, [&](const ExportFormat &format) { return name.endsWith(format.ending, Qt::CaseInsensitive); });
    if (found == Formats.end())
        return {nullptr, problemOf(withoutFormat(fileName), use)};
    if (found->uses & use)
        return {&*found, {}};
    if (!found->isPlanned())
        return {&*found, problemOf(withoutFormat(fileName), use)};
    return {&*found,
            problemOf({QT_TRANSLATE_NOOP("Notice", "%1 cannot be written: this version does not write %2 yet."),
                       {fileName, found->ending}},
                      use)};
}
