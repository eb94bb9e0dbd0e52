// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"

struct Arguments;

// Everything about one option of the command line. Parser, help and man page
// read this row and nothing else.
struct Option
{
    QString name; // "--send"
    QString value = {}; // the name of its value in the help: "TEXT"
    QStringList words = {}; // the allowed values, if they form a list
    const char *help = nullptr; // translated in the context Help; %1: the words
    // Parses the value into the arguments. Returns a usage error, empty if
    // there is none.
    Notices (*parse)(const Option &option, const QString &value, Arguments &into) = nullptr;

    [[nodiscard]] bool takesValue() const { return !value.isEmpty() || !words.isEmpty(); }
    [[nodiscard]] QString valueName() const; // "TEXT", or the words: "text|jsonl"
    [[nodiscard]] QString helpText() const; // in the language of the installed translators
};
