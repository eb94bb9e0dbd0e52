// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/programcode.h"

// Python 3 with its standard library alone: blocking sockets, and a thread for
// everything that goes on meanwhile.
class PythonCode final : public ProgramCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    explicit PythonCode(const CodeRequest &request);

private:
    // pythoncode.cpp: what every program has.
    void head() override;
    void local();
    void message();
    void repeat();
    void foot() override;
    [[nodiscard]] Problem whyNot() const override;
    [[nodiscard]] QString endpoint(const QString &host, quint16 port) const;

    // pythondatagrams.cpp
    void datagrams() override;
    void targets();
    void groups();
    void openSocket();
    void socketOptions();
    void joining();
    void sharing();
    void exchangeDatagrams();

    // pythonstreams.cpp
    void client() override;
    void server() override;
    void talk();
    void clientMain();
    void serverMain();
};
