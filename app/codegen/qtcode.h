// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/codegenerator.h"
#include "app/codegen/codewriter.h"

#include <QCoreApplication>

// C++17 with Qt 6: nothing waits, sockets tell what has happened by signals.
class QtCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    explicit QtCode(const CodeRequest &request);

    [[nodiscard]] Listing listing();

private:
    [[nodiscard]] Problem whyNot() const;
    // qtcode.cpp: what all programs have.
    void head();
    void local();
    void message();
    void repeat();
    void showing();
    void mainBegin();
    void repeating(const QString &context, const QString &send);
    void mainEnd();

    // qtdatagrams.cpp
    void datagrams();
    void targets();
    void multicast();
    void join(const MulticastGroup &group);
    void datagramMain();
    void receivingDatagrams();

    // qtstreams.cpp
    void client();
    void server();
    void receivingSome(const QString &socket, const QString &context, int depth);

    const CodeRequest &m_request;
    const EndpointAddress &m_address;
    const bool m_sends;
    const bool m_repeats;
    const bool m_echoes;
    CodeWriter m_out;
};
