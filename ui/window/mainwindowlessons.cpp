// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "app/lessons/lessonlibrary.h"
#include "app/lessons/lessonwatch.h"
#include "app/workspace/language.h"
#include "ui/lessons/lessonspane.h"
#include "ui/window/mainmenu.h"
#include "ui/window/statusline.h"

#include <QDesktopServices>
#include <QDockWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

// The lessons in a dock. What a lesson waits for is looked at as long as the
// dock is open, also behind another one.

void MainWindow::setLessonsVisible(bool visible)
{
    if (!m_lessons && visible)
        addLessons();
    if (!m_lessons)
        return;
    m_lessonsDock->setVisible(visible);
    if (visible)
        m_lessonsDock->raise();
}

void MainWindow::addLessons()
{
    m_lessonsDock = new QDockWidget(this);
    m_lessonsDock->setObjectName(u"lessonsDock"_s);
    m_lessonsDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto *const shelf = new LessonLibrary(LessonLibrary::defaultFolder(), u":/lessons"_s, m_lessonsDock);
    auto *const watch = new LessonWatch(m_parts.network, m_lessonsDock);
    m_lessons = new LessonsPane(*shelf, *watch, m_lessonsDock);
    m_lessonsDock->setWidget(m_lessons);
    placeDock(*m_lessonsDock, Qt::LeftDockWidgetArea);
    connect(m_lessons, &LessonsPane::folderWanted, this, &MainWindow::showLessonsFolder);
    connect(m_lessons, &LessonsPane::linkChosen, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(m_lessons, &LessonsPane::lessonChanged, &m_saveLater, qOverload<>(&QTimer::start));
    QDockWidget *const dock = m_lessonsDock;
    connect(dock, &QDockWidget::visibilityChanged, watch, [=] { watch->setLooking(!dock->isHidden()); });
    connect(dock, &QDockWidget::visibilityChanged, m_menu,
            [menu = m_menu, dock] { menu->setLessonsVisible(!dock->isHidden()); });
    connect(dock, &QDockWidget::visibilityChanged, &m_saveLater, qOverload<>(&QTimer::start));
    retranslateLessons();
}

void MainWindow::showLessonsFolder(const QString &folder, bool isThere)
{
    if (!isThere)
        m_status->say(tr("The folder %1 could not be made: look who may write there.").arg(folder));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_status->say(tr("No program opens folders here. The lessons folder is %1").arg(folder));
}

void MainWindow::retranslateLessons()
{
    if (!m_lessons)
        return;
    m_lessonsDock->setWindowTitle(tr("Lessons"));
    m_lessons->setLanguage(m_parts.language.current());
}

void MainWindow::restoreLessons(const QJsonObject &kept)
{
    if (!kept.value("shown"_L1).toBool())
        return;
    setLessonsVisible(true);
    m_lessons->open(kept.value("lesson"_L1).toString());
}

QJsonObject MainWindow::lessonsState() const
{
    if (!m_lessons)
        return {};
    return {{u"shown"_s, !m_lessonsDock->isHidden()}, {u"lesson"_s, m_lessons->lesson()}};
}
