// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

// The field for the filter. Underlines what is wrong in it.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void setErrorAt(qsizetype place); // index into the text, -1 when it is right
    [[nodiscard]] qsizetype errorAt() const { return m_errorAt; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qsizetype m_errorAt = -1;
};
