// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/driver/lessondriver.h"

#include <QApplication>
#include <QTest>

#include <memory>

// The base of lesson tests: drives each lesson in each language, step by step.
// Before a step's event comes a similar one, which must not tick the step.
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
