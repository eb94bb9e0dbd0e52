// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

struct Option;

// Texts to print before the program ends. An application object must exist, so
// that they are translated. Lists have one entry per line, for scripts.
namespace help {

[[nodiscard]] QString usage(const QList<Option> &options);

// Something that may be typed on the command line, and its meaning.
struct Entry
{
    QString form;
    QString meaning;
};
[[nodiscard]] QList<Entry> addresses();
[[nodiscard]] QStringList remarks(); // paragraphs below the options
[[nodiscard]] QString exitStatus();

[[nodiscard]] QString version();
// Tab-separated: name, state, addresses, directed broadcasts, MTU, kind, link,
// hardware address. New columns are added at the end.
[[nodiscard]] QString interfaceList();
[[nodiscard]] QString charsetList();
[[nodiscard]] QString checksumList();

} // namespace help
