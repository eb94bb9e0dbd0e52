// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

// The box for typing a message. Enter adds a line, Ctrl+Enter submits, Tab
// moves on; Up in the first line and Down in the last one ask for the previous
// and the next message.
class MessageEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(QWidget *parent = nullptr);

    // Returns the text exactly as typed: toPlainText() turns non-breaking
    // spaces into plain ones.
    [[nodiscard]] QString typed() const;
    void setTyped(const QString &text);

    void markError(qsizetype at, qsizetype length); // at < 0: none

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void submitted();
    void olderRequested();
    void newerRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isAtEdge(QTextCursor::MoveOperation direction) const;
    void showMark();

    qsizetype m_errorAt = -1;
    qsizetype m_errorLength = 0;
};
