// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/store/spillfile.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

class SpillFile::System
{
public:
    ~System()
    {
        if (direct >= 0)
            ::close(direct);
    }

    void openDirect();
    [[nodiscard]] ssize_t write(off_t offset, const char *octets, std::size_t size);

    std::unique_ptr<QTemporaryFile> file;
    QString directory;
    int direct = -1; // the same file, past the page cache; -1 where that is not possible
};

// A copy into the page cache costs as much time as the disk does, and takes it
// from the thread that reads the sockets.
void SpillFile::System::openDirect()
{
#ifdef O_DIRECT
    const QByteArray name = "/proc/self/fd/" + QByteArray::number(file->handle());
    direct = ::open(name.constData(), O_WRONLY | O_DIRECT | O_CLOEXEC);
#endif
}

ssize_t SpillFile::System::write(off_t offset, const char *octets, std::size_t size)
{
    if (direct >= 0) {
        const ssize_t done = pwrite(direct, octets, size, offset);
        if (done >= 0 || errno != EINVAL)
            return done;
    }
    return pwrite(file->handle(), octets, size, offset);
}

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
    m_system->openDirect();
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
        const ssize_t done = m_system->write(off_t(offset + written), octets + written, size - written);
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
    // Without it each read would fetch a good deal of the surroundings.
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
