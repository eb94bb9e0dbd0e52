// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/coderequest.h"

#include <QString>
#include <QStringList>

// Puts a program together from lines of code, which stay as they are, and
// comments, which are wrapped and indented like the code after them.
class CodeWriter
{
public:
    explicit CodeWriter(QString sign) : m_sign(std::move(sign)) { } // what begins a comment

    void comment(const QString &text); // translated
    void code(QStringView lines); // one or more; leading empty ones are dropped
    void blank(int lines = 1);

    // Writes the message's literals between `before` and `after`, each with a
    // comment that describes it.
    using Literal = QStringList (*)(QByteArrayView octets);
    void message(const Message &message, const QString &before, Literal literal, const QString &after);

    [[nodiscard]] QString text() const { return m_text; }

private:
    void flushComments(qsizetype depth);

    QString m_sign;
    QString m_text;
    QStringList m_comments; // waiting for the code below them
};
