// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/codewriter.h"
#include "app/codegen/common/listing.h"

#include <QCoreApplication>

// A whole program: a head, then the exchange of the tab's kind. Each language
// has a subclass that writes them.
class ProgramCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)
    Q_DISABLE_COPY_MOVE(ProgramCode)

public:
    virtual ~ProgramCode() = default;

    [[nodiscard]] Listing listing();

protected:
    // The request outlives this. `comment` is what begins a comment.
    ProgramCode(const CodeRequest &request, const QString &comment);

    [[nodiscard]] virtual Problem whyNot() const { return {}; }
    [[nodiscard]] virtual Notices remarks() const { return {}; }
    virtual void head() = 0;
    virtual void datagrams() = 0; // UDP and broadcast
    virtual void client() = 0;
    virtual void server() = 0;
    virtual void foot() { }

    // Comments on where datagrams go, and returns the hosts as C strings.
    [[nodiscard]] QString targetsInC();
    [[nodiscard]] quint64 roundsAsInt() const; // of the repetition, at most what an int holds

    const CodeRequest &m_request;
    const EndpointAddress &m_address;
    const bool m_sends;
    const bool m_repeats;
    const bool m_echoes;
    CodeWriter m_out;
};
