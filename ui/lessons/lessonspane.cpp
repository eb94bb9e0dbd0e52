// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/lessonspane.h"

#include "app/lessons/lessonlibrary.h"
#include "app/lessons/lessonwatch.h"
#include "ui/lessons/lessonlist.h"
#include "ui/lessons/lessonpage.h"

#include <QEvent>
#include <QFontInfo>

#include <algorithm>
#include <variant>

namespace {

constexpr double Large = 1.15; // times the window's font: it is read, not glanced at

} // namespace

LessonsPane::LessonsPane(LessonLibrary &shelf, LessonWatch &watch, QWidget *parent)
    : QStackedWidget(parent),
      m_shelf(shelf),
      m_watch(watch),
      m_list(new LessonList(this)),
      m_page(new LessonPage(this))
{
    addWidget(m_list);
    addWidget(m_page);
    setMinimumWidth(240);
    enlarge();
    connect(&shelf, &LessonLibrary::changed, this, &LessonsPane::onLibraryChanged);
    connect(&watch, &LessonWatch::progressed, this, &LessonsPane::showProgress);
    connect(m_list, &LessonList::chosen, this, &LessonsPane::open);
    connect(m_list, &LessonList::folderWanted, this, &LessonsPane::openFolder);
    connect(m_page, &LessonPage::allLessonsWanted, this, &LessonsPane::showList);
    connect(m_page, &LessonPage::startAgainWanted, &watch, &LessonWatch::startAgain);
    connect(m_page, &LessonPage::nextWanted, this, &LessonsPane::openNext);
    connect(m_page, &LessonPage::linkChosen, this, &LessonsPane::linkChosen);
    fillList();
}

void LessonsPane::setLanguage(const QString &code)
{
    m_language = code;
    showProgress();
}

void LessonsPane::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        enlarge();
}

void LessonsPane::enlarge()
{
    QFont large = font();
    large.setPointSizeF(QFontInfo(large).pointSizeF() * Large);
    m_list->setFont(large);
    m_page->setFont(large);
}

QString LessonsPane::lesson() const
{
    return m_watch.lesson();
}

void LessonsPane::open(const QString &lesson)
{
    const Lesson *const found = m_shelf.find(lesson);
    if (!found)
        return;
    m_watch.follow(lesson, found->steps);
    m_page->begin(progressOf(lesson));
    m_page->setNext(!nextOf(lesson).isEmpty());
    setCurrentWidget(m_page);
    m_page->setFocus();
    emit lessonChanged();
}

LessonProgress LessonsPane::progressOf(const QString &lesson) const
{
    LessonProgress progress;
    const Lesson *const found = m_shelf.find(lesson);
    if (!found)
        return progress;
    progress.text = found->textIn(m_language);
    progress.ticked = std::min(m_watch.ticked(lesson), found->steps.size());
    if (lesson != m_watch.lesson() || progress.isDone())
        return progress;
    progress.isStuck = m_watch.isStuck();
    if (const auto *const records = std::get_if<QList<RecordCondition>>(&found->steps[progress.ticked])) {
        progress.wanted = records->size() == 1 ? records->first().times : 1;
        progress.seen = m_watch.seen();
    }
    return progress;
}

QString LessonsPane::nextOf(const QString &lesson) const
{
    const QList<Lesson> &all = m_shelf.lessons();
    const auto found = std::ranges::find(all, lesson, &Lesson::name);
    return found == all.cend() || found + 1 == all.cend() ? QString() : (found + 1)->name;
}

void LessonsPane::fillList()
{
    QList<LessonList::Entry> entries;
    for (const Lesson &lesson : m_shelf.lessons()) {
        const auto number = lesson.order <= Lesson::LastOrder ? std::optional(lesson.order) : std::nullopt;
        entries.append({lesson.name, number, lesson.isOwn, progressOf(lesson.name)});
    }
    m_list->setEntries(entries, m_shelf.errors());
}

void LessonsPane::showList()
{
    fillList();
    m_list->choose(m_watch.lesson());
    setCurrentWidget(m_list);
    m_list->setFocus();
}

void LessonsPane::showProgress()
{
    m_page->setProgress(progressOf(m_watch.lesson()));
    fillList();
}

// The current lesson may now have other steps, or be gone.
void LessonsPane::onLibraryChanged()
{
    const QString current = m_watch.lesson();
    const Lesson *const found = m_shelf.find(current);
    if (found) {
        m_watch.follow(current, found->steps);
        m_page->setNext(!nextOf(current).isEmpty());
        showProgress();
        return;
    }
    m_watch.followNone();
    if (currentWidget() == m_page)
        showList();
    else
        fillList();
}

void LessonsPane::openFolder()
{
    emit folderWanted(m_shelf.ownFolder(), m_shelf.makeOwnFolder());
}

void LessonsPane::openNext()
{
    open(nextOf(m_watch.lesson()));
}
