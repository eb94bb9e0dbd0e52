// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/codegenerator.h"

#include <QPalette>
#include <QSyntaxHighlighter>

// Colours what a program has of comments, literals and keywords, as the theme
// has them.
class CodeHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) { }

    void setLanguage(codegenerator::Target target);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &line) override;

private:
    // What begins at `at`, and how long it is.
    [[nodiscard]] qsizetype lengthOfLiteral(const QString &line, qsizetype at) const;

    codegenerator::Target m_target = codegenerator::Target::Python;
    QPalette m_palette;
    QColor m_comment;
    QColor m_literal;
    QColor m_keyword;
};
