// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/codewriter.h"
#include "app/codegen/common/listing.h"

#include <QCoreApplication>

// Shell scripts of a few lines: this program without a window, socat, and nc.
class CommandLines
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    static constexpr qsizetype LongestMessage = 8192; // octets: a command line has limits

    explicit CommandLines(const CodeRequest &request);

    [[nodiscard]] Listing socketeer();
    [[nodiscard]] Listing socat();
    [[nodiscard]] Listing netcat();

private:
    [[nodiscard]] Problem messageProblem() const;
    void head(const QString &hint);
    // "{ printf …; cat; } | " in front of a command that reads standard input.
    [[nodiscard]] QString feeding() const;

    // socatlines.cpp
    [[nodiscard]] Problem whyNotSocat() const;
    [[nodiscard]] QString socatDatagrams() const;
    [[nodiscard]] QString socatClient() const;
    [[nodiscard]] QString socatServer() const;
    [[nodiscard]] QString socatOptions() const;
    // netcatlines.cpp
    [[nodiscard]] Problem whyNotNetcat() const;
    [[nodiscard]] QString netcatCommand() const;

    const CodeRequest &m_request;
    const EndpointAddress &m_address;
    const bool m_sends;
    const bool m_repeats;
    const bool m_echoes;
    CodeWriter m_out;
};
