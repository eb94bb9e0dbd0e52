// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Screenshots of every page, in both languages, with real traffic on loopback:
// socketeer-shots FOLDER [--all]. With --all in both themes and two sizes.

#include "app/net/host/interfaces.h"
#include "tests/driver/exchanges.h"
#include "tests/driver/look.h"
#include "tests/driver/timelineshots.h"
#include "tests/driver/windowdriver.h"
#include "ui/check/checkdialog.h"
#include "ui/echotest/echodialog.h"
#include "ui/endpoints/endpointpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkDatagram>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QStringList pages = {u"udp"_s, u"broadcast"_s, u"tcp-client"_s, u"tcp-server"_s};

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

bool shootInterfaces(WindowDriver &driver, const Look &look, const QDir &folder)
{
    driver.window().findChild<QAction *>(u"interfaces"_s)->trigger();
    auto *const dialog = driver.window().findChild<QDialog *>(u"interfaces"_s);
    const auto *const table = dialog->findChild<QAbstractItemView *>();
    const bool known = QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, WindowDriver::LimitMs);
    return save(dialog->grab(), folder, u"interfaces-"_s + look.suffix) && known;
}

// Joins on every interface, from one source, and on an interface that does not
// exist.
bool shootGroups(WindowDriver &driver, const Look &look, const QDir &folder)
{
    driver.showTab(0);
    driver.window().findChild<QAbstractButton *>(u"groupsButton"_s)->click();
    auto *const dialog = driver.window().findChild<QDialog *>(u"groups"_s);
    const auto *const table = dialog->findChild<QAbstractItemView *>();
    if (table->model()->rowCount() == 0) {
        for (const QString &group : {u"239.1.2.3%all"_s, u"232.1.2.3%lo@192.168.1.5"_s, u"239.255.0.1%usb0"_s}) {
            dialog->findChild<QLineEdit *>(u"group"_s)->setText(group);
            dialog->findChild<QAbstractButton *>(u"join"_s)->click();
        }
    }
    const bool known = QTest::qWaitFor([table] { return table->model()->rowCount() == 3; }, WindowDriver::LimitMs);
    QTest::qWait(200);
    bool written = save(dialog->grab(), folder, u"groups-"_s + look.suffix);
    dialog->close();
    const QList<EndpointPage *> tabs = driver.window().findChildren<EndpointPage *>();
    const auto udp = std::ranges::find(tabs, Scheme::Udp, &EndpointPage::scheme);
    auto *const more = (*udp)->findChild<QAbstractButton *>(u"more"_s);
    more->click();
    QTest::qWait(200);
    written = save(driver.picture(), folder, u"udp-more-"_s + look.suffix) && written;
    more->click();
    return written && known;
}

// Five boards on loopback: one answers twice, one is new with the second
// message, one answers from another network's address if there is one.
class Boards
{
public:
    Boards()
    {
        m_asked.bind(QHostAddress(QHostAddress::AnyIPv4), 0);
        for (const char *const ip : {"127.0.0.21", "127.0.0.22", "127.0.0.23", "127.0.0.24"})
            add(QHostAddress(QString::fromLatin1(ip)));
        for (const interfaces::BroadcastTarget &target : interfaces::broadcastTargets()) {
            if (!target.from.isLoopback() && m_boards.size() == 4)
                add(target.from);
        }
        QObject::connect(&m_asked, &QUdpSocket::readyRead, &m_asked, [this] { answer(); });
    }

    [[nodiscard]] quint16 port() const { return m_asked.localPort(); }
    [[nodiscard]] int count() const { return int(m_boards.size()); }

private:
    void add(const QHostAddress &address)
    {
        m_boards.push_back(std::make_unique<QUdpSocket>());
        m_boards.back()->bind(address, 0);
    }

    void answer()
    {
        while (m_asked.hasPendingDatagrams()) {
            const QNetworkDatagram asked = m_asked.receiveDatagram();
            ++m_times;
            for (size_t i = 0; i < m_boards.size(); ++i) {
                if (i == 1 && m_times == 1)
                    continue; // switched on later
                for (int times = i == 2 ? 2 : 1; times > 0; --times)
                    m_boards[i]->writeDatagram(QByteArray("I am node-") + QByteArray::number(int(i) + 1) + "\r\n",
                                               asked.senderAddress(), quint16(asked.senderPort()));
            }
        }
    }

