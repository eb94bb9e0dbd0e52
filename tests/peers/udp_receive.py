# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Binds a UDP socket as the tutorials do and prints what comes, a line each.

udp_receive.py HOST PORT [ANSWER]: port 0 is the system's choice. Prints
"ready PORT", then "IP PORT TEXT" for each datagram, and sends ANSWER back.
"""
import socket
import sys

host, port = sys.argv[1], int(sys.argv[2])
answer = sys.argv[3] if len(sys.argv) > 3 else None

udp_socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
udp_socket.bind((host, port))
print("ready", udp_socket.getsockname()[1], flush=True)
while True:
    data, peer = udp_socket.recvfrom(65536)
    print(peer[0], peer[1], data.decode("utf-8"), flush=True)
    if answer is not None:
        udp_socket.sendto(answer.encode("utf-8"), peer)
