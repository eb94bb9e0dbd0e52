// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/standardoutput.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>
#include <unistd.h>

// A pipe that poll(2) reports as writable takes PIPE_BUF octets without
// blocking.
standardoutput::Written standardoutput::write(QByteArrayView octets, int patienceMs)
{
    Written written;
    while (written.octets < octets.size()) {
        pollfd output{STDOUT_FILENO, POLLOUT, 0};
        const int ready = ::poll(&output, 1, patienceMs);
        if (ready < 0 && errno != EINTR)
            written.broken = true;
        if (ready <= 0)
            return written;
        const qsizetype piece = std::min<qsizetype>(octets.size() - written.octets, PIPE_BUF);
        const ssize_t taken = ::write(STDOUT_FILENO, octets.data() + written.octets, std::size_t(piece));
        if (taken >= 0) {
            written.octets += taken;
        } else if (errno != EINTR && errno != EAGAIN) {
            written.broken = true;
            return written;
        }
    }
    return written;
}
