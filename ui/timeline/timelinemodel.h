// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/timelineevent.h"

#include <QAbstractListModel>

#include <vector>

// The rows of a ladder: events, and the long silences between them. Each row
// also is a sentence, for people who cannot see the arrows.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr qint64 GapNs = 1'000'000'000; // a longer silence is folded

    struct Row
    {
        TimelineEvent event;
        qint64 sinceNs = 0; // since the previous event; 0 for the first
        bool isGap = false; // if so, `sinceNs` is its length
        bool changesState = false;

        bool operator==(const Row &) const = default;
    };

    explicit TimelineModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    void setEvents(const std::vector<TimelineEvent> &events, bool isPeerOurs);
    void retranslate();

    [[nodiscard]] const Row &row(int at) const { return m_rows.at(size_t(at)); }
    [[nodiscard]] bool isPeerOurs() const { return m_isPeerOurs; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows;
    bool m_isPeerOurs = false;
};
