// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composer.h"

Composer::Composer(QWidget *parent) : QWidget(parent) { }
Composer::~Composer() = default;
void Composer::setDraft(const Draft &) { }
Draft Composer::draft() const
{
    return {};
}
void Composer::setHistory(const QList<Message> &) { }
QList<Message> Composer::history() const
{
    return {};
}
void Composer::setTarget(const QString &, const QString &) { }
void Composer::setRepeating(bool) { }
void Composer::setPending(quint64) { }
void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}
void Composer::retranslate() { }
