// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Screenshots of every page, in both languages, with real traffic on loopback:
// socketeer-shots FOLDER [--all]. With --all in both themes and two sizes.

#include "tests/driver/exchanges.h"
#include "tests/driver/windowdriver.h"
#include "ui/echodialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QStringList pages = {u"udp"_s, u"broadcast"_s, u"tcp-client"_s, u"tcp-server"_s};

struct Look
{
    QString language;
    Theme::Choice theme;
    QSize size;
    QString suffix;
};

QList<Look> looks(bool all)
{
    QList<Look> list;
    for (const QString &language : Language::available()) {
        list << Look{language, Theme::Choice::Light, {1280, 800}, language};
        if (!all)
            continue;
        list << Look{language, Theme::Choice::Dark, {1280, 800}, language + u"-dark"_s};
        list << Look{language, Theme::Choice::Light, {900, 600}, language + u"-small"_s};
        list << Look{language, Theme::Choice::Dark, {900, 600}, language + u"-small-dark"_s};
    }
    return list;
}

bool save(const QPixmap &picture, const QDir &folder, const QString &name)
{
    const QString file = folder.filePath(name + u".png"_s);
    std::printf("%s\n", qPrintable(file));
    return picture.save(file);
}

bool shootInterfaces(WindowDriver &driver, const Look &look, const QDir &folder)
{
    driver.window().findChild<QAction *>(u"interfaces"_s)->trigger();
    auto *const dialog = driver.window().findChild<QDialog *>(u"interfaces"_s);
    const auto *const table = dialog->findChild<QAbstractItemView *>();
    const bool known = QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, WindowDriver::LimitMs);
    return save(dialog->grab(), folder, u"interfaces-"_s + look.suffix) && known;
}

// One connection between two endpoints of the program, from its first segment
// to its last.
bool converse(WindowDriver &driver)
{
    Network &network = driver.network();
    const EndpointId server = network.add(Scheme::TcpServer);
    const EndpointId client = network.add(Scheme::TcpClient);
    const auto until = [](const auto &holds) { return QTest::qWaitFor(holds, WindowDriver::LimitMs); };
    network.open(server, EndpointAddress::parse(u"tcp-server://127.0.0.1:47788"_s).address);
    bool good = until([&] { return network.state(server).isOpen(); });
    network.open(client, EndpointAddress::parse(u"tcp-client://127.0.0.1:47788?from=127.0.0.1:47789"_s).address);
    good = until([&] { return network.state(server).connections.size() == 1; }) && good;
    const auto say = [&](EndpointId from, const QByteArray &text) {
        const quint64 before = network.journal().tally().of(from == client ? server : client).receivedOctets;
        network.send(from, {text, {}, 0});
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
    network.finishSending(client);
    good = until([&] { return network.state(client).isClosed(); }) && good;
    QTest::qWait(300);
    return good;
}

bool shootTimeline(WindowDriver &driver, const Look &look, const QDir &folder)
{
    driver.language().use(look.language);
    driver.theme().use(look.theme);
    driver.window().resize(look.size);
    driver.showTab(2);
    QTest::qWait(300);
    bool written = save(driver.picture(), folder, u"timeline-"_s + look.suffix);
    driver.window().findChild<QAction *>(u"timelineWindow"_s)->trigger();
    auto *const window = driver.window().findChild<QWidget *>(u"timelineWindow"_s);
    QTest::qWait(300);
    written = save(window->grab(), folder, u"timeline-window-"_s + look.suffix) && written;
    delete window;
    return written;
}

bool shoot(WindowDriver &driver, const Look &look, const QDir &folder)
{
    driver.language().use(look.language);
    driver.theme().use(look.theme);
    driver.window().resize(look.size);
    bool written = true;
    for (int page = 0; page < pages.size(); ++page) {
        driver.showTab(page);
        written = save(driver.picture(), folder, u"%1-%2"_s.arg(pages.at(page), look.suffix)) && written;
    }
    return shootInterfaces(driver, look, folder) && written;
}

// The echo test against the UDP tab's partner, once it is done.
EchoDialog *testEcho(WindowDriver &driver)
{
    constexpr int Messages = 1000;
    driver.showTab(0);
    driver.window().findChild<QAction *>(u"partner"_s)->trigger();
    QMessageBox *question = nullptr;
    const auto isAsked = [&] {
        question = driver.window().findChild<QMessageBox *>(u"partnerQuestion"_s);
        return question != nullptr;
    };
    if (!QTest::qWaitFor(isAsked, WindowDriver::LimitMs))
        return nullptr;
    question->buttons().constFirst()->click();
    driver.window().findChild<QAction *>(u"echoTest"_s)->trigger();
    auto *const dialog = driver.window().findChild<EchoDialog *>();
    dialog->findChild<QSpinBox *>(u"messages"_s)->setValue(Messages);
    dialog->findChild<QPushButton *>(u"start"_s)->click();
    const bool ended = QTest::qWaitFor([&] { return !dialog->isRunning(); }, WindowDriver::LimitMs);
    return ended ? dialog : nullptr;
}

bool shootEcho(WindowDriver &driver, EchoDialog &dialog, const Look &look, const QDir &folder)
{
    driver.language().use(look.language);
    driver.theme().use(look.theme);
    QTest::qWait(200);
    const QString file = folder.filePath(u"echo-test-%1.png"_s.arg(look.suffix));
    std::printf("%s\n", qPrintable(file));
    return dialog.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QDir folder(arguments.value(1, u"."_s));
    folder.mkpath(u"."_s);

    WindowDriver driver(application);
    bool good = true;
    for (const Exchange &exchange : exchanges())
        good = exchange.run(driver) && good;
    for (const Look &look : looks(arguments.contains(u"--all"_s)))
        good = shoot(driver, look, folder) && good;
    driver.window().findChild<QAction *>(u"timeline"_s)->trigger();
    good = converse(driver) && good;
    for (const Look &look : looks(arguments.contains(u"--all"_s)))
        good = shootTimeline(driver, look, folder) && good;
    driver.window().findChild<QAction *>(u"timeline"_s)->trigger();
    // Last: its messages fill the console.
    EchoDialog *const dialog = testEcho(driver);
    good = dialog && good;
    for (const Look &look : looks(arguments.contains(u"--all"_s))) {
        if (dialog && look.size.width() > 1000)
            good = shootEcho(driver, *dialog, look, folder) && good;
    }
    return good ? 0 : 1;
}
