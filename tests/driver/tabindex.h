// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The permanent tabs, in their order.
enum TabIndex { Udp, Broadcast, TcpClient, TcpServer };
