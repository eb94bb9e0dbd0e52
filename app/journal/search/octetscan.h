// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

// Looks for a few octets in many, at the speed of memory. CaseInsensitive
// applies to ASCII letters only.
class OctetScan
{
public:
    OctetScan(QByteArrayView needle, Qt::CaseSensitivity sensitivity); // the needle is not empty

    [[nodiscard]] qsizetype size() const { return m_pattern.values.size(); }
    // The first place at `from` or later, -1 when there is none.
    [[nodiscard]] qsizetype indexIn(QByteArrayView octets, qsizetype from = 0) const;

    // An octet of the needle is found where (octet | mask) == value.
    struct Pattern
    {
        QByteArray values;
        QByteArray masks;
        qsizetype rare = 0; // place of the octet that is usually the rarest
        qsizetype second = 0; // the next one
    };

private:
    Pattern m_pattern;
};

// The first octet above 127 at `from` or later, -1 when there is none.
[[nodiscard]] qsizetype indexOfNonAscii(QByteArrayView octets, qsizetype from = 0);
