// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/store/spillfile.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <mutex>

// A second handle for readers, so that none of them waits for a write.
class SpillFile::System
{
public:
    QTemporaryFile file;
    std::shared_ptr<QFile> reader;
    std::shared_ptr<std::mutex> looking = std::make_shared<std::mutex>(); // a QFile is for one thread at a time
    QString directory;
};

SpillFile::SpillFile() : m_system(std::make_unique<System>()) { }

SpillFile::~SpillFile() = default;

SpillFile::Failure SpillFile::open(const QString &directory)
{
    QDir().mkpath(directory);
    m_system->file.setFileTemplate(directory + QStringLiteral("/journal.XXXXXX"));
    if (!m_system->file.open())
        return {m_system->file.errorString(), false};
    auto reader = std::make_shared<QFile>(m_system->file.fileName());
    if (!reader->open(QIODevice::ReadOnly))
        return {reader->errorString(), false};
    m_system->reader = std::move(reader);
    m_system->directory = directory;
    return {};
}

bool SpillFile::isOpen() const
{
    return m_system->reader != nullptr;
}

SpillFile::Failure SpillFile::write(quint64 offset, const char *octets, quint32 size)
{
    QTemporaryFile &file = m_system->file;
    if (file.seek(qint64(offset)) && file.write(octets, size) == qint64(size) && file.flush())
        return {};
    return {file.errorString(), file.error() == QFileDevice::ResourceError || freeSpace() < size};
}

std::shared_ptr<const char> SpillFile::map(quint64 offset, quint32 size, Access) const
{
    const std::lock_guard lock(*m_system->looking);
    uchar *const memory = m_system->reader->map(qint64(offset), qint64(size));
    if (!memory)
        return nullptr;
    return {reinterpret_cast<const char *>(memory),
            [memory, reader = m_system->reader, looking = m_system->looking](const char *) {
                const std::lock_guard lockAgain(*looking);
                reader->unmap(memory);
            }};
}

quint64 SpillFile::freeSpace() const
{
    const qint64 octets = QStorageInfo(m_system->directory).bytesAvailable();
    return octets > 0 ? quint64(octets) : 0;
}
