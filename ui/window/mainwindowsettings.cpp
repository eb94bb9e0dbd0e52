// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "app/workspace/language.h"
#include "ui/composer/composer.h"
#include "ui/console/consolepane.h"
#include "ui/endpoints/endpointpage.h"
#include "ui/help/helpwindow.h"
#include "ui/window/mainmenu.h"
#include "ui/window/statusline.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QSplitter>
#include <QTabBar>

using namespace Qt::StringLiterals;

// What of the window survives a restart.

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

void MainWindow::restore()
{
    if (!m_workspace.theme.isEmpty())
        m_parts.theme.use(Theme::fromText(m_workspace.theme));
    m_menu->setTheme(m_parts.theme.choice());
    m_menu->setLanguage(m_workspace.language);
    m_composer->setHistory(m_workspace.history);

    usePeerNames(m_workspace.names);
    restoreWindow(m_workspace.window);
    restoreTabs();
    const int tab = qBound(0, m_workspace.window.value("tab"_L1).toInt(), kinds() - 1);
    m_tabBar->setCurrentIndex(tab);
    showTab(tab);
    m_saveLater.stop(); // nothing has changed yet
}

void MainWindow::restoreWindow(const QJsonObject &window)
{
    restoreGeometry(toState(window.value("geometry"_L1)));
    restoreState(toState(window.value("docks"_L1)));
    m_splitter->restoreState(toState(window.value("splitter"_L1)));
    m_middle->restoreState(toState(window.value("middle"_L1)));
    m_wantsResponders = window.value("responders"_L1).toBool(true);
    m_menu->setRespondersVisible(m_wantsResponders);
    m_console->restore(window.value("console"_L1).toObject());
    m_menu->setInspectorVisible(m_console->isInspectorVisible());
    setTimelineVisible(window.value("timeline"_L1).toBool());
    restoreLessons(window.value("lessons"_L1).toObject());
}

void MainWindow::restoreTabs()
{
    m_front = -1; // what the composer shows is not to be kept
    for (int index = 0; index < kinds(); ++index) {
        Tab &tab = m_tabs[size_t(index)];
        const Workspace::Tab kept = m_workspace.tabs.value(tab.page->kind().word);
        tab.draft = kept.draft;
        const EndpointAddress::Parsed parsed = EndpointAddress::parse(kept.address);
        if (!kept.address.isEmpty() && parsed.problem.isNull() && parsed.address.scheme == tab.page->scheme()) {
            tab.page->setAddress(parsed.address);
            tab.draft.message.charset = Charset::find(parsed.address.charset).value_or(Charset());
        }
        if (!kept.fields.isEmpty())
            tab.page->setFields(kept.fields);
    }
}

Workspace MainWindow::collect() const
{
    Workspace workspace = m_workspace;
    for (int index = 0; index < kinds(); ++index) {
        const Tab &tab = m_tabs[size_t(index)];
        workspace.tabs[tab.page->kind().word] = {
            tab.page->address().toString(), index == m_front ? m_composer->draft() : tab.draft, tab.page->fields()};
    }
    workspace.history = m_composer->history();
    workspace.window = m_usual ? *m_usual : windowSettings();
    workspace.window[u"tab"_s] = qMin(current(), kinds() - 1);
    return workspace;
}

QJsonObject MainWindow::windowSettings() const
{
    return {{u"geometry"_s, toText(saveGeometry())},
            {u"docks"_s, toText(saveState())},
            {u"timeline"_s, m_timelineDock && !m_timelineDock->isHidden()},
            {u"splitter"_s, toText(m_splitter->saveState())},
            {u"middle"_s, toText(m_middle->saveState())},
            {u"responders"_s, m_wantsResponders},
            {u"lessons"_s, lessonsState()},
            {u"console"_s, m_console->settings()}};
}

void MainWindow::save()
{
    const Notice failure = collect().save(m_workspaceFile);
    if (!failure.isEmpty() && !m_saveFailed)
        tell(failure);
    m_saveFailed = !failure.isEmpty();
}

void MainWindow::openWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Open workspace"), QString(), tr("Workspaces (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::loadWorkspace);
    dialog->open();
}

void MainWindow::loadWorkspace(const QString &fileName)
{
    Workspace::Loaded loaded = Workspace::load(fileName);
    if (!loaded.damage.isEmpty()) {
        tell(loaded.damage);
        return;
    }
    m_workspace = std::move(loaded.workspace);
    chooseLanguage(m_workspace.language);
    m_parts.network.setLimits(m_workspace.limits);
    restore();
    for (const QString &text : std::as_const(m_workspace.endpoints))
        if (const EndpointAddress::Parsed parsed = EndpointAddress::parse(text); parsed.problem.isNull())
            openEndpoint(parsed.address);
    m_saveLater.start();
}

// A copy to be opened elsewhere or later. What is open now is opened with it.
void MainWindow::saveWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Save workspace"), QString(), tr("Workspaces (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        Workspace copy = collect();
        copy.endpoints.clear();
        for (const Tab &tab : m_tabs)
            if (!tab.page->state().isClosed())
                copy.endpoints << tab.page->address().toString();
        if (const Notice failure = copy.save(fileName); !failure.isEmpty())
            tell(failure);
    });
    dialog->open();
}

void MainWindow::chooseLanguage(const QString &code)
{
    m_workspace.language = code;
    m_menu->setLanguage(code);
    m_parts.language.use(code);
    if (m_help)
        m_help->setLanguage(m_parts.language.current());
    m_saveLater.start();
}

void MainWindow::chooseTheme(Theme::Choice choice)
{
    m_parts.theme.use(choice);
    m_workspace.theme = Theme::toText(m_parts.theme.choice());
    m_menu->setTheme(m_parts.theme.choice());
    m_saveLater.start();
}
