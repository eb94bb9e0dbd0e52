// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consolepane.h"

#include "app/net/network.h"
#include "ui/console/filterbar.h"
#include "ui/console/inspector.h"
#include "ui/console/messagebar.h"
#include "ui/console/model/consolemodel.h"
#include "ui/console/rowactions.h"
#include "ui/console/saver.h"
#include "ui/console/view/accessibleconsole.h"
#include "ui/console/view/consoleview.h"

#include <QEvent>
#include <QJsonArray>
#include <QLocale>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ShowAsWords = {"text"_L1, "hex"_L1, "both"_L1}; // in the order of ShowAs

QJsonArray toJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array << number;
    return array;
}

QList<int> fromJson(const QJsonValue &value)
{
    QList<int> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &number : array)
        numbers << number.toInt();
    return numbers;
}

} // namespace

ConsolePane::ConsolePane(Network &network, QWidget *parent)
    : QWidget(parent),
      m_model(new ConsoleModel(network.journal(), this)),
      m_bar(new FilterBar(this)),
      m_view(new ConsoleView(*m_model)),
      m_inspector(new Inspector(m_model->formatter())),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_messages(new MessageBar(this)),
      m_actions(new RowActions(*m_model, *m_view)),
      m_saver(new Saver(*m_model, *m_messages, this)),
      m_frame(new QTimer(this))
{
    accessibleconsole::attach(*m_view);
    layOut();
    connectFilterBar();
    connectRows();
    m_frame->setInterval(FrameMs);
    connect(m_frame, &QTimer::timeout, this, &ConsolePane::takeFrame);
    retranslate();
}

ConsolePane::~ConsolePane() = default;

void ConsolePane::layOut()
{
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes(m_sizes);
    m_inspector->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_messages);
}

void ConsolePane::connectFilterBar()
{
    connect(m_bar, &FilterBar::queryChanged, this, &ConsolePane::search);
    connect(m_bar, &FilterBar::showAsChanged, this, &ConsolePane::setShowAs);
    connect(m_bar, &FilterBar::pauseToggled, this, &ConsolePane::setPaused);
    connect(m_bar, &FilterBar::clearRequested, this, &ConsolePane::clear);
    connect(m_bar, &FilterBar::saveRequested, this, &ConsolePane::save);
}

void ConsolePane::connectRows()
{
    connect(m_view, &ConsoleView::currentRowChanged, this, &ConsolePane::inspectCurrent);
    connect(m_actions, &RowActions::replyRequested, this, &ConsolePane::replyRequested);
    connect(m_actions, &RowActions::nameRequested, this, &ConsolePane::nameRequested);
    connect(m_actions, &RowActions::filterRequested, m_bar, &FilterBar::setFilterText);
    connect(m_actions, &RowActions::inspectRequested, this, [this] { setInspectorVisible(true); });
    connect(m_actions, &RowActions::told, m_messages, &MessageBar::showMessage);
    connect(m_inspector, &Inspector::closeRequested, this, [this] { setInspectorVisible(false); });
    connect(m_inspector, &Inspector::saveRequested, m_saver, &Saver::savePayload);
}

void ConsolePane::retranslate()
{
    m_actions->retranslate();
    m_model->retranslate();
    showStatus();
}

void ConsolePane::setTabs(const QList<TabName> &tabs)
{
    QHash<EndpointId, QString> names;
    QList<QPair<EndpointId, QString>> choices;
    for (const TabName &tab : tabs) {
        names.insert(tab.endpoint, tab.name);
        choices.append({tab.endpoint, tab.name});
    }
    m_model->setNames(names);
    m_bar->setTabs(choices);
}

void ConsolePane::setPeerNames(const PeerNames &names)
{
    m_model->setPeerNames(names);
    inspectCurrent();
}

void ConsolePane::setPlain(bool plain)
{
    m_bar->setVisible(!plain);
    m_view->setPlain(plain);
}

void ConsolePane::lookAtJournal()
{
    m_model->update();
    keepInSight();
    m_saver->advance();
}

void ConsolePane::takeFrame()
{
    lookAtJournal();
    if (--m_framesToStatus <= 0)
        showStatus();
}

void ConsolePane::search(const Query &query)
{
    const quint64 current = m_view->currentNumber();
    m_keep = current ? current : m_keep;
    m_model->setQuery(query);
    m_searchedTo = m_model->newest();
    lookAtJournal();
    showStatus();
}

