// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

// A test program holds the test classes of one room, so that 140 classes need
// a dozen links. Its first argument names the class by its file:
// `test-net tcp/tcpclient` runs tests/net/tcp/tst_tcpclient.cpp.
namespace testprogram {

using Run = int (*)(int argc, char **argv);

struct Registration
{
    Registration(const char *file, Run run); // `file` is __FILE__
};

template <typename Application, typename Class>
int runWith(int argc, char **argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true); // as in QTEST_MAIN
    Class test;
    return QTest::qExec(&test, argc, argv);
}

template <typename Class>
int runAlone(int argc, char **argv)
{
    Class test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace testprogram

// Each tst_*.cpp ends with one of these instead of QTEST_MAIN.
#define SOCKETEER_TEST_WITH(Application, Class)                                                                        \
    static const testprogram::Registration registered(__FILE__, testprogram::runWith<Application, Class>);
#define SOCKETEER_TEST(Class) static const testprogram::Registration registered(__FILE__, testprogram::runAlone<Class>);
