// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

// Beside the tabs: what helps with the one in front, and in a presentation the
// way out of it.
class TabButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit TabButtons(QWidget *parent = nullptr);

    void setPartnerRunning(bool running);
    void setPresenting(bool presenting);
    void retranslate();
    [[nodiscard]] QWidget *last() const; // in the order of the Tab key

signals:
    void partnerToggled();
    void checkRequested();
    void codeRequested();
    void presentationEnded();

private:
    QPushButton *m_partner;
    QPushButton *m_check;
    QPushButton *m_code;
    QPushButton *m_end;
    bool m_partnerRuns = false;
};
