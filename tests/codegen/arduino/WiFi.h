// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Arduino.h"

enum wifi_mode_t { WIFI_STA = 1 };
enum wl_status_t { WL_IDLE_STATUS = 0, WL_CONNECTED = 3 };

class WiFiClass
{
public:
    bool mode(wifi_mode_t mode);
    wl_status_t begin(const char *name, const char *password);
    wl_status_t status();
    IPAddress localIP();
    IPAddress broadcastIP();
};

extern WiFiClass WiFi;

class WiFiClient : public Stream
{
public:
    int connect(const char *host, uint16_t port);
    uint8_t connected();
    void stop();
    int available() override;
    int read() override;
    int read(uint8_t *octets, size_t size);
    size_t write(uint8_t octet) override;
    size_t write(const uint8_t *octets, size_t size) override;
    IPAddress remoteIP() const;
    uint16_t remotePort() const;
    operator bool();
};

class WiFiServer
{
public:
    explicit WiFiServer(uint16_t port);
    void begin();
    WiFiClient accept();
};
