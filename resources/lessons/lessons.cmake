# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The lessons that the program brings along: NN-name.md and NN-name.zh_CN.md.
set(lessons
    01-udp-message.md 01-udp-message.zh_CN.md
    02-source-port.md 02-source-port.zh_CN.md
    03-broadcast.md 03-broadcast.zh_CN.md
    04-tcp-client.md 04-tcp-client.zh_CN.md
    05-tcp-server.md 05-tcp-server.zh_CN.md
    06-handshake.md 06-handshake.zh_CN.md
    07-closing.md 07-closing.zh_CN.md
    08-listener.md 08-listener.zh_CN.md
    09-zero-octets.md 09-zero-octets.zh_CN.md
    10-stream.md 10-stream.zh_CN.md
    11-flow-control.md 11-flow-control.zh_CN.md
    12-utf8.md 12-utf8.zh_CN.md
    13-closed-port.md 13-closed-port.zh_CN.md
    14-port-in-use.md 14-port-in-use.zh_CN.md
)
