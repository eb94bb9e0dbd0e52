// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>

// A socket on loopback and the thread that receives from it: ours, or one for
// comparison.
class Receiver
{
public:
    virtual ~Receiver() = default;

    [[nodiscard]] virtual quint16 port() const = 0;
    [[nodiscard]] virtual quint64 received() const = 0; // datagrams or reads
    [[nodiscard]] virtual quint64 octets() const = 0;
    [[nodiscard]] virtual quint64 dropped() const { return 0; } // datagrams, by the kernel
    [[nodiscard]] virtual int thread() const = 0; // its number in /proc

    // Call it while idle: arrivals wait in the socket until release().
    virtual void park() { m_parked = true; }
    void release()
    {
        m_parked = false;
        m_parked.notify_all();
    }

protected:
    void waitWhileParked() const { m_parked.wait(true); }

private:
    std::atomic<bool> m_parked = false;
};
