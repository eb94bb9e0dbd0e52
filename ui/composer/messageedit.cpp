// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/messageedit.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTextBlock>

MessageEdit::MessageEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QString MessageEdit::typed() const
{
    QString text = document()->toRawText();
    for (const QChar separator : {QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        text.replace(separator, u'\n');
    return text;
}

void MessageEdit::setTyped(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void MessageEdit::markError(qsizetype at, qsizetype length)
{
    if (at < 0 && m_errorAt < 0)
        return;
    m_errorAt = at;
    m_errorLength = length;
    showMark();
}

void MessageEdit::showMark()
{
    if (m_errorAt < 0) {
        setExtraSelections({});
        return;
    }
    const int last = document()->characterCount() - 1;
    int from = int(qMin<qsizetype>(m_errorAt, last));
    const int to = int(qMin<qsizetype>(m_errorAt + qMax<qsizetype>(1, m_errorLength), last));
    // If something is missing at the end, the character before it is marked.
    if (from == to && from > 0)
        --from;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(from);
    mark.cursor.setPosition(to, QTextCursor::KeepAnchor);
    const QColor red = Theme::color(Theme::Role::Failed);
    QColor ground = red;
    ground.setAlphaF(0.16F);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(red);
    mark.format.setBackground(ground);
    setExtraSelections({mark});
}

QSize MessageEdit::sizeHint() const
{
    return {400, fontMetrics().lineSpacing() * 3 + 2 * (frameWidth() + 6)};
}

QSize MessageEdit::minimumSizeHint() const
{
    return {160, fontMetrics().lineSpacing() * 2 + 2 * (frameWidth() + 6)};
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit submitted();
        return;
    }
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Up && isAtEdge(QTextCursor::Up)) {
        emit olderRequested();
        return;
    }
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Down && isAtEdge(QTextCursor::Down)) {
        emit newerRequested();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MessageEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showMark();
    QPlainTextEdit::changeEvent(event);
}

bool MessageEdit::isAtEdge(QTextCursor::MoveOperation direction) const
{
    const QTextCursor here = textCursor();
    if (here.hasSelection())
        return false;
    // Visual lines: a long line is wrapped into several.
    QTextCursor there = here;
    there.movePosition(direction == QTextCursor::Up ? QTextCursor::StartOfLine : QTextCursor::EndOfLine);
    return direction == QTextCursor::Up ? there.atStart() : there.atEnd();
}
