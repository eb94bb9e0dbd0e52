# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers broadcasts as a board does that is looked for.

udp_answer.py PORT TEXT [COUNT [FROM]]: prints "ready PORT", then answers each
datagram with TEXT, COUNT times (1), from the address FROM (the system's choice),
and prints "IP PORT TEXT" of what came.
"""
import socket
import sys

port, text = int(sys.argv[1]), sys.argv[2]
count = int(sys.argv[3]) if len(sys.argv) > 3 else 1
source = sys.argv[4] if len(sys.argv) > 4 else None

asked = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
asked.bind(("0.0.0.0", port))
answering = asked
if source is not None:
    answering = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    answering.bind((source, 0))
print("ready", asked.getsockname()[1], flush=True)
while True:
    data, peer = asked.recvfrom(65536)
    for _ in range(count):
        answering.sendto(text.encode("utf-8"), peer)
    print(peer[0], peer[1], data.decode("utf-8"), flush=True)
