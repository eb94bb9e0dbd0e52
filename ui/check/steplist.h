// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/check/checkstep.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;

// The steps of a check, one below the other: a sign, what it is about, what was
// found and what to do. A screen reader hears the sign as a word.
class StepList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    // Nothing is known of any of them yet.
    void setSteps(const QList<CheckStep::Id> &steps);
    void setWaiting(bool waiting); // what is not known is being looked at
    void show(const CheckStep &step);
    using QWidget::show;

    [[nodiscard]] QString text() const; // a line each, for the clipboard
    void retranslate();

private:
    struct Row
    {
        QLabel *sign;
        QLabel *title;
        QLabel *sentence;
        CheckStep step;
        bool isKnown = false;
    };
    void fill(Row &row);
    [[nodiscard]] static QString titleOf(CheckStep::Id id);

    QWidget *m_content = nullptr;
    QList<CheckStep::Id> m_order;
    QHash<CheckStep::Id, Row> m_rows;
    bool m_isWaiting = false;
};
