// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lessons/lessonprogress.h"

#include <QWidget>

class LessonBrowser;
class QLabel;
class QListWidget;
class QPushButton;

// One lesson: its steps with their progress, and its text.
class LessonPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonPage(QWidget *parent = nullptr);

    void begin(const LessonProgress &progress); // starts a lesson at its title
    void setProgress(const LessonProgress &progress); // of the lesson shown
    void setNext(bool isThere);

signals:
    void allLessonsWanted();
    void startAgainWanted();
    void nextWanted();
    void linkChosen(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void fillSteps();
    void fitSteps();
    void say();

    LessonProgress m_progress;
    bool m_hasNext = false;
    QPushButton *m_all;
    QLabel *m_summary;
    QLabel *m_stuck;
    QListWidget *m_steps;
    LessonBrowser *m_text;
    QPushButton *m_again;
    QPushButton *m_next;
};
