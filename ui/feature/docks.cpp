// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feature/docks.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

Dock::Dock(QMainWindow &window, const QObject *owner, Entry entry, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_owner(owner),
      m_entry(std::move(entry))
{
    connect(m_entry.toggle, &QAction::triggered, this, &Dock::setVisible);
    connect(this, &Dock::shownChanged, m_entry.toggle, &QAction::setChecked);
}

void Dock::setVisible(bool visible)
{
    if (!m_dock && visible)
        make();
    if (!m_dock)
        return;
    m_dock->setVisible(visible);
    if (visible)
        m_dock->raise();
}

bool Dock::isShown() const
{
    return m_dock && !m_dock->isHidden();
}

void Dock::make()
{
    m_dock = new QDockWidget(&m_window);
    m_dock->setObjectName(m_entry.id);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_dock->setWidget(m_entry.make(m_dock));
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this] { emit shownChanged(isShown()); });
    place();
    retranslate();
}

// Restores the last placement. On a small screen there may be no room beside
// the rest.
void Dock::place()
{
    if (m_window.restoreDockWidget(m_dock))
        return;
    const int needed = m_window.minimumSizeHint().width() + m_dock->widget()->minimumWidth();
    m_window.addDockWidget(m_entry.usual, m_dock);
    m_dock->setFloating(needed > std::max(m_window.width(), m_window.screen()->availableSize().width()));
}

void Dock::setShare(double share)
{
    m_share = share;
    m_window.removeEventFilter(this);
    if (share == 0 || !m_dock)
        return;
    m_dock->setFloating(false);
    m_window.installEventFilter(this);
    applyShare();
}

void Dock::applyShare()
{
    m_window.resizeDocks({m_dock}, {int(m_window.width() * m_share)}, Qt::Horizontal);
}

// A window asked to fill the screen gets its size only a moment later.
bool Dock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        applyShare();
    return QObject::eventFilter(watched, event);
}

void Dock::retranslate()
{
    if (m_dock)
        m_dock->setWindowTitle(QCoreApplication::translate(m_owner->metaObject()->className(), m_entry.title));
}

Docks::Docks(QMainWindow &window) : QObject(&window), m_window(window) { }

Dock *Docks::add(const QObject *owner, const Dock::Entry &entry)
{
    m_all.push_back(new Dock(m_window, owner, entry, this));
    connect(m_all.back(), &Dock::shownChanged, this, &Docks::edited);
    return m_all.back();
}

void Docks::retranslate()
{
    std::ranges::for_each(m_all, &Dock::retranslate);
}
