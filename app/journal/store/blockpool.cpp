// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/store/blockpool.h"

#include "app/journal/store/block.h"
#include "app/journal/store/pages.h"

BlockPool::Shelf::~Shelf()
{
    for (char *const octets : m_ready)
        pages::unmap(octets, Block::Size);
}

char *BlockPool::Shelf::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_ready.empty())
        return nullptr;
    char *const octets = m_ready.back();
    m_ready.pop_back();
    return octets;
}

void BlockPool::Shelf::give(char *octets, quint32 size)
{
    if (size == Block::Size) {
        const std::lock_guard lock(m_mutex);
        if (m_ready.size() < m_most) {
            m_ready.push_back(octets);
            return;
        }
    }
    pages::unmap(octets, size);
}

std::size_t BlockPool::Shelf::ready() const
{
    const std::lock_guard lock(m_mutex);
    return m_ready.size();
}

void BlockPool::Shelf::setMost(std::size_t blocks)
{
    const std::lock_guard lock(m_mutex);
    m_most = blocks;
    for (; m_ready.size() > m_most; m_ready.pop_back())
        pages::unmap(m_ready.back(), Block::Size);
}

std::shared_ptr<char> BlockPool::take(quint32 size)
{
    char *octets = size == Block::Size ? m_shelf->take() : nullptr;
    if (!octets)
        octets = pages::map(size);
    return {octets, [shelf = m_shelf, size](char *back) { shelf->give(back, size); }};
}

bool BlockPool::prepare()
{
    if (!isShort())
        return false;
    char *const octets = pages::map(Block::Size);
    pages::populate(octets, Block::Size);
    m_shelf->give(octets, Block::Size);
    return true;
}

bool BlockPool::isShort() const
{
    return m_shelf->ready() < Prepared;
}
