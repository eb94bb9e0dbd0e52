// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lessons/lessonprogress.h"

#include <QStackedWidget>
#include <QUrl>

class LessonList;
class LessonPage;
class LessonLibrary;
class LessonWatch;

// The list of lessons and the current lesson.
class LessonsPane final : public QStackedWidget
{
    Q_OBJECT

public:
    LessonsPane(LessonLibrary &shelf, LessonWatch &watch, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {360, 560}; }
    void setLanguage(const QString &code);
    void open(const QString &lesson); // resumes where it was left
    [[nodiscard]] QString lesson() const; // the current one; empty: none

signals:
    void folderWanted(const QString &folder, bool isThere); // false: it could not be created
    void linkChosen(const QUrl &link);
    void lessonChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void enlarge();
    [[nodiscard]] LessonProgress progressOf(const QString &lesson) const;
    [[nodiscard]] QString nextOf(const QString &lesson) const; // empty: `lesson` is the last
    void showList();
    void fillList();
    void showProgress();
    void onLibraryChanged();
    void openFolder();
    void openNext();

    LessonLibrary &m_shelf;
    LessonWatch &m_watch;
    QString m_language;
    LessonList *m_list;
    LessonPage *m_page;
};
