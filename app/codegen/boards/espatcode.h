// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/codegenerator.h"
#include "app/codegen/common/codewriter.h"

#include <QCoreApplication>

// The commands for a module with Espressif's AT firmware, as typed into a
// serial terminal. Lines that begin with # are for the reader alone.
class EspAtCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    static constexpr qsizetype LongestSend = 2048; // octets, by every version of the firmware

    explicit EspAtCode(const CodeRequest &request);

    [[nodiscard]] Listing listing();

private:
    [[nodiscard]] Problem whyNot() const;
    [[nodiscard]] Notices remarks() const;
    void joiningWifi();
    void send(const QString &link);
    void message();
    void received();

    const CodeRequest &m_request;
    const EndpointAddress &m_address;
    const bool m_sends;
    CodeWriter m_out;
};
