// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinemodel.h"

#include "ui/timeline/eventtext.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

namespace {

std::vector<TimelineModel::Row> rowsOf(const std::vector<TimelineEvent> &events)
{
    std::vector<TimelineModel::Row> rows;
    const TimelineEvent *before = nullptr;
    for (const TimelineEvent &event : events) {
        const qint64 since = before ? std::max<qint64>(0, event.timeNs - before->untilNs) : 0;
        if (since >= TimelineModel::GapNs)
            rows.push_back({event, since, true, false});
        const bool changes = before ? event.local != before->local || event.peer != before->peer
                                    : event.local != TcpState::Unknown;
        rows.push_back({event, since, false, changes});
        before = &event;
    }
    return rows;
}

} // namespace

// Keeps the unchanged rows at the front, and with them the selection.
void TimelineModel::setEvents(const std::vector<TimelineEvent> &events, bool isPeerOurs)
{
    m_isPeerOurs = isPeerOurs;
    std::vector<Row> rows = rowsOf(events);
    const auto same = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    const int kept = int(same.first - m_rows.begin());
    const int common = int(std::min(m_rows.size(), rows.size()));
    const auto replaced = [&](int from, int to) {
        std::copy(rows.begin() + from, rows.begin() + to, m_rows.begin() + from);
        emit dataChanged(index(from), index(to - 1));
    };
    if (kept < common)
        replaced(kept, common);
    if (common < int(m_rows.size())) {
        beginRemoveRows({}, common, int(m_rows.size()) - 1);
        m_rows.erase(m_rows.begin() + common, m_rows.end());
        endRemoveRows();
    }
    if (common < int(rows.size())) {
        beginInsertRows({}, common, int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin() + common, rows.end());
        endInsertRows();
    }
}

void TimelineModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &at = row(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isText)
        return {};
    const QString text = at.isGap ? tr("%1 in which nothing happened").arg(eventtext::span(at.sinceNs))
                                  : eventtext::sentence(at.event, m_isPeerOurs);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}
