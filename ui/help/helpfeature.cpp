// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpfeature.h"

#include "app/workspace/language.h"
#include "ui/feature/actions.h"
#include "ui/help/helpwindow.h"

#include <QMainWindow>
#include <QMessageBox>

using namespace Qt::StringLiterals;

void HelpFeature::addActions(Actions &actions, Docks &)
{
    const QAction *const guide = actions.add(this,
                                             {.id = u"help"_s,
                                              .section = Actions::Section::Help,
                                              .text = QT_TR_NOOP("&Guide"),
                                              .keys = QKeySequence(Qt::Key_F1)});
    const QAction *const about = actions.add(this,
                                             {.id = u"about"_s,
                                              .section = Actions::Section::Help,
                                              .text = QT_TR_NOOP("&About Socketeer"),
                                              .role = QAction::AboutRole});
    connect(guide, &QAction::triggered, this, &HelpFeature::showGuide);
    connect(about, &QAction::triggered, this, &HelpFeature::showAbout);
}

void HelpFeature::retranslate()
{
    if (m_guide)
        m_guide->setLanguage(context().language.current());
}

void HelpFeature::showGuide()
{
    if (!m_guide) {
        m_guide = new HelpWindow(context().language.current(), &context().window);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void HelpFeature::showAbout()
{
    auto *about = new QMessageBox(&context().window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setObjectName(u"about"_s);
    about->setTextFormat(Qt::PlainText);
    about->setWindowTitle(tr("About Socketeer"));
    about->setIconPixmap(context().window.windowIcon().pixmap(64, 64));
    about->setText(tr("Socketeer %1").arg(QStringLiteral(SOCKETEER_VERSION)));
    about->setInformativeText(tr("A network debug assistant for UDP, broadcast and TCP.\n\n"
                                 "Free software under the GNU General Public License, version 3 or later.\n"
                                 "Made by the Socketeer contributors with Qt %1.")
                                  .arg(QString::fromLatin1(qVersion())));
    about->setStandardButtons(QMessageBox::Close);
    about->open();
}
