// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lessons/lessonprogress.h"

#include <QTextBlock>
#include <QTextBrowser>

#include <optional>

// The text of a lesson, in large type. Loads nothing else: no pictures, no
// links.
class LessonBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    static constexpr qsizetype Title = -1; // a pseudo step: the beginning

    explicit LessonBrowser(QWidget *parent = nullptr);

    void setProgress(const LessonProgress &progress); // keeps the scroll position
    void showStep(qsizetype step); // scrolls it to the top

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void linkChosen(const QUrl &link); // a web link

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void follow(const QUrl &link);
    void scroll();
    [[nodiscard]] QTextBlock headingOf(qsizetype step) const;

    LessonProgress m_progress;
    std::optional<qsizetype> m_shown; // the requested step, until somebody scrolls
};
