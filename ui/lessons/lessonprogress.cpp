// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/lessonprogress.h"

using namespace Qt::StringLiterals;

LessonProgress::State LessonProgress::stateOf(qsizetype step) const
{
    return step < ticked ? State::Done : step == ticked ? State::Now : State::Later;
}

QString LessonProgress::signOf(State state)
{
    switch (state) {
    case State::Done:
        return u"✓"_s;
    case State::Now:
        return u"→"_s;
    case State::Later:
        break;
    }
    return u"○"_s;
}

QString LessonProgress::wordOf(qsizetype step) const
{
    switch (stateOf(step)) {
    case State::Done:
        return tr("done");
    case State::Now:
        return wanted > 1 ? tr("now, %1 of %2").arg(seen).arg(wanted) : tr("now");
    case State::Later:
        break;
    }
    return tr("later");
}

QString LessonProgress::summary() const
{
    return isDone() ? tr("All done") : tr("%1 of %2", "steps done").arg(ticked).arg(text.steps.size());
}

QString LessonProgress::headingOf(qsizetype step) const
{
    if (step >= text.steps.size())
        return text.conclusion ? text.conclusion->heading : QString();
    return u"%1 %2. %3"_s.arg(signOf(stateOf(step))).arg(step + 1).arg(text.steps[step].heading);
}

QString LessonProgress::markdown() const
{
    const auto section = [](const QString &heading, const QString &body) {
        return u"\n\n## "_s + heading + u"\n\n"_s + body;
    };
    QString whole = u"# "_s + text.title + u"\n\n"_s + text.introduction;
    for (qsizetype step = 0; step < text.steps.size(); ++step)
        whole += section(headingOf(step), text.steps[step].text);
    if (isDone() && text.conclusion)
        whole += section(text.conclusion->heading, text.conclusion->text);
    return whole;
}
