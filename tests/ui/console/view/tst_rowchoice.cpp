// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/console/view/rowchoice.h"

#include <QTest>

class TestRowChoice final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_choice = RowChoice(); }
    void aClickChoosesOne();
    void shiftChoosesFromTheLastClick();
    void ctrlAddsAndTakesAway();
    void ctrlAndShiftAddAPart();
    void aDragChoosesAPartAndItsTurningBackLess();
    void aDragWithCtrlLeavesTheRestAlone();
    void keysMoveAndShiftExtends();
    void ctrlAndAKeyMoveAlone();
    void theCurrentOneIsToggled();
    void whatIsNoLongerShownIsLetGoOf();

private:
    [[nodiscard]] QByteArray chosen() const
    {
        QByteArray text;
        for (quint64 number = 1; number < 20; ++number)
            text += m_choice.selected().contains(number) ? QByteArray::number(number) + ' ' : QByteArray();
        return text.trimmed();
    }

    RowChoice m_choice;
};

void TestRowChoice::aClickChoosesOne()
{
    m_choice.click(3, {});
    m_choice.click(5, {});
    QCOMPARE(chosen(), "5");
    QCOMPARE(m_choice.current(), quint64(5));
}

void TestRowChoice::shiftChoosesFromTheLastClick()
{
    m_choice.click(5, {});
    m_choice.click(7, Qt::ShiftModifier);
    QCOMPARE(chosen(), "5 6 7");
    m_choice.click(3, Qt::ShiftModifier);
    QCOMPARE(chosen(), "3 4 5");
    QCOMPARE(m_choice.current(), quint64(3));
}

void TestRowChoice::ctrlAddsAndTakesAway()
{
    m_choice.click(5, {});
    m_choice.click(8, Qt::ControlModifier);
    m_choice.click(5, Qt::ControlModifier);
    QCOMPARE(chosen(), "8");
    QCOMPARE(m_choice.current(), quint64(5));
}

void TestRowChoice::ctrlAndShiftAddAPart()
{
    m_choice.click(2, {});
    m_choice.click(8, Qt::ControlModifier);
    m_choice.click(10, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(chosen(), "2 8 9 10");
}

void TestRowChoice::aDragChoosesAPartAndItsTurningBackLess()
{
    m_choice.click(5, {});
    m_choice.dragTo(9);
    m_choice.dragTo(7);
    QCOMPARE(chosen(), "5 6 7");
    m_choice.dragTo(4);
    QCOMPARE(chosen(), "4 5");
}

void TestRowChoice::aDragWithCtrlLeavesTheRestAlone()
{
    m_choice.click(2, {});
    m_choice.click(9, Qt::ShiftModifier);
    m_choice.click(4, Qt::ControlModifier); // deselects, and so does its drag
    m_choice.dragTo(6);
    QCOMPARE(chosen(), "2 3 7 8 9");
    m_choice.dragTo(5);
    QCOMPARE(chosen(), "2 3 6 7 8 9");
}

void TestRowChoice::keysMoveAndShiftExtends()
{
    m_choice.moveTo(5, {});
    m_choice.moveTo(6, Qt::ShiftModifier);
    m_choice.moveTo(7, Qt::ShiftModifier);
    m_choice.moveTo(6, Qt::ShiftModifier);
    QCOMPARE(chosen(), "5 6");
    m_choice.moveTo(7, {});
    QCOMPARE(chosen(), "7");
}

void TestRowChoice::ctrlAndAKeyMoveAlone()
{
    m_choice.moveTo(5, {});
    m_choice.moveTo(6, Qt::ControlModifier);
    QCOMPARE(chosen(), "5");
    QCOMPARE(m_choice.current(), quint64(6));
}

void TestRowChoice::theCurrentOneIsToggled()
{
    m_choice.toggleCurrent();
    QCOMPARE(chosen(), "");
    m_choice.moveTo(5, {});
    m_choice.moveTo(7, Qt::ControlModifier);
    m_choice.toggleCurrent();
    QCOMPARE(chosen(), "5 7");
    m_choice.toggleCurrent();
    QCOMPARE(chosen(), "5");
}

void TestRowChoice::whatIsNoLongerShownIsLetGoOf()
{
    m_choice.click(3, {});
    m_choice.click(8, Qt::ShiftModifier);
    m_choice.dropBelow(5);
    QCOMPARE(chosen(), "5 6 7 8");
    QCOMPARE(m_choice.current(), quint64(8));
    m_choice.click(6, Qt::ShiftModifier); // from the new beginning of the range
    QCOMPARE(chosen(), "5 6");
    m_choice.dropBelow(7);
    QCOMPARE(chosen(), "");
    QCOMPARE(m_choice.current(), quint64(0));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestRowChoice)
#include "tst_rowchoice.moc"
