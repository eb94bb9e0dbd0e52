// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

// The catalogue of checksums that a message can end with. Each has the octet order
// that the protocol in its name puts on the wire.
class Checksum
{
public:
    Checksum() = default; // none

    [[nodiscard]] static std::optional<Checksum> find(QStringView name); // "none" too; case-insensitive
    [[nodiscard]] static QStringList available(); // without "none"

    [[nodiscard]] bool isNone() const { return m_index < 0; }
    [[nodiscard]] QString name() const; // "none", "sum-8", "CRC-16/MODBUS", …
    [[nodiscard]] int size() const; // octets
    [[nodiscard]] QByteArray of(QByteArrayView octets) const; // as sent
    // Whether `octets` ends with the right checksum of what is before it.
    [[nodiscard]] bool verify(QByteArrayView octets) const;

    bool operator==(const Checksum &) const = default;

private:
    explicit Checksum(int index) : m_index(index) { }

    int m_index = -1;
};
