// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/limitsfeature.h"

#include "app/net/network.h"
#include "app/workspace/language.h"
#include "ui/feature/actions.h"
#include "ui/feature/currentworkspace.h"
#include "ui/limits/limitsdialog.h"

#include <QAction>
#include <QMainWindow>

using namespace Qt::StringLiterals;

LimitsFeature::LimitsFeature(const FeatureContext &context, QObject *parent) : Feature(context, parent)
{
    connect(&context.workspace, &CurrentWorkspace::loaded, this,
            [this] { this->context().network.setLimits(this->context().workspace.value().limits); });
}

void LimitsFeature::addActions(Actions &actions, Docks &)
{
    const QAction *const action = actions.add(
        this, {.id = u"limits"_s, .section = Actions::Section::Keeping, .text = QT_TR_NOOP("&Records kept…")});
    connect(action, &QAction::triggered, this, &LimitsFeature::show);
}

void LimitsFeature::show()
{
    auto *const dialog = new LimitsDialog(context().network.journal(), &context().window);
    dialog->setLocale(QLocale(context().language.current()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LimitsDialog::chosen, this, &LimitsFeature::set);
    dialog->open();
}

void LimitsFeature::set(const JournalLimits &limits)
{
    context().network.setLimits(limits);
    context().workspace.setLimits(limits);
}
