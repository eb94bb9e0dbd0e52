// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time from the start of a process to the first paint of its window.

#include "tests/bench/kit/clocks.h"
#include "tests/bench/kit/events.h"
#include "tests/bench/kit/samples.h"
#include "tests/bench/subjects/subjects.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// The programs get the time of their start as an argument and print how long it
// took.
double startMs(const QString &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, {QString::number(clocks::monotonicNs())});
    (void)events::waitUntil([&process] { return process.state() == QProcess::NotRunning; });
    bool isNumber = false;
    const double ms = process.readAllStandardOutput().trimmed().toDouble(&isNumber);
    return isNumber ? ms : std::numeric_limits<double>::quiet_NaN();
}

void measure(Bench &bench, const QString &id, const QString &platform, QProcessEnvironment environment)
{
    const QTemporaryDir settings;
    environment.insert(u"XDG_CONFIG_HOME"_s, settings.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    const int runs = bench.effort.runs(15);
    Samples ours, bare, controls;
    for (int i = 0; i < runs + 1; ++i) {
        const double bareMs = startMs(QStringLiteral(BENCH_BARE_WINDOW), environment);
        const double controlsMs = startMs(QStringLiteral(BENCH_CONTROLS_WINDOW), environment);
        const double ourMs = startMs(QStringLiteral(BENCH_OUR_WINDOW), environment);
        if (i == 0)
            continue; // skipped: loaded from the disk
        bare.add(bareMs);
        controls.add(controlsMs);
        ours.add(ourMs);
    }
    bench.table.add({id, u"start to first paint, %1"_s.arg(platform), u"ms"_s, ours.median(), bare.median(),
                     Limit::ratioAtMost(1.3), runs,
                     u"raw is an empty QWidget in a program that links Qt Widgets alone"_s});
    bench.table.add({id + u".controls"_s,
                     u"start to first paint, %1, beside a window of plain Qt controls"_s.arg(platform),
                     u"ms"_s,
                     ours.median(),
                     controls.median(),
                     {},
                     runs,
                     u"raw has a menu, four tabs of four fields, a text"_s});
}

// An X server of our own, ended with this object.
class VirtualScreen
{
public:
    VirtualScreen()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1920x1080x24"_s});
        if (events::waitUntil([this] { return m_server.bytesAvailable() > 0; }))
            m_display = u":"_s + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
    }
    ~VirtualScreen()
    {
        m_server.terminate();
        (void)events::waitUntil([this] { return m_server.state() == QProcess::NotRunning; });
    }

    [[nodiscard]] QString display() const { return m_display; }

private:
    QProcess m_server;
    QString m_display;
};

} // namespace

void measureStart(Bench &bench)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    measure(bench, u"start.offscreen"_s, u"offscreen"_s, environment);
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
        return;
    const VirtualScreen screen;
    if (screen.display().isEmpty())
        return;
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, screen.display());
    measure(bench, u"start.xcb"_s, u"on an X server (Xvfb)"_s, environment);
}
