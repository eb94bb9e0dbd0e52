// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/workspace.h"

#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

// Any JSON gives a workspace, which survives being written and read again.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), qsizetype(size));
    const Workspace workspace = Workspace::fromJson(QJsonDocument::fromJson(octets).object());
    require(Workspace::fromJson(workspace.toJson()) == workspace);
    return 0;
}
