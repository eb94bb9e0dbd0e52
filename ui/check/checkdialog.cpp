// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/check/checkdialog.h"

#include "ui/check/steplist.h"
#include "ui/widgets/plaintooltip.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int Step = 8;

} // namespace

CheckDialog::CheckDialog(Ask ask, QWidget *parent)
    : QDialog(parent),
      m_ask(std::move(ask)),
      m_announcement(new QLabel(this)),
      m_steps(new StepList(this)),
      m_start(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"check"_s);
    m_announcement->setObjectName(u"announcement"_s);
    m_announcement->setTextFormat(Qt::PlainText);
    m_announcement->setWordWrap(true);
    m_start->setObjectName(u"startCheck"_s);
    m_start->setDefault(true);
    m_copy->setObjectName(u"copyCheck"_s);
    m_copy->setAutoDefault(false);
    m_close->setAutoDefault(false);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(Step);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Step, 2 * Step, 2 * Step, 2 * Step);
    column->setSpacing(2 * Step);
    column->addWidget(m_announcement);
    column->addWidget(m_steps, 1);
    column->addLayout(buttons);
    resize(720, 560);

    connect(m_start, &QPushButton::clicked, this, &CheckDialog::toggle);
    connect(m_copy, &QPushButton::clicked, this, &CheckDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_check, &Check::found, m_steps, qOverload<const CheckStep &>(&StepList::show));
    connect(&m_check, &Check::finished, this, &CheckDialog::end);
    m_steps->setSteps(m_ask().steps());
    retranslate();
}

void CheckDialog::setTabName(const QString &name)
{
    m_tabName = name;
    setWindowTitle(tr("Check – %1").arg(name));
}

// A running check keeps the target with which it began.
void CheckDialog::refresh()
{
    if (!m_check.isRunning())
        m_announcement->setText(m_ask().announcement().text());
}

void CheckDialog::toggle()
{
    if (m_check.isRunning()) {
        m_check.cancel();
        return end();
    }
    const CheckQuestion question = m_ask();
    refresh();
    m_hasRun = true;
    m_steps->setSteps(question.steps());
    m_steps->setWaiting(true);
    m_check.start(question);
    showControls();
}

void CheckDialog::end()
{
    m_steps->setWaiting(false);
    showControls();
    refresh();
}

void CheckDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_steps->text());
}

void CheckDialog::showControls()
{
    const bool runs = m_check.isRunning();
    m_start->setText(runs ? tr("Ca&ncel") : m_hasRun ? tr("Check a&gain") : tr("C&heck"));
    m_start->setAccessibleName(QString(m_start->text()).remove(u'&'));
    const QString whyNotCopy = !m_hasRun ? tr("Nothing has been checked yet.") : QString();
    m_copy->setEnabled(whyNotCopy.isEmpty());
    m_copy->setToolTip(plainToolTip(whyNotCopy.isEmpty() ? tr("Copies every step as a line of text") : whyNotCopy));
}

void CheckDialog::retranslate()
{
    setTabName(m_tabName);
    m_copy->setText(tr("&Copy"));
    m_close->setText(tr("C&lose"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->retranslate();
    showControls();
    if (!m_check.isRunning())
        refresh();
}

void CheckDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_steps->retranslate(); // colours too
}
