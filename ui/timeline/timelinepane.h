// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/conversation.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class CaptureBar;
class FactsPane;
class LadderLegend;
class LadderView;
class QComboBox;
class QSplitter;
class QToolButton;
class TimelineModel;
class TimelineSource;
class ConnectionControls;

// The timeline of one conversation with everything about it: the choice of
// conversation, the ladder, the system's figures, the experiments.
class TimelinePane final : public QWidget
{
    Q_OBJECT

public:
    // Lays its parts out side by side for a wide window, otherwise one above
    // the other.
    TimelinePane(TimelineSource &source, Qt::Orientation orientation, QWidget *parent = nullptr);
    ~TimelinePane() override;

    [[nodiscard]] QSize sizeHint() const override { return {440, 640}; }
    void setPlain(bool plain); // shows only the ladder and the experiments
    [[nodiscard]] LadderView &ladder() const { return *m_ladder; }

signals:
    void windowRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build(Qt::Orientation orientation);
    void retranslate();
    void showConversations();
    void showChosen();
    void showEvents();
    void choose(int index);
    void save();

    TimelineSource &m_source;
    QPointer<TimelineSource> m_alive; // guards the source, which the window may delete first
    std::vector<Conversation> m_listed; // those in the combo box, after "the newest"
    TimelineModel *m_model;
    const bool m_isDock;
    QComboBox *m_which;
    QToolButton *m_save;
    QToolButton *m_inWindow;
    CaptureBar *m_capture;
    LadderView *m_ladder;
    LadderLegend *m_legend;
    FactsPane *m_facts;
    ConnectionControls *m_try;
    bool m_isLooking = false;
};
