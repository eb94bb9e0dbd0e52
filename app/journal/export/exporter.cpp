// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/exporter.h"

#include "app/journal/export/csvexporter.h"
#include "app/journal/export/jsonlexporter.h"
#include "app/journal/export/textexporter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

std::unique_ptr<Exporter> Exporter::create(Format format)
{
    switch (format) {
    case Format::Csv:
        return std::make_unique<CsvExporter>();
    case Format::JsonLines:
        return std::make_unique<JsonlExporter>();
    case Format::Text:
        break;
    }
    return std::make_unique<TextExporter>();
}

Exporter::Chosen Exporter::formatOf(const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    const auto endsWith = [&](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); };
    if (endsWith(".txt"_L1))
        return {Format::Text, {}};
    if (endsWith(".csv"_L1))
        return {Format::Csv, {}};
    if (endsWith(".jsonl"_L1))
        return {Format::JsonLines, {}};

    Problem problem;
    problem.word = Problem::Word::Other;
    if (endsWith(".pcapng"_L1)) {
        problem.what = {QT_TRANSLATE_NOOP("Notice", "%1 cannot be written: this version does not write .pcapng yet."),
                        {fileName}};
    } else {
        problem.what = {QT_TRANSLATE_NOOP("Notice", "%1 cannot be written: its ending names no format."), {fileName}};
    }
    problem.advice = {QT_TRANSLATE_NOOP("Notice", "Choose a name that ends in .txt, .csv or .jsonl."), {}};
    return {Format::Text, problem};
}

QString Exporter::reasonOf(const Record &record)
{
    if (record.head.kind == RecordKind::Disconnected)
        return record.head.reason == EndReason::None ? QString() : reasonText(record.head.reason);
    if (record.head.kind == RecordKind::Failed)
        return record.head.word == Problem::Word::None ? QString() : wordText(record.head.word);
    return {};
}

void Exporter::appendUtf8(char32_t character, QByteArray &out)
{
    const auto put = [&](char32_t octet) { out.append(char(octet)); };
    const auto putLow = [&](int shift) { put(0x80 | ((character >> shift) & 0x3f)); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xc0 | character >> 6);
        putLow(0);
    } else if (character < 0x10000) {
        put(0xe0 | character >> 12);
        putLow(6);
        putLow(0);
    } else {
        put(0xf0 | character >> 18);
        putLow(12);
        putLow(6);
        putLow(0);
    }
}

void Exporter::appendUtf8(QStringView text, QByteArray &out)
{
    forEachCharacter(text, [&](char32_t character) { appendUtf8(character, out); });
}

void Exporter::appendHex(QByteArrayView octets, QByteArray &out)
{
    constexpr std::array digits = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    const qsizetype start = out.size();
    out.resize(start + 2 * octets.size());
    char *to = out.data() + start;
    for (const char octet : octets) {
        *to++ = digits[quint8(octet) >> 4];
        *to++ = digits[quint8(octet) & 0xf];
    }
}

void Exporter::appendNumber(quint64 number, QByteArray &out)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    out.append(digits.data(), end - digits.data());
}
