// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/codegenerator.h"
#include "app/codegen/codewriter.h"

#include <QCoreApplication>

// Python 3 with its standard library alone: blocking sockets, and a thread for
// whatever else has to go on meanwhile.
class PythonCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    explicit PythonCode(const CodeRequest &request);

    [[nodiscard]] Listing listing();

private:
    // pythoncode.cpp: what all programs have.
    void head();
    void local();
    void message();
    void repeat();
    void foot();
    [[nodiscard]] Problem whyNot() const;
    [[nodiscard]] QString endpoint(const QString &host, quint16 port) const;

    // pythondatagrams.cpp
    void datagrams();
    void targets();
    void groups();
    void openSocket();
    void socketOptions();
    void joining();
    void sharing();
    void exchangeDatagrams();

    // pythonstreams.cpp
    void client();
    void server();
    void talk();
    void clientMain();
    void serverMain();

    const CodeRequest &m_request;
    const EndpointAddress &m_address;
    const bool m_sends;
    const bool m_repeats;
    const bool m_echoes;
    CodeWriter m_out;
};
