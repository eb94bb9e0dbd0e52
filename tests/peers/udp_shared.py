# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Binds a UDP port that may be shared and prints what comes, a line each.

udp_shared.py HOST PORT addr|port: SO_REUSEADDR or SO_REUSEPORT. Prints
"ready PORT", or "failed" where it cannot be bound, then the text of each
datagram.
"""
import socket
import sys

host, port = sys.argv[1], int(sys.argv[2])
udp_socket = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_DGRAM)
udp_socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR if sys.argv[3] == "addr" else socket.SO_REUSEPORT, 1)
try:
    udp_socket.bind((host, port))
except OSError:
    print("failed", flush=True)
    sys.exit(1)
print("ready", udp_socket.getsockname()[1], flush=True)
while True:
    print(udp_socket.recv(65536).decode("utf-8"), flush=True)
