// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/languages.h"

#include <QPalette>
#include <QSyntaxHighlighter>

#include <optional>

// Colours a program's comments, literals and keywords with the theme's colours.
class CodeHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) { }

    void setSyntax(const CodeLanguage::Syntax &syntax); // part of a row of the table, so it outlives this
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &line) override;

private:
    // The length of the literal that begins at `at`.
    [[nodiscard]] qsizetype lengthOfLiteral(const QString &line, qsizetype at) const;

    const CodeLanguage::Syntax *m_syntax = nullptr; // null: no highlighting
    std::optional<QPalette> m_palette; // nullopt: not set yet
    QColor m_comment;
    QColor m_literal;
    QColor m_keyword;
};
