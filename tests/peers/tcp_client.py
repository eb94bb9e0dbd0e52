# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The TCP client of a beginner's tutorial: connect, send, receive, close."""

import socket
import sys

client = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
client.settimeout(20)
client.connect(("127.0.0.1", int(sys.argv[1])))
client.send(sys.argv[2].encode("utf-8"))
print(client.recv(1024).decode("utf-8"), flush=True)
client.close()
