// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/preview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class TestComposer final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyControlHasItsName_data();
    void everyControlHasItsName();
    void enterAddsALine();
    void ctrlEnterSends();
    void tabGoesToTheButton();
    void anErrorIsMarkedAtItsPlace();
    void anErrorDisablesSendAndSaysWhy();
    void aRightMessageClearsTheError();
    void theButtonSaysWhereItSends();
    void theReasonOfTheTabIsInTheTooltip();
    void aDisabledButtonGivesTheFocusToTheMessage();
    void markupInATargetStaysText();
    void anEmptyMessageNeedsADatagram();
    void thePreviewShowsWhatIsSent();
    void thePreviewOfALongMessageIsShort();
    void aLongMessageIsLookedAtBeforeItIsSent();
    void whatIsTypedIsSentToTheCharacter();
    void theNotationChangesNothingTyped();
    void upAndDownWalkTheHistory();
    void upInTheSecondLineMovesTheCursor();
    void aRecalledMessageComesWithItsNotation();
    void repeatStartsAndStops();
    void aDraftComesBackWhole();
    void settingADraftIsNoEdit();
    void whatWaitsIsShownAndCanBeCancelled();

private:
    template <typename Part>
    Part *part(const QString &name)
    {
        return m_composer->findChild<Part *>(name);
    }
    MessageEdit *edit() { return part<MessageEdit>(u"message"_s); }
    QPushButton *button() { return part<QPushButton>(u"send"_s); }
    void choose(const QString &combo, const QString &item) { part<QComboBox>(combo)->setCurrentText(item); }

    std::unique_ptr<Composer> m_composer;
};

void TestComposer::init()
{
    m_composer = std::make_unique<Composer>();
    m_composer->resize(1000, 120);
    m_composer->setTarget(u"192.168.1.20:8080"_s, {});
    m_composer->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_composer.get()));
    edit()->setFocus();
}

void TestComposer::cleanup()
{
    m_composer.reset();
}

void TestComposer::everyControlHasItsName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"Message", "Send", "Notation", "Line ending", "Checksum", "Charset", "Repeat", "Period", "Count"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestComposer::everyControlHasItsName()
{
    QFETCH(QString, name);
    const QList<QWidget *> parts = m_composer->findChildren<QWidget *>();
    const auto count = std::ranges::count_if(parts,
                                             [&name](const QWidget *one) { return one->accessibleName() == name; });
    QCOMPARE(count, 1);
}

void TestComposer::enterAddsALine()
{
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(edit(), u"a"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTest::keyClicks(edit(), u"b"_s);
    QCOMPARE(m_composer->draft().message.typed, u"a\nb"_s);
    QVERIFY(sent.isEmpty());
}

void TestComposer::ctrlEnterSends()
{
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(edit(), u"hello"_s);
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0][0].toByteArray(), "hello");
}

void TestComposer::tabGoesToTheButton()
{
    QApplication::setActiveWindow(m_composer.get());
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button());
    QCOMPARE(edit()->typed(), QString());
}

void TestComposer::anErrorIsMarkedAtItsPlace()
{
    choose(u"notation"_s, u"Hex"_s);
    QTest::keyClicks(edit(), u"01 zz 02"_s);
    const QList<QTextEdit::ExtraSelection> marks = edit()->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0].format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QCOMPARE(marks[0].cursor.selectionStart(), 3);
    QVERIFY(part<QLabel>(u"messageError"_s)->isVisible());
    QVERIFY(!part<QLabel>(u"messageError"_s)->text().isEmpty());
}

void TestComposer::anErrorDisablesSendAndSaysWhy()
{
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    choose(u"notation"_s, u"Text with escapes"_s);
    QTest::keyClicks(edit(), u"a\\q"_s);
    QVERIFY(!button()->isEnabled());
    QCOMPARE(button()->accessibleDescription(), part<QLabel>(u"messageError"_s)->text());
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sent.isEmpty());
}

void TestComposer::aRightMessageClearsTheError()
{
    choose(u"notation"_s, u"Hex"_s);
    QTest::keyClicks(edit(), u"0"_s);
    QVERIFY(!button()->isEnabled());
    QTest::keyClicks(edit(), u"1"_s);
    QVERIFY(button()->isEnabled());
    QVERIFY(edit()->extraSelections().isEmpty());
    QVERIFY(!part<QLabel>(u"messageError"_s)->isVisible());
}

void TestComposer::theButtonSaysWhereItSends()
{
    QCOMPARE(button()->text(), u"Send to 192.168.1.20:8080"_s);
    QCOMPARE(button()->accessibleName(), u"Send"_s);
    const int width = button()->width();
    m_composer->setTarget(u"a-very-long-name.of-a-host.somewhere.example.org:8080"_s, {});
    QVERIFY(button()->text().contains(u'…'));
    QCOMPARE(button()->width(), width);
}

void TestComposer::theReasonOfTheTabIsInTheTooltip()
{
    m_composer->setTarget({}, u"Not connected."_s);
    QVERIFY(!button()->isEnabled());
    QCOMPARE(button()->toolTip(), u"Not connected."_s);
}

void TestComposer::aDisabledButtonGivesTheFocusToTheMessage()
{
    QApplication::setActiveWindow(m_composer.get());
    button()->setFocus();
    QCOMPARE(QApplication::focusWidget(), button());
    m_composer->setTarget({}, u"Not connected."_s);
    QCOMPARE(QApplication::focusWidget(), edit());
}

void TestComposer::markupInATargetStaysText()
{
    m_composer->setTarget(u"<img src=x>&host:1"_s, {});
    QVERIFY(button()->toolTip().contains(u"&lt;img"_s));
    QVERIFY(button()->text().contains(u"&&"_s));
}

