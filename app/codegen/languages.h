// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/coderequest.h"
#include "app/codegen/common/listing.h"

#include <QLatin1StringView>
#include <QString>

#include <span>

// A language that a tab can be written in, with comments in the window's
// language. Its row in languages.cpp holds everything that the rest of the program
// knows of it.
struct CodeLanguage
{
    enum class Host : quint8 {
        ThisMachine, // the program names addresses of this machine
        AnyMachine, // it finds them out where it runs
        Board, // the network is the board's own
    };

    // What an editor colours.
    struct Syntax
    {
        QLatin1StringView comment; // begins one that goes to the end of the line
        std::span<const QLatin1StringView> keywords;
        bool hasLiterals = true; // "…" and '…'
        bool escapesInApostrophes = true; // a backslash within '…' takes the next character along
    };

    QLatin1StringView word; // names the language in the program: "python"
    QLatin1StringView name; // names it to people, the same in every language: "Python 3"
    QLatin1StringView ending; // of the file's name, behind the kind of endpoint: ".py"
    Host host;
    bool runsHere; // started from the window
    const Syntax &syntax;
    Listing (*write)(const CodeRequest &request); // without the file's name

    // The whole program. A pure function of the request.
    [[nodiscard]] Listing generate(const CodeRequest &request) const;

    // In the order in which they are offered.
    [[nodiscard]] static std::span<const CodeLanguage> all();
    [[nodiscard]] static const CodeLanguage *find(QStringView word); // null: there is none of that word
};
