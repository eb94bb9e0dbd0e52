// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/driver/lessondriver.h"

#include <QApplication>
#include <QTest>

#include <memory>

// What the tests of lessons share: each lesson is driven in each language, a
// step at a time. Before its event comes something that is like it, and the step
// must not be ticked by that.
class LessonTest : public QObject
{
public:
    using Tab = LessonDriver::Tab;

protected:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("in English") << QStringLiteral("en");
        QTest::newRow("in Chinese") << QStringLiteral("zh_CN");
    }

    [[nodiscard]] bool begin(const QString &lesson)
    {
        QFETCH(QString, language);
        m_driver = std::make_unique<LessonDriver>(*qApp, language);
        return m_driver->start(lesson);
    }

    std::unique_ptr<LessonDriver> m_driver;
};
