// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/peernames/peernamesfeature.h"

#include "ui/feature/actions.h"
#include "ui/peernames/peernamesdialog.h"
#include "ui/tabs/peerbook.h"

#include <QAction>
#include <QMainWindow>

using namespace Qt::StringLiterals;

PeerNamesFeature::PeerNamesFeature(const FeatureContext &context, QObject *parent) : Feature(context, parent)
{
    connect(&context.peers, &PeerBook::nameRequested, this, &PeerNamesFeature::askForName);
}

void PeerNamesFeature::addActions(Actions &actions, Docks &)
{
    const QAction *const action = actions.add(
        this,
        {.id = u"peerNamesShown"_s, .section = Actions::Section::Keeping, .text = QT_TR_NOOP("&Names of peers…")});
    connect(action, &QAction::triggered, this, [this] { askForName({}); });
}

void PeerNamesFeature::askForName(const Peer &peer)
{
    auto *const dialog = new PeerNamesDialog(context().peers.names(), &context().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeerNamesDialog::chosen, &context().peers, &PeerBook::setNames);
    connect(dialog, &PeerNamesDialog::chosen, this, &Feature::edited);
    dialog->open();
    if (!peer.isNull())
        dialog->ask(peer);
}
