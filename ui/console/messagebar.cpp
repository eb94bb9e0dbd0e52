// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/messagebar.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setWordWrap(true);
    m_progress->setMaximumWidth(200);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    connect(m_cancel, &QPushButton::clicked, this, &MessageBar::cancelRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::retranslate()
{
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close this message"));
}

void MessageBar::showProgress(const QString &text)
{
    m_progress->setRange(0, 0);
    showText(text, false, true);
}

void MessageBar::setProgress(quint64 done, quint64 of)
{
    constexpr int Steps = 1000;
    m_progress->setRange(0, Steps);
    m_progress->setValue(of ? int(double(done) / double(of) * Steps) : Steps);
}

void MessageBar::showMessage(const QString &text)
{
    showText(text, false, false);
}

void MessageBar::showFailure(const QString &text)
{
    showText(text, true, false);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::showText(const QString &text, bool failed, bool busy)
{
    m_label->setText(text);
    m_failed = failed;
    color();
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_close->setVisible(!busy);
    show();
}

void MessageBar::color()
{
    QPalette palette;
    const QColor color = Theme::color(Theme::Role::Failed);
    if (m_failed && color.isValid())
        palette.setColor(QPalette::WindowText, color);
    m_label->setPalette(palette);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        color();
}
