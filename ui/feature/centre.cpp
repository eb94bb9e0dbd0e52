// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feature/centre.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int AboveHeight = 168; // room for four rows of a table

QString toText(const QByteArray &state)
{
    return QString::fromLatin1(state.toBase64());
}

QByteArray toState(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

} // namespace

Centre::Centre(QWidget *parent)
    : QSplitter(Qt::Vertical, parent),
      m_middle(new QSplitter(Qt::Vertical, this)),
      m_above(new QStackedWidget(m_middle))
{
    setObjectName(u"splitter"_s);
    setChildrenCollapsible(false);
    m_middle->setObjectName(u"middle"_s);
    m_middle->setChildrenCollapsible(false);
    m_above->hide();
    connect(m_middle, &QSplitter::splitterMoved, this, &Centre::edited);
    connect(this, &QSplitter::splitterMoved, this, &Centre::edited);
}

void Centre::setConsole(QWidget *console)
{
    m_middle->addWidget(console);
    m_middle->setStretchFactor(0, 0);
    m_middle->setStretchFactor(1, 1);
    m_middle->setSizes({AboveHeight, window()->height()});
}

void Centre::setSendBox(QWidget *sendBox)
{
    addWidget(sendBox);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
}

QJsonObject Centre::settings() const
{
    return {{u"splitter"_s, toText(saveState())}, {u"middle"_s, toText(m_middle->saveState())}};
}

void Centre::restore(const QJsonObject &settings)
{
    restoreState(toState(settings.value("splitter"_L1)));
    m_middle->restoreState(toState(settings.value("middle"_L1)));
}
