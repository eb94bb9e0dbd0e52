// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"
#include "ui/lessons/lessonspane.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

// A settings file written by version 0.1 is read as intended, and written again
// with the same keys.
class TestSettingsFile final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theTabsAreAsTheyWere();
    void theWindowIsAsItWas();
    void theSameKeysAreWrittenAgain();

private:
    template <typename Part = QAction>
    [[nodiscard]] Part *named(const QString &objectName) const
    {
        return m_driver->window().findChild<Part *>(objectName);
    }

    const QString m_old = QStringLiteral(SOCKETEER_SOURCE_DIR "/tests/ui/window/workspace-0.1.json");
    std::unique_ptr<WindowDriver> m_driver;
};

void TestSettingsFile::init()
{
    m_driver = std::make_unique<WindowDriver>(*qApp);
    QVERIFY(QFile::copy(m_old, m_driver->settingsFile()));
    const Workspace::Loaded loaded = Workspace::load(m_driver->settingsFile());
    QVERIFY(loaded.damage.isEmpty());
    m_driver->openWindow(loaded.workspace, m_driver->settingsFile());
}

void TestSettingsFile::cleanup()
{
    m_driver.reset();
}

void TestSettingsFile::theTabsAreAsTheyWere()
{
    auto *const tabs = named<QTabBar>(u"tabs"_s);
    const auto *const message = named<QPlainTextEdit>(u"message"_s);
    QCOMPARE(tabs->currentIndex(), int(TcpClient));
    QCOMPARE(message->toPlainText(), u"kept text"_s);
    QCOMPARE(named<QComboBox>(u"charset"_s)->currentData().toString(), u"GBK"_s);
    QCOMPARE(m_driver->find<QLineEdit>(u"Server address"_s)->text(), u"127.0.0.1"_s);
    QCOMPARE(m_driver->find<QLineEdit>(u"Server port"_s)->text(), u"7788"_s);
    tabs->setCurrentIndex(Udp);
    QCOMPARE(message->toPlainText(), u"for UDP"_s);
    QCOMPARE(named<QComboBox>(u"charset"_s)->currentData().toString(), u"UTF-8"_s);
    QCOMPARE(named<QSpinBox>(u"period"_s)->value(), 77);
}

void TestSettingsFile::theWindowIsAsItWas()
{
    QCOMPARE(m_driver->theme().choice(), Theme::Choice::Dark);
    QVERIFY(named(u"inspector"_s)->isChecked());
    QVERIFY(!named(u"respondersShown"_s)->isChecked());
    named<QTabBar>(u"tabs"_s)->setCurrentIndex(Broadcast);
    QVERIFY(!named<QWidget>(u"middle"_s)->findChild<QStackedWidget *>()->isVisible());
    for (const QString &dock : {u"timeline"_s, u"lessons"_s}) {
        QVERIFY(named<QDockWidget>(dock + u"Dock"_s)->isVisible());
        QVERIFY(named(dock)->isChecked());
    }
    QCOMPARE(m_driver->window().findChild<LessonsPane *>()->lesson(), u"04-tcp-client"_s);
}

void TestSettingsFile::theSameKeysAreWrittenAgain()
{
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    };
    const QJsonObject before = read(m_old);
    QVERIFY(QFile::remove(m_driver->settingsFile()));
    m_driver->window().close();
    const QJsonObject after = read(m_driver->settingsFile());
    QCOMPARE(after.keys(), before.keys());
    for (const QString &part : {u"tabs"_s, u"history"_s, u"theme"_s, u"language"_s, u"journal"_s})
        QCOMPARE(after[part], before[part]);
    const QJsonObject window = after["window"_L1].toObject();
    QCOMPARE(window.keys(), before["window"_L1].toObject().keys());
    for (const QString &part : {u"lessons"_s, u"timeline"_s, u"responders"_s, u"tab"_s})
        QCOMPARE(window[part], before["window"_L1].toObject()[part]);
}

SOCKETEER_TEST_WITH(QApplication, TestSettingsFile)
#include "tst_settingsfile.moc"
