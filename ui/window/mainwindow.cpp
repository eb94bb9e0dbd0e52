// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "app/automation/repeater.h"
#include "app/workspace/language.h"
#include "ui/composer/composer.h"
#include "ui/console/consolepane.h"
#include "ui/echotest/echodialog.h"
#include "ui/endpoints/endpointpage.h"
#include "ui/endpoints/pagefactory.h"
#include "ui/help/helpwindow.h"
#include "ui/partner/partners.h"
#include "ui/responders/responderspane.h"
#include "ui/widgets/pagestack.h"
#include "ui/window/mainmenu.h"
#include "ui/window/statusdot.h"
#include "ui/window/statusline.h"
#include "ui/window/tabbuttons.h"

#include <QCloseEvent>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The Tab key goes as the eye does: the fields of a page come after the tabs,
// however late the page was made.
void putBehind(QWidget *anchor, const QWidget *page)
{
    QList<QWidget *> fields;
    for (QWidget *next = page->nextInFocusChain(); page->isAncestorOf(next); next = next->nextInFocusChain())
        if (next->focusPolicy() & Qt::TabFocus && !next->focusProxy())
            fields << next;
    for (QWidget *field : std::as_const(fields)) {
        QWidget::setTabOrder(anchor, field);
        anchor = field;
    }
}

} // namespace

