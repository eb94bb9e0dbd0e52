// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

// What may stand in a field. Pure functions.
namespace fieldrules {

// "Local &address" and "本地地址(&A)" without what is only for the keyboard.
[[nodiscard]] QString withoutMnemonic(const QString &caption);
// What was typed as a host: without spaces around it and without brackets.
[[nodiscard]] QString hostFrom(const QString &typed);
[[nodiscard]] bool isIPv4(const QString &host);
// What was typed as a local address: `otherwise` when it is empty, null when it is none.
[[nodiscard]] QHostAddress localAddress(const QString &typed, const QHostAddress &otherwise);

} // namespace fieldrules
