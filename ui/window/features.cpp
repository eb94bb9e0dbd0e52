// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/features.h"

#include "ui/appearance/appearancefeature.h"
#include "ui/check/checkfeature.h"
#include "ui/codeview/codefeature.h"
#include "ui/composer/composerfeature.h"
#include "ui/console/consolefeature.h"
#include "ui/echotest/echotestfeature.h"
#include "ui/help/helpfeature.h"
#include "ui/interfaces/interfacesfeature.h"
#include "ui/lessons/lessonsfeature.h"
#include "ui/limits/limitsfeature.h"
#include "ui/partner/partnerfeature.h"
#include "ui/peernames/peernamesfeature.h"
#include "ui/presentation/presentationfeature.h"
#include "ui/responders/respondersfeature.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"
#include "ui/timeline/timelinefeature.h"
#include "ui/window/tabactions.h"

#include <QMainWindow>

#include <algorithm>

namespace {

template <typename... Kinds>
std::vector<Feature *> make(const FeatureContext &context, QObject *parent)
{
    return {new Kinds(context, parent)...};
}

} // namespace

// The order here is that of the entries in each menu, of the buttons beside the
// tabs, and of the window's parts from top to bottom.
Features::Features(const FeatureContext &context, Actions &actions, Docks &docks)
    : QObject(&context.window),
      m_all(make<PartnerFeature, EchoTestFeature, CheckFeature, CodeFeature, TabActions, ConsoleFeature,
                 ComposerFeature, PeerNamesFeature, LimitsFeature, TimelineFeature, PresentationFeature, LessonsFeature,
                 RespondersFeature, InterfacesFeature, AppearanceFeature, HelpFeature>(context, this))
{
    for (Feature *const feature : m_all) {
        feature->addActions(actions, docks);
        connect(feature, &Feature::edited, this, &Features::edited);
        connect(feature, &Feature::said, this, &Features::said);
        connect(&context.tabs, &Tabs::currentChanged, feature, &Feature::currentTabChanged);
    }
    connect(findChild<PresentationFeature *>(), &PresentationFeature::requested, this,
            &Features::presentationRequested);
}

void Features::retranslate()
{
    std::ranges::for_each(m_all, &Feature::retranslate);
}

void Features::setPresenting(bool presenting)
{
    std::ranges::for_each(m_all, [presenting](Feature *feature) { feature->setPresenting(presenting); });
}

QJsonObject Features::settings() const
{
    QJsonObject all;
    for (const Feature *const feature : m_all) {
        const QJsonObject settings = feature->settings();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            all.insert(it.key(), it.value());
    }
    return all;
}

void Features::restore(const QJsonObject &settings)
{
    std::ranges::for_each(m_all, [&settings](Feature *feature) { feature->restore(settings); });
}

bool Features::isIdle() const
{
    return std::ranges::all_of(m_all, &Feature::isIdle);
}
