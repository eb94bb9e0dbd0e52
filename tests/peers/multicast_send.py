# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends UDP datagrams, to a multicast group out of the interface that is named.

multicast_send.py INTERFACE PORT ADDRESS TEXT [ADDRESS TEXT]...: in that order,
from one socket; a unicast address may be among them. Prints the port it sent
from.
"""
import socket
import struct
import sys

interface, port = sys.argv[1], int(sys.argv[2])
index = socket.if_nametoindex(interface)
ipv6 = ":" in sys.argv[3]

udp_socket = socket.socket(socket.AF_INET6 if ipv6 else socket.AF_INET, socket.SOCK_DGRAM)
if ipv6:
    udp_socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index)
else:
    udp_socket.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, struct.pack("@4s4si", bytes(4), bytes(4), index))
for address, text in zip(sys.argv[3::2], sys.argv[4::2]):
    udp_socket.sendto(text.encode("utf-8"), (address, port))
print(udp_socket.getsockname()[1], flush=True)
udp_socket.close()
