// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/exporter.h"

#include <array>
#include <charconv>

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
