// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

class Tab;
class Tabs;

// The names of the tabs, each with a dot for its state and a word for those who
// cannot see the dot.
class TabBar final : public QTabBar
{
    Q_OBJECT

public:
    TabBar(Tabs &tabs, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const Tab *tab);
    void showName(const Tab *tab);
    void showState(const Tab *tab);

    Tabs &m_tabs;
};
