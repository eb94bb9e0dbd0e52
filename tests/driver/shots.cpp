// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Screenshots of every page, in both languages, with real traffic on loopback:
// socketeer-shots FOLDER [--all]. With --all in both themes and two sizes.

#include "tests/driver/exchanges.h"
#include "tests/driver/windowdriver.h"

#include <QApplication>
#include <QDir>

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

bool shoot(WindowDriver &driver, const Look &look, const QDir &folder)
{
    driver.language().use(look.language);
    driver.theme().use(look.theme);
    driver.window().resize(look.size);
    bool written = true;
    for (int page = 0; page < pages.size(); ++page) {
        driver.showTab(page);
        const QString file = folder.filePath(u"%1-%2.png"_s.arg(pages.at(page), look.suffix));
        written = driver.picture().save(file) && written;
        std::printf("%s\n", qPrintable(file));
    }
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
    for (const Look &look : looks(arguments.contains(u"--all"_s)))
        good = shoot(driver, look, folder) && good;
    return good ? 0 : 1;
}
