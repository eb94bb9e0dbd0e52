// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/workspacekeeper.h"

#include "ui/feature/actions.h"
#include "ui/feature/centre.h"
#include "ui/feature/currentworkspace.h"
#include "ui/feature/docks.h"
#include "ui/tabs/drafts.h"
#include "ui/tabs/peerbook.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"
#include "ui/window/features.h"

#include <QFileDialog>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace {

// The tabs that are always there, one for each kind.
int kinds()
{
    return int(EndpointKind::all().size());
}

QString toText(const QByteArray &state)
{
    return QString::fromLatin1(state.toBase64());
}

QByteArray toState(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

} // namespace

WorkspaceKeeper::WorkspaceKeeper(const FeatureContext &context, Features &features, QString file)
    : QObject(&context.window),
      m_context(context),
      m_features(features),
      m_file(std::move(file))
{
    m_later.setSingleShot(true);
    m_later.setInterval(SaveDelayMs);
    connect(&m_later, &QTimer::timeout, this, &WorkspaceKeeper::save);
    watch();
}

void WorkspaceKeeper::watch()
{
    const auto later = [this] { m_later.start(); };
    connect(&m_context.tabs, &Tabs::edited, this, later);
    connect(&m_context.tabs, &Tabs::currentChanged, this, later);
    connect(&m_context.drafts, &Drafts::edited, this, later);
    connect(&m_context.workspace, &CurrentWorkspace::edited, this, later);
    connect(&m_context.centre, &Centre::edited, this, later);
    connect(&m_features, &Features::edited, this, later);
}

void WorkspaceKeeper::addActions(Actions &actions)
{
    const QAction *const open = actions.add(this,
                                            {.id = u"openWorkspace"_s,
                                             .section = Actions::Section::Workspace,
                                             .text = QT_TR_NOOP("&Open workspace…"),
                                             .keys = QKeySequence::Open});
    const QAction *const copy = actions.add(
        this,
        {.id = u"saveWorkspace"_s, .section = Actions::Section::Workspace, .text = QT_TR_NOOP("Save workspace &as…")});
    connect(open, &QAction::triggered, this, &WorkspaceKeeper::chooseOther);
    connect(copy, &QAction::triggered, this, &WorkspaceKeeper::chooseCopy);
}

void WorkspaceKeeper::restore()
{
    const Workspace &kept = m_context.workspace.value();
    m_context.peers.setNames(kept.names);
    restoreWindow(kept.window);
    for (int index = 0; index < kinds(); ++index)
        restoreTab(*m_context.tabs.all().at(index));
    const int front = qBound(0, kept.window.value("tab"_L1).toInt(), kinds() - 1);
    m_context.tabs.show(*m_context.tabs.all().at(front));
    m_later.stop(); // nothing has changed yet
}

void WorkspaceKeeper::restoreWindow(const QJsonObject &settings)
{
    m_context.window.restoreGeometry(toState(settings.value("geometry"_L1)));
    m_context.window.restoreState(toState(settings.value("docks"_L1)));
    m_context.centre.restore(settings);
    m_features.restore(settings);
}

void WorkspaceKeeper::restoreTab(Tab &tab)
{
    const Workspace::Tab kept = m_context.workspace.value().tabs.value(tab.kind().word);
    m_context.drafts.set(tab, kept.draft);
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(kept.address);
    if (!kept.address.isEmpty() && parsed.problem.isNull() && parsed.address.scheme == tab.scheme())
        tab.setAddress(parsed.address);
    if (!kept.fields.isEmpty())
        tab.setFields(kept.fields);
}

QJsonObject WorkspaceKeeper::windowSettings() const
{
    QJsonObject settings = m_features.settings();
    const QJsonObject centre = m_context.centre.settings();
    for (auto it = centre.begin(); it != centre.end(); ++it)
        settings.insert(it.key(), it.value());
    settings.insert(u"geometry"_s, toText(m_context.window.saveGeometry()));
    settings.insert(u"docks"_s, toText(m_context.window.saveState()));
    return settings;
}

Workspace WorkspaceKeeper::collect() const
{
    Workspace workspace = m_context.workspace.value();
    for (const Tab *const tab : m_context.tabs.all().first(kinds()))
        workspace.tabs[tab->kind().word] = {tab->address().toString(), m_context.drafts.of(*tab), tab->fields()};
    workspace.names = m_context.peers.names();
    workspace.window = m_held ? *m_held : windowSettings();
    const auto front = int(m_context.tabs.all().indexOf(m_context.tabs.current()));
    workspace.window[u"tab"_s] = qMin(front, kinds() - 1);
    return workspace;
}

void WorkspaceKeeper::save()
{
    m_later.stop();
    const Notice failure = collect().save(m_file);
    if (!failure.isEmpty() && !m_hasFailed)
        emit failed(failure);
    m_hasFailed = !failure.isEmpty();
}

void WorkspaceKeeper::hold()
{
    m_held = windowSettings();
    m_later.start();
}

void WorkspaceKeeper::release()
{
    if (const auto held = std::exchange(m_held, std::nullopt))
        restoreWindow(*held);
    m_later.start();
}

void WorkspaceKeeper::chooseOther()
{
    auto *dialog = new QFileDialog(&m_context.window, tr("Open workspace"), QString(), tr("Workspaces (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceKeeper::load);
    dialog->open();
}

void WorkspaceKeeper::load(const QString &fileName)
{
    Workspace::Loaded loaded = Workspace::load(fileName);
    if (!loaded.damage.isEmpty()) {
        emit failed(loaded.damage);
        return;
    }
    m_context.workspace.load(std::move(loaded.workspace));
    restore();
    const QStringList endpoints = m_context.workspace.value().endpoints;
    for (const QString &text : endpoints)
        if (const EndpointAddress::Parsed parsed = EndpointAddress::parse(text); parsed.problem.isNull())
            m_context.tabs.open(parsed.address);
    m_later.start();
}

void WorkspaceKeeper::chooseCopy()
{
    auto *dialog = new QFileDialog(&m_context.window, tr("Save workspace"), QString(), tr("Workspaces (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceKeeper::saveCopy);
    dialog->open();
}

// Saves a copy to be opened elsewhere or later, which reopens what is open now.
void WorkspaceKeeper::saveCopy(const QString &fileName)
{
    Workspace copy = collect();
    copy.endpoints.clear();
    for (const Tab *const tab : m_context.tabs.all())
        if (!tab->state().isClosed())
            copy.endpoints << tab->address().toString();
    if (const Notice failure = copy.save(fileName); !failure.isEmpty())
        emit failed(failure);
}
