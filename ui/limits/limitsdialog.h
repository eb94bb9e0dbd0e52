// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QSpinBox;

// How much the journal may keep in memory and on disk, and how much it keeps
// now. Emits the choice, which the window carries out.
class LimitsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LimitsDialog(const Journal &journal, QWidget *parent);

signals:
    void chosen(const JournalLimits &limits);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int LookMs = 500;

    void retranslate();
    void show(const JournalLimits &limits);
    void showUse();

    const Journal &m_journal;
    JournalLimits m_limits;
    QLabel *m_explanation;
    QLabel *m_memoryLabel;
    QSpinBox *m_memory;
    QLabel *m_diskLabel;
    QSpinBox *m_disk;
    QLabel *m_use;
    QLabel *m_place;
    QDialogButtonBox *m_buttons;
    QTimer m_look;
};
