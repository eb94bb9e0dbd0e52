// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lessons/lessonprogress.h"

#include <QTextBlock>
#include <QTextBrowser>

#include <optional>

// The text of a lesson, large. Reads nothing else: neither pictures nor links.
class LessonBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    static constexpr qsizetype Title = -1; // stands for a step: the beginning

    explicit LessonBrowser(QWidget *parent = nullptr);

    void setProgress(const LessonProgress &progress); // stays where it is
    void showStep(qsizetype step); // at the top of what is seen

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void linkChosen(const QUrl &link); // into the web

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void follow(const QUrl &link);
    void scroll();
    [[nodiscard]] QTextBlock headingOf(qsizetype step) const;

    LessonProgress m_progress;
    std::optional<qsizetype> m_shown; // the step that was asked for, until somebody scrolls
};
