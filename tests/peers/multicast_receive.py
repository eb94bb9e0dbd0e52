# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Joins a multicast group as the tutorials do and prints what comes, a line each.

multicast_receive.py GROUP PORT INTERFACE [addr|port]: port 0 is the system's
choice; the last word sets SO_REUSEADDR or SO_REUSEPORT. Prints "ready PORT",
then "IP PORT TEXT" for each datagram.
"""
import socket
import struct
import sys

group, port, interface = sys.argv[1], int(sys.argv[2]), sys.argv[3]
index = socket.if_nametoindex(interface)
ipv6 = ":" in group

udp_socket = socket.socket(socket.AF_INET6 if ipv6 else socket.AF_INET, socket.SOCK_DGRAM)
if len(sys.argv) > 4:
    udp_socket.setsockopt(
        socket.SOL_SOCKET, socket.SO_REUSEADDR if sys.argv[4] == "addr" else socket.SO_REUSEPORT, 1
    )
udp_socket.bind(("", port))
if ipv6:
    udp_socket.setsockopt(
        socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, struct.pack("@16sI", socket.inet_pton(socket.AF_INET6, group), index)
    )
else:
    udp_socket.setsockopt(
        socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, struct.pack("@4s4si", socket.inet_aton(group), bytes(4), index)
    )
print("ready", udp_socket.getsockname()[1], flush=True)
while True:
    data, peer = udp_socket.recvfrom(65536)
    print(peer[0], peer[1], data.decode("utf-8"), flush=True)
