// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/codegenerator.h"
#include "app/codegen/codewriter.h"

#include <QCoreApplication>

// MicroPython for boards with Wi-Fi (ESP32, Pico W): no threads, one loop that
// waits with poll().
class MicroPythonCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    explicit MicroPythonCode(const CodeRequest &request);

    [[nodiscard]] Listing listing();

private:
    void head();
    void constants();
    void joiningWifi();
    void showing();
    void due();
    void datagrams();
    void groups();
    void client();
    void server();
    void serving();
    void receivingSome();

    const CodeRequest &m_request;
    const EndpointAddress &m_address;
    const bool m_sends;
    const bool m_repeats;
    const bool m_echoes;
    CodeWriter m_out;
};
