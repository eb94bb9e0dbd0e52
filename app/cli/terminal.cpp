// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "app/payload/notation.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *to, const QString &text)
{
    const QByteArray octets = text.toUtf8();
    std::fwrite(octets.constData(), 1, std::size_t(octets.size()), to);
    std::fflush(to);
}

} // namespace

void terminal::print(const QString &text)
{
    write(stdout, text);
}

void terminal::printMessage(const QString &text)
{
    write(stderr, "socketeer: "_L1 + notation::forTerminal(text) + u'\n');
}
