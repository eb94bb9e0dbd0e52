// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

// While it exists, removes the right to capture from this thread and from
// threads that it creates.
class WithoutRawSockets
{
public:
    WithoutRawSockets()
    {
        if (syscall(SYS_capget, &m_header, m_before) != 0)
            m_error = errno;
        __user_cap_data_struct now[2] = {m_before[0], m_before[1]};
        now[0].effective &= ~(1U << CAP_NET_RAW);
        if (m_error == 0 && syscall(SYS_capset, &m_header, now) != 0)
            m_error = errno;
    }
    ~WithoutRawSockets()
    {
        if (m_error == 0)
            syscall(SYS_capset, &m_header, m_before);
    }
    Q_DISABLE_COPY_MOVE(WithoutRawSockets)

    [[nodiscard]] QString whyNot() const
    {
        return m_error == 0 ? QString() : QString::fromLocal8Bit(std::strerror(m_error));
    }

private:
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2] = {};
    int m_error = 0;
};
