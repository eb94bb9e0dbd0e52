// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <QApplication>
#include <QFontDatabase>

Theme::Theme(QApplication &application) : m_application(application) { }
void Theme::use(Choice choice)
{
    m_choice = choice;
}
Theme::Choice Theme::fromText(const QString &)
{
    return Choice::System;
}
QString Theme::toText(Choice)
{
    return {};
}
QColor Theme::color(Role)
{
    return {};
}
QColor Theme::colorOnSelection()
{
    return {};
}
QFont Theme::monospace()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}
