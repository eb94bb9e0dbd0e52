// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/lesson.h"
#include "ui/lessons/lessonprogress.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

// All lessons with their progress, and the files that could not be read as
// lessons.
class LessonList final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonList(QWidget *parent = nullptr);

    struct Entry
    {
        QString name;
        std::optional<int> number; // its place in the series, if it has one
        bool isOwn = false;
        LessonProgress progress;
    };
    void setEntries(const QList<Entry> &entries, const QList<LessonError> &errors);
    void choose(const QString &name); // makes it current, ready for the keyboard

signals:
    void chosen(const QString &name);
    void folderWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(const QListWidgetItem *item);
    void retranslate();
    void fill();

    QList<Entry> m_entries;
    QList<LessonError> m_errors;
    QLabel *m_hint;
    QListWidget *m_list;
    QPushButton *m_folder;
};