    QUdpSocket m_asked;
    std::vector<std::unique_ptr<QUdpSocket>> m_boards;
    int m_times = 0;
};

bool askBoards(WindowDriver &driver)
{
    driver.language().use(u"en"_s); // controls are found by their English names
    Boards boards;
    const auto *const table = driver.window().findChild<QAbstractItemView *>(u"responders"_s);
    const auto answered = [table](int rows) {
        return QTest::qWaitFor([table, rows] { return table->model()->rowCount() == rows; }, WindowDriver::LimitMs);
    };
    const auto isEnglish = [&driver] { return driver.find(u"Send through"_s) != nullptr; };
    return driver.showTab(1) && QTest::qWaitFor(isEnglish, WindowDriver::LimitMs)
        && driver.type(u"Send through"_s, u"127.255.255.255"_s)
        && driver.type(u"Target port"_s, QString::number(boards.port())) && driver.type(u"Message"_s, u"who?"_s)
        && driver.click(u"Send"_s) && answered(boards.count() - 1) && driver.type(u"Message"_s, u"who is there?"_s)
        && driver.click(u"Send"_s) && answered(boards.count());
}

bool shootResponders(WindowDriver &driver, const Look &look, const QDir &folder)
{
    driver.language().use(look.language);
    driver.theme().use(look.theme);
    driver.window().resize(look.size);
    driver.showTab(1);
    return save(driver.picture(), folder, u"responders-"_s + look.suffix);
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
    written = shootGroups(driver, look, folder) && written;
    return shootInterfaces(driver, look, folder) && written;
}

// Runs the echo test against the UDP tab's partner to its end.
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

// Checks the UDP tab, whose target is a port where nobody listens.
CheckDialog *check(WindowDriver &driver)
{
    driver.showTab(0);
    driver.window().findChild<QAction *>(u"checkTab"_s)->trigger();
    auto *const dialog = driver.window().findChild<CheckDialog *>();
    auto *const start = dialog->findChild<QPushButton *>(u"startCheck"_s);
    const QString before = start->text();
    start->click();
    const QString running = start->text();
    const bool ended = QTest::qWaitFor([&] { return start->text() != running && start->text() != before; },
                                       WindowDriver::LimitMs);
    return ended ? dialog : nullptr;
}

// Shows the TCP client's tab as a program.
QDialog *code(WindowDriver &driver)
{
    driver.showTab(2);
    driver.window().findChild<QAction *>(u"showCode"_s)->trigger();
    return driver.window().findChild<QDialog *>(u"code"_s);
}

bool shootDialog(WindowDriver &driver, QDialog &dialog, const QString &name, const Look &look, const QDir &folder)
{
    driver.language().use(look.language);
    driver.theme().use(look.theme);
    QTest::qWait(200);
    return save(dialog.grab(), folder, u"%1-%2"_s.arg(name, look.suffix));
}

// The dialog follows the current tab.
bool shootCode(WindowDriver &driver, QDialog &dialog, const Look &look, const QDir &folder)
{
    driver.showTab(2);
    const bool written = shootDialog(driver, dialog, u"code"_s, look, folder);
    driver.showTab(0);
    return written;
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
    const QList<Look> all = looks(arguments.contains(u"--all"_s));
    for (const Look &look : all)
        good = shoot(driver, look, folder) && good;
    good = shootTimelines(driver, all, folder) && good;
    good = shootLessons(driver, all, folder) && good;
    good = askBoards(driver) && good;
    for (const Look &look : all)
        good = shootResponders(driver, look, folder) && good;
    // Last: the test's messages fill the console.
    QDialog *const checked = check(driver);
    QDialog *const program = code(driver);
    QDialog *const echo = testEcho(driver);
    good = checked && echo && good;
    for (const Look &look : all) {
        if (good && look.size.width() > 1000)
            good = shootDialog(driver, *checked, u"check"_s, look, folder) && shootCode(driver, *program, look, folder)
                && shootDialog(driver, *echo, u"echo-test"_s, look, folder);
    }
    return good ? 0 : 1;
}
