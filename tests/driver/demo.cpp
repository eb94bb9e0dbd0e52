// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One exchange of each tab, without a display. Prints the console, writes a
// screenshot; exit status 0 only if every exchange arrived.

#include "tests/driver/exchanges.h"
#include "tests/driver/windowdriver.h"

#include <QApplication>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString picture = application.arguments().value(1, u"socketeer-demo.png"_s);

    WindowDriver driver(application);
    bool allArrived = true;
    QByteArray summary;
    for (const Exchange &exchange : exchanges()) {
        const bool arrived = exchange.run(driver);
        summary += QByteArray(exchange.name) + (arrived ? ": both messages arrived\n" : ": FAILED\n");
        allArrived = allArrived && arrived;
    }
    driver.showTab(0);
    const bool written = driver.picture().save(picture);
    std::printf("%s\n%sscreenshot: %s\n", driver.consoleText().constData(), summary.constData(),
                written ? qPrintable(picture) : "could not be written");
    return allArrived && written ? 0 : 1;
}
