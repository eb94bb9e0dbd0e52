# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A link between two network namespaces on which everything takes its time.

slow_link.py NAMESPACE_A NAMESPACE_B MS [LOST…]: makes an interface `slow0` in
each and carries what goes in on one side out on the other, MS milliseconds
later. LOST are those of the TCP segments with data from A, counted from 1, that
never arrive. Says "ready", and ends with its standard input.
"""

import ctypes
import fcntl
import os
import select
import struct
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN = 1
IFF_NO_PI = 0x1000
CLONE_NEWNET = 0x40000000


def interface_in(namespace):
    libc = ctypes.CDLL(None, use_errno=True)
    with open(f"/run/netns/{namespace}") as name:
        if libc.setns(name.fileno(), CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), "setns")
    tun = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", b"slow0", IFF_TUN | IFF_NO_PI))
    return tun


def has_data(packet):
    if packet[0] >> 4 != 4 or packet[9] != 6:
        return False
    header = (packet[0] & 15) * 4
    return len(packet) > header + (packet[header + 12] >> 4) * 4


def main():
    lost = {int(number) for number in sys.argv[4:]}
    segments = 0
    ends = [interface_in(name) for name in sys.argv[1:3]]
    delay = int(sys.argv[3]) / 1000
    under_way = []  # (when it arrives, where, packet), oldest first
    print("ready", flush=True)
    while True:
        wait = max(0, under_way[0][0] - time.monotonic()) if under_way else None
        ready, _, _ = select.select([*ends, sys.stdin], [], [], wait)
        if sys.stdin in ready:
            return
        for end in ready:
            other = ends[1] if end == ends[0] else ends[0]
            packet = os.read(end, 65536)
            if end == ends[0] and has_data(packet):
                segments += 1
                if segments in lost:
                    continue
            under_way.append((time.monotonic() + delay, other, packet))
        while under_way and under_way[0][0] <= time.monotonic():
            _, end, packet = under_way.pop(0)
            try:
                os.write(end, packet)
            except OSError:
                pass  # the interface is not up yet


main()
