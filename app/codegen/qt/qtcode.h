// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/programcode.h"

// C++17 with Qt 6: nothing blocks, sockets report by signals.
class QtCode final : public ProgramCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    explicit QtCode(const CodeRequest &request);

private:
    [[nodiscard]] Problem whyNot() const override;
    // qtcode.cpp: what every program has.
    void head() override;
    void local();
    void message();
    void repeat();
    void showing();
    void mainBegin();
    void repeating(const QString &context, const QString &send);
    void mainEnd();

    // qtdatagrams.cpp
    void datagrams() override;
    void targets();
    void multicast();
    void join(const MulticastGroup &group);
    void datagramMain();
    void receivingDatagrams();

    // qtstreams.cpp
    void client() override;
    void server() override;
    void receivingSome(const QString &socket, const QString &context, int depth);
};
