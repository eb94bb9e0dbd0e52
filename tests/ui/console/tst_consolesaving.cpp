// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/console/consolepanetest.h"

#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The pane's Save, by clicks.
class TestConsoleSaving final : public ConsolePaneTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void savesWhatThereIs();
    void savesOnlyWhatIsShown();
    void savesOnlyWhatCameSinceClear();

private:
    void chooseOnlyThoseShown(int count);
    void saveAs(const QString &name);
    [[nodiscard]] static QByteArray written(const QString &name);

    QTemporaryDir m_directory;
};

// Uses the menu that Save opens if not all records are shown.
void TestConsoleSaving::chooseOnlyThoseShown(int count)
{
    auto *const menu = m_pane->findChild<QMenu *>();
    QVERIFY(menu && menu->actions().at(0)->text().contains(u"(%1)"_s.arg(count)));
    menu->actions().at(0)->trigger();
    menu->close();
}

void TestConsoleSaving::saveAs(const QString &name)
{
    auto *const dialog = m_pane->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(name);
    dialog->close();
}

QByteArray TestConsoleSaving::written(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConsoleSaving::savesWhatThereIs()
{
    exchange("hello");
    QTRY_COMPARE(m_table->rowCount(), 4);
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    const QString name = m_directory.filePath(u"all.jsonl"_s);
    saveAs(name);
    QTRY_COMPARE(written(name).count('\n'), 4);
}

void TestConsoleSaving::savesOnlyWhatIsShown()
{
    exchange("needle");
    exchange("hay");
    exchange("needle");
    m_filter->setText(u"needle"_s);
    QTRY_COMPARE(m_table->rowCount(), 4);
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    chooseOnlyThoseShown(4);
    const QString name = m_directory.filePath(u"shown.jsonl"_s);
    saveAs(name);
    QTRY_COMPARE(written(name).count('\n'), 4);
    QVERIFY(!written(name).contains("hay"));
}

void TestConsoleSaving::savesOnlyWhatCameSinceClear()
{
    exchange("hay");
    QTRY_COMPARE(m_table->rowCount(), 4);
    QTest::mouseClick(button(u"Clear"_s), Qt::LeftButton);
    exchange("needle");
    exchange("needle");
    QTRY_COMPARE(m_table->rowCount(), 4);
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    chooseOnlyThoseShown(4);
    const QString name = m_directory.filePath(u"since.jsonl"_s);
    saveAs(name);
    QTRY_COMPARE(written(name).count('\n'), 4);
    QVERIFY(!written(name).contains("hay"));
}

SOCKETEER_TEST_WITH(QApplication, TestConsoleSaving)
#include "tst_consolesaving.moc"
