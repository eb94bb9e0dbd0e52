// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QWidget>

#include <array>

class TestFlowLayout final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatFitsStandsInOneLine();
    void aNarrowPlaceTakesMoreLines();
    void eachIsAsWideAsItNeedsToBe();
    void whatIsHiddenTakesNoRoom();

private:
    // Shows the layout at that width and returns the height that it takes.
    int showIn(int width);

    std::unique_ptr<QWidget> m_place;
    std::array<QPushButton *, 3> m_buttons{};
    int m_width = 0; // of all items on one line
};

void TestFlowLayout::init()
{
    m_place = std::make_unique<QWidget>();
    auto *const flow = new FlowLayout(m_place.get());
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    m_width = -8;
    for (QPushButton *&button : m_buttons) {
        button = new QPushButton(QStringLiteral("Finish sending"), m_place.get());
        flow->addWidget(button);
        m_width += button->sizeHint().width() + 8;
    }
}

int TestFlowLayout::showIn(int width)
{
    const int height = m_place->layout()->heightForWidth(width);
    m_place->layout()->setGeometry(QRect(0, 0, width, height));
    return height;
}

void TestFlowLayout::whatFitsStandsInOneLine()
{
    QCOMPARE(showIn(m_width), m_buttons[0]->sizeHint().height());
    QCOMPARE(m_buttons[2]->y(), m_buttons[0]->y());
    QCOMPARE(m_buttons[1]->x(), m_buttons[0]->geometry().right() + 1 + 8);
}

void TestFlowLayout::aNarrowPlaceTakesMoreLines()
{
    const int one = m_buttons[0]->sizeHint().height();
    QCOMPARE(showIn(m_width - 1), 2 * one + 8);
    QCOMPARE(m_buttons[1]->y(), 0);
    QCOMPARE(m_buttons[2]->pos(), QPoint(0, one + 8));
    QCOMPARE(showIn(m_buttons[0]->sizeHint().width()), 3 * one + 2 * 8);
}

void TestFlowLayout::eachIsAsWideAsItNeedsToBe()
{
    for (const int width : {m_width, m_width - 1, m_width * 2}) {
        showIn(width);
        for (const QPushButton *const button : m_buttons)
            QCOMPARE(button->width(), button->sizeHint().width());
    }
    QCOMPARE(m_place->layout()->minimumSize().width(), m_buttons[0]->minimumSizeHint().width());
}

void TestFlowLayout::whatIsHiddenTakesNoRoom()
{
    m_buttons[0]->hide();
    showIn(m_width - 1);
    QCOMPARE(m_buttons[1]->pos(), QPoint(0, 0));
    QCOMPARE(m_buttons[2]->y(), 0);
}

SOCKETEER_TEST_WITH(QApplication, TestFlowLayout)
#include "tst_flowlayout.moc"
