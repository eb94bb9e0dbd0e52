// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codeview/codedialog.h"

#include "ui/codeview/codehighlighter.h"
#include "ui/codeview/programrunner.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>

using namespace Qt::StringLiterals;

CodeDialog::CodeDialog(Network &network, QWidget *parent)
    : QDialog(parent),
      m_network(network),
      m_run(new ProgramRunner(this))
{
    build();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshDelayMs);
    connect(&m_refresh, &QTimer::timeout, this, &CodeDialog::tabNeeded);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CodeDialog::generate);
    connect(m_received, &QComboBox::currentIndexChanged, this, &CodeDialog::generate);
    connect(m_copy, &QPushButton::clicked, this, &CodeDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &CodeDialog::chooseFile);
    connect(m_start, &QPushButton::clicked, this, &CodeDialog::toggleRun);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &ProgramRunner::printed, this, &CodeDialog::onPrinted);
    connect(m_run, &ProgramRunner::ended, this, &CodeDialog::onEnded);
    connect(m_run, &ProgramRunner::flooded, this, [this] {
        m_network.note(m_runOf, {QT_TRANSLATE_NOOP("Notice", "The program prints too much and is stopped.")});
    });
    retranslate();
}

CodeDialog::~CodeDialog() = default;

void CodeDialog::setTab(const Tab &tab)
{
    m_tab = tab;
    setWindowTitle(tr("%1 as code", "of a tab").arg(tab.name));
    generate();
}

void CodeDialog::refreshLater()
{
    if (isVisible())
        m_refresh.start();
}

bool CodeDialog::isRunning() const
{
    return m_run->isRunning();
}

const CodeLanguage &CodeDialog::language() const
{
    return *CodeLanguage::find(m_language->currentData().toString());
}

void CodeDialog::generate()
{
    m_tab.request.received = CodeRequest::Received(m_received->currentData().toInt());
    m_listing = language().generate(m_tab.request);
    m_highlighter->setSyntax(language().syntax);
    showText(m_listing.text);
    if (m_listing.whyNot.isNull())
        showRemarks(textOf(m_listing.remarks), false);
    else
        showRemarks(m_listing.whyNot.text(), true);
    showControls();
}

// Keeps the reader's scroll position while the tab is edited.
void CodeDialog::showText(const QString &text)
{
    if (m_text->toPlainText() == text)
        return;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(place);
}

void CodeDialog::showControls()
{
    const QString whyNot = m_listing.whyNot.text();
    for (QPushButton *const button : {m_copy, m_save})
        button->setEnabled(whyNot.isEmpty());
    m_copy->setToolTip(whyNot.isEmpty() ? tr("Copies the whole program") : whyNot);
    m_save->setToolTip(whyNot.isEmpty() ? tr("Writes the program to a file") : whyNot);

    QString whyNotRun = whyNot;
    if (isRunning())
        whyNotRun.clear();
    else if (!language().runsHere)
        whyNotRun = tr("Only Python programs are run from here: save this one and build it as its first lines say.");
    else if (whyNotRun.isEmpty() && ProgramRunner::interpreter().isEmpty())
        whyNotRun = tr("python3 was not found on this machine: install it to run programs from here.");
    else if (whyNotRun.isEmpty())
        whyNotRun = m_tab.whyNotRun;
    m_start->setEnabled(whyNotRun.isEmpty());
    m_start->setText(isRunning() ? tr("S&top") : tr("&Run"));
    m_start->setAccessibleName(isRunning() ? tr("Stop") : tr("Run"));
    m_start->setToolTip(!whyNotRun.isEmpty() ? whyNotRun
                            : isRunning()    ? tr("Ends the program")
                                             : tr("Runs the program here; the console shows what it prints"));
}

void CodeDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_listing.text);
}

void CodeDialog::chooseFile()
{
    auto *const dialog = new QFileDialog(this, tr("Save the program"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_listing.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &CodeDialog::write);
    dialog->open();
}

void CodeDialog::write(const QString &fileName)
{
    QSaveFile file(fileName);
    const QByteArray octets = m_listing.text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit())
        showRemarks(tr("Saved to %1.").arg(QDir::toNativeSeparators(fileName)), false);
    else
        showRemarks(tr("%1 could not be written: %2. Choose another place.")
                        .arg(QDir::toNativeSeparators(fileName), file.errorString()),
                    true);
}

void CodeDialog::toggleRun()
{
    if (isRunning()) {
        m_run->stop();
        return;
    }
    m_runOf = m_tab.endpoint;
    m_network.note(m_runOf, {QT_TRANSLATE_NOOP("Notice", "The Python program has started.")});
    m_run->start(m_listing.text);
    showControls();
}

void CodeDialog::onPrinted(const QString &line)
{
    m_network.note(m_runOf, {QT_TRANSLATE_NOOP("Notice", "Python: %1"), {line}});
}

void CodeDialog::onEnded(int status)
{
    m_network.note(m_runOf,
                   status < 0 ? Notice{QT_TRANSLATE_NOOP("Notice", "The Python program was stopped.")}
                              : Notice{QT_TRANSLATE_NOOP("Notice", "The Python program has ended with status %1."),
                                       {QString::number(status)}});
    showControls();
}

void CodeDialog::showRemarks(const QString &sentence, bool isFault)
{
    m_isFault = isFault;
    m_remarks->setText(sentence);
    showColors();
}

// Sets one role only, so that all others go on following the theme.
void CodeDialog::showColors()
{
    QPalette fault;
    fault.setColor(QPalette::WindowText, Theme::color(Theme::Role::Failed, palette()));
    m_remarks->setPalette(m_isFault ? fault : QPalette());
    m_highlighter->setPalette(palette());
}

void CodeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setTab(m_tab);
        refreshLater(); // the tab's name
    }
    if (event->type() == QEvent::PaletteChange)
        showColors();
}

void CodeDialog::done(int result)
{
    m_run->stop();
    QDialog::done(result);
}
