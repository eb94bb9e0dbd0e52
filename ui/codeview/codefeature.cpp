// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codeview/codefeature.h"

#include "app/net/host/hostnetwork.h"
#include "app/net/network.h"
#include "ui/codeview/codedialog.h"
#include "ui/feature/actions.h"
#include "ui/tabs/drafts.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"

#include <QMainWindow>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QStringList broadcastsOf(const EndpointAddress &address, const QList<interfaces::Interface> &known)
{
    QList<interfaces::BroadcastTarget> targets;
    if (address.via == EndpointAddress::Via::All)
        targets = interfaces::broadcastTargets(known);
    else if (const auto interface = interfaces::withName(address.viaName, known))
        targets = interfaces::broadcastTargetsOf(*interface);
    QStringList addresses;
    for (const interfaces::BroadcastTarget &target : std::as_const(targets))
        addresses << target.to.toString();
    return addresses;
}

} // namespace

CodeFeature::CodeFeature(const FeatureContext &context, QObject *parent) : Feature(context, parent)
{
    connect(&context.tabs, &Tabs::edited, this, &CodeFeature::refresh);
    connect(&context.tabs, &Tabs::targetChanged, this, &CodeFeature::refresh);
    connect(&context.tabs, &Tabs::stateChanged, this, &CodeFeature::refresh);
    connect(&context.drafts, &Drafts::edited, this, &CodeFeature::refresh);
}

void CodeFeature::addActions(Actions &actions, Docks &)
{
    const char *const tip = QT_TR_NOOP("What this tab does as a program: Python, C, Arduino and others");
    const QAction *const action = actions.add(
        this,
        {.id = u"showCode"_s, .section = Actions::Section::Tests, .text = QT_TR_NOOP("Show as c&ode…"), .tip = tip});
    m_button = actions.addButton(
        this, {.id = u"codeButton"_s, .text = QT_TR_NOOP("Code"), .name = QT_TR_NOOP("Show as code"), .tip = tip});
    connect(action, &QAction::triggered, this, &CodeFeature::show);
    connect(m_button, &QPushButton::clicked, this, &CodeFeature::show);
}

void CodeFeature::currentTabChanged(Tab *)
{
    showTab();
}

void CodeFeature::setPresenting(bool presenting)
{
    m_button->setVisible(!presenting);
}

void CodeFeature::show()
{
    if (!m_dialog) {
        m_dialog = new CodeDialog(context().network, &context().window);
        connect(m_dialog, &CodeDialog::tabNeeded, this, &CodeFeature::showTab);
        connect(&context().network.hostNetwork(), &HostNetwork::interfacesChanged, m_dialog, &CodeDialog::refreshLater);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    showTab();
}

void CodeFeature::refresh()
{
    if (m_dialog)
        m_dialog->refreshLater();
}

void CodeFeature::showTab()
{
    if (!m_dialog || !m_dialog->isVisible())
        return;
    const Tab &tab = *context().tabs.current();
    const Draft draft = context().drafts.of(tab);
    CodeRequest request;
    request.address = tab.address();
    request.message = draft.message;
    if (draft.repeat)
        request.repeat = CodeRequest::Repeat{draft.periodMs, draft.rounds};
    request.broadcasts = broadcastsOf(request.address, context().network.hostNetwork().interfaces());
    const bool isTaken = !tab.state().isClosed() && request.address.isBound() && request.address.port != 0
        && !request.address.share;
    m_dialog->setTab({context().tabs.nameOf(tab), tab.endpoint(), request,
                      isTaken ? tr("The tab has port %1 open, and two programs cannot have the same: close it first.")
                                    .arg(request.address.port)
                              : QString()});
}
