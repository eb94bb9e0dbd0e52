// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feature/actions.h"

#include "ui/widgets/taborder.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>

namespace {

enum Menu : std::size_t { File, Edit, View, Tools, Help };

// In the order of Actions::Section.
constexpr std::array MenuOf = {File, File, File, Edit, Edit, View, View, View, Tools, Tools, Help};

} // namespace

Actions::Actions(QMainWindow &window, QWidget *row) : QObject(&window), m_row(row), m_lastButton(row)
{
    static_assert(MenuOf.size() == Sections);
    std::ranges::generate(m_menus, [&window] { return window.menuBar()->addMenu(QString()); });
    for (std::size_t section = 0; section < Sections; ++section) {
        const bool isLast = section + 1 == Sections || MenuOf[section + 1] != MenuOf[section];
        m_ends[section] = isLast ? nullptr : m_menus[MenuOf[section]]->addSeparator();
    }
    m_menus[Tools]->setToolTipsVisible(true);

    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 16, 0);
    layout->setSpacing(8);
}

QAction *Actions::add(const QObject *owner, const Entry &entry)
{
    auto *const action = new QAction(m_menus[MenuOf[std::size_t(entry.section)]]);
    action->setObjectName(entry.id);
    action->setShortcut(entry.keys);
    action->setCheckable(entry.isToggle);
    action->setMenuRole(entry.role);
    insert(entry.section, action);
    addTexts(entry.id, {owner, action, entry.text, nullptr, entry.tip});
    return action;
}

QMenu *Actions::addMenu(const QObject *owner, const Entry &entry)
{
    auto *const menu = new QMenu(m_menus[MenuOf[std::size_t(entry.section)]]);
    menu->setObjectName(entry.id);
    insert(entry.section, menu->menuAction());
    addTexts(entry.id, {owner, menu->menuAction(), entry.text, nullptr, entry.tip});
    return menu;
}

void Actions::insert(Section section, QAction *action)
{
    m_menus[MenuOf[std::size_t(section)]]->insertAction(m_ends[std::size_t(section)], action);
}

QPushButton *Actions::addButton(const QObject *owner, const ButtonEntry &entry)
{
    auto *const button = new QPushButton(m_row);
    button->setFlat(true);
    button->setObjectName(entry.id);
    m_row->layout()->addWidget(button);
    taborder::putBehind(m_lastButton, button);
    m_lastButton = button;
    addTexts(entry.id, {owner, button, entry.text, entry.name, entry.tip});
    return button;
}

void Actions::addTexts(const QString &id, const Texts &texts)
{
    m_texts.insert(id, texts);
    translate(texts);
}

void Actions::say(const QString &id, const char *text, const char *tip)
{
    Texts &texts = m_texts[id];
    texts.text = text;
    texts.tip = tip;
    translate(texts);
}

void Actions::translate(const Texts &texts)
{
    if (!texts.text)
        return; // say() sets the text later
    const char *const context = texts.owner->metaObject()->className();
    const QString text = QCoreApplication::translate(context, texts.text);
    const QString tip = QCoreApplication::translate(context, texts.tip);
    if (auto *const action = qobject_cast<QAction *>(texts.shown)) {
        action->setText(text);
        action->setToolTip(tip); // empty: the text
    } else if (auto *const button = qobject_cast<QPushButton *>(texts.shown)) {
        button->setText(text);
        button->setAccessibleName(texts.name ? QCoreApplication::translate(context, texts.name) : text);
        button->setToolTip(tip);
    }
}

void Actions::retranslate()
{
    m_menus[File]->setTitle(tr("&File"));
    m_menus[Edit]->setTitle(tr("&Edit"));
    m_menus[View]->setTitle(tr("&View"));
    m_menus[Tools]->setTitle(tr("Tool&s"));
    m_menus[Help]->setTitle(tr("&Help"));
    std::ranges::for_each(m_texts, &Actions::translate);
}
