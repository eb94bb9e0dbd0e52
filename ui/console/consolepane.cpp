// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consolepane.h"

ConsolePane::ConsolePane(Network &, QWidget *parent) : QWidget(parent) { }
ConsolePane::~ConsolePane() = default;
void ConsolePane::setTabs(const QList<TabName> &) { }
QJsonObject ConsolePane::settings() const
{
    return {};
}
void ConsolePane::restore(const QJsonObject &) { }
void ConsolePane::focusFilter() { }
void ConsolePane::clear() { }
void ConsolePane::save() { }
void ConsolePane::setPaused(bool) { }
void ConsolePane::setInspectorVisible(bool) { }
bool ConsolePane::isInspectorVisible() const
{
    return false;
}
void ConsolePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}
void ConsolePane::retranslate() { }
