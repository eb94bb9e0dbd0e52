// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/check/steplist.h"

#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;
using Id = CheckStep::Id;

namespace {

constexpr int Step = 8;

struct Sign
{
    QString character;
    QString word;
    Theme::Role colour;
};

Sign signOf(CheckStep::Verdict verdict)
{
    switch (verdict) {
    case CheckStep::Verdict::Good:
        return {u"✓"_s, StepList::tr("right"), Theme::Role::LightOn};
    case CheckStep::Verdict::Bad:
        return {u"✗"_s, StepList::tr("wrong"), Theme::Role::Failed};
    case CheckStep::Verdict::Unknown:
        return {u"?"_s, StepList::tr("not known"), Theme::Role::Muted};
    }
    Q_UNREACHABLE();
}

QLabel *makeLabel(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

StepList::StepList(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the sentences take the focus
}

void StepList::setSteps(const QList<Id> &steps)
{
    m_rows.clear();
    m_order = steps;
    m_content = new QWidget;
    auto *const grid = new QGridLayout(m_content);
    grid->setContentsMargins(2 * Step, 2 * Step, 2 * Step, 2 * Step);
    grid->setHorizontalSpacing(2 * Step);
    grid->setVerticalSpacing(2 * Step);
    grid->setColumnStretch(2, 1);
    for (int line = 0; line < int(steps.size()); ++line) {
        Row row{makeLabel(m_content), makeLabel(m_content), makeLabel(m_content), {steps[line]}};
        QFont strong = row.title->font();
        strong.setBold(true);
        row.title->setFont(strong);
        row.sign->setFont(strong);
        row.sentence->setWordWrap(true);
        row.sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        row.sentence->setObjectName(u"step%1"_s.arg(int(steps[line])));
        grid->addWidget(row.sign, line, 0);
        grid->addWidget(row.title, line, 1);
        grid->addWidget(row.sentence, line, 2);
        m_rows.insert(steps[line], row);
    }
    grid->setRowStretch(int(steps.size()), 1);
    setWidget(m_content); // deletes the old one
    retranslate();
}

void StepList::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    retranslate();
}

void StepList::show(const CheckStep &step)
{
    const auto row = m_rows.find(step.id);
    if (row == m_rows.end())
        return;
    row->step = step;
    row->isKnown = true;
    fill(*row);
}

void StepList::fill(Row &row)
{
    const QString title = titleOf(row.step.id);
    const Sign sign = row.isKnown ? signOf(row.step.verdict)
                                  : Sign{m_isWaiting ? u"…"_s : u"–"_s,
                                         m_isWaiting ? tr("being looked at") : tr("not looked at"), Theme::Role::Muted};
    QString sentence = textOf(row.step.found);
    if (!row.step.advice.isEmpty())
        sentence += u'\n' + u"→ "_s + row.step.advice.text();
    QPalette colour;
    colour.setColor(QPalette::WindowText, Theme::color(sign.colour));
    row.sign->setPalette(colour);
    row.sign->setText(sign.character);
    row.sign->setToolTip(sign.word);
    row.title->setText(title);
    row.sentence->setText(sentence);
    row.sentence->setAccessibleName(tr("%1: %2", "a step of a check, its result").arg(title, sign.word));
    row.sentence->setAccessibleDescription(sentence);
}

QString StepList::titleOf(Id id)
{
    switch (id) {
    case Id::Socket:
        return tr("Our socket");
    case Id::LocalPort:
        return tr("Local port");
    case Id::Target:
        return tr("Target");
    case Id::LocalAddress:
        return tr("Local address");
    case Id::Route:
        return tr("Route");
    case Id::Neighbour:
        return tr("Neighbour");
    case Id::Broadcast:
        return tr("Broadcast");
    case Id::Connection:
        return tr("Connection");
    case Id::Answer:
        return tr("Answer");
    case Id::Firewall:
        return tr("Firewall here");
    case Id::Drops:
        return tr("Dropped");
    }
    Q_UNREACHABLE();
}

QString StepList::text() const
{
    QString text;
    for (const Id id : m_order) {
        const Row row = m_rows.value(id);
        text += u"%1 %2: %3\n"_s.arg(row.sign->text(), row.title->text(),
                                     QString(row.sentence->text()).replace(u'\n', u' '));
    }
    return text;
}

void StepList::retranslate()
{
    for (Row &row : m_rows)
        fill(row);
}
