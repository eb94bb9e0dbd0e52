// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "app/workspace/language.h"
#include "ui/composer/composer.h"
#include "ui/console/consolepane.h"
#include "ui/endpoints/endpointpage.h"
#include "ui/help/helpwindow.h"
#include "ui/limits/limitsdialog.h"
#include "ui/partner/partners.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/pagestack.h"
#include "ui/window/mainmenu.h"
#include "ui/window/statusdot.h"
#include "ui/window/statusline.h"
#include "ui/window/tabbuttons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the window is built and what it says of itself.

namespace {

constexpr int Edge = 16;
constexpr int RespondersHeight = 168; // four of them are seen

} // namespace

void MainWindow::build()
{
    accessibility::install();
    auto *centre = new QWidget(this);
    m_tabBar = new QTabBar(centre);
    m_tabBar->setObjectName(u"tabs"_s);
    m_tabBar->setDrawBase(false);
    m_tabBar->setExpanding(false);
    m_tabBar->setIconSize({statusdot::Size, statusdot::Size});
    m_tabButtons = new TabButtons(centre); // after the tabs, before their pages: so goes the Tab key
    m_pages = new PageStack(centre);
    m_pages->setObjectName(u"pages"_s);

    m_splitter = new QSplitter(Qt::Vertical, centre);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_middle = new QSplitter(Qt::Vertical, m_splitter);
    m_middle->setObjectName(u"middle"_s);
    m_middle->setChildrenCollapsible(false);
    m_responders = new QStackedWidget(m_middle);
    m_responders->hide();
    m_console = new ConsolePane(m_parts.network, m_middle);
    m_middle->addWidget(m_responders);
    m_middle->addWidget(m_console);
    m_middle->setStretchFactor(0, 0);
    m_middle->setStretchFactor(1, 1);
    m_middle->setSizes({RespondersHeight, height()});
    m_composer = new Composer(m_splitter);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_composer);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(Edge, 8, Edge, 8);
    body->addWidget(m_splitter);
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    tabs->addWidget(m_tabBar, 1);
    tabs->addWidget(m_tabButtons);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addWidget(m_pages); // with margins of their own
    column->addLayout(body, 1);
    setCentralWidget(centre);

    m_status = new StatusLine(m_parts.network.journal().tally(), this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    m_menu = new MainMenu(menuBar());
    m_partners = new Partners(m_parts.network, this);

    m_composer->setFocus();
    setWindowIcon(QIcon(u":/icons/socketeer.png"_s));
    resize(1280, 800);
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::openWorkspaceRequested, this, &MainWindow::openWorkspace);
    connect(m_menu, &MainMenu::saveWorkspaceRequested, this, &MainWindow::saveWorkspace);
    connect(m_menu, &MainMenu::saveConsoleRequested, m_console, &ConsolePane::save);
    connect(m_menu, &MainMenu::quitRequested, this, &QWidget::close);
    connect(m_menu, &MainMenu::findRequested, m_console, &ConsolePane::focusFilter);
    connect(m_menu, &MainMenu::clearRequested, m_console, &ConsolePane::clear);
    connect(m_menu, &MainMenu::limitsRequested, this, &MainWindow::showLimits);
    connect(m_menu, &MainMenu::interfacesRequested, this, &MainWindow::showInterfaces);
    connect(m_menu, &MainMenu::timelineToggled, this, &MainWindow::setTimelineVisible);
    connect(m_menu, &MainMenu::timelineWindowRequested, this, &MainWindow::showTimelineWindow);
    connect(m_menu, &MainMenu::lessonsToggled, this, &MainWindow::setLessonsVisible);
    connect(m_menu, &MainMenu::tabRequested, m_tabBar, &QTabBar::setCurrentIndex);
    connect(m_menu, &MainMenu::inspectorToggled, m_console, &ConsolePane::setInspectorVisible);
    connect(m_menu, &MainMenu::respondersToggled, this, [this](bool wanted) {
        m_wantsResponders = wanted;
        showResponders();
        m_saveLater.start();
    });
    connect(m_console, &ConsolePane::inspectorVisibleChanged, m_menu, &MainMenu::setInspectorVisible);
    connect(m_console, &ConsolePane::inspectorVisibleChanged, &m_saveLater, qOverload<>(&QTimer::start));
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_menu, &MainMenu::helpRequested, this, &MainWindow::showHelp);
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::showAbout);
}

void MainWindow::connectComposer()
{
    connect(m_composer, &Composer::sendRequested, this, &MainWindow::send);
    connect(m_composer, &Composer::repeatRequested, this, &MainWindow::startRepeat);
    connect(m_composer, &Composer::repeatStopped, this, [this] { stopRepeat(m_front); });
    connect(m_composer, &Composer::cancelPendingRequested, this,
            [this] { m_parts.network.tell(m_tabs[size_t(m_front)].page->endpoint(), CancelPending{}); });
    connect(m_composer, &Composer::charsetChanged, this, &MainWindow::takeCharset);
    connect(m_composer, &Composer::draftChanged, &m_saveLater, qOverload<>(&QTimer::start));
    connect(m_middle, &QSplitter::splitterMoved, &m_saveLater, qOverload<>(&QTimer::start));
    connect(m_composer, &Composer::draftChanged, this, &MainWindow::refreshCode);
    connect(m_composer, &Composer::charsetChanged, this, &MainWindow::refreshCode);
    connect(m_splitter, &QSplitter::splitterMoved, &m_saveLater, qOverload<>(&QTimer::start));
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Socketeer"));
    m_tabBar->setAccessibleName(tr("Tabs"));
    m_status->setLocale(QLocale(m_parts.language.current()));
    m_menu->retranslate();
    m_tabButtons->retranslate();
    showTabNames();
    showTarget();
    showTools();
    tellInterfacesUse();
    retranslateTimeline();
    retranslateLessons();
}

void MainWindow::showHelp()
{
    if (!m_help) {
        m_help = new HelpWindow(m_parts.language.current(), this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showLimits()
{
    auto *dialog = new LimitsDialog(m_parts.network.journal(), this);
    dialog->setLocale(QLocale(m_parts.language.current()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LimitsDialog::chosen, this, [this](const JournalLimits &limits) {
        m_workspace.limits = limits;
        m_parts.network.setLimits(limits);
        m_saveLater.start();
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setObjectName(u"about"_s);
    about->setTextFormat(Qt::PlainText);
    about->setWindowTitle(tr("About Socketeer"));
    about->setIconPixmap(windowIcon().pixmap(64, 64));
    about->setText(tr("Socketeer %1").arg(QStringLiteral(SOCKETEER_VERSION)));
    about->setInformativeText(tr("A network debug assistant for UDP, broadcast and TCP.\n\n"
                                 "Free software under the GNU General Public License, version 3 or later.\n"
                                 "Made by the Socketeer contributors with Qt %1.")
                                  .arg(QString::fromLatin1(qVersion())));
    about->setStandardButtons(QMessageBox::Close);
    about->open();
}
