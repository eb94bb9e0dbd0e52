// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/lessonbrowser.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 8;

} // namespace

LessonBrowser::LessonBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    document()->setDocumentMargin(Margin);
    connect(this, &QTextBrowser::anchorClicked, this, &LessonBrowser::follow);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_shown.reset(); });
}

void LessonBrowser::setProgress(const LessonProgress &progress)
{
    if (progress == m_progress)
        return;
    m_progress = progress;
    fill();
}

void LessonBrowser::fill()
{
    const int at = verticalScrollBar()->value();
    setMarkdown(m_progress.markdown());
    verticalScrollBar()->setValue(at);
    scroll();
}

void LessonBrowser::showStep(qsizetype step)
{
    m_shown = step;
    scroll();
}

// Only the headings of steps begin with a sign.
QTextBlock LessonBrowser::headingOf(qsizetype step) const
{
    const bool isConclusion = step >= m_progress.text.steps.size();
    const QString beginning = u"%1 %2. "_s.arg(LessonProgress::signOf(m_progress.stateOf(step))).arg(step + 1);
    QTextBlock last;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2)
            continue;
        if (!isConclusion && block.text().startsWith(beginning))
            return block;
        last = block;
    }
    return isConclusion && m_progress.text.conclusion ? last : QTextBlock();
}

void LessonBrowser::scroll()
{
    if (!m_shown)
        return;
    const QTextBlock heading = headingOf(*m_shown);
    if (*m_shown == Title)
        verticalScrollBar()->setValue(0);
    else if (heading.isValid())
        verticalScrollBar()->setValue(int(document()->documentLayout()->blockBoundingRect(heading).top()));
}

void LessonBrowser::follow(const QUrl &link)
{
    if (link.scheme() == "https"_L1 || link.scheme() == "http"_L1)
        emit linkChosen(link);
}

// Without an answer Qt would look for a file, and might read a device for ever.
QVariant LessonBrowser::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray("");
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

void LessonBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill(); // a document keeps its links' old colours
}

void LessonBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    scroll();
}
