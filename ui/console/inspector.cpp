// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/inspector.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

Inspector::Inspector(const RecordFormatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_title(new QLabel(this)),
      m_close(new QToolButton(this)),
      m_text(new QPlainTextEdit(this)),
      m_rest(new QLabel(this)),
      m_more(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(Theme::monospace());
    m_text->document()->setDocumentMargin(8);
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setWordWrap(true);
    setMinimumWidth(200);
    layOut();
    connect(m_close, &QToolButton::clicked, this, &Inspector::closeRequested);
    connect(m_more, &QPushButton::clicked, this, &Inspector::showMore);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_record); });
    retranslate();
}

void Inspector::layOut()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_more);
    bottom->addWidget(m_save);
    bottom->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    column->addWidget(m_rest);
    column->addLayout(bottom);
}

void Inspector::retranslate()
{
    m_title->setText(tr("Inspector"));
    m_close->setAccessibleName(tr("Close inspector"));
    m_close->setToolTip(tr("Close the inspector"));
    m_text->setAccessibleName(tr("Inspector"));
    m_text->setPlaceholderText(tr("Select a record to see all of it."));
    m_more->setText(tr("Show more"));
    m_save->setText(tr("Save payload…"));
    refresh();
}

void Inspector::show(const Record &record)
{
    if (record.number == m_record.number && record.evicted == m_record.evicted)
        return;
    m_record = record;
    refresh();
}

void Inspector::showNothing()
{
    m_record = {};
    refresh();
}

int Inspector::fittingOctets() const
{
    constexpr int Wide = 16;
    constexpr int Narrow = 8;
    const int room = m_text->width() - 2 * int(m_text->document()->documentMargin())
        - m_text->verticalScrollBar()->sizeHint().width() - 4;
    const int needed = RecordReport::lineLength(Wide) * QFontMetrics(m_text->font()).horizontalAdvance(u'0');
    return needed <= room ? Wide : Narrow;
}

void Inspector::refresh()
{
    m_octetsPerLine = fittingOctets();
    m_report.reset();
    m_shown = 0;
    m_text->clear();
    if (m_record.isValid()) {
        m_report.emplace(m_record, m_formatter, m_octetsPerLine);
        m_text->setPlainText(m_report->head());
        if (m_record.isData())
            m_text->appendPlainText({});
        append(FirstOctets);
        m_text->moveCursor(QTextCursor::Start);
    } else if (m_record.evicted) {
        m_text->setPlainText(tr("Record %1 is no longer kept.").arg(m_record.number));
    }
    showRest();
}

void Inspector::append(qsizetype octets)
{
    const QString lines = m_report->takeLines(octets);
    if (!lines.isEmpty())
        m_text->appendPlainText(lines);
    m_shown += octets;
    if (m_report->left() == 0)
        m_text->appendPlainText(u'\n' + m_report->foot());
}

// Four times as much each time: few clicks, and little to lay out at once.
void Inspector::showMore()
{
    if (!m_report)
        return;
    const int place = m_text->verticalScrollBar()->value();
    append(std::min(3 * m_shown, MostOctets - m_shown));
    m_text->verticalScrollBar()->setValue(place);
    showRest();
}

void Inspector::showRest()
{
    const qsizetype left = m_report ? m_report->left() : 0;
    const bool most = m_shown >= MostOctets;
    m_rest->setText(tr("%1 more octets are not shown.").arg(QLocale().toString(left)));
    m_rest->setVisible(left > 0);
    m_more->setVisible(left > 0);
    m_more->setEnabled(!most);
    m_more->setToolTip(most ? tr("Too much to lay out here: save the payload to a file.") : QString());
    m_save->setVisible(left > 0);
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        m_text->setFont(Theme::monospace());
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (fittingOctets() != m_octetsPerLine)
        refresh();
}
