// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepane.h"

#include "ui/timeline/capturebar.h"
#include "ui/timeline/connectioncontrols.h"
#include "ui/timeline/conversationname.h"
#include "ui/timeline/factspane.h"
#include "ui/timeline/ladderlegend.h"
#include "ui/timeline/ladderview.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinesource.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int Step = 8; // pixels: the grid of the window

} // namespace

TimelinePane::TimelinePane(TimelineSource &source, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_alive(&source),
      m_model(new TimelineModel(this)),
      m_isDock(orientation == Qt::Vertical)
{
    build(orientation);
    connect(&source, &TimelineSource::conversationsChanged, this, &TimelinePane::showConversations);
    connect(&source, &TimelineSource::chosenChanged, this, &TimelinePane::showChosen);
    connect(&source, &TimelineSource::eventsChanged, this, &TimelinePane::showEvents);
    connect(m_which, &QComboBox::activated, this, &TimelinePane::choose);
    connect(m_save, &QToolButton::clicked, this, &TimelinePane::save);
    connect(m_inWindow, &QToolButton::clicked, this, &TimelinePane::windowRequested);
    retranslate();
    showChosen();
}

TimelinePane::~TimelinePane()
{
    if (m_isLooking && m_alive)
        m_alive->removeLooker();
}

void TimelinePane::build(Qt::Orientation orientation)
{
    m_which = new QComboBox(this);
    m_which->setObjectName(u"conversation"_s);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(16);
    m_save = new QToolButton(this);
    m_save->setObjectName(u"saveTimeline"_s);
    m_inWindow = new QToolButton(this);
    m_inWindow->setObjectName(u"timelineInWindow"_s);
    m_inWindow->setVisible(m_isDock);
    m_capture = new CaptureBar(m_source.network(), this);
    m_ladder = new LadderView(*m_model, this);
    m_ladder->setObjectName(u"ladder"_s);
    m_legend = new LadderLegend(this);
    m_facts = new FactsPane(m_source, this);
    m_try = new ConnectionControls(m_source.network(), this);

    auto *const top = new QHBoxLayout;
    top->setSpacing(Step);
    top->addWidget(m_which, 1);
    top->addWidget(m_save);
    top->addWidget(m_inWindow);
    auto *const diagram = new QWidget(this);
    auto *const upper = new QVBoxLayout(diagram);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->setSpacing(0);
    upper->addWidget(m_ladder, 1);
    upper->addWidget(m_legend);
    auto *const splitter = new QSplitter(orientation, this);
    splitter->addWidget(diagram);
    splitter->addWidget(m_facts);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 200});
    splitter->setChildrenCollapsible(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(Step, Step, Step, Step);
    column->setSpacing(Step);
    column->addLayout(top);
    column->addWidget(m_capture);
    column->addWidget(splitter, 1);
    column->addWidget(m_try);
    setMinimumWidth(320);
}

void TimelinePane::showConversations()
{
    if (m_which->view()->isVisible()) // somebody is choosing
        return;
    const std::optional<Conversation> chosen = m_source.chosen();
    m_listed.assign(m_source.conversations().rbegin(), m_source.conversations().rend());
    m_which->clear();
    m_which->addItem(tr("The newest"));
    int current = 0;
    for (const Conversation &one : m_listed) {
        m_which->addItem(nameOf(one, m_source.peerNames()));
        if (!m_source.followsNewest() && chosen && one.isSame(*chosen))
            current = m_which->count() - 1;
    }
    m_which->setCurrentIndex(current);
}

void TimelinePane::choose(int index)
{
    if (index > 0 && std::size_t(index) <= m_listed.size())
        m_source.choose(Conversation(m_listed[std::size_t(index) - 1])); // a copy, since the list is refilled
    else
        m_source.followNewest();
}

void TimelinePane::showChosen()
{
    const std::optional<Conversation> chosen = m_source.chosen();
    showConversations();
    m_try->setConversation(chosen);
    showEvents();
}

void TimelinePane::showEvents()
{
    const std::optional<Conversation> chosen = m_source.chosen();
    const bool isListener = chosen && chosen->kind == Conversation::Kind::Listener;
    if (chosen)
        m_ladder->setPosts({chosen->local.toString(), isListener ? tr("clients") : chosen->peer.toString(),
                            m_source.isPeerOurs(), m_source.peerNames().of(chosen->local),
                            m_source.peerNames().of(chosen->peer)});
    m_model->setEvents(m_source.events(), m_source.isPeerOurs());
    const bool isEmpty = m_source.events().empty();
    const QString said = isEmpty ? tr("There is nothing to save yet.") : tr("Save the timeline as a picture");
    m_save->setEnabled(!isEmpty);
    m_save->setToolTip(plainToolTip(said));
    m_save->setAccessibleDescription(said);
}

void TimelinePane::save()
{
    auto *const dialog = new QFileDialog(this, tr("Save timeline"), QString(), tr("Pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(u"timeline.png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        if (m_ladder->picture().save(fileName, "PNG"))
            return;
        auto *const box = new QMessageBox(QMessageBox::Warning, tr("Save timeline"),
                                          tr("%1 could not be written. The folder may be read-only or the disk full: "
                                             "choose another place.")
                                              .arg(fileName),
                                          QMessageBox::Close, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

void TimelinePane::setPlain(bool plain)
{
    m_facts->setVisible(!plain);
    m_try->setPlain(plain);
    m_save->setVisible(!plain);
    m_inWindow->setVisible(!plain && m_isDock);
}

void TimelinePane::retranslate()
{
    m_which->setAccessibleName(tr("Conversation"));
    m_which->setToolTip(plainToolTip(tr("Which conversation the timeline shows")));
    m_save->setText(tr("Save…"));
    m_save->setAccessibleName(tr("Save timeline"));
    m_inWindow->setText(tr("In a window"));
    m_inWindow->setToolTip(plainToolTip(tr("Show the timeline large in a window of its own, for a projector")));
    m_ladder->setAccessibleName(tr("Timeline"));
    m_ladder->setEmptyText(tr("Connect, or send a datagram: what happens between the two sides is drawn here."));
    m_legend->retranslate();
    m_model->retranslate();
    showConversations();
    showEvents();
}

void TimelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isLooking, true))
        m_source.addLooker();
}

void TimelinePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (std::exchange(m_isLooking, false))
        m_source.removeLooker();
}
