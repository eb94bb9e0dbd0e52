// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <memory>
#include <mutex>
#include <vector>

// The memory of blocks. Blocks without readers come back and are reused: pages
// that were touched before cost a fifth of fresh ones. Thread-safe; memory in
// use outlives the pool.
class BlockPool
{
public:
    static constexpr std::size_t Prepared = 3; // blocks of the usual size

    BlockPool() : m_shelf(std::make_shared<Shelf>()) { }

    [[nodiscard]] std::shared_ptr<char> take(quint32 size);
    // How many returned blocks are kept beside the prepared ones.
    void setKept(std::size_t blocks) { m_shelf->setMost(blocks + Prepared); }
    // Prepares a block in advance; false if there are enough.
    bool prepare();
    [[nodiscard]] bool isShort() const; // prepare() would prepare one

private:
    class Shelf
    {
    public:
        ~Shelf();
        [[nodiscard]] char *take();
        void give(char *octets, quint32 size);
        [[nodiscard]] std::size_t ready() const;
        void setMost(std::size_t blocks);

    private:
        mutable std::mutex m_mutex;
        std::vector<char *> m_ready;
        std::size_t m_most = Prepared;
    };

    std::shared_ptr<Shelf> m_shelf;
};
