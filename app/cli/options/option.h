// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"

struct Arguments;

// One option of the command line: everything that is known of it. Parser, help
// and man page read this row and nothing else.
struct Option
{
    QString name; // "--send"
    QString value = {}; // what the help calls its value: "TEXT"
    QStringList words = {}; // what the value may be, where it is one of a list
    const char *help = nullptr; // translated in the context Help; %1: the words
    // Reads the value into the arguments. A usage error, empty when there is none.
    Notices (*parse)(const Option &option, const QString &value, Arguments &into) = nullptr;

    [[nodiscard]] bool takesValue() const { return !value.isEmpty() || !words.isEmpty(); }
    [[nodiscard]] QString valueName() const; // "TEXT", or the words: "text|jsonl"
    [[nodiscard]] QString helpText() const; // in the language of the installed translators
};