MainWindow::MainWindow(const Parts &parts, Workspace workspace, QString workspaceFile, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_workspace(std::move(workspace)),
      m_workspaceFile(std::move(workspaceFile))
{
    build();
    for (const EndpointKind &kind : EndpointKind::all())
        addTab(kind.scheme);
    connectMenu();
    connectComposer();
    connectTools();
    connectPresentation();
    connect(m_tabBar, &QTabBar::currentChanged, this, &MainWindow::showTab);
    connect(m_console, &ConsolePane::replyRequested, this, &MainWindow::reply);
    connect(&m_parts.network, &Network::companionFinished, this, &MainWindow::endRepeat);
    connect(&m_parts.network, &Network::allClosed, this, [this] {
        if (m_closing)
            close();
    });

    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(SaveDelayMs);
    connect(&m_saveLater, &QTimer::timeout, this, &MainWindow::save);
    m_closeLimit.setSingleShot(true);
    connect(&m_closeLimit, &QTimer::timeout, this, &QWidget::close);

    restore();
    retranslate();
}

MainWindow::~MainWindow() = default;

EndpointId MainWindow::openEndpoint(const EndpointAddress &address)
{
    int index = -1;
    for (int at = 0; at < int(m_tabs.size()) && index < 0; ++at) {
        const Tab &tab = m_tabs[size_t(at)];
        if (tab.page->scheme() == address.scheme && !tab.taken && tab.page->state().isClosed())
            index = at;
    }
    if (index < 0)
        index = addTab(address.scheme);
    Tab &tab = m_tabs[size_t(index)];
    const bool isFirst = std::ranges::none_of(m_tabs, &Tab::taken);
    tab.taken = true;
    tab.page->setAddress(address);
    setCharset(index, address.charset);
    if (isFirst)
        m_tabBar->setCurrentIndex(index);
    tab.page->open();
    return tab.page->endpoint();
}

void MainWindow::tell(const Notice &notice)
{
    m_parts.network.note(0, notice);
    m_status->say(notice.text());
}

int MainWindow::addTab(Scheme scheme)
{
    const int index = int(m_tabs.size());
    EndpointPage *page = pagefactory::create(scheme, m_parts.network, m_pages);
    m_tabs.push_back({page, {}, 0, {}, {}, nullptr, false});
    m_pages->addWidget(page);
    connect(page, &EndpointPage::stateChanged, this, [this, index] { stateChanged(index); });
    connect(page, &EndpointPage::targetChanged, this, &MainWindow::showTarget);
    connect(page, &EndpointPage::broadcastRequested, this, &MainWindow::broadcastThrough);
    connect(page, &EndpointPage::edited, &m_saveLater, qOverload<>(&QTimer::start));
    if (page->kind().broadcasts())
        addResponders(m_tabs.back());
    if (QWidget *const below = m_tabs.back().responders)
        putBehind(m_tabButtons->last(), below);
    connect(page, &EndpointPage::edited, this, &MainWindow::refreshCode);
    connect(page, &EndpointPage::targetChanged, this, &MainWindow::refreshCode);
    connect(page, &EndpointPage::stateChanged, this, &MainWindow::refreshCode);
    putBehind(m_tabButtons->last(), page);
    m_tabBar->addTab(statusdot::icon(page->light(), palette()), QString());
    m_tabBar->setUsesScrollButtons(index >= int(EndpointKind::all().size())); // one of each kind is always in sight
    showTabNames();
    return index;
}

int MainWindow::indexOf(EndpointId endpoint) const
{
    const auto found = std::ranges::find_if(m_tabs,
                                            [endpoint](const Tab &tab) { return tab.page->endpoint() == endpoint; });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

int MainWindow::current() const
{
    return m_tabBar->currentIndex();
}

QString MainWindow::nameOf(int index) const
{
    const EndpointKind &kind = m_tabs[size_t(index)].page->kind();
    const auto before = std::count_if(m_tabs.begin(), m_tabs.begin() + index,
                                      [&kind](const Tab &tab) { return tab.page->scheme() == kind.scheme; });
    return before == 0 ? kind.name() : tr("%1 %2", "a second tab of a kind: UDP 2").arg(kind.name()).arg(before + 1);
}

void MainWindow::showTab(int index)
{
    if (index < 0 || index == m_front || index >= int(m_tabs.size()))
        return;
    if (m_front >= 0)
        m_tabs[size_t(m_front)].draft = m_composer->draft();
    m_front = index;
    const Tab &tab = m_tabs[size_t(index)];
    m_pages->setCurrentWidget(tab.page);
    showResponders();
    m_composer->setDraft(tab.draft);
    m_composer->setEmptyAllowed(!tab.page->kind().isStream());
    m_composer->setRepeating(tab.repeat != 0);
    m_composer->setPending(tab.page->state().pending);
    showTarget();
    showTools();
    tellInterfacesUse();
    tellCode();
    m_saveLater.start();
}

void MainWindow::showTabNames()
{
    QStringList names;
    QList<ConsolePane::TabName> forConsole;
    for (int index = 0; index < int(m_tabs.size()); ++index) {
        const QString name = nameOf(index);
        names << name;
        forConsole.append({m_tabs[size_t(index)].page->endpoint(), name});
        m_tabBar->setTabText(index, name);
        m_tabBar->setAccessibleTabName(index, name);
        showLight(index);
    }
    m_menu->setTabs(names);
    m_console->setTabs(forConsole);
}

void MainWindow::showLight(int index)
{
    const EndpointPage::Light light = m_tabs[size_t(index)].page->light();
    m_tabBar->setTabIcon(index, statusdot::icon(light, palette()));
    // Screen readers read the tooltip as the tab's description.
    m_tabBar->setTabToolTip(index, tr("%1: %2", "name of a tab, its state").arg(nameOf(index), statusdot::word(light)));
}

void MainWindow::showTarget()
{
    if (m_front < 0)
        return;
    const EndpointPage *page = m_tabs[size_t(m_front)].page;
    m_composer->setTarget(page->sendTarget(), page->whyNotSend());
}

void MainWindow::stateChanged(int index)
{
    const EndpointPage *page = m_tabs[size_t(index)].page;
    showLight(index);
    if (page->state().isClosed())
        stopRepeat(index); // opening it again later must not go on sending by itself
    if (index == m_front) {
        m_composer->setPending(page->state().pending);
        showTarget();
        tellInterfacesUse();
    }
}

void MainWindow::setCharset(int index, const QString &name)
{
    Tab &tab = m_tabs[size_t(index)];
    if (index == m_front)
        tab.draft = m_composer->draft();
    tab.draft.message.charset = Charset::find(name).value_or(Charset());
    if (index == m_front)
        m_composer->setDraft(tab.draft);
}

void MainWindow::takeCharset(const QString &name)
{
    const Tab &tab = m_tabs[size_t(m_front)];
    tab.page->setCharset(name);
    if (tab.responders)
        tab.responders->setCharset(name);
}

void MainWindow::send(const QByteArray &octets)
{
    m_tabs[size_t(m_front)].page->send(octets);
    m_saveLater.start(); // the history has grown
}

void MainWindow::startRepeat(const QByteArray &octets, int periodMs, quint64 rounds)
{
    Tab &tab = m_tabs[size_t(m_front)];
    m_saveLater.start();
    if (tab.page->state().isClosed() && !tab.page->open())
        return;
    const Send request = tab.page->request(octets);
    tab.repeat = m_parts.network.attach(
        tab.page->endpoint(),
        std::make_unique<Repeater>(Repeater::Plan{{octets}, periodMs, rounds, request.to, request.connection}));
    m_composer->setRepeating(true);
}

void MainWindow::stopRepeat(int index)
{
    Tab &tab = m_tabs[size_t(index)];
    if (tab.repeat == 0)
        return;
    m_parts.network.detach(tab.page->endpoint(), tab.repeat);
    tab.repeat = 0;
    if (index == m_front)
        m_composer->setRepeating(false);
}

void MainWindow::endRepeat(EndpointId endpoint, quint64 handle)
{
    const int index = indexOf(endpoint);
    if (index < 0 || m_tabs[size_t(index)].repeat != handle)
        return;
    stopRepeat(index);
}

void MainWindow::reply(EndpointId endpoint, const Peer &peer)
{
    const int index = indexOf(endpoint);
    if (index < 0)
        return;
    m_tabBar->setCurrentIndex(index);
    m_tabs[size_t(index)].page->replyTo(peer);
    m_composer->setFocus();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        for (int index = 0; index < int(m_tabs.size()); ++index)
            showLight(index);
}

bool MainWindow::isAllClosed() const
{
    return m_partners->isAllStopped()
        && std::ranges::all_of(m_tabs, [](const Tab &tab) { return tab.page->state().isClosed(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The second time round everything is closed, or the person or the limit
    // wants no more waiting.
    if (m_closing || isAllClosed()) {
        m_saveLater.stop();
        m_closeLimit.stop();
        save();
        event->accept();
        return;
    }
    event->ignore();
    m_closing = true;
    for (int index = 0; index < int(m_tabs.size()); ++index)
        stopRepeat(index);
    m_status->say(tr("Closing the sockets in order…"));
    m_closeLimit.start(CloseLimitMs);
    m_parts.network.closeAll();
}
