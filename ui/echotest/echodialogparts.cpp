// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/echotest/echodialog.h"

#include "app/base/endpointaddress.h"
#include "ui/echotest/roundtripchart.h"
#include "ui/style/theme.h"
#include "ui/tabs/tab.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

// Builds the dialog's widgets and sets their texts.

namespace {

constexpr int Step = 8; // pixels: the grid of the window
constexpr int Figures = 13;
constexpr int FigureColumns = 4;

} // namespace

void EchoDialog::build()
{
    setObjectName(u"echoTest"_s);
    m_target = new QLabel(this);
    m_target->setTextFormat(Qt::PlainText);
    m_target->setWordWrap(true);
    QFormLayout *const form = makeForm();
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Step);
    QGridLayout *const figures = makeFigures();
    m_chart = new RoundTripChart(this);
    m_verdict = new QLabel(this);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setWordWrap(true);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_verdict->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_start = new QPushButton(this);
    m_start->setObjectName(u"start"_s);
    m_start->setDefault(true);
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(Step);
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Step, 2 * Step, 2 * Step, 2 * Step);
    column->setSpacing(2 * Step);
    column->addWidget(m_target);
    column->addLayout(form);
    column->addWidget(m_bar);
    column->addLayout(figures);
    column->addWidget(m_chart, 1);
    column->addWidget(m_verdict);
    column->addLayout(buttons);
    resize(560, 640);
}

QFormLayout *EchoDialog::makeForm()
{
    const auto field = [this](const QString &name, int least, int most, int value, QLabel *&label) {
        auto *const box = new QSpinBox(this);
        box->setObjectName(name);
        box->setRange(least, most);
        box->setValue(value);
        box->setMinimumWidth(15 * Step);
        label = new QLabel(this);
        label->setBuddy(box);
        label->setMinimumHeight(box->sizeHint().height()); // so that it is centred beside the box
        return box;
    };
    const EchoPlan usual;
    const bool isStream = m_tab.kind().isStream();
    m_messages = field(u"messages"_s, 1, std::numeric_limits<int>::max(), int(usual.messages), m_messagesLabel);
    m_size = field(u"size"_s, isStream ? 1 : 0, EchoPlan::MostOctets, usual.mostOctets, m_sizeLabel);
    m_random = new QCheckBox(this);
    m_random->setObjectName(u"random"_s);
    m_inFlight = field(u"inFlight"_s, 1, EchoPlan::MostInFlight, usual.inFlight, m_inFlightLabel);
    m_timeout = field(u"timeout"_s, 1, EchoPlan::LongestTimeoutMs, usual.timeoutMs, m_timeoutLabel);
    m_timeout->setSuffix(u" ms"_s);

    auto *const size = new QHBoxLayout;
    size->setSpacing(2 * Step);
    size->addWidget(m_size);
    size->addWidget(m_random);
    size->addStretch();
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(2 * Step);
    form->setVerticalSpacing(Step);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_messagesLabel, m_messages);
    form->addRow(m_sizeLabel, size);
    form->addRow(m_inFlightLabel, m_inFlight);
    form->addRow(m_timeoutLabel, m_timeout);
    return form;
}

// Captions over values, as in the window.
QGridLayout *EchoDialog::makeFigures()
{
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Step);
    grid->setVerticalSpacing(0);
    for (int i = 0; i < Figures; ++i) {
        auto *const caption = new QLabel(this);
        caption->setForegroundRole(QPalette::PlaceholderText);
        QFont small = caption->font();
        small.setPointSizeF(small.pointSizeF() * 0.88);
        caption->setFont(small);
        auto *const value = new QLabel(this);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = i / FigureColumns * 3;
        grid->addWidget(caption, row, i % FigureColumns);
        grid->addWidget(value, row + 1, i % FigureColumns);
        grid->setRowMinimumHeight(row + 2, Step);
        m_captions.append(caption);
        m_values.append(value);
    }
    for (int column = 0; column < FigureColumns; ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

void EchoDialog::retranslate()
{
    setTabName(m_tabName);
    m_messagesLabel->setText(tr("&Messages"));
    m_messages->setAccessibleName(tr("Messages"));
    m_messages->setProperty("tip", tr("How many to send"));
    m_size->setProperty("tip", tr("From 8 octets on, each message can be told from every other"));
    m_random->setText(tr("&Random size up to it"));
    m_random->setProperty("tip", tr("Each message gets a size of its own"));
    m_inFlightLabel->setText(tr("On their &way at once"));
    m_inFlight->setAccessibleName(tr("On their way at once"));
    m_inFlight->setProperty("tip", tr("1 measures honest round trips; more measure how much goes through"));
    m_timeoutLabel->setText(tr("&Timeout"));
    m_timeout->setAccessibleName(tr("Timeout"));
    m_timeout->setProperty("tip", tr("A message that is not back by then is lost or late"));
    m_bar->setAccessibleName(tr("Progress"));
    m_chart->setAccessibleName(tr("Round trips"));
    m_verdict->setAccessibleName(tr("Result"));
    m_close->setText(tr("&Close"));
    const QStringList captions{tr("Sent"),    tr("Came back right"), tr("Lost"),       tr("After the timeout"),
                               tr("Corrupt"), tr("Out of order"),    tr("Duplicates"), tr("Unexpected"),
                               tr("Minimum"), tr("Median"),          tr("p99"),        tr("Maximum"),
                               tr("Octets/s")};
    for (qsizetype i = 0; i < captions.size(); ++i) {
        m_captions.at(i)->setText(captions.at(i));
        m_values.at(i)->setAccessibleName(captions.at(i));
    }
    showTarget();
    showControls();
    showReport();
}
