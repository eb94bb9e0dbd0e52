// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/filterbar.h"

#include "ui/console/filterfield.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_filter(new FilterField(this)),
      m_tab(new QComboBox(this)),
      m_direction(new QComboBox(this)),
      m_showAs(new QComboBox(this)),
      m_pause(new QPushButton(this)),
      m_clear(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_error(new QLabel(this))
{
    m_filter->setClearButtonEnabled(true);
    m_pause->setCheckable(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    for (const quint8 direction : {Query::AllDirections, Query::Received, Query::Sent, Query::Events})
        m_direction->addItem({}, int(direction));
    for (const ShowAs showAs : {ShowAs::Text, ShowAs::Hex, ShowAs::Both})
        m_showAs->addItem({}, int(showAs));
    layOut();

    connect(m_filter, &QLineEdit::textChanged, this, &FilterBar::parseQuery);
    connect(m_tab, &QComboBox::currentIndexChanged, this, &FilterBar::parseQuery);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &FilterBar::parseQuery);
    connect(m_showAs, &QComboBox::currentIndexChanged, this, [this] { emit showAsChanged(showAs()); });
    connect(m_pause, &QPushButton::toggled, this, &FilterBar::pauseToggled);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearRequested);
    connect(m_save, &QPushButton::clicked, this, &FilterBar::saveRequested);
    retranslate();
}

void FilterBar::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    for (QWidget *control : std::initializer_list<QWidget *>{m_tab, m_direction, m_showAs, m_pause, m_clear, m_save})
        row->addWidget(control);
    for (QComboBox *combo : {m_tab, m_direction, m_showAs})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setMinimumWidth(160);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_error);
}

void FilterBar::retranslate()
{
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: text, hex:…, from:192.168.1.20   (Ctrl+F)"));
    m_filter->setToolTip(tr("Shows only records with this text. hex:0d0a looks for octets, "
                            "from:192.168.1.20 or from:192.168.1.20:8080 for a peer."));
    m_tab->setAccessibleName(tr("Tab"));
    m_tab->setToolTip(tr("Shows only records of this tab"));
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->setToolTip(tr("Shows only records of this direction"));
    m_direction->setItemText(0, tr("All directions"));
    m_direction->setItemText(1, tr("Received"));
    m_direction->setItemText(2, tr("Sent"));
    m_direction->setItemText(3, tr("Events"));
    m_showAs->setAccessibleName(tr("Show as"));
    m_showAs->setToolTip(tr("How payloads are shown"));
    m_showAs->setItemText(0, tr("Text"));
    m_showAs->setItemText(1, tr("Hex"));
    m_showAs->setItemText(2, tr("Both"));
    m_pause->setText(tr("Pause"));
    m_pause->setAccessibleName(tr("Pause"));
    m_pause->setToolTip(tr("Freezes the view; receiving goes on"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->setToolTip(tr("Hides all records up to now (Ctrl+L); Save can still write them"));
    m_save->setText(tr("Save…"));
    m_save->setAccessibleName(tr("Save"));
    m_save->setToolTip(tr("Writes records to a file (Ctrl+S)"));
    fillTabs();
    showError();
}

void FilterBar::setTabs(const QList<QPair<EndpointId, QString>> &tabs)
{
    m_tabNames = tabs;
    fillTabs();
    parseQuery();
}

void FilterBar::fillTabs()
{
    const QSignalBlocker quiet(m_tab);
    const QVariant chosen = m_tab->currentData();
    m_tab->clear();
    m_tab->addItem(tr("All tabs"), EndpointId(0));
    for (const auto &[endpoint, name] : std::as_const(m_tabNames))
        m_tab->addItem(name, endpoint);
    m_tab->setCurrentIndex(std::max(0, m_tab->findData(chosen)));
}

void FilterBar::parseQuery()
{
    m_parsed = Query::parse(m_filter->text());
    showError();
    if (m_parsed.errorAt >= 0)
        return; // the last right query stays
    Query query = m_parsed.query;
    query.endpoint = m_tab->currentData().toUInt();
    query.directions = quint8(m_direction->currentData().toInt());
    if (query == m_query)
        return;
    m_query = query;
    emit queryChanged(m_query);
}

void FilterBar::showError()
{
    const bool wrong = m_parsed.errorAt >= 0;
    const QString error = wrong ? m_parsed.error.text() : QString();
    QPalette palette;
    const QColor failed = Theme::color(Theme::Role::Failed);
    if (failed.isValid())
        palette.setColor(QPalette::WindowText, failed);
    m_error->setPalette(palette);
    m_error->setText(error);
    m_error->setVisible(wrong);
    m_filter->setErrorAt(m_parsed.errorAt);
    m_filter->setAccessibleDescription(error);
}

ShowAs FilterBar::showAs() const
{
    return ShowAs(m_showAs->currentData().toInt());
}

void FilterBar::setShowAs(ShowAs showAs)
{
    m_showAs->setCurrentIndex(m_showAs->findData(int(showAs)));
}

void FilterBar::setPaused(bool paused)
{
    m_pause->setChecked(paused);
}

void FilterBar::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void FilterBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QPoint FilterBar::saveMenuPosition() const
{
    return m_save->mapToGlobal(m_save->rect().bottomLeft());
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showError();
}
