// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/model/consolemodel.h"

#include <algorithm>

ConsoleModel::ConsoleModel(const RecordSource &source, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_first(source.first()),
      m_keptFrom(m_first)
{
}

ConsoleModel::~ConsoleModel() = default;

void ConsoleModel::update()
{
    if (isPaused())
        reportEvicted();
    else
        dropFront(floor() - 1);
    grow();
}

void ConsoleModel::setQuery(const Query &query)
{
    m_search.reset();
    m_first = floor();
    m_rows = 0;
    if (!query.isEmpty())
        m_search = std::make_unique<Search>(m_source, query, m_first);
    emit restarted();
    grow();
}

void ConsoleModel::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    update();
    m_pausedAt = paused ? std::optional(m_source.size()) : std::nullopt;
    update();
}

void ConsoleModel::clear()
{
    m_clearedTo = m_source.size();
    if (isPaused())
        m_pausedAt = m_clearedTo;
    dropFront(m_clearedTo);
    grow();
}

void ConsoleModel::setNames(QHash<EndpointId, QString> names)
{
    m_formatter.setNames(std::move(names));
    emit appearanceChanged();
}

void ConsoleModel::setPeerNames(const PeerNames &names)
{
    m_formatter.setPeerNames(names);
    emit appearanceChanged();
}

void ConsoleModel::setShowAs(ShowAs showAs)
{
    m_formatter.setShowAs(showAs);
    emit appearanceChanged();
}

void ConsoleModel::setControls(notation::Controls controls)
{
    m_formatter.setControls(controls);
    emit appearanceChanged();
}

void ConsoleModel::retranslate()
{
    emit appearanceChanged();
}

quint64 ConsoleModel::newest() const
{
    return m_pausedAt.value_or(m_source.size());
}

quint64 ConsoleModel::floor() const
{
    return std::max(m_source.first(), m_clearedTo + 1);
}

bool ConsoleModel::hasLookedAt(quint64 number) const
{
    return !m_search || m_search->examined() >= number;
}

quint64 ConsoleModel::inScope() const
{
    const quint64 lowest = floor();
    const quint64 highest = newest();
    return highest < lowest ? 0 : highest - lowest + 1;
}

quint64 ConsoleModel::heldBack() const
{
    return m_source.size() - newest();
}

quint64 ConsoleModel::numberAt(quint64 row) const
{
    if (row >= m_rows)
        return 0;
    return m_search ? m_search->numberAt(row) : m_first + row;
}

quint64 ConsoleModel::rowsBelow(quint64 number) const
{
    if (number == 0 || (!m_search && number < m_first))
        return 0;
    return std::min(m_rows, m_search ? m_search->countUpTo(number - 1) : number - m_first);
}

std::optional<quint64> ConsoleModel::rowOf(quint64 number) const
{
    const quint64 row = rowsBelow(number);
    return row < m_rows && numberAt(row) == number ? std::optional(row) : std::nullopt;
}

void ConsoleModel::dropFront(quint64 upTo)
{
    m_keptFrom = m_source.first();
    if (upTo < m_first)
        return;
    const quint64 rows = rowsBelow(upTo + 1);
    m_rows -= rows;
    m_first = upTo + 1;
    if (m_search)
        m_search->dropUpTo(upTo);
    if (rows)
        emit frontDropped(rows);
}

void ConsoleModel::reportEvicted()
{
    const quint64 before = std::exchange(m_keptFrom, m_source.first());
    if (m_keptFrom > before && m_rows && m_keptFrom > numberAt(0))
        emit evicted(before, m_keptFrom - 1);
}

void ConsoleModel::grow()
{
    const quint64 highest = newest();
    quint64 rows = m_rows;
    if (m_search) {
        rows = m_search->countUpTo(highest);
    } else if (highest >= m_first) {
        rows = highest + 1 - m_first;
    }
    if (rows <= m_rows)
        return;
    const quint64 more = rows - m_rows;
    m_rows = rows;
    emit grew(more);
}

QString ConsoleModel::text(const Record &record, ConsoleColumn::Id column) const
{
    if (record.isValid())
        return ConsoleColumns[column].text(m_formatter, record);
    return column == ConsoleColumn::Payload && record.evicted ? RecordFormatter::noLongerKept() : QString();
}

QString ConsoleModel::spokenText(const Record &record, ConsoleColumn::Id column) const
{
    const ConsoleColumn::Text spoken = ConsoleColumns[column].spokenText;
    return spoken && record.isValid() ? spoken(m_formatter, record) : text(record, column);
}

QString ConsoleModel::toolTip(const Record &record, ConsoleColumn::Id column) const
{
    const ConsoleColumn::Text plain = ConsoleColumns[column].toolTip;
    return plain && record.isValid() ? RecordFormatter::plainToolTip(plain(m_formatter, record)) : QString();
}

QString ConsoleModel::sentence(const Record &record) const
{
    return record.isValid() ? m_formatter.sentence(record) : QString();
}
