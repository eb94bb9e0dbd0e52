// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/console/consolepanetest.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestConsolePane final : public ConsolePaneTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void showsWhatArrives();
    void controlsHaveTheirNames_data();
    void controlsHaveTheirNames();
    void followsTheNewestUntilScrolledUp();
    void theEndKeyFollowsAgain();
    void pauseFreezesTheViewAlone();
    void clearEmptiesTheView();
    void filtersAsOneTypes();
    void aWrongFilterIsSaidAndKeepsWhatIsShown();
    void filtersByTabAndDirection();
    void theRecordLookedAtStaysWhenTheFilterGoes();
    void showAsHex();
    void aDoubleClickOnThePeerReplies();
    void aRecordWithoutPeerCannotBeRepliedTo();
    void copiesRows();
    void theInspectorShowsTheCurrentRecord();
    void theInspectorComesWithRoomUntilSomebodyChooses();
    void settingsComeBack();
    void aDamagedSettingChangesNothing();
};

void TestConsolePane::showsWhatArrives()
{
    exchange("hello");
    QTRY_COMPARE(m_table->rowCount(), 4);
    QTRY_COMPARE(cell(2, ConsoleColumn::Direction), u"sent →"_s);
    QCOMPARE(cell(3, ConsoleColumn::Direction), u"received ←"_s);
    QCOMPARE(cell(3, ConsoleColumn::Payload), u"hello"_s);
    QVERIFY(cell(3, ConsoleColumn::Endpoint).startsWith(u"Second :"_s));
    QCOMPARE(cell(3, ConsoleColumn::Peer), m_network->state(m_first).local.toString());
}

void TestConsolePane::controlsHaveTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QAccessible::Role>("role");
    QTest::newRow("the table") << u"Console"_s << QAccessible::Table;
    QTest::newRow("the filter") << u"Filter"_s << QAccessible::EditableText;
    QTest::newRow("the choice of a tab") << u"Tab"_s << QAccessible::ComboBox;
    QTest::newRow("the choice of a direction") << u"Direction"_s << QAccessible::ComboBox;
    QTest::newRow("the choice of a notation") << u"Show as"_s << QAccessible::ComboBox;
    QTest::newRow("pause") << u"Pause"_s << QAccessible::CheckBox;
    QTest::newRow("clear") << u"Clear"_s << QAccessible::Button;
    QTest::newRow("save") << u"Save"_s << QAccessible::Button;
}

void TestConsolePane::controlsHaveTheirNames()
{
    QFETCH(QString, name);
    QFETCH(QAccessible::Role, role);
    const auto widgets = m_pane->findChildren<QWidget *>();
    const auto found = std::find_if(widgets.begin(), widgets.end(),
                                    [&](QWidget *widget) { return widget->accessibleName() == name; });
    QVERIFY(found != widgets.end());
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(*found);
    QVERIFY(face);
    QCOMPARE(face->text(QAccessible::Name), name);
    const bool pressable = role == QAccessible::CheckBox && face->role() == QAccessible::Button;
    QVERIFY(face->role() == role || pressable);
}

void TestConsolePane::followsTheNewestUntilScrolledUp()
{
    QScrollBar *bar = m_table->verticalScrollBar();
    note(100);
    QTRY_COMPARE(m_table->rowCount(), 102);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(bar->maximum() > 0);
    bar->setValue(5);
    QVERIFY(!m_table->isFollowing());
    note(10);
    QTRY_COMPARE(m_table->rowCount(), 112);
    QCOMPARE(bar->value(), 5);
    QPushButton *jump = button(u"Jump to newest"_s);
    QVERIFY(jump->isVisible());
    QTRY_VERIFY(jump->text().contains(u"10"_s)); // counts are updated a few times a second
    QTest::mouseClick(jump, Qt::LeftButton);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(!jump->isVisible());
    QVERIFY(m_table->isFollowing());
}

void TestConsolePane::theEndKeyFollowsAgain()
{
    note(100);
    QTRY_COMPARE(m_table->rowCount(), 102);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Home);
    QCOMPARE(m_table->choice().currentRow(), std::optional<quint64>(0));
    QTRY_VERIFY(!m_table->isFollowing());
    QTest::keyClick(m_table, Qt::Key_End);
    QCOMPARE(m_table->choice().currentRow(), std::optional<quint64>(101));
    QVERIFY(m_table->isFollowing());
}

void TestConsolePane::pauseFreezesTheViewAlone()
{
    QTest::mouseClick(button(u"Pause"_s), Qt::LeftButton);
    exchange("hello");
    QTRY_COMPARE(m_table->model().heldBack(), quint64(2));
    QCOMPARE(m_table->rowCount(), 2);
    QTest::mouseClick(button(u"Pause"_s), Qt::LeftButton);
    QCOMPARE(m_table->rowCount(), 4);
}

void TestConsolePane::clearEmptiesTheView()
{
    QTest::mouseClick(button(u"Clear"_s), Qt::LeftButton);
    QCOMPARE(m_table->rowCount(), 0);
    exchange("hello");
    QTRY_COMPARE(m_table->rowCount(), 2);
}

void TestConsolePane::filtersAsOneTypes()
{
    exchange("needle");
    exchange("hay");
    QTest::keyClicks(m_filter, u"need"_s);
    QTRY_COMPARE(m_table->rowCount(), 2);
    QCOMPARE(cell(0, ConsoleColumn::Payload), u"needle"_s);
    m_filter->clear();
    QTRY_COMPARE(m_table->rowCount(), 6);
}

