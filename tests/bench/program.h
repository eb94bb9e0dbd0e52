// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryFile>

// The program itself, built beside this one, without a window. Its records go to
// a file, so that nobody has to read them meanwhile.
class Program
{
public:
    explicit Program(const QStringList &arguments);
    ~Program(); // ends it in order

    // The port of the endpoint that it has opened.
    [[nodiscard]] quint16 port();

private:
    QTemporaryFile m_records;
    QProcess m_process;
};
