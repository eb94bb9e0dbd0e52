# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A stub of a board's Wi-Fi: always connected, on loopback.

STA_IF = 0


class WLAN:
    def __init__(self, interface):
        assert interface == STA_IF
        self._joined = False

    def active(self, on):
        assert on

    def connect(self, name, password):
        assert name and password
        self._joined = True

    def isconnected(self):
        return self._joined

    def ifconfig(self):
        return ("127.0.0.1", "255.0.0.0", "127.0.0.1", "127.0.0.1")
