// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// What /proc tells of this process and its threads.
namespace process {

[[nodiscard]] int thisThread();
// The thread of that name, 0 when there is none.
[[nodiscard]] int threadNamed(const QByteArray &name);
// Exact while the thread sleeps.
[[nodiscard]] qint64 cpuNs(int thread);

[[nodiscard]] qint64 residentOctets();
// For thousands of sockets.
void raiseFileLimit();
// Writes what files without a name hold to the disk and drops it from memory.
// False when there is none, or the system does not do it.
bool dropUnnamedFilesFromMemory();

} // namespace process
