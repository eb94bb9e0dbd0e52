// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/kit/machine.h"

#include <QFile>
#include <QSysInfo>

#include <sched.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString processorName()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("model name"))
            return QString::fromLatin1(line.mid(line.indexOf(':') + 1).trimmed());
    }
    return QSysInfo::currentCpuArchitecture();
}

int usableCores()
{
    cpu_set_t cores;
    return sched_getaffinity(0, sizeof cores, &cores) == 0 ? CPU_COUNT(&cores) : 0;
}

} // namespace

Machine Machine::thisOne()
{
    constexpr double GiB = 1024.0 * 1024.0 * 1024.0;
    Machine machine;
    machine.processor = processorName();
    machine.cores = usableCores();
    machine.memoryGiB = double(sysconf(_SC_PHYS_PAGES)) * double(sysconf(_SC_PAGESIZE)) / GiB;
    machine.kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion();
    machine.system = QSysInfo::prettyProductName();
    machine.qt = QString::fromLatin1(qVersion());
    machine.program = QStringLiteral(SOCKETEER_VERSION);
    return machine;
}

QJsonObject Machine::toJson() const
{
    return {{u"processor"_s, processor}, {u"cores"_s, cores}, {u"memory_gib"_s, memoryGiB}, {u"kernel"_s, kernel},
            {u"system"_s, system},       {u"qt"_s, qt},       {u"socketeer"_s, program}};
}

QString Machine::toText() const
{
    return u"%1, %2 cores, %3 GiB; %4, %5; Qt %6; Socketeer %7"_s.arg(processor)
        .arg(cores)
        .arg(memoryGiB, 0, 'f', 1)
        .arg(system, kernel, qt, program);
}
