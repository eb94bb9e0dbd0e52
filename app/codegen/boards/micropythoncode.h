// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/programcode.h"

// MicroPython for boards with Wi-Fi (ESP32, Pico W): no threads, one loop that
// waits with poll().
class MicroPythonCode final : public ProgramCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    explicit MicroPythonCode(const CodeRequest &request);

private:
    [[nodiscard]] Problem whyNot() const override;
    [[nodiscard]] Notices remarks() const override;
    void head() override;
    void constants();
    void joiningWifi();
    void showing();
    void due();
    void datagrams() override;
    void groups();
    void client() override;
    void server() override;
    void serving();
    void receivingSome();
};
