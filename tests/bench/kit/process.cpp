// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/kit/process.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool dropFromMemory(const QByteArray &path)
{
    const int file = open(path.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool dropped = fdatasync(file) == 0 && posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) == 0;
    close(file);
    return dropped;
}

} // namespace

int process::thisThread()
{
    return int(gettid());
}

int process::threadNamed(const QByteArray &name)
{
    const QStringList threads = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        if (contentsOf(u"/proc/self/task/%1/comm"_s.arg(thread)).trimmed() == name)
            return thread.toInt();
    }
    return 0;
}

qint64 process::cpuNs(int thread)
{
    return contentsOf(u"/proc/self/task/%1/schedstat"_s.arg(thread)).split(' ').value(0).toLongLong();
}

qint64 process::residentOctets()
{
    return contentsOf(u"/proc/self/statm"_s).split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

void process::raiseFileLimit()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

bool process::dropUnnamedFilesFromMemory()
{
    bool dropped = false;
    const QStringList files = QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System);
    for (const QString &file : files) {
        const QByteArray path = "/proc/self/fd/" + file.toLatin1();
        QByteArray target(4096, '\0');
        target.resize(std::max(readlink(path.constData(), target.data(), std::size_t(target.size())), ssize_t(0)));
        if (target.startsWith('/') && target.endsWith(" (deleted)"))
            dropped = dropFromMemory(path) || dropped;
    }
    return dropped;
}
