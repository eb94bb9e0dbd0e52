// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/recordsource.h"
#include "app/journal/search/search.h"
#include "ui/console/model/consolecolumns.h"
#include "ui/console/model/recordformatter.h"

#include <QObject>

#include <memory>
#include <optional>

// A source's records as rows: straight by number, or through the matches of a
// filter. Keeps nothing for each row, counts rows in 64 bits and decodes only
// what is asked for. Changes only in update(), setPaused(), clear() and
// setQuery().
class ConsoleModel final : public QObject
{
    Q_OBJECT

public:
    explicit ConsoleModel(const RecordSource &source, QObject *parent = nullptr);
    ~ConsoleModel() override;

    // Takes in new records and drops those that the source no longer keeps.
    void update();
    void setQuery(const Query &query);
    void setPaused(bool paused);
    void clear(); // hides all records up to now; numbers go on

    void setNames(QHash<EndpointId, QString> names);
    void setPeerNames(const PeerNames &names);
    void setShowAs(ShowAs showAs);
    void setControls(notation::Controls controls);
    void retranslate();

    [[nodiscard]] const RecordFormatter &formatter() const { return m_formatter; }
    [[nodiscard]] const RecordSource &source() const { return m_source; }
    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }
    [[nodiscard]] bool isFiltered() const { return m_search != nullptr; }
    [[nodiscard]] bool isPartial() const { return isFiltered() || m_clearedTo >= m_source.first(); }
    [[nodiscard]] quint64 newest() const; // the newest number that may be shown
    [[nodiscard]] bool isSearching() const { return !hasLookedAt(newest()); }
    [[nodiscard]] bool hasLookedAt(quint64 number) const; // whether the filter has seen all up to that
    [[nodiscard]] quint64 inScope() const; // records that would be shown without the filter
    [[nodiscard]] quint64 heldBack() const; // records since the pause began

    [[nodiscard]] quint64 rowCount() const { return m_rows; }
    [[nodiscard]] quint64 numberAt(quint64 row) const; // 0 when there is no such row
    [[nodiscard]] Record recordAt(quint64 row) const { return recordOf(numberAt(row)); }
    [[nodiscard]] Record recordOf(quint64 number) const { return number ? m_source.record(number) : Record(); }
    [[nodiscard]] std::optional<quint64> rowOf(quint64 number) const; // nothing when it is not shown
    [[nodiscard]] quint64 rowsBelow(quint64 number) const; // how many rows have a smaller number

    // What a cell says. The payload of a record that is no longer kept says so.
    [[nodiscard]] QString text(const Record &record, ConsoleColumn::Id column) const;
    [[nodiscard]] QString text(quint64 row, ConsoleColumn::Id column) const { return text(recordAt(row), column); }
    [[nodiscard]] QString spokenText(const Record &record, ConsoleColumn::Id column) const; // without signs
    [[nodiscard]] QString toolTip(const Record &record, ConsoleColumn::Id column) const; // never rich text
    [[nodiscard]] QString sentence(const Record &record) const; // the row, for a screen reader

signals:
    void restarted(); // no row is what it was
    void grew(quint64 rows); // so many were added at the end
    void frontDropped(quint64 rows); // so many were removed at the front
    void evicted(quint64 first, quint64 last); // while paused: these are shown, but no longer kept
    void appearanceChanged(); // of rows and headings

private:
    [[nodiscard]] quint64 floor() const;
    void dropFront(quint64 upTo);
    void reportEvicted();
    void grow();

    const RecordSource &m_source;
    RecordFormatter m_formatter;
    std::unique_ptr<Search> m_search;
    std::optional<quint64> m_pausedAt; // the newest number at that time
    quint64 m_clearedTo = 0;
    quint64 m_first; // without a filter: the number of row 0
    quint64 m_rows = 0;
    quint64 m_keptFrom; // the source's first number when it was last looked at
};