void TestConsolePane::aWrongFilterIsSaidAndKeepsWhatIsShown()
{
    exchange("needle");
    QTRY_COMPARE(m_table->rowCount(), 4);
    m_filter->setText(u"hex:zz"_s);
    QVERIFY(!m_filter->accessibleDescription().isEmpty());
    QCOMPARE(m_table->rowCount(), 4);
    m_filter->setText(u"hex:6e65"_s);
    QVERIFY(m_filter->accessibleDescription().isEmpty());
    QTRY_COMPARE(m_table->rowCount(), 2);
}

void TestConsolePane::filtersByTabAndDirection()
{
    exchange("a");
    combo(u"Tab"_s)->setCurrentText(u"Second"_s);
    QTRY_COMPARE(m_table->rowCount(), 2); // opened, received
    combo(u"Direction"_s)->setCurrentText(u"Received"_s);
    QTRY_COMPARE(m_table->rowCount(), 1);
    combo(u"Direction"_s)->setCurrentText(u"Sent"_s);
    QTRY_COMPARE(m_table->rowCount(), 0);
    combo(u"Tab"_s)->setCurrentIndex(0);
    QTRY_COMPARE(m_table->rowCount(), 1);
    combo(u"Direction"_s)->setCurrentText(u"Events"_s);
    QTRY_COMPARE(m_table->rowCount(), 2);
}

void TestConsolePane::theRecordLookedAtStaysWhenTheFilterGoes()
{
    exchange("needle");
    note(50);
    m_filter->setText(u"needle"_s);
    QTRY_COMPARE(m_table->rowCount(), 2);
    m_table->choice().selectRow(1);
    m_filter->clear();
    QTRY_COMPARE(m_table->rowCount(), 54);
    QCOMPARE(m_table->choice().currentRow(), std::optional<quint64>(3));
    QVERIFY(!m_table->isFollowing());
}

void TestConsolePane::showAsHex()
{
    exchange("ok");
    QTRY_COMPARE(m_table->rowCount(), 4);
    combo(u"Show as"_s)->setCurrentText(u"Hex"_s);
    QCOMPARE(cell(3, ConsoleColumn::Payload), u"6f 6b"_s);
}

void TestConsolePane::aDoubleClickOnThePeerReplies()
{
    exchange("hello");
    QTRY_COMPARE(m_table->rowCount(), 4);
    QSignalSpy reply(m_pane.get(), &ConsolePane::replyRequested);
    const QPoint place = m_table->cellRect(3, ConsoleColumn::Peer).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(reply.size(), 1);
    QCOMPARE(reply.at(0).at(0).toUInt(), m_second);
    QCOMPARE(reply.at(0).at(1).value<Peer>(), m_network->state(m_first).local);
}

void TestConsolePane::aRecordWithoutPeerCannotBeRepliedTo()
{
    m_table->choice().selectRow(0);
    QVERIFY(!action(u"Reply"_s)->isEnabled());
    QCOMPARE(action(u"Reply"_s)->toolTip(), u"This record has no peer."_s);
}

void TestConsolePane::copiesRows()
{
    exchange("hello");
    QTRY_COMPARE(m_table->rowCount(), 4);
    m_table->choice().selectRow(3);
    action(u"Copy payload"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"hello"_s);
    action(u"Copy as hex"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"68 65 6c 6c 6f"_s);
    m_table->setFocus();
    QTest::keySequence(m_table, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"hello"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"received"_s));
}

void TestConsolePane::theInspectorComesWithRoomUntilSomebodyChooses()
{
    m_pane->resize(ConsolePane::RoomForInspector, 500);
    QTRY_VERIFY(m_pane->isInspectorVisible());
    QVERIFY(!m_pane->settings().contains(u"inspector"_s));
    m_pane->resize(ConsolePane::RoomForInspector - 1, 500);
    QTRY_VERIFY(!m_pane->isInspectorVisible());
    m_pane->setInspectorVisible(true);
    m_pane->resize(700, 500);
    QVERIFY(m_pane->isInspectorVisible());
    QCOMPARE(m_pane->settings().value(u"inspector"_s), QJsonValue(true));
}

void TestConsolePane::theInspectorShowsTheCurrentRecord()
{
    exchange("<b>hello</b>\x1b");
    QTRY_COMPARE(m_table->rowCount(), 4);
    QSignalSpy shown(m_pane.get(), &ConsolePane::inspectorVisibleChanged);
    m_table->choice().selectRow(3);
    action(u"Inspect"_s)->trigger();
    QCOMPARE(shown.size(), 1);
    const QString text = m_pane->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(text.startsWith(u"record 4 · received · Second :"_s));
    QVERIFY(text.contains(u"0000  3c 62 3e 68 65 6c 6c 6f  <b>hello"_s));
    QVERIFY(text.contains(u"13 octets"_s));
}

void TestConsolePane::settingsComeBack()
{
    combo(u"Show as"_s)->setCurrentText(u"Both"_s);
    QList<int> widths = m_table->columnWidths();
    widths[1] = 333;
    m_table->setColumnWidths(widths);
    m_pane->setInspectorVisible(true);
    const QJsonObject settings = m_pane->settings();
    ConsolePane other(*m_network);
    other.restore(settings);
    QCOMPARE(other.settings().value(u"showAs"_s).toString(), u"both"_s);
    QCOMPARE(other.settings().value(u"columns"_s), settings.value(u"columns"_s));
    QVERIFY(other.isInspectorVisible());
}

void TestConsolePane::aDamagedSettingChangesNothing()
{
    const QJsonObject before = m_pane->settings();
    m_pane->restore({{u"columns"_s, u"wide"_s}, {u"splitter"_s, 7}, {u"showAs"_s, u"loud"_s}, {u"inspector"_s, 1}});
    QCOMPARE(m_pane->settings(), before);
}

SOCKETEER_TEST_WITH(QApplication, TestConsolePane)
#include "tst_consolepane.moc"
