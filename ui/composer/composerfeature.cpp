// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composerfeature.h"

#include "app/automation/repeater.h"
#include "ui/composer/composer.h"
#include "ui/feature/centre.h"
#include "ui/feature/currentworkspace.h"
#include "ui/tabs/drafts.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ComposerFeature::ComposerFeature(const FeatureContext &context, QObject *parent)
    : Feature(context, parent),
      m_composer(new Composer(&context.centre))
{
    context.centre.setSendBox(m_composer);
    context.drafts.setEditor(m_composer);
    connectComposer();
    connect(&context.tabs, &Tabs::targetChanged, this, &ComposerFeature::showTarget);
    connect(&context.tabs, &Tabs::stateChanged, this, &ComposerFeature::onStateChanged);
    connect(&context.tabs, &Tabs::closing, this, &ComposerFeature::stopRepeats);
    connect(&context.tabs, &Tabs::messageRequested, m_composer, qOverload<>(&QWidget::setFocus));
    connect(&context.network, &Network::companionFinished, this, &ComposerFeature::onCompanionFinished);
    const auto showHistory = [this] { m_composer->setHistory(this->context().workspace.value().history); };
    connect(&context.workspace, &CurrentWorkspace::loaded, m_composer, showHistory);
    showHistory();
}

void ComposerFeature::connectComposer()
{
    connect(m_composer, &Composer::sendRequested, this, &ComposerFeature::send);
    connect(m_composer, &Composer::repeatRequested, this, &ComposerFeature::startRepeat);
    connect(m_composer, &Composer::repeatStopped, this, [this] { stopRepeat(context().tabs.current()); });
    connect(m_composer, &Composer::cancelPendingRequested, this, &ComposerFeature::cancelPending);
    connect(m_composer, &Composer::charsetChanged, this,
            [this](const QString &name) { context().tabs.current()->setCharset(name); });
    connect(m_composer, &Composer::draftChanged, &context().drafts, &Drafts::edited);
}

void ComposerFeature::currentTabChanged(Tab *tab)
{
    m_composer->setEmptyAllowed(!tab->kind().isStream());
    m_composer->setRepeating(m_repeats.contains(tab));
    m_composer->setPending(tab->state().pending);
    showTarget();
}

void ComposerFeature::retranslate()
{
    showTarget();
}

void ComposerFeature::setPresenting(bool presenting)
{
    m_composer->setPlain(presenting);
}

void ComposerFeature::showTarget()
{
    if (const Tab *const tab = context().tabs.current())
        m_composer->setTarget(tab->sendTarget(), tab->whyNotSend());
}

void ComposerFeature::onStateChanged(Tab *tab)
{
    if (tab->state().isClosed())
        stopRepeat(tab); // reopening it must not resume sending
    if (tab != context().tabs.current())
        return;
    m_composer->setPending(tab->state().pending);
    showTarget();
}

void ComposerFeature::keepHistory()
{
    context().workspace.setHistory(m_composer->history());
}

void ComposerFeature::send(const QByteArray &octets)
{
    context().tabs.current()->send(octets);
    keepHistory();
}

void ComposerFeature::cancelPending()
{
    context().network.tell(context().tabs.current()->endpoint(), CancelPending{});
}

void ComposerFeature::startRepeat(const QByteArray &octets, int periodMs, quint64 rounds)
{
    Tab &tab = *context().tabs.current();
    keepHistory();
    if (tab.state().isClosed() && !tab.open())
        return;
    const Send request = tab.request(octets);
    m_repeats[&tab] = context().network.attach(
        tab.endpoint(),
        std::make_unique<Repeater>(Repeater::Plan{{octets}, periodMs, rounds, request.to, request.connection}));
    m_composer->setRepeating(true);
}

void ComposerFeature::stopRepeat(const Tab *tab)
{
    const Network::CompanionHandle repeat = m_repeats.take(tab);
    if (repeat == 0)
        return;
    context().network.detach(tab->endpoint(), repeat);
    if (tab == context().tabs.current())
        m_composer->setRepeating(false);
}

void ComposerFeature::stopRepeats()
{
    std::ranges::for_each(m_repeats.keys(), [this](const Tab *tab) { stopRepeat(tab); });
}

void ComposerFeature::onCompanionFinished(EndpointId endpoint, Network::CompanionHandle handle)
{
    const Tab *const tab = context().tabs.of(endpoint);
    if (tab && m_repeats.value(tab) == handle)
        stopRepeat(tab);
}
