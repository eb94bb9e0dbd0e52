// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/codegenerator.h"
#include "app/codegen/codewriter.h"

#include <QCoreApplication>

// A sketch for the ESP32 with the WiFi library of its Arduino core: loop() is
// called again and again and never waits.
class ArduinoCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    explicit ArduinoCode(const CodeRequest &request);

    [[nodiscard]] Listing listing();

private:
    [[nodiscard]] Problem whyNot() const;
    [[nodiscard]] Notices remarks() const;
    // arduinocode.cpp: what all sketches have.
    void head();
    void message();
    void repeat();
    void showing();
    void joiningWifi();
    void dueCheck(const QString &rounds, const QString &next);

    // arduinoloops.cpp
    void datagrams();
    void client();
    void server();
    void setup(const QString &last);

    const CodeRequest &m_request;
    const EndpointAddress &m_address;
    const bool m_sends;
    const bool m_repeats;
    const bool m_echoes;
    CodeWriter m_out;
};
