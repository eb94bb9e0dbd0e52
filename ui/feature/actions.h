// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <array>

class QMainWindow;
class QMenu;
class QPushButton;

// The menus and the row of buttons beside the tabs. Everything about an action
// is stated once, where its feature adds it: texts are QT_TR_NOOP in the
// owner's class and are translated here, again whenever the language changes.
class Actions final : public QObject
{
    Q_OBJECT

public:
    // The sections of the menus in their order on the screen, with a separator
    // between two sections of a menu. Within a section, actions keep the order
    // of adding.
    enum class Section : quint8 {
        Workspace,
        Saving,
        Quitting,
        Finding,
        Keeping,
        Tabs,
        Parts,
        Looks,
        Partner,
        Tests,
        Help,
    };

    struct Entry
    {
        QString id = {}; // the object's name
        Section section = Section::Parts;
        const char *text = nullptr; // null: set later by say()
        const char *tip = nullptr;
        QKeySequence keys = {};
        bool isToggle = false;
        QAction::MenuRole role = QAction::TextHeuristicRole;
    };
    struct ButtonEntry
    {
        QString id = {};
        const char *text = nullptr;
        const char *name = nullptr; // for screen readers; null: its text
        const char *tip = nullptr;
    };

    // `row` is the empty widget beside the tabs.
    Actions(QMainWindow &window, QWidget *row);

    QAction *add(const QObject *owner, const Entry &entry);
    QMenu *addMenu(const QObject *owner, const Entry &entry);
    void insert(Section section, QAction *action); // inserts an action that its owner updates
    QPushButton *addButton(const QObject *owner, const ButtonEntry &entry);

    // Sets the text and the tooltip of the action or the button with that id.
    void say(const QString &id, const char *text, const char *tip);

    void retranslate();

private:
    struct Texts
    {
        const QObject *owner;
        QObject *shown; // a QAction or a QPushButton
        const char *text;
        const char *name;
        const char *tip;
    };

    void addTexts(const QString &id, const Texts &texts);
    static void translate(const Texts &texts);

    static constexpr std::size_t Sections = std::size_t(Section::Help) + 1;
    std::array<QMenu *, 5> m_menus; // children of the menu bar
    std::array<QAction *, Sections> m_ends; // the separator after each section; null: it is the last
    QHash<QString, Texts> m_texts;
    QWidget *m_row;
    QWidget *m_lastButton; // in the order of the Tab key
};
