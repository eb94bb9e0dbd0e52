// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Arduino.h"

class WiFiUDP : public Stream
{
public:
    uint8_t begin(uint16_t port);
    uint8_t beginMulticast(IPAddress group, uint16_t port);
    int beginPacket(IPAddress address, uint16_t port);
    int beginPacket(const char *host, uint16_t port);
    int endPacket();
    size_t write(uint8_t octet) override;
    size_t write(const uint8_t *octets, size_t size) override;
    int parsePacket();
    int read() override;
    int read(unsigned char *octets, size_t size);
    IPAddress remoteIP();
    uint16_t remotePort();
};
