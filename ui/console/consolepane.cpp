// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consolepane.h"

#include "app/net/network.h"
#include "ui/console/filterbar.h"
#include "ui/console/inspector.h"
#include "ui/console/inspectorsplitter.h"
#include "ui/console/messagebar.h"
#include "ui/console/model/consolemodel.h"
#include "ui/console/rowactions.h"
#include "ui/console/saver.h"
#include "ui/console/view/accessibleconsole.h"
#include "ui/console/view/consoleview.h"

#include <QEvent>
#include <QJsonArray>
#include <QLocale>
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

ConsoleView *newView(ConsoleModel &model)
{
    accessibleconsole::install(); // before a screen reader asks for the view
    return new ConsoleView(model);
}

} // namespace

ConsolePane::ConsolePane(Network &network, QWidget *parent)
    : QWidget(parent),
      m_model(new ConsoleModel(network.journal(), this)),
      m_bar(new FilterBar(this)),
      m_view(newView(*m_model)),
      m_inspector(new Inspector(m_model->formatter())),
      m_messages(new MessageBar(this)),
      m_splitter(new InspectorSplitter(*m_view, *m_inspector, this)),
      m_actions(new RowActions(*m_model, *m_view)),
      m_saver(new Saver(*m_model, *m_messages, this)),
      m_frame(new QTimer(this))
{
    layOut();
    connectFilterBar();
    connectRows();
    m_frame->setInterval(FrameMs);
    connect(m_frame, &QTimer::timeout, this, &ConsolePane::onFrame);
    retranslate();
}

ConsolePane::~ConsolePane() = default;

void ConsolePane::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_messages);
}

void ConsolePane::connectFilterBar()
{
    connect(m_bar, &FilterBar::queryChanged, this, &ConsolePane::onQueryChanged);
    connect(m_bar, &FilterBar::showAsChanged, this, &ConsolePane::setShowAs);
    connect(m_bar, &FilterBar::pauseToggled, this, &ConsolePane::setPaused);
    connect(m_bar, &FilterBar::clearRequested, this, &ConsolePane::clear);
    connect(m_bar, &FilterBar::saveRequested, this, &ConsolePane::save);
}

void ConsolePane::connectRows()
{
    connect(&m_view->choice(), &ConsoleChoice::currentRowChanged, this, &ConsolePane::inspectCurrent);
    connect(m_actions, &RowActions::replyRequested, this, &ConsolePane::replyRequested);
    connect(m_actions, &RowActions::nameRequested, this, &ConsolePane::nameRequested);
    connect(m_actions, &RowActions::filterRequested, m_bar, &FilterBar::setFilterText);
    connect(m_actions, &RowActions::inspectRequested, this, [this] { setInspectorVisible(true); });
    connect(m_actions, &RowActions::notified, m_messages, &MessageBar::showMessage);
    connect(m_splitter, &InspectorSplitter::inspectorVisibleChanged, this, &ConsolePane::inspectCurrent);
    connect(m_splitter, &InspectorSplitter::inspectorVisibleChanged, this, &ConsolePane::inspectorVisibleChanged);
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

void ConsolePane::lookAtSource()
{
    m_model->update();
    keepInSight();
    m_saver->advance();
}

void ConsolePane::onFrame()
{
    lookAtSource();
    if (--m_framesToStatus <= 0)
        showStatus();
}

void ConsolePane::onQueryChanged(const Query &query)
{
    const quint64 current = m_view->choice().currentNumber();
    m_keep = current ? current : m_keep;
    m_model->setQuery(query);
    m_searchedTo = m_model->newest();
    lookAtSource();
    showStatus();
}

// Finds the record that was current before again, once the filter lets it through.
void ConsolePane::keepInSight()
{
    if (!m_keep)
        return;
    const std::optional<quint64> row = m_model->rowOf(m_keep);
    if (row)
        m_view->showRow(*row);
    if (row || m_view->choice().currentNumber())
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
    // In a flood, even a search that keeps up is always a little behind.
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
    const quint64 current = m_view->choice().currentNumber();
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
    m_splitter->setInspectorVisible(visible);
}

bool ConsolePane::isInspectorVisible() const
{
    return m_splitter->isInspectorVisible();
}

void ConsolePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitInspector();
}

void ConsolePane::fitInspector()
{
    m_splitter->setHasRoom(width() >= RoomForInspector);
}

QJsonObject ConsolePane::settings() const
{
    QJsonObject settings{{u"columns"_s, toJson(m_view->columnWidths())},
                         {u"splitter"_s, toJson(m_splitter->sharedSizes())},
                         {u"showAs"_s, ShowAsWords.at(std::size_t(m_bar->showAs()))}};
    if (m_splitter->chosen())
        settings[u"inspector"_s] = *m_splitter->chosen();
    return settings;
}

void ConsolePane::restore(const QJsonObject &settings)
{
    m_view->setColumnWidths(fromJson(settings.value(u"columns"_s)));
    m_splitter->setSharedSizes(fromJson(settings.value(u"splitter"_s)));
    const auto word = std::find(ShowAsWords.begin(), ShowAsWords.end(), settings.value(u"showAs"_s).toString());
    if (word != ShowAsWords.end())
        m_bar->setShowAs(ShowAs(word - ShowAsWords.begin()));
    if (const QJsonValue visible = settings.value(u"inspector"_s); visible.isBool())
        m_splitter->setInspectorVisible(visible.toBool());
    else
        m_splitter->forgetChosen();
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
    lookAtSource();
}

void ConsolePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_frame->stop();
}
