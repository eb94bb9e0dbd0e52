// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/programcode.h"

// C11 over POSIX sockets: one thread that waits with poll().
class CCode final : public ProgramCode
{
    Q_DECLARE_TR_FUNCTIONS(Code)

public:
    explicit CCode(const CodeRequest &request);

private:
    // ccode.cpp: what every program has.
    void head() override;
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
    void datagrams() override;
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
    void client() override;
    void sendingAll();
    void receivingSome();
    void talking();
    void connecting();
    void clientMain();

    // cserver.cpp
    void server() override;
    void listening();
    void clients();
    void serverMain();
};
