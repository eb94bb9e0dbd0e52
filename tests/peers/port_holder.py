# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens on a TCP port, prints it, and holds it until its input ends.

port_holder.py [HOST [close]]: 127.0.0.1 where none is given; `close` accepts
each connection and closes it at once.
"""

import socket
import sys
import threading

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind((sys.argv[1] if len(sys.argv) > 1 else "127.0.0.1", 0))
server.listen()
print(server.getsockname()[1], flush=True)


def close_each():
    while True:
        server.accept()[0].close()


if "close" in sys.argv[2:]:
    threading.Thread(target=close_each, daemon=True).start()
sys.stdin.read()