void TestComposer::anEmptyMessageNeedsADatagram()
{
    QVERIFY(button()->isEnabled());
    m_composer->setEmptyAllowed(false);
    QVERIFY(!button()->isEnabled());
    QVERIFY(!button()->toolTip().isEmpty());
    choose(u"lineEnding"_s, u"CR LF"_s);
    QVERIFY(button()->isEnabled());
}

void TestComposer::thePreviewShowsWhatIsSent()
{
    choose(u"lineEnding"_s, u"CR LF"_s);
    choose(u"checksum"_s, u"sum-8"_s);
    QTest::keyClicks(edit(), u"A"_s);
    const QString text = part<Preview>(u"preview"_s)->text();
    QVERIFY2(text.endsWith(u"41 0d 0a 58"_s), qPrintable(text));
    QVERIFY2(text.startsWith(u"4 "_s), qPrintable(text));
}

void TestComposer::thePreviewOfALongMessageIsShort()
{
    edit()->setTyped(QString(20'000, u'x'));
    const QString text = part<Preview>(u"preview"_s)->text();
    QVERIFY(text.endsWith(u'…'));
    QVERIFY(text.size() < 300);
}

void TestComposer::aLongMessageIsLookedAtBeforeItIsSent()
{
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    const QString text(Composer::LongMessage + 10, u'x');
    edit()->setTyped(text);
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0][0].toByteArray().size(), text.size());
}

void TestComposer::whatIsTypedIsSentToTheCharacter()
{
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    edit()->setTyped(u"1\u00A0000\tkg\n"_s);
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent[0][0].toByteArray(),
             QByteArray("1\xC2\xA0"
                        "000\tkg\n"));
}

void TestComposer::theNotationChangesNothingTyped()
{
    QTest::keyClicks(edit(), u"41 42"_s);
    choose(u"notation"_s, u"Hex"_s);
    QCOMPARE(edit()->typed(), u"41 42"_s);
    QCOMPARE(m_composer->draft().message.kind, notation::Kind::Hex);
}

void TestComposer::upAndDownWalkTheHistory()
{
    for (const QString &text : {u"first"_s, u"second\nof two lines"_s}) {
        edit()->setTyped(text);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    }
    edit()->setTyped(u"draft"_s);
    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(edit()->typed(), u"second\nof two lines"_s);
    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(edit()->typed(), u"first"_s);
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Down);
    QCOMPARE(edit()->typed(), u"draft"_s);
}

void TestComposer::upInTheSecondLineMovesTheCursor()
{
    m_composer->setHistory({Message{u"old"_s, {}, {}, {}, {}}});
    edit()->setTyped(u"one\ntwo"_s);
    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(edit()->typed(), u"one\ntwo"_s);
    QCOMPARE(edit()->textCursor().blockNumber(), 0);
}

void TestComposer::aRecalledMessageComesWithItsNotation()
{
    Message hex;
    hex.typed = u"0a"_s;
    hex.kind = notation::Kind::Hex;
    m_composer->setHistory({hex});
    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(part<QComboBox>(u"notation"_s)->currentText(), u"Hex"_s);
}

void TestComposer::repeatStartsAndStops()
{
    const QSignalSpy started(m_composer.get(), &Composer::repeatRequested);
    const QSignalSpy stopped(m_composer.get(), &Composer::repeatStopped);
    part<QCheckBox>(u"repeat"_s)->setChecked(true);
    part<QSpinBox>(u"period"_s)->setValue(250);
    part<QSpinBox>(u"count"_s)->setValue(3);
    QTest::keyClicks(edit(), u"x"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started[0], QVariantList({QByteArray("x"), 250, quint64(3)}));

    m_composer->setRepeating(true);
    QCOMPARE(button()->text(), u"Stop"_s);
    m_composer->setTarget({}, u"gone"_s);
    QVERIFY(button()->isEnabled()); // a running repeat can always be stopped
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
}

void TestComposer::aDraftComesBackWhole()
{
    Draft draft;
    draft.message.typed = u"01 02\n03"_s;
    draft.message.kind = notation::Kind::Hex;
    draft.message.lineEnd = notation::LineEnd::CrLf;
    draft.message.checksum = Checksum::find(u"CRC-16/MODBUS").value();
    draft.message.charset = Charset::find(u"GB18030").value();
    draft.repeat = true;
    draft.periodMs = 20;
    draft.rounds = 7;
    m_composer->setDraft(draft);
    QCOMPARE(m_composer->draft(), draft);
}

void TestComposer::settingADraftIsNoEdit()
{
    const QSignalSpy edited(m_composer.get(), &Composer::draftChanged);
    const QSignalSpy charset(m_composer.get(), &Composer::charsetChanged);
    Draft draft;
    draft.message.typed = u"x"_s;
    draft.message.charset = Charset::find(u"GBK").value();
    draft.repeat = true;
    draft.periodMs = 5;
    m_composer->setDraft(draft);
    QVERIFY(edited.isEmpty());
    QVERIFY(charset.isEmpty());
    choose(u"charset"_s, u"UTF-8"_s);
    QCOMPARE(charset.size(), 1);
}

void TestComposer::whatWaitsIsShownAndCanBeCancelled()
{
    const QSignalSpy cancelled(m_composer.get(), &Composer::cancelPendingRequested);
    auto *const cancel = part<QPushButton>(u"cancelPending"_s);
    QVERIFY(!cancel->isVisible());
    m_composer->setPending(1234);
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    m_composer->setPending(0);
    QVERIFY(!cancel->isVisible());
}

SOCKETEER_TEST_WITH(QApplication, TestComposer)
#include "tst_composer.moc"
