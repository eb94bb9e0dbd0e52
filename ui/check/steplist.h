// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/check/checkstep.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;

// The steps of a check, one below the other: a sign, the subject, the finding
// and what to do. A screen reader reads the sign as a word.
class StepList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    // Shows these steps, all still without a finding.
    void setSteps(const QList<CheckStep::Id> &steps);
    void setWaiting(bool waiting); // the steps without a finding are being checked
    void show(const CheckStep &step);
    using QWidget::show;

    [[nodiscard]] QString text() const; // one line per step, for the clipboard
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