// The record that was looked at is found again when the filter lets it through.
void ConsolePane::keepInSight()
{
    if (!m_keep)
        return;
    const std::optional<quint64> row = m_model->rowOf(m_keep);
    if (row)
        m_view->showRow(*row);
    if (row || m_view->currentNumber())
        m_keep = 0;
}

void ConsolePane::showStatus()
{
    m_framesToStatus = FramesForStatus;
    const QLocale locale;
    QStringList parts;
    if (m_model->isFiltered()) {
        parts << tr("%1 of %2", "records shown of all")
                     .arg(locale.toString(m_model->rowCount()), locale.toString(m_model->inScope()));
    }
    // In a flood a search that keeps up is always a little behind.
    if (!m_model->hasLookedAt(std::exchange(m_searchedTo, m_model->newest())))
        parts << tr("searching…");
    if (m_model->isPaused())
        parts << tr("paused, %1 more arrived").arg(locale.toString(m_model->heldBack()));
    m_view->setStatus(parts.join(u" · "_s));
}

void ConsolePane::setShowAs(ShowAs showAs)
{
    m_view->setTwoColumns(showAs == ShowAs::Both);
    m_model->setShowAs(showAs);
}

void ConsolePane::inspectCurrent()
{
    const quint64 current = m_view->currentNumber();
    if (!m_inspector->isHidden() && current)
        m_inspector->show(m_model->recordOf(current));
}

void ConsolePane::focusFilter()
{
    m_bar->focusFilter();
}

void ConsolePane::clear()
{
    m_keep = 0;
    m_model->clear();
    showStatus();
}

void ConsolePane::save()
{
    m_saver->save(m_bar->saveMenuPosition());
}

void ConsolePane::setPaused(bool paused)
{
    m_bar->setPaused(paused);
    m_model->setPaused(paused);
    showStatus();
}

void ConsolePane::setInspectorVisible(bool visible)
{
    m_inspectorWish = visible;
    if (visible == isInspectorVisible())
        return;
    showInspector(visible);
    if (!visible)
        m_view->setFocus();
}

void ConsolePane::showInspector(bool visible)
{
    if (!visible)
        m_sizes = m_splitter->sizes();
    m_inspector->setVisible(visible);
    if (visible)
        m_splitter->setSizes(m_sizes);
    inspectCurrent();
    emit inspectorVisibleChanged(visible);
}

void ConsolePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitInspector();
}

void ConsolePane::fitInspector()
{
    const bool hasRoom = width() >= RoomForInspector;
    if (!m_inspectorWish && hasRoom != isInspectorVisible())
        showInspector(hasRoom);
}

bool ConsolePane::isInspectorVisible() const
{
    return !m_inspector->isHidden();
}

QJsonObject ConsolePane::settings() const
{
    QJsonObject settings{{u"columns"_s, toJson(m_view->columnWidths())},
                         {u"splitter"_s, toJson(isInspectorVisible() ? m_splitter->sizes() : m_sizes)},
                         {u"showAs"_s, ShowAsWords.at(std::size_t(m_bar->showAs()))}};
    if (m_inspectorWish)
        settings[u"inspector"_s] = *m_inspectorWish;
    return settings;
}

void ConsolePane::restore(const QJsonObject &settings)
{
    m_view->setColumnWidths(fromJson(settings.value(u"columns"_s)));
    const QList<int> sizes = fromJson(settings.value(u"splitter"_s));
    if (sizes.size() == m_splitter->count() && !sizes.contains(0)) {
        m_sizes = sizes;
        m_splitter->setSizes(m_sizes);
    }
    const auto word = std::find(ShowAsWords.begin(), ShowAsWords.end(), settings.value(u"showAs"_s).toString());
    if (word != ShowAsWords.end())
        m_bar->setShowAs(ShowAs(word - ShowAsWords.begin()));
    if (const QJsonValue wish = settings.value(u"inspector"_s); wish.isBool())
        setInspectorVisible(wish.toBool());
    else
        m_inspectorWish.reset();
    fitInspector();
}

void ConsolePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConsolePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_frame->start();
    lookAtJournal();
}

void ConsolePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_frame->stop();
}
