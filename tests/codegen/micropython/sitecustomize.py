# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Adds what MicroPython's `time` and `select` have and CPython's lack.

import select
import time

WRAP = 1 << 30


def ticks_ms():
    return time.monotonic_ns() // 1_000_000 % WRAP


def ticks_add(ticks, delta):
    return (ticks + delta) % WRAP


def ticks_diff(later, earlier):
    return (later - earlier + WRAP // 2) % WRAP - WRAP // 2


time.sleep_ms = lambda ms: time.sleep(ms / 1000)
time.ticks_ms = ticks_ms
time.ticks_add = ticks_add
time.ticks_diff = ticks_diff


# MicroPython's poll() returns the registered object, not its descriptor.
class Poll:
    def __init__(self):
        self._poll = cpython_poll()
        self._objects = {}

    def register(self, thing, events):
        self._objects[thing.fileno()] = thing
        self._poll.register(thing, events)

    def unregister(self, thing):
        del self._objects[thing.fileno()]
        self._poll.unregister(thing)

    def poll(self, timeout=-1):
        return [(self._objects[number], event) for number, event in self._poll.poll(timeout)]


cpython_poll = select.poll
select.poll = Poll
