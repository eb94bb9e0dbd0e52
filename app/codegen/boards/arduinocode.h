// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/programcode.h"

// A sketch for the ESP32 with the WiFi library of its Arduino core: loop() is
// called again and again and never blocks.
class ArduinoCode final : public ProgramCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    explicit ArduinoCode(const CodeRequest &request);

private:
    [[nodiscard]] Problem whyNot() const override;
    [[nodiscard]] Notices remarks() const override;
    // arduinocode.cpp: what every sketch has.
    void head() override;
    void message();
    void repeat();
    void showing();
    void joiningWifi();
    void dueCheck(const QString &rounds, const QString &next);

    // arduinoloops.cpp
    void datagrams() override;
    void client() override;
    void server() override;
    void setup(const QString &last);
};
