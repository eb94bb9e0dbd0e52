// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;

// What a screen reader finds in the window: every control under its contractual
// name, and no usable control without a name.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private slots:
    void everyControlIsFoundByItsName_data();
    void everyControlIsFoundByItsName();
    void nothingThatCanBeUsedIsNameless_data();
    void nothingThatCanBeUsedIsNameless();
    void aChoiceTellsItsNameAndItsValue();
    void aChoiceCanBeMadeByItsValue();

private:
    static void addTabs();
};

namespace {

bool isShown(const QAccessibleInterface *face)
{
    return !face->state().invisible && !face->state().invalid;
}

void gather(QAccessibleInterface *face, QList<QAccessibleInterface *> &all)
{
    for (int i = 0; i < face->childCount(); ++i) {
        QAccessibleInterface *const child = face->child(i);
        if (!child || !isShown(child))
            continue;
        all << child;
        if (child->role() != QAccessible::Table)
            gather(child, all);
    }
}

QList<QAccessibleInterface *> shownIn(QWidget &window)
{
    QList<QAccessibleInterface *> all;
    gather(QAccessible::queryAccessibleInterface(&window), all);
    return all;
}

QStringList namesIn(QWidget &window)
{
    QStringList names;
    for (const QAccessibleInterface *face : shownIn(window))
        names << face->text(QAccessible::Name);
    return names;
}

const QStringList everywhere = {u"UDP"_s,     u"Broadcast"_s, u"TCP client"_s, u"TCP server"_s,  u"Status"_s,
                                u"Message"_s, u"Send"_s,      u"Notation"_s,   u"Line ending"_s, u"Checksum"_s,
                                u"Charset"_s, u"Repeat"_s,    u"Period"_s,     u"Console"_s,     u"Filter"_s,
                                u"Show as"_s, u"Pause"_s,     u"Clear"_s,      u"Save"_s,        u"Received"_s,
                                u"Sent"_s,    u"Dropped"_s};

} // namespace

void TestAccessibility::addTabs()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("UDP") << 0
                         << QStringList{u"Local address"_s, u"Local port"_s, u"Open"_s, u"Target address"_s,
                                        u"Target port"_s};
    QTest::newRow("Broadcast") << 1
                               << QStringList{u"Local address"_s, u"Local port"_s, u"Open"_s, u"Send through"_s,
                                              u"Target port"_s};
    QTest::newRow("TCP client") << 2
                                << QStringList{u"Server address"_s, u"Server port"_s, u"Connect"_s,
                                               u"Finish sending"_s};
    QTest::newRow("TCP server") << 3 << QStringList{u"Local address"_s, u"Local port"_s, u"Open"_s,
                                                    u"Clients"_s,       u"Send to"_s,    u"Disconnect client"_s};
}

void TestAccessibility::everyControlIsFoundByItsName_data()
{
    addTabs();
}

void TestAccessibility::everyControlIsFoundByItsName()
{
    QFETCH(int, tab);
    QFETCH(QStringList, names);
    WindowDriver driver(*qApp);
    QVERIFY(driver.showTab(tab));
    const QStringList found = namesIn(driver.window());
    for (const QString &name : everywhere + names)
        QVERIFY2(found.contains(name), qPrintable(name + u" is not among "_s + found.join(u", "_s)));
}

void TestAccessibility::nothingThatCanBeUsedIsNameless_data()
{
    addTabs();
}

void TestAccessibility::nothingThatCanBeUsedIsNameless()
{
    QFETCH(int, tab);
    WindowDriver driver(*qApp);
    QVERIFY(driver.showTab(tab));
    const QList<QWidget *> widgets = driver.window().findChildren<QWidget *>();
    for (QWidget *const widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), qPrintable(QDebug::toString(widget)));
    }
}

void TestAccessibility::aChoiceTellsItsNameAndItsValue()
{
    WindowDriver driver(*qApp);
    auto *const charset = driver.find<QComboBox>(u"Charset"_s);
    QVERIFY(charset);
    const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(charset);
    QCOMPARE(face->text(QAccessible::Name), u"Charset"_s);
    QCOMPARE(face->text(QAccessible::Value), u"UTF-8"_s);
    QCOMPARE(face->role(), QAccessible::ComboBox);
}

void TestAccessibility::aChoiceCanBeMadeByItsValue()
{
    WindowDriver driver(*qApp);
    auto *const notation = driver.find<QComboBox>(u"Notation"_s);
    QVERIFY(notation);
    QAccessible::queryAccessibleInterface(notation)->setText(QAccessible::Value, u"Hex"_s);
    QCOMPARE(notation->currentText(), u"Hex"_s);
}

SOCKETEER_TEST_WITH(QApplication, TestAccessibility)
#include "tst_accessibility.moc"
