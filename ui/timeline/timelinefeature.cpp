// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinefeature.h"

#include "ui/feature/actions.h"
#include "ui/feature/docks.h"
#include "ui/tabs/peerbook.h"
#include "ui/timeline/timelinepane.h"
#include "ui/timeline/timelinesource.h"

#include <QAction>
#include <QMainWindow>

using namespace Qt::StringLiterals;

TimelineFeature::TimelineFeature(const FeatureContext &context, QObject *parent) : Feature(context, parent)
{
    connect(&context.peers, &PeerBook::changed, this, [this] {
        if (m_source)
            m_source->setPeerNames(this->context().peers.names());
    });
}

void TimelineFeature::addActions(Actions &actions, Docks &docks)
{
    QAction *const toggle = actions.add(this,
                                        {.id = u"timeline"_s,
                                         .section = Actions::Section::Parts,
                                         .text = QT_TR_NOOP("&Timeline"),
                                         .keys = Qt::CTRL | Qt::Key_T,
                                         .isToggle = true});
    const QAction *const inWindow = actions.add(
        this,
        {.id = u"timelineWindow"_s, .section = Actions::Section::Parts, .text = QT_TR_NOOP("Timeline in a win&dow")});
    connect(inWindow, &QAction::triggered, this, &TimelineFeature::showWindow);
    m_dock = docks.add(this,
                       {.id = u"timelineDock"_s,
                        .title = QT_TR_NOOP("Timeline"),
                        .usual = Qt::RightDockWidgetArea,
                        .make = [this](QWidget *parent) { return m_pane = makePane(parent); },
                        .toggle = toggle});
}

TimelineSource &TimelineFeature::source()
{
    if (!m_source) {
        m_source = new TimelineSource(context().network, &context().window);
        m_source->setPeerNames(context().peers.names());
    }
    return *m_source;
}

TimelinePane *TimelineFeature::makePane(QWidget *parent)
{
    auto *const pane = new TimelinePane(source(), Qt::Vertical, parent);
    connect(pane, &TimelinePane::windowRequested, this, &TimelineFeature::showWindow);
    return pane;
}

// Large enough to be read from the back of a room.
void TimelineFeature::showWindow()
{
    constexpr double Large = 1.5;
    if (!m_window) {
        m_window = new TimelinePane(source(), Qt::Horizontal, &context().window);
        m_window->setWindowFlag(Qt::Window);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->setObjectName(u"timelineWindow"_s);
        QFont large = context().window.font();
        large.setPointSizeF(large.pointSizeF() * Large);
        m_window->setFont(large);
        m_window->resize(1200, 800);
        retranslate();
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void TimelineFeature::retranslate()
{
    if (m_window)
        m_window->setWindowTitle(tr("Timeline"));
}

void TimelineFeature::setPresenting(bool presenting)
{
    m_dock->setVisible(presenting);
    m_pane->setPlain(presenting);
    m_dock->setShare(presenting ? 0.5 : 0);
}

QJsonObject TimelineFeature::settings() const
{
    return {{u"timeline"_s, m_dock->isShown()}};
}

void TimelineFeature::restore(const QJsonObject &settings)
{
    m_dock->setVisible(settings.value("timeline"_L1).toBool());
}
