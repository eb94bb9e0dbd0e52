// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

// Turns records into the octets of a file format, one at a time. Has no state
// beyond the format's own; any one thread at a time. formats.cpp lists the formats.
class Exporter
{
public:
    virtual ~Exporter() = default;

    [[nodiscard]] virtual QByteArray header() const { return {}; }
    virtual void append(const Record &record, QByteArray &out) = 0; // nothing for an evicted record

protected:
    // For `reason`: how a connection ended or what failed; empty for other kinds.
    [[nodiscard]] static QString reasonOf(const Record &record);
    // A surrogate without its other half becomes U+FFFD.
    template <typename Visitor>
    static void forEachCharacter(QStringView text, Visitor visit);
    static void appendUtf8(char32_t character, QByteArray &out);
    static void appendUtf8(QStringView text, QByteArray &out);
    static void appendHex(QByteArrayView octets, QByteArray &out);
    static void appendNumber(quint64 number, QByteArray &out);
};

template <typename Visitor>
void Exporter::forEachCharacter(QStringView text, Visitor visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (!unit.isSurrogate()) {
            visit(char32_t(unit.unicode()));
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            visit(QChar::surrogateToUcs4(unit, text[++i]));
        } else {
            visit(char32_t(QChar::ReplacementCharacter));
        }
    }
}
