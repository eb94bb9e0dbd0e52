// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "app/workspace/language.h"
#include "ui/endpoints/endpointpage.h"
#include "ui/endpoints/pagefactory.h"
#include "ui/feature/actions.h"
#include "ui/feature/centre.h"
#include "ui/feature/currentworkspace.h"
#include "ui/feature/docks.h"
#include "ui/tabs/drafts.h"
#include "ui/tabs/peerbook.h"
#include "ui/tabs/tabbar.h"
#include "ui/tabs/tabs.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/taborder.h"
#include "ui/window/features.h"
#include "ui/window/statusline.h"
#include "ui/window/workspacekeeper.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Parts &parts, Workspace workspace, QString workspaceFile, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_workspace(new CurrentWorkspace(std::move(workspace), this)),
      m_peers(new PeerBook(this)),
      m_tabs(new Tabs(
          parts.network, [this](Scheme scheme) { return addPage(scheme); }, this)),
      m_drafts(new Drafts(*m_tabs, this))
{
    build();
    addFeatures(workspaceFile);
    for (const EndpointKind &kind : EndpointKind::all())
        m_tabs->add(kind.scheme);
    connect(&m_parts.network, &Network::allClosed, this, [this] {
        if (m_closing)
            close();
    });
    m_closeLimit.setSingleShot(true);
    connect(&m_closeLimit, &QTimer::timeout, this, &QWidget::close);

    m_tabs->askForMessage();
    m_keeper->restore();
    retranslate();
}

MainWindow::~MainWindow() = default;

// Builds in reading order, which is that of the Tab key.
void MainWindow::build()
{
    constexpr int Edge = 16;
    accessibility::install();
    auto *const middle = new QWidget(this);
    auto *const tabBar = new TabBar(*m_tabs, middle);
    auto *const buttons = new QWidget(middle);
    m_pages = new PageStack(middle);
    m_pages->setObjectName(u"pages"_s);
    m_centre = new Centre(middle);
    connect(m_tabs, &Tabs::currentChanged, m_pages, [pages = m_pages](Tab *tab) { pages->setCurrentWidget(tab); });

    auto *const body = new QVBoxLayout;
    body->setContentsMargins(Edge, 8, Edge, 8);
    body->addWidget(m_centre);
    auto *const top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(tabBar, 1);
    top->addWidget(buttons);
    auto *const column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_pages); // the pages have their own margins
    column->addLayout(body, 1);
    setCentralWidget(middle);

    m_status = new StatusLine(m_parts.network.journal().tally(), this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    m_actions = new Actions(*this, buttons);
    m_docks = new Docks(*this);
}

void MainWindow::addFeatures(const QString &workspaceFile)
{
    const FeatureContext context{*this,    *m_centre,    m_parts.network,  *m_tabs,      *m_drafts,
                                 *m_peers, *m_workspace, m_parts.language, m_parts.theme};
    m_features = new Features(context, *m_actions, *m_docks);
    connect(m_features, &Features::said, m_status, &StatusLine::say);
    connect(m_features, &Features::presentationRequested, this, &MainWindow::setPresenting);

    m_keeper = new WorkspaceKeeper(context, *m_features, workspaceFile);
    m_keeper->addActions(*m_actions);
    connect(m_docks, &Docks::edited, m_features, &Features::edited);
    connect(m_keeper, &WorkspaceKeeper::failed, this, &MainWindow::report);
    const QAction *const quit = m_actions->add(this,
                                               {.id = u"quit"_s,
                                                .section = Actions::Section::Quitting,
                                                .text = QT_TR_NOOP("&Quit"),
                                                .keys = Qt::CTRL | Qt::Key_Q,
                                                .role = QAction::QuitRole});
    connect(quit, &QAction::triggered, this, &QWidget::close);
    setWindowIcon(QIcon(u":/icons/socketeer.png"_s));
    resize(1280, 800);
}

Tab *MainWindow::addPage(Scheme scheme)
{
    EndpointPage *const page = pagefactory::create(scheme, m_parts.network, m_pages);
    m_pages->addWidget(page);
    taborder::putBehind(m_pages, page);
    return page;
}

EndpointId MainWindow::openEndpoint(const EndpointAddress &address)
{
    return m_tabs->open(address);
}

void MainWindow::report(const Notice &notice)
{
    m_parts.network.note(0, notice);
    m_status->say(notice.text());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Socketeer"));
    m_status->setLocale(QLocale(m_parts.language.current()));
    m_actions->retranslate();
    m_docks->retranslate();
    m_features->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::setPresenting(bool presenting)
{
    if (presenting)
        m_keeper->hold();
    // Hiding the menu bar would disable its shortcuts.
    menuBar()->setMaximumHeight(presenting ? 0 : QWIDGETSIZE_MAX);
    statusBar()->setVisible(!presenting);
    for (Tab *const tab : m_tabs->all())
        tab->setPlain(presenting);
    m_features->setPresenting(presenting);
    setWindowState(presenting ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    if (!presenting)
        m_keeper->release();
}

bool MainWindow::isAllClosed() const
{
    return m_features->isIdle() && m_tabs->isAllClosed();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // On the second call everything is closed, or the person or the time limit
    // has ended the wait.
    if (m_closing || isAllClosed()) {
        m_closeLimit.stop();
        m_keeper->save();
        event->accept();
        return;
    }
    event->ignore();
    m_closing = true;
    m_status->say(tr("Closing the sockets in order…"));
    m_closeLimit.start(CloseLimitMs);
    m_tabs->closeAll();
}
