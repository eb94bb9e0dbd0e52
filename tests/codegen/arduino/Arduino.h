// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

// Declares, without defining, what a generated sketch may use of the ESP32's
// Arduino core, so that a sketch can be checked without the core.

class IPAddress;

class Print
{
public:
    virtual ~Print() = default;
    virtual size_t write(uint8_t octet);
    virtual size_t write(const uint8_t *octets, size_t size);
    size_t print(const char *text);
    size_t print(const IPAddress &address);
    size_t println(const char *text);
    size_t println(const IPAddress &address);
    size_t println();
    size_t printf(const char *format, ...) __attribute__((format(printf, 2, 3)));
};

class Stream : public Print
{
public:
    virtual int available();
    virtual int read();
};

class HardwareSerial : public Stream
{
public:
    void begin(unsigned long baud);
};

extern HardwareSerial Serial;

class IPAddress
{
public:
    IPAddress();
    IPAddress(uint8_t a, uint8_t b, uint8_t c, uint8_t d);
    bool fromString(const char *text);
};

void delay(uint32_t ms);
unsigned long millis();
