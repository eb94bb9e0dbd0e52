// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/coderequest.h"

#include <QString>
#include <QStringList>

// Puts a program together from its lines of code, which are taken as they are,
// and comments, which are wrapped and stand as deep as the code after them.
class CodeWriter
{
public:
    explicit CodeWriter(QString sign) : m_sign(std::move(sign)) { } // what begins a comment

    void comment(const QString &text); // translated
    void code(QStringView lines); // one or more; empty ones before them are left out
    void blank(int lines = 1);

    // What stands between `before` and `after` are the literals of the message,
    // each with what it is.
    using Literal = QStringList (*)(QByteArrayView octets);
    void message(const Message &message, const QString &before, Literal literal, const QString &after);

    [[nodiscard]] QString text() const { return m_text; }

private:
    void flushComments(qsizetype depth);

    QString m_sign;
    QString m_text;
    QStringList m_comments; // that wait for the code below them
};
