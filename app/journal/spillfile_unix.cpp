// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/spillfile.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

#include <sys/mman.h>
#include <unistd.h>

class SpillFile::System
{
public:
    std::unique_ptr<QTemporaryFile> file;
    QString directory;
};

SpillFile::SpillFile() : m_system(std::make_unique<System>()) { }

SpillFile::~SpillFile() = default;

SpillFile::Failure SpillFile::open(const QString &directory)
{
    QDir().mkpath(directory);
    auto file = std::make_unique<QTemporaryFile>(directory + QStringLiteral("/journal.XXXXXX"));
    if (!file->open())
        return {file->errorString(), false};
    m_system->file = std::move(file);
    m_system->directory = directory;
    return {};
}

bool SpillFile::isOpen() const
{
    return m_system->file != nullptr;
}

SpillFile::Failure SpillFile::write(quint64 offset, const char *octets, quint32 size)
{
    quint32 written = 0;
    while (written < size) {
        const ssize_t done = pwrite(m_system->file->handle(), octets + written, size - written,
                                    off_t(offset + written));
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0) {
            const int error = done < 0 ? errno : ENOSPC;
            const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
            return {QString::fromLocal8Bit(std::strerror(error)), full};
        }
        written += quint32(done);
    }
    return {};
}

std::shared_ptr<const char> SpillFile::map(quint64 offset, quint32 size, Access access) const
{
    void *const memory = mmap(nullptr, size, PROT_READ, MAP_SHARED, m_system->file->handle(), off_t(offset));
    if (memory == MAP_FAILED)
        return nullptr;
    // Without it each look would read a good deal of what lies around.
    madvise(memory, size, access == Access::Pages ? MADV_RANDOM : MADV_SEQUENTIAL);
    if (access == Access::Through)
        madvise(memory, size, MADV_WILLNEED);
    return {static_cast<const char *>(memory), [size](const char *from) { munmap(const_cast<char *>(from), size); }};
}

quint64 SpillFile::freeSpace() const
{
    const qint64 octets = QStorageInfo(m_system->directory).bytesAvailable();
    return octets > 0 ? quint64(octets) : 0;
}
