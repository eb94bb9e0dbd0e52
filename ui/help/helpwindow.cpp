// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpwindow.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(QString language, QWidget *parent)
    : QDialog(parent),
      m_language(std::move(language)),
      m_text(new QTextBrowser(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_text);
    column->addWidget(m_buttons);
    m_text->setObjectName(u"guide"_s);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(760, 640);
    load();
    retranslate();
}

void HelpWindow::setLanguage(const QString &code)
{
    if (code == m_language)
        return;
    m_language = code;
    load();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        load(); // a document keeps its links' old colours
    QDialog::changeEvent(event);
}

// The guide and the page on lessons link to each other, in both languages.
void HelpWindow::follow(const QUrl &link)
{
    const QString file = link.fileName();
    if (file.isEmpty() || !QFile::exists(u":/help/"_s + file))
        return;
    m_page = file.section(u'.', 0, 0);
    m_language = file.contains(".zh_CN."_L1) ? u"zh_CN"_s : u"en"_s;
    load();
}

void HelpWindow::load()
{
    QFile file(u":/help/%1%2.md"_s.arg(m_page, m_language == "zh_CN"_L1 ? u".zh_CN"_s : QString()));
    if (file.open(QIODevice::ReadOnly))
        m_text->setMarkdown(QString::fromUtf8(file.readAll()));
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Guide to Socketeer"));
    m_text->setAccessibleName(tr("Guide"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}
