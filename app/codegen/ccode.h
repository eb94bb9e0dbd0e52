// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/codegenerator.h"
#include "app/codegen/codewriter.h"

#include <QCoreApplication>

// C11 over POSIX sockets: one thread that waits with poll().
class CCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    explicit CCode(const CodeRequest &request);

    [[nodiscard]] Listing listing();

private:
    // ccode.cpp: what all programs have.
    void head();
    void constant(const QString &name, const QString &value);
    void endpoint(const QString &name, const QString &host, quint16 port);
    void message();
    void repeat();
    void failing();
    void resolving();
    void showing();
    void keepingTime();
    [[nodiscard]] QString family() const;

    // cdatagrams.cpp
    void datagrams();
    void targets();
    void sendingDatagrams();
    void receivingDatagrams();
    void multicast();
    void joiningForOneSource(const QString &level);
    void joiningEverywhere();
    void joinGroups();
    void datagramMain();
    void datagramOptions();

    // cstreams.cpp
    void client();
    void sendingAll();
    void receivingSome();
    void talking();
    void connecting();
    void clientMain();

    // cserver.cpp
    void server();
    void listening();
    void clients();
    void serverMain();

    const CodeRequest &m_request;
    const EndpointAddress &m_address;
    const bool m_sends;
    const bool m_repeats;
    const bool m_echoes;
    CodeWriter m_out;
};
