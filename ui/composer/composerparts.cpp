// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composer.h"

#include "ui/composer/messageedit.h"
#include "ui/composer/preview.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <limits>

using namespace Qt::StringLiterals;

// Builds the send box and names its parts.

namespace {

constexpr int SendHeight = 36;

template <typename Part, typename... Arguments>
Part *named(const QString &name, Arguments... arguments)
{
    auto *part = new Part(arguments...);
    part->setObjectName(name);
    return part;
}

void setTexts(QComboBox *combo, const QString &name, const QStringList &items)
{
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    for (int index = 0; index < items.size(); ++index)
        combo->setItemText(index, items[index]);
}

} // namespace

void Composer::build()
{
    m_edit = named<MessageEdit>(u"message"_s, this);
    m_send = named<QPushButton>(u"send"_s, this);
    m_repeat = named<QCheckBox>(u"repeat"_s, this);
    m_period = named<QSpinBox>(u"period"_s, this);
    m_periodUnit = named<QLabel>(u"periodUnit"_s, this);
    m_count = named<QSpinBox>(u"count"_s, this);
    m_error = named<QLabel>(u"messageError"_s, this);
    m_notation = named<QComboBox>(u"notation"_s, this);
    m_lineEnd = named<QComboBox>(u"lineEnding"_s, this);
    m_checksum = named<QComboBox>(u"checksum"_s, this);
    m_charset = named<QComboBox>(u"charset"_s, this);
    m_preview = named<Preview>(u"preview"_s, this);
    m_pending = named<QLabel>(u"pending"_s, this);
    m_cancel = named<QPushButton>(u"cancelPending"_s, this);

    m_send->setProperty("primary", true);
    m_send->setFixedHeight(SendHeight);
    m_send->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long target is elided
    setFocusProxy(m_edit);
    setFonts();

    m_period->setRange(1, LongestPeriodMs);
    m_period->setValue(Draft().periodMs);
    m_period->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_count->setRange(0, std::numeric_limits<int>::max());
    m_count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText, Theme::color(Theme::Role::Failed));
    m_error->setPalette(red);
    m_pending->setTextFormat(Qt::PlainText);
    m_pending->hide();
    m_cancel->hide();

    for (const notation::Kind kind : {notation::Kind::Text, notation::Kind::Escapes, notation::Kind::Hex})
        m_notation->addItem({}, int(kind));
    for (const notation::LineEnd end :
         {notation::LineEnd::None, notation::LineEnd::Cr, notation::LineEnd::Lf, notation::LineEnd::CrLf})
        m_lineEnd->addItem({}, int(end));
    m_checksum->addItem({}, Checksum().name());
    for (const QString &name : Checksum::available())
        m_checksum->addItem(name, name);
    for (const QString &name : Charset::available())
        m_charset->addItem(name, name);
    // The box is as wide as the current choice, its list as wide as it needs to
    // be.
    for (QComboBox *combo : {m_notation, m_lineEnd, m_checksum, m_charset})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void Composer::setFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_send->setFont(bold);
    QFont even = Theme::monospace();
    m_edit->setFont(even);
    if (even.pointSizeF() > 0)
        even.setPointSizeF(even.pointSizeF() * 0.92);
    m_preview->setFont(even);
}

void Composer::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(0, 1);
    grid->addWidget(m_edit, 0, 0);
    grid->addLayout(sendColumn(), 0, 1, Qt::AlignTop);
    grid->addWidget(m_error, 1, 0, 1, 2);
    grid->addLayout(optionsRow(), 2, 0, 1, 2);

    const QList<QWidget *> order{m_edit,     m_send,    m_repeat,   m_period,  m_count,
                                 m_notation, m_lineEnd, m_checksum, m_charset, m_cancel};
    for (qsizetype index = 1; index < order.size(); ++index)
        setTabOrder(order[index - 1], order[index]);
}

QLayout *Composer::sendColumn()
{
    auto *repeat = new QHBoxLayout;
    repeat->setSpacing(8);
    repeat->addWidget(m_repeat);
    repeat->addWidget(m_period);
    repeat->addWidget(m_periodUnit);
    repeat->addWidget(m_count, 1);

    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_send);
    column->addLayout(repeat);
    return column;
}

QLayout *Composer::optionsRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QComboBox *combo : {m_notation, m_lineEnd, m_checksum, m_charset})
        row->addWidget(combo);
    row->addWidget(m_preview, 1);
    row->addWidget(m_pending);
    row->addWidget(m_cancel);
    return row;
}

void Composer::retranslate()
{
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setPlaceholderText(tr("Message (Ctrl+Enter sends)"));
    m_send->setAccessibleName(tr("Send"));
    m_repeat->setText(tr("Repeat every"));
    m_repeat->setAccessibleName(tr("Repeat"));
    m_repeat->setToolTip(tr("Send again and again until stopped, or as often as the count says"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("Milliseconds from one message to the next"));
    m_periodUnit->setText(tr("ms"));
    m_count->setAccessibleName(tr("Count"));
    m_count->setToolTip(tr("How many times in all; 0 goes on until stopped"));
    m_count->setSpecialValueText(tr("until stopped"));
    m_count->setSuffix(tr(" times"));

    // Wide enough for usual values, whatever the longest number would need.
    m_send->setMinimumWidth(m_send->fontMetrics().horizontalAdvance(tr("Send to %1").arg("192.168.100.200:65535"_L1))
                            + 28);
    m_period->setFixedWidth(m_period->fontMetrics().horizontalAdvance("86400000"_L1) + 18);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(m_count->specialValueText()) + 20);

    setTexts(m_notation, tr("Notation"), {tr("Text"), tr("Text with escapes"), tr("Hex")});
    setTexts(m_lineEnd, tr("Line ending"), {tr("No line ending"), tr("CR"), tr("LF"), tr("CR LF")});
    setTexts(m_checksum, tr("Checksum"), {tr("No checksum")});
    setTexts(m_charset, tr("Charset"), {});
    m_preview->setAccessibleName(tr("Octets to be sent"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel what waits"));
    m_cancel->setToolTip(tr("Throw away what the peer has not taken yet"));
    setPending(m_pendingOctets);
    showError();
    showButton();
}
