// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

// The temporary file that old blocks are written to. It has no name if the
// system allows that, and always disappears with the program. One thread at a
// time calls write(), any thread map().
class SpillFile
{
public:
    enum class Access : quint8 { Pages, Through }; // reading here and there, or all of it in order

    // Where blocks go by default: on disk, even if /tmp is in memory.
    [[nodiscard]] static QString defaultDirectory();

    SpillFile();
    ~SpillFile();
    Q_DISABLE_COPY_MOVE(SpillFile)

    struct Failure
    {
        QString why; // the system's words; empty when there is none
        bool full = false; // the disk has no more room
    };

    [[nodiscard]] Failure open(const QString &directory);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] Failure write(quint64 offset, const char *octets, quint32 size);
    // Null when the system refuses.
    [[nodiscard]] std::shared_ptr<const char> map(quint64 offset, quint32 size, Access access) const;
    // Octets that are free on that disk.
    [[nodiscard]] quint64 freeSpace() const;

private:
    class System;
    std::unique_ptr<System> m_system;
};
