// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentation/presentationfeature.h"

#include "ui/feature/actions.h"
#include "ui/style/theme.h"

#include <QMainWindow>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

void PresentationFeature::addActions(Actions &actions, Docks &)
{
    m_toggle = actions.add(this,
                           {.id = u"presentation"_s,
                            .section = Actions::Section::Parts,
                            .text = QT_TR_NOOP("&Presentation"),
                            .keys = Qt::Key_F11,
                            .isToggle = true});
    m_end = actions.addButton(this,
                              {.id = u"endPresentation"_s,
                               .text = QT_TR_NOOP("End (F11)"),
                               .name = QT_TR_NOOP("End presentation"),
                               .tip = QT_TR_NOOP("Shows the whole window again, in its usual size")});
    m_end->hide();
    connect(m_toggle, &QAction::triggered, this, &PresentationFeature::request);
    connect(m_end, &QPushButton::clicked, this, [this] { request(false); });
}

void PresentationFeature::request(bool presenting)
{
    m_toggle->setChecked(presenting);
    if (presenting != m_isPresenting)
        emit requested(presenting);
}

void PresentationFeature::setPresenting(bool presenting)
{
    m_isPresenting = presenting;
    context().theme.magnify(presenting ? scale() : 1.0);
    m_end->setVisible(presenting);
}

// Makes room for some thirty lines at any resolution of the projector.
double PresentationFeature::scale() const
{
    constexpr double UsualHeight = 540; // pixels
    return std::clamp(context().window.screen()->size().height() / UsualHeight, 1.4, 2.2);
}
