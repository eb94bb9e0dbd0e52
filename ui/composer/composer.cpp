// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composer.h"

#include "ui/composer/messageedit.h"
#include "ui/composer/preview.h"
#include "ui/style/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

void selectData(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(qMax(0, combo->findData(data)));
}

int clamped(quint64 number)
{
    return int(qMin<quint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

Composer::Composer(QWidget *parent) : QWidget(parent)
{
    m_lookLater.setSingleShot(true);
    m_lookLater.setInterval(LookDelayMs);
    build();
    layOut();
    connectParts();
    retranslate();
    look();
}

Composer::~Composer() = default;

void Composer::connectParts()
{
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::edited);
    connect(m_edit, &MessageEdit::submitted, this, &Composer::submit);
    connect(m_edit, &MessageEdit::olderRequested, this, [this] { walk(true); });
    connect(m_edit, &MessageEdit::newerRequested, this, [this] { walk(false); });
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    connect(m_cancel, &QPushButton::clicked, this, &Composer::cancelPendingRequested);
    connect(&m_lookLater, &QTimer::timeout, this, &Composer::look);
    for (QComboBox *combo : {m_notation, m_lineEnd, m_checksum, m_charset})
        connect(combo, &QComboBox::currentIndexChanged, this, &Composer::edited);
    connect(m_charset, &QComboBox::currentIndexChanged, this,
            [this] { emit charsetChanged(m_charset->currentData().toString()); });
    connect(m_repeat, &QCheckBox::toggled, this, &Composer::draftChanged);
    connect(m_repeat, &QCheckBox::toggled, this, &Composer::showButton);
    for (QSpinBox *box : {m_period, m_count})
        connect(box, &QSpinBox::valueChanged, this, &Composer::draftChanged);
}

void Composer::setDraft(const Draft &draft)
{
    m_history.leave();
    {
        const QSignalBlocker charset(m_charset), repeat(m_repeat), period(m_period), count(m_count);
        selectData(m_charset, draft.message.charset.name());
        m_repeat->setChecked(draft.repeat);
        m_period->setValue(draft.periodMs);
        m_count->setValue(clamped(draft.rounds));
    }
    showMessage(draft.message);
}

Draft Composer::draft() const
{
    Draft draft;
    draft.message = message();
    draft.repeat = m_repeat->isChecked();
    draft.periodMs = m_period->value();
    draft.rounds = quint64(m_count->value());
    return draft;
}

void Composer::setHistory(const QList<Message> &history)
{
    m_history.setMessages(history);
}

QList<Message> Composer::history() const
{
    return m_history.messages();
}

void Composer::setTarget(const QString &target, const QString &whyNot)
{
    m_target = target;
    m_whyNot = whyNot;
    showButton();
}

void Composer::setEmptyAllowed(bool allowed)
{
    m_emptyAllowed = allowed;
    showButton();
}

void Composer::setRepeating(bool repeating)
{
    m_repeating = repeating;
    showButton();
}

void Composer::setPlain(bool plain)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_repeat, m_period, m_periodUnit, m_count, m_notation,
                                                          m_lineEnd, m_checksum, m_charset, m_preview})
        part->setVisible(!plain);
}

void Composer::setPending(quint64 octets)
{
    m_pendingOctets = octets;
    m_pending->setText(tr("%Ln octets wait", "taken by us, not yet by the system", clamped(octets)));
    m_pending->setVisible(octets > 0);
    m_cancel->setVisible(octets > 0);
}

Message Composer::message() const
{
    Message message;
    message.typed = m_edit->typed();
    message.kind = notation::Kind(m_notation->currentData().toInt());
    message.lineEnd = notation::LineEnd(m_lineEnd->currentData().toInt());
    message.checksum = Checksum::find(m_checksum->currentData().toString()).value_or(Checksum());
    message.charset = Charset::find(m_charset->currentData().toString()).value_or(Charset());
    return message;
}

// Shows everything but the charset, which belongs to the tab and its endpoint.
void Composer::showMessage(const Message &message)
{
    const QSignalBlocker edit(m_edit), kind(m_notation), lineEnd(m_lineEnd), checksum(m_checksum);
    selectData(m_notation, int(message.kind));
    selectData(m_lineEnd, int(message.lineEnd));
    selectData(m_checksum, message.checksum.name());
    m_edit->setTyped(message.typed);
    look();
}

void Composer::walk(bool older)
{
    const Message current = message();
    const std::optional<Message> next = older ? m_history.older(current) : m_history.newer(current);
    if (!next)
        return;
    showMessage(*next);
    // The cursor stands where the next Up or Down goes on, even in a message of
    // several lines.
    if (older) {
        m_edit->moveCursor(QTextCursor::Start);
        m_edit->moveCursor(QTextCursor::EndOfLine);
    }
    emit draftChanged();
}

void Composer::edited()
{
    if (m_edit->document()->characterCount() > LongMessage)
        m_lookLater.start();
    else
        look();
    emit draftChanged();
}

void Composer::look()
{
    m_lookLater.stop();
    m_octets = message().toOctets();
    m_edit->markError(m_octets.errorAt, m_octets.errorLength);
    if (m_octets.isValid())
        m_preview->setOctets(m_octets.octets);
    else
        m_preview->clear();
    showError();
    showButton();
}

void Composer::showError()
{
    const QString error = m_octets.isValid() ? QString() : m_octets.error.text();
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_edit->setAccessibleDescription(error);
}

QString Composer::whyDisabled() const
{
    if (!m_octets.isValid())
        return m_octets.error.text();
    if (!m_whyNot.isEmpty())
        return m_whyNot;
    if (m_octets.octets.isEmpty() && !m_emptyAllowed)
        return tr("There is nothing to send yet: type a message.");
    return {};
}

void Composer::showButton()
{
    const QString why = m_repeating ? QString() : whyDisabled();
    QString text = m_target.isEmpty() ? tr("Send") : tr("Send to %1").arg(m_target);
    if (m_repeating)
        text = tr("Stop");
    QFontMetrics metrics(m_send->font());
    m_send->setText(metrics.elidedText(text, Qt::ElideMiddle, m_send->width() - 24).replace(u'&', "&&"_L1));
    // Disabling the button would pass the focus on to the next widget.
    if (!why.isEmpty() && m_send->hasFocus())
        m_edit->setFocus();
    m_send->setEnabled(why.isEmpty());
    m_send->setToolTip(plainToolTip(why.isEmpty() ? tr("%1 (Ctrl+Enter)").arg(text) : why));
    m_send->setAccessibleDescription(why.isEmpty() ? text : why);
}

void Composer::submit()
{
    if (m_repeating) {
        emit repeatStopped();
        return;
    }
    if (m_lookLater.isActive())
        look();
    if (!whyDisabled().isEmpty())
        return;
    m_history.add(message());
    if (m_repeat->isChecked())
        emit repeatRequested(m_octets.octets, m_period->value(), quint64(m_count->value()));
    else
        emit sendRequested(m_octets.octets);
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setFonts();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        QPalette red = m_error->palette();
        red.setColor(QPalette::WindowText, Theme::color(Theme::Role::Failed));
        m_error->setPalette(red);
    }
    QWidget::changeEvent(event);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showButton();
}
