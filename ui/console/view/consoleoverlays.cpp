// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consoleoverlays.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <climits>

namespace {

constexpr int Gap = 8;

} // namespace

ConsoleOverlays::ConsoleOverlays(QAbstractScrollArea &area, const QWidget &header)
    : m_area(area),
      m_header(header),
      m_status(new QLabel(&area)),
      m_jump(new QPushButton(&area))
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_status->hide();
    m_jump->hide();
    connect(m_jump, &QPushButton::clicked, this, &ConsoleOverlays::jumpRequested);
}

void ConsoleOverlays::retranslate()
{
    m_jump->setAccessibleName(tr("Jump to newest"));
    m_jump->setToolTip(tr("Show the newest records and follow them (End)"));
}

void ConsoleOverlays::setStatus(const QString &text)
{
    if (text == m_status->text())
        return;
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    place();
}

void ConsoleOverlays::showJump(bool isFollowing, quint64 newRows)
{
    const auto count = int(std::min<quint64>(newRows, INT_MAX));
    const QString text = count ? tr("Jump to newest (%n new)", nullptr, count) : tr("Jump to newest");
    if (text == m_jump->text() && m_jump->isHidden() == isFollowing)
        return;
    m_jump->setText(text);
    m_jump->setVisible(!isFollowing);
    place();
}

void ConsoleOverlays::place()
{
    m_jump->adjustSize();
    const QRect inside = m_area.viewport()->geometry();
    m_jump->move(inside.right() - m_jump->width() - Gap, inside.bottom() - m_jump->height() - Gap);

    const QRect header = m_header.geometry();
    m_status->adjustSize();
    m_status->move(header.right() - m_status->width() - Gap, header.top() + (header.height() - m_status->height()) / 2);
}
