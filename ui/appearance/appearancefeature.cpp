// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/appearancefeature.h"

#include "app/workspace/language.h"
#include "ui/feature/actions.h"
#include "ui/feature/currentworkspace.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

QAction *addChoice(QMenu *menu, QActionGroup *group, const QVariant &data)
{
    QAction *const action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(data);
    group->addAction(action);
    return action;
}

} // namespace

AppearanceFeature::AppearanceFeature(const FeatureContext &context, QObject *parent)
    : Feature(context, parent),
      m_languages(new QActionGroup(this)),
      m_themes(new QActionGroup(this))
{
    useTheme(); // main() has set the language
    connect(&context.workspace, &CurrentWorkspace::loaded, this, &AppearanceFeature::onWorkspaceLoaded);
}

void AppearanceFeature::addActions(Actions &actions, Docks &)
{
    addLanguages(actions);
    addThemes(actions);
    show();
}

void AppearanceFeature::addLanguages(Actions &actions)
{
    QMenu *const menu = actions.addMenu(
        this, {.id = u"languages"_s, .section = Actions::Section::Looks, .text = QT_TR_NOOP("&Language")});
    addChoice(menu, m_languages, QString());
    const QStringList codes = Language::available();
    for (const QString &code : codes)
        addChoice(menu, m_languages, code)->setText(Language::nativeName(code));
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { chooseLanguage(chosen->data().toString()); });
}

void AppearanceFeature::addThemes(Actions &actions)
{
    QMenu *const menu = actions.addMenu(
        this, {.id = u"themes"_s, .section = Actions::Section::Looks, .text = QT_TR_NOOP("&Theme")});
    for (const Theme::Choice choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        addChoice(menu, m_themes, int(choice));
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        context().theme.use(Theme::Choice(chosen->data().toInt()));
        context().workspace.setTheme(Theme::toText(context().theme.choice()));
    });
}

void AppearanceFeature::retranslate()
{
    m_languages->actions().constFirst()->setText(tr("&System"));
    const QList<QAction *> themes = m_themes->actions();
    themes[0]->setText(tr("&System"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));
}

void AppearanceFeature::show()
{
    const QString language = context().workspace.value().language;
    for (QAction *const action : m_languages->actions())
        action->setChecked(action->data().toString() == language);
    for (QAction *const action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(context().theme.choice()));
}

void AppearanceFeature::onWorkspaceLoaded()
{
    chooseLanguage(context().workspace.value().language);
    useTheme();
    show();
}

void AppearanceFeature::chooseLanguage(const QString &code)
{
    context().workspace.setLanguage(code);
    context().language.use(code);
}

void AppearanceFeature::useTheme()
{
    if (const QString word = context().workspace.value().theme; !word.isEmpty())
        context().theme.use(Theme::fromText(word));
}
