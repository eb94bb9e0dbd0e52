// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/search/query.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

class MatchList;
class RecordSource;
class Scanner;

// The numbers of matching records, found on a thread of its own and growing with
// the source. Lives on the thread that makes it. Destroying it waits until the
// search has noticed: a fraction of a millisecond where a processor is free.
class Search final : public QObject
{
    Q_OBJECT

public:
    // Looks at the records from `from` on.
    Search(const RecordSource &source, Query query, quint64 from = 1, QObject *parent = nullptr);
    ~Search() override;

    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] quint64 examined() const { return m_examined; } // all up to this number were looked at

    // The matches so far, ascending, but for those that were dropped.
    [[nodiscard]] quint64 count() const;
    [[nodiscard]] quint64 countUpTo(quint64 number) const; // how many are at most that
    [[nodiscard]] quint64 numberAt(quint64 place) const; // 0 when there is none
    // Forgets the matches up to `number`, also those not found yet. Nothing else
    // does: not even what the source evicts is forgotten.
    void dropUpTo(quint64 number);

signals:
    void progressed(); // records were looked at; at most once a frame

private:
    // On the search's own thread.
    void work();
    bool lookOn();
    void tell();

    const Query m_query;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::unique_ptr<MatchList> m_matches; // under the mutex
    quint64 m_dropped; // under the mutex

    std::unique_ptr<Scanner> m_scanner; // of the search's own thread, as what follows
    std::vector<quint64> m_found;

    std::atomic<quint64> m_examined;
    std::atomic<bool> m_told = false; // a signal is on its way
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};
