// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/tabbuttons.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

TabButtons::TabButtons(QWidget *parent)
    : QWidget(parent),
      m_partner(new QPushButton(this)),
      m_check(new QPushButton(this)),
      m_code(new QPushButton(this)),
      m_end(new QPushButton(this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(8);
    for (QPushButton *const button : {m_partner, m_check, m_code, m_end}) {
        button->setFlat(true);
        row->addWidget(button);
    }
    m_partner->setObjectName(u"partnerButton"_s);
    m_check->setObjectName(u"checkButton"_s);
    m_code->setObjectName(u"codeButton"_s);
    m_end->setObjectName(u"endPresentation"_s);
    m_end->hide();
    connect(m_partner, &QPushButton::clicked, this, &TabButtons::partnerToggled);
    connect(m_check, &QPushButton::clicked, this, &TabButtons::checkRequested);
    connect(m_code, &QPushButton::clicked, this, &TabButtons::codeRequested);
    connect(m_end, &QPushButton::clicked, this, &TabButtons::presentationEnded);
    retranslate();
}

QWidget *TabButtons::last() const
{
    return m_end;
}

void TabButtons::setPartnerRunning(bool running)
{
    m_partnerRuns = running;
    retranslate();
}

void TabButtons::setPresenting(bool presenting)
{
    for (QPushButton *const button : {m_partner, m_check, m_code})
        button->setVisible(!presenting);
    m_end->setVisible(presenting);
}

void TabButtons::retranslate()
{
    m_partner->setText(m_partnerRuns ? tr("Stop the partner") : tr("Start a partner"));
    m_partner->setAccessibleName(m_partner->text());
    m_partner->setToolTip(m_partnerRuns ? tr("Ends the other side that was started in this program")
                                        : tr("Starts the matching other side in this program: it echoes what it gets"));
    m_check->setText(tr("Check"));
    m_check->setAccessibleName(tr("Check"));
    m_check->setToolTip(tr("Why does nothing arrive? Walks through what can be known, and says what it will send"));
    m_code->setText(tr("Code"));
    m_code->setAccessibleName(tr("Show as code"));
    m_code->setToolTip(tr("What this tab does as a program: Python, C, Arduino and others"));
    m_end->setText(tr("End (F11)"));
    m_end->setAccessibleName(tr("End presentation"));
    m_end->setToolTip(tr("Shows the whole window again, in its usual size"));
}
