// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryFile>

// The program itself, built beside this one, run without a window. Its records
// go to a file, so that nothing has to read them meanwhile.
class Program
{
public:
    explicit Program(const QStringList &arguments);
    ~Program(); // ends the program gracefully

    // The port of the endpoint that the program has opened.
    [[nodiscard]] quint16 port();

private:
    QTemporaryFile m_records;
    QProcess m_process;
};
