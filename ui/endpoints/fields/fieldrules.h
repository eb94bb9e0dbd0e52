// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

// Rules for the contents of fields. Pure functions.
namespace fieldrules {

// Strips the mnemonic: "Local &address", "本地地址(&A)".
[[nodiscard]] QString withoutMnemonic(const QString &caption);
// A typed host without surrounding spaces and brackets.
[[nodiscard]] QString hostFrom(const QString &typed);
[[nodiscard]] bool isIPv4(const QString &host);
// A typed local address: `otherwise` if empty, null if invalid.
[[nodiscard]] QHostAddress localAddress(const QString &typed, const QHostAddress &otherwise);

} // namespace fieldrules
