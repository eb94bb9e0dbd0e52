// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/lessonsfeature.h"

#include "app/lessons/lessonlibrary.h"
#include "app/lessons/lessonwatch.h"
#include "app/workspace/language.h"
#include "ui/feature/actions.h"
#include "ui/feature/docks.h"
#include "ui/lessons/lessonspane.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

void LessonsFeature::addActions(Actions &actions, Docks &docks)
{
    QAction *const toggle = actions.add(this,
                                        {.id = u"lessons"_s,
                                         .section = Actions::Section::Parts,
                                         .text = QT_TR_NOOP("L&essons"),
                                         .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                                         .isToggle = true});
    m_dock = docks.add(this,
                       {.id = u"lessonsDock"_s,
                        .title = QT_TR_NOOP("Lessons"),
                        .usual = Qt::LeftDockWidgetArea,
                        .make = [this](QWidget *parent) { return m_pane = makePane(parent); },
                        .toggle = toggle});
}

LessonsPane *LessonsFeature::makePane(QWidget *parent)
{
    auto *const library = new LessonLibrary(LessonLibrary::defaultFolder(), u":/lessons"_s, parent);
    auto *const watch = new LessonWatch(context().network, parent);
    auto *const pane = new LessonsPane(*library, *watch, parent);
    pane->setLanguage(context().language.current());
    connect(pane, &LessonsPane::folderWanted, this, &LessonsFeature::showFolder);
    connect(pane, &LessonsPane::linkChosen, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(pane, &LessonsPane::lessonChanged, this, &Feature::edited);
    connect(m_dock, &Dock::shownChanged, watch, &LessonWatch::setLooking);
    return pane;
}

void LessonsFeature::showFolder(const QString &folder, bool isThere)
{
    if (!isThere)
        emit said(tr("The folder %1 could not be made: check who may write there.").arg(folder));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit said(tr("No program opens folders here. The lessons folder is %1").arg(folder));
}

void LessonsFeature::retranslate()
{
    if (m_pane)
        m_pane->setLanguage(context().language.current());
}

void LessonsFeature::setPresenting(bool)
{
    m_dock->setVisible(false); // the earlier layout returns afterwards
}

QJsonObject LessonsFeature::settings() const
{
    QJsonObject kept;
    if (m_pane)
        kept = {{u"shown"_s, m_dock->isShown()}, {u"lesson"_s, m_pane->lesson()}};
    return {{u"lessons"_s, kept}};
}

void LessonsFeature::restore(const QJsonObject &settings)
{
    const QJsonObject kept = settings.value("lessons"_L1).toObject();
    if (!kept.value("shown"_L1).toBool())
        return;
    m_dock->setVisible(true);
    m_pane->open(kept.value("lesson"_L1).toString());
}
