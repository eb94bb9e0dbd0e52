// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/programcode.h"

// Commands for a module with Espressif's AT firmware, as typed into a serial
// terminal. Lines that begin with # are for the reader alone.
class EspAtCode final : public ProgramCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    static constexpr qsizetype LongestSend = 2048; // octets that every version of the firmware takes

    explicit EspAtCode(const CodeRequest &request);

private:
    [[nodiscard]] Problem whyNot() const override;
    [[nodiscard]] Notices remarks() const override;
    void head() override;
    void datagrams() override;
    void client() override;
    void server() override;
    void foot() override;

    void send(const QString &link);
    void message();
};
