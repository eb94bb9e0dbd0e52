// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/lessonpage.h"

#include "ui/lessons/lessonbrowser.h"
#include "ui/widgets/plaintooltip.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int Step = 8;
constexpr int MostStepsHeight = 176; // pixels: the text needs the rest

} // namespace

LessonPage::LessonPage(QWidget *parent)
    : QWidget(parent),
      m_all(new QPushButton(this)),
      m_summary(new QLabel(this)),
      m_stuck(new QLabel(this)),
      m_steps(new QListWidget(this)),
      m_text(new LessonBrowser(this)),
      m_again(new QPushButton(this)),
      m_next(new QPushButton(this))
{
    build();
    connect(m_all, &QPushButton::clicked, this, &LessonPage::allLessonsWanted);
    connect(m_again, &QPushButton::clicked, this, &LessonPage::startAgainWanted);
    connect(m_next, &QPushButton::clicked, this, &LessonPage::nextWanted);
    connect(m_text, &LessonBrowser::linkChosen, this, &LessonPage::linkChosen);
    connect(m_steps, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { m_text->showStep(m_steps->row(item)); });
    connect(m_steps, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { m_text->showStep(m_steps->row(item)); });
    retranslate();
}

void LessonPage::build()
{
    m_all->setObjectName(u"allLessons"_s);
    m_summary->setObjectName(u"lessonSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_stuck->setObjectName(u"lessonStuck"_s);
    m_stuck->setTextFormat(Qt::PlainText);
    m_stuck->setWordWrap(true);
    m_stuck->hide();
    m_steps->setObjectName(u"lessonSteps"_s);
    m_steps->setWordWrap(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setTextElideMode(Qt::ElideNone);
    m_steps->setResizeMode(QListView::Adjust);
    m_steps->setSpacing(Step / 4);
    m_text->setObjectName(u"lessonText"_s);
    m_again->setObjectName(u"startAgain"_s);
    m_next->setObjectName(u"nextLesson"_s);

    auto *const top = new QHBoxLayout;
    top->setSpacing(Step);
    top->addWidget(m_all);
    top->addStretch(1);
    top->addWidget(m_summary);
    auto *const bottom = new QHBoxLayout;
    bottom->setSpacing(Step);
    bottom->addWidget(m_again);
    bottom->addStretch(1);
    bottom->addWidget(m_next);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(Step, Step, Step, Step);
    column->setSpacing(Step);
    column->addLayout(top);
    column->addWidget(m_steps);
    column->addWidget(m_stuck);
    column->addWidget(m_text, 1);
    column->addLayout(bottom);
    setFocusProxy(m_text);
}

void LessonPage::begin(const LessonProgress &progress)
{
    m_progress = progress;
    m_text->setProgress(progress);
    fill();
    m_text->showStep(progress.ticked == 0 ? LessonBrowser::Title : progress.ticked);
}

void LessonPage::setProgress(const LessonProgress &progress)
{
    const qsizetype before = std::exchange(m_progress, progress).ticked;
    m_text->setProgress(progress);
    fill();
    if (progress.ticked == before)
        return;
    m_text->showStep(progress.ticked == 0 ? LessonBrowser::Title : progress.ticked);
    say();
}

void LessonPage::setNext(bool isThere)
{
    m_hasNext = isThere;
    retranslate();
}

void LessonPage::fill()
{
    fillSteps();
    fitSteps();
    m_summary->setText(m_progress.summary());
    m_stuck->setVisible(m_progress.isStuck);
}

void LessonPage::fillSteps()
{
    const qsizetype steps = m_progress.text.steps.size();
    while (m_steps->count() > steps)
        delete m_steps->takeItem(m_steps->count() - 1);
    while (m_steps->count() < steps)
        m_steps->addItem(QString());
    for (int step = 0; step < int(steps); ++step) {
        const LessonProgress::State state = m_progress.stateOf(step);
        const QString word = m_progress.wordOf(step);
        const QString heading = m_progress.text.steps[step].heading;
        QListWidgetItem *const item = m_steps->item(step);
        item->setText(tr("%1 %2. %3 (%4)", "a sign, the step's number, what to do, \"done\"")
                          .arg(LessonProgress::signOf(state), QString::number(step + 1), heading, word));
        item->setData(Qt::AccessibleTextRole, u"%1. %2"_s.arg(step + 1).arg(heading));
        item->setData(Qt::AccessibleDescriptionRole, word);
        QFont font = m_steps->font();
        font.setBold(state == LessonProgress::State::Now);
        item->setFont(font);
    }
    if (steps == 0)
        return;
    const int current = int(std::min(m_progress.ticked, steps - 1));
    m_steps->setCurrentRow(current);
    m_steps->scrollToItem(m_steps->item(current), QAbstractItemView::PositionAtCenter);
}

void LessonPage::fitSteps()
{
    int height = 2 * m_steps->frameWidth() + Step;
    for (int row = 0; row < m_steps->count() && height < MostStepsHeight; ++row)
        height += m_steps->sizeHintForRow(row) + 2 * m_steps->spacing();
    m_steps->setFixedHeight(std::min(height, MostStepsHeight));
}

// Screen readers announce it when a step is ticked.
void LessonPage::say()
{
    QAccessibleEvent changed(m_summary, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void LessonPage::retranslate()
{
    m_all->setText(tr("‹ All lessons"));
    m_all->setAccessibleName(tr("All lessons"));
    m_steps->setAccessibleName(tr("Steps"));
    m_text->setAccessibleName(tr("Lesson"));
    m_stuck->setText(tr("The connection that this step is about has ended. Press Start again, and do the steps anew."));
    m_again->setText(tr("Start again"));
    m_again->setToolTip(plainToolTip(tr("Removes all ticks; what has happened until now no longer counts")));
    m_next->setText(tr("Next lesson"));
    m_next->setEnabled(m_hasNext);
    m_next->setToolTip(plainToolTip(m_hasNext ? QString() : tr("This is the last lesson.")));
}

void LessonPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fill();
}
