// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/broadcastoffer.h"

#include "ui/endpoints/endpointpanel.h"
#include "ui/style/appstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

BroadcastOffer::BroadcastOffer(QWidget *parent)
    : QWidget(parent),
      m_explanation(new QLabel(this)),
      m_go(new QPushButton(this))
{
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_go->setObjectName(u"useBroadcastTab"_s);
    m_go->setMinimumHeight(AppStyle::FieldHeight);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, EndpointPanel::Step / 2, 0, 0);
    row->setSpacing(EndpointPanel::Step);
    row->addWidget(m_explanation, 1);
    row->addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, &BroadcastOffer::accepted);
}

void BroadcastOffer::retranslate()
{
    m_explanation->setText(tr("A broadcast reaches everybody on that network. The Broadcast tab is made for it."));
    m_go->setText(tr("Use the Broadcast tab"));
    m_go->setAccessibleName(m_go->text());
    m_go->setToolTip(tr("Goes there with this address and port"));
}
