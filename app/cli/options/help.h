// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

struct Option;

// What is printed and done with: the application object exists, so that it is
// translated. Lists are one a line, for scripts.
namespace help {

[[nodiscard]] QString usage(const QList<Option> &options);

// What can be written on the command line, and what it means.
struct Entry
{
    QString form;
    QString meaning;
};
[[nodiscard]] QList<Entry> addresses();
[[nodiscard]] QStringList remarks(); // paragraphs below the options
[[nodiscard]] QString exitStatus();

[[nodiscard]] QString version();
// Tab separated: name, state, addresses, directed broadcasts, MTU, kind, link,
// hardware address. What comes later is added behind.
[[nodiscard]] QString interfaceList();
[[nodiscard]] QString charsetList();
[[nodiscard]] QString checksumList();

} // namespace help
