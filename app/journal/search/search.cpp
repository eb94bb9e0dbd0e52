// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/search.h"

#include "app/journal/search/matchlist.h"
#include "app/journal/search/scanner.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto Frame = 16ms;

} // namespace

Search::Search(const RecordSource &source, Query query, quint64 from, QObject *parent)
    : QObject(parent),
      m_query(std::move(query)),
      m_matches(std::make_unique<MatchList>()),
      m_dropped(std::max<quint64>(from, 1) - 1),
      m_scanner(std::make_unique<Scanner>(source, m_query, from)),
      m_examined(m_dropped)
{
    m_thread = std::thread(&Search::work, this);
}

Search::~Search()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

quint64 Search::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_matches->count();
}

quint64 Search::countUpTo(quint64 number) const
{
    const std::lock_guard lock(m_mutex);
    return m_matches->countUpTo(number);
}

quint64 Search::numberAt(quint64 place) const
{
    const std::lock_guard lock(m_mutex);
    return m_matches->numberAt(place);
}

void Search::dropUpTo(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    m_matches->dropUpTo(number);
    m_dropped = std::max(m_dropped, number);
    m_examined = std::max(m_examined.load(), number);
}

void Search::work()
{
    std::unique_lock lock(m_mutex, std::defer_lock);
    Clock::time_point lastTold = Clock::now() - Frame;
    bool hasNews = false;
    while (!m_stop) {
        const bool looked = lookOn();
        hasNews |= looked;
        if (hasNews && Clock::now() - lastTold >= Frame) {
            tell();
            lastTold = Clock::now();
            hasNews = false;
        }
        if (!looked) {
            lock.lock();
            m_wake.wait_for(lock, Frame / 2, [this] { return m_stop.load(); });
            lock.unlock();
        }
    }
}

// False if no record was left to look at.
bool Search::lookOn()
{
    m_found.clear();
    if (!m_scanner->advance(m_found, m_stop))
        return false;
    const std::lock_guard lock(m_mutex);
    m_found.erase(m_found.begin(), std::ranges::upper_bound(m_found, m_dropped));
    m_matches->append(m_found);
    m_scanner->skipTo(m_dropped);
    m_examined = m_scanner->examined();
    return true;
}

void Search::tell()
{
    if (m_told.exchange(true))
        return;
    const auto emitIt = [this] {
        m_told = false;
        emit progressed();
    };
    QMetaObject::invokeMethod(this, emitIt, Qt::QueuedConnection);
}
