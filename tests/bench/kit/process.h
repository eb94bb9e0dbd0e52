// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Facts about this process and its threads, from /proc.
namespace process {

[[nodiscard]] int thisThread();
// The thread of that name, 0 if there is none.
[[nodiscard]] int threadNamed(const QByteArray &name);
// Exact while the thread sleeps.
[[nodiscard]] qint64 cpuNs(int thread);

[[nodiscard]] qint64 residentOctets();
// For thousands of sockets.
void raiseFileLimit();
// Writes the contents of unnamed files to the disk and drops them from memory.
// False if there is no such file, or the system does not support it.
bool dropUnnamedFilesFromMemory();

} // namespace process
