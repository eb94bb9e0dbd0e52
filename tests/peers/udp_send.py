# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends UDP datagrams as the tutorials do.

udp_send.py HOST PORT TEXT [COUNT]: with COUNT, that many, each with its number
after TEXT. Prints the port it sent from.
"""
import socket
import sys

host, port, text = sys.argv[1], int(sys.argv[2]), sys.argv[3]

udp_socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
udp_socket.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
if len(sys.argv) > 4:
    for number in range(int(sys.argv[4])):
        udp_socket.sendto(f"{text}{number}".encode("utf-8"), (host, port))
else:
    udp_socket.sendto(text.encode("utf-8"), (host, port))
print(udp_socket.getsockname()[1], flush=True)
udp_socket.close()
