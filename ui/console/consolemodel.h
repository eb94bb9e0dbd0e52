// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/journal/search.h"
#include "ui/console/recordformatter.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

// The records of the journal as rows: straight by number, or through the
// matches of a filter. Keeps nothing for each row and decodes only what is
// asked for. Changes only in update(), clear() and setQuery().
class ConsoleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Time, Endpoint, Direction, Peer, Octets, Payload, ColumnCount };
    enum Role : int { RemarkRole = Qt::UserRole, HexRole, TextRole };

    static constexpr quint64 MaxRows = 80'000'000; // QTableView counts pixels in an int

    explicit ConsoleModel(const Journal &journal, QObject *parent = nullptr);
    ~ConsoleModel() override;

    // Takes in what has come and lets go of what the journal no longer keeps.
    void update();
    void setQuery(const Query &query);
    void setPaused(bool paused);
    void clear(); // hides all records there are now; numbers go on

    void setNames(QHash<EndpointId, QString> names);
    void setShowAs(ShowAs showAs);
    void setControls(notation::Controls controls);
    void retranslate();

    [[nodiscard]] const RecordFormatter &formatter() const { return m_formatter; }
    [[nodiscard]] const Journal &journal() const { return m_journal; }
    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }
    [[nodiscard]] bool isFiltered() const { return m_search != nullptr; }
    [[nodiscard]] bool isPartial() const { return isFiltered() || m_clearedTo >= m_journal.first(); }
    [[nodiscard]] bool isSearching() const; // there are records that the filter has not looked at yet
    [[nodiscard]] quint64 inScope() const; // how many records there were without the filter
    [[nodiscard]] quint64 heldBack() const; // came since the pause began

    [[nodiscard]] quint64 numberAt(int row) const; // 0 when there is no such row
    [[nodiscard]] Record recordAt(int row) const { return m_journal.record(numberAt(row)); }
    [[nodiscard]] int rowOf(quint64 number) const; // -1 when it is not shown
    [[nodiscard]] std::vector<quint64> numbers() const; // of all rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] quint64 limit() const;
    [[nodiscard]] quint64 floor() const;
    [[nodiscard]] int rowsBelow(quint64 number) const;
    void dropFront(quint64 upTo);
    void countLost(quint64 lastShown);
    void grow();
    void repaintAll();
    [[nodiscard]] QString cell(const Record &record, Column column) const;
    [[nodiscard]] QString toolTip(const Record &record, Column column) const;
    [[nodiscard]] QVariant color(const Record &record, Column column) const;

    const Journal &m_journal;
    RecordFormatter m_formatter;
    std::unique_ptr<Search> m_search;
    std::optional<quint64> m_pausedAt; // the newest number that may be shown
    quint64 m_clearedTo = 0;
    quint64 m_first = 1; // without a filter: the number of row 0
    int m_rows = 0;
    int m_lost = 0; // rows at the front whose numbers the search no longer has
};
