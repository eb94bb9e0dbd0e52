// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/check/check.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class StepList;

// Helps to find out why nothing arrives: says what a check will send, and shows
// its steps as their findings come in. Never starts a check by itself.
class CheckDialog final : public QDialog
{
    Q_OBJECT

public:
    // Returns what the tab is set to; called when the check begins.
    using Ask = std::function<CheckQuestion()>;

    CheckDialog(Ask ask, QWidget *parent);

    void setTabName(const QString &name);
    void refresh(); // the tab's settings may have changed

protected:
    void changeEvent(QEvent *event) override;

private:
    void toggle();
    void end();
    void copy();
    void showControls();
    void retranslate();

    Ask m_ask;
    Check m_check;
    QString m_tabName;
    bool m_hasRun = false;

    QLabel *m_announcement;
    StepList *m_steps;
    QPushButton *m_start;
    QPushButton *m_copy;
    QPushButton *m_close;
};
