// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/timelineshots.h"

#include "tests/driver/windowdriver.h"
#include "ui/lessons/lessonspane.h"
#include "ui/timeline/ladderview.h"
#include "ui/timeline/timelinepane.h"

#include <QAbstractButton>
#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// One connection between two endpoints of the program, from its first segment
// to its last.
bool converse(WindowDriver &driver, quint16 port)
{
    Network &network = driver.network();
    const EndpointId server = network.add(Scheme::TcpServer);
    const EndpointId client = network.add(Scheme::TcpClient);
    const auto until = [](const auto &holds) { return QTest::qWaitFor(holds, WindowDriver::LimitMs); };
    network.tell(server, Open{EndpointAddress::parse(u"tcp-server://127.0.0.1:%1"_s.arg(port)).address});
    bool good = until([&] { return network.state(server).isOpen(); });
    const QString to = u"tcp-client://127.0.0.1:%1?from=127.0.0.1:%2"_s.arg(port).arg(port + 1);
    network.tell(client, Open{EndpointAddress::parse(to).address});
    good = until([&] { return network.state(server).connections.size() == 1; }) && good;
    const auto say = [&](EndpointId from, const QByteArray &text) {
        const quint64 before = network.journal().tally().of(from == client ? server : client).receivedOctets;
        network.tell(from, Send{text});
        good = until([&] {
                   return network.journal().tally().of(from == client ? server : client).receivedOctets > before;
               })
            && good;
        QTest::qWait(60);
    };
    QTest::qWait(60);
    say(client, "GET /temperature\r\n");
    say(server, "21.5\r\n");
    QTest::qWait(1200);
    say(client, QByteArray(20'000, 'x'));
    network.tell(client, FinishSending{});
    good = until([&] { return network.state(client).isClosed(); }) && good;
    QTest::qWait(300);
    return good;
}

bool shootTimeline(WindowDriver &driver, const QString &name, const Look &look, const QDir &folder)
{
    driver.language().use(look.language);
    driver.theme().use(look.theme);
    driver.window().resize(look.size);
    driver.showTab(2);
    QTest::qWait(300);
    bool written = save(driver.picture(), folder, u"%1-%2"_s.arg(name, look.suffix));
    driver.window().findChild<QAction *>(u"timelineWindow"_s)->trigger();
    auto *const window = driver.window().findChild<TimelinePane *>(u"timelineWindow"_s);
    QTest::qWait(300);
    written = save(window->grab(), folder, u"%1-window-%2"_s.arg(name, look.suffix)) && written;
    const QPixmap whole = QPixmap::fromImage(window->ladder().picture());
    written = save(whole, folder, u"%1-whole-%2"_s.arg(name, look.suffix)) && written;
    delete window;
    return written;
}

// As on a projector, with the conversation that the timeline shows.
bool shootPresentation(WindowDriver &driver, const Look &look, const QDir &folder)
{
    driver.language().use(look.language);
    driver.theme().use(look.theme);
    driver.showTab(2);
    auto *const presentation = driver.window().findChild<QAction *>(u"presentation"_s);
    presentation->trigger();
    driver.window().setWindowState(Qt::WindowNoState); // the size of the look, not of the screen
    driver.window().resize(look.size - QSize(8, 0)); // two sizes, so that the screen is shared for the last
    QTest::qWait(100);
    driver.window().resize(look.size);
    QTest::qWait(300);
    const bool written = save(driver.picture(), folder, u"presentation-"_s + look.suffix);
    presentation->trigger();
    return written;
}

// Returns the name of what is then visible: the segments, or why there are none.
QString switchCapture(WindowDriver &driver, bool on)
{
    Network &network = driver.network();
    network.setCapturing(on);
    const auto isDone = [&] {
        const CaptureState &state = network.captureState();
        return state.stage == (on ? CaptureState::Stage::On : CaptureState::Stage::Off) || !state.problem.isNull();
    };
    return QTest::qWaitFor(isDone, WindowDriver::LimitMs) && network.captureState().problem.isNull()
        ? u"timeline-captured"_s
        : u"timeline-no-right"_s;
}

// The list of lessons, then a lesson with some steps ticked.
bool shootLesson(WindowDriver &driver, const Look &look, const QDir &folder)
{
    driver.language().use(look.language);
    driver.theme().use(look.theme);
    driver.window().resize(look.size);
    driver.showTab(3);
    driver.window().findChild<QAbstractButton *>(u"allLessons"_s)->click();
    QTest::qWait(200);
    const bool written = save(driver.picture(), folder, u"lessons-"_s + look.suffix);
    driver.window().findChild<LessonsPane *>()->open(u"04-tcp-client"_s);
    QTest::qWait(200);
    return save(driver.picture(), folder, u"lesson-"_s + look.suffix) && written;
}

} // namespace

bool shootTimelines(WindowDriver &driver, const QList<Look> &looks, const QDir &folder)
{
    auto *const shown = driver.window().findChild<QAction *>(u"timeline"_s);
    driver.window().resize(1280, 800); // room for a dock
    shown->trigger();
    bool good = converse(driver, 47788);
    for (const Look &look : looks)
        good = shootTimeline(driver, u"timeline"_s, look, folder) && good;
    good = driver.namePeer(u"127.0.0.1:47788"_s, u"Board"_s) && good;
    for (const Look &look : looks)
        good = (look.size.width() < 1000 || shootPresentation(driver, look, folder)) && good;
    const QString capture = switchCapture(driver, true);
    good = converse(driver, 47798) && good;
    for (const Look &look : looks)
        good = shootTimeline(driver, capture, look, folder) && good;
    switchCapture(driver, false);
    shown->trigger();
    return good;
}

bool shootLessons(WindowDriver &driver, const QList<Look> &looks, const QDir &folder)
{
    auto *const shown = driver.window().findChild<QAction *>(u"lessons"_s);
    driver.window().resize(1280, 800);
    shown->trigger();
    driver.window().findChild<LessonsPane *>()->open(u"04-tcp-client"_s);
    bool good = converse(driver, 47790);
    for (const Look &look : looks)
        good = shootLesson(driver, look, folder) && good;
    shown->trigger();
    return good;
}
