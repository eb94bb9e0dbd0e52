// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/codewriter.h"
#include "app/codegen/common/listing.h"

#include <QCoreApplication>

// A whole program, in a language that the class for it writes: a head, then one
// of the exchanges that tabs are for.
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

    // Says where datagrams go, and gives each host as a text of C.
    [[nodiscard]] QString targetsInC();
    [[nodiscard]] quint64 roundsAsInt() const; // of the repetition, as many as an int holds

    const CodeRequest &m_request;
    const EndpointAddress &m_address;
    const bool m_sends;
    const bool m_repeats;
    const bool m_echoes;
    CodeWriter m_out;
};
