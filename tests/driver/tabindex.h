// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The tabs that are always there, as they stand.
enum TabIndex { Udp, Broadcast, TcpClient, TcpServer };
