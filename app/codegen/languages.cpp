// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/languages.h"

#include "app/codegen/boards/arduinocode.h"
#include "app/codegen/boards/espatcode.h"
#include "app/codegen/boards/micropythoncode.h"
#include "app/codegen/c/ccode.h"
#include "app/codegen/python/pythoncode.h"
#include "app/codegen/qt/qtcode.h"
#include "app/codegen/shell/commandlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Host = CodeLanguage::Host;
using Syntax = CodeLanguage::Syntax;

constexpr std::array PythonWords{"import"_L1, "def"_L1,      "while"_L1, "for"_L1,    "in"_L1,   "if"_L1,
                                 "not"_L1,    "or"_L1,       "and"_L1,   "else"_L1,   "try"_L1,  "except"_L1,
                                 "as"_L1,     "with"_L1,     "pass"_L1,  "return"_L1, "True"_L1, "None"_L1,
                                 "break"_L1,  "continue"_L1, "raise"_L1, "finally"_L1};
constexpr std::array CWords{"static"_L1, "const"_L1,  "char"_L1,  "int"_L1,      "unsigned"_L1, "long"_L1,
                            "void"_L1,   "struct"_L1, "while"_L1, "for"_L1,      "if"_L1,       "else"_L1,
                            "return"_L1, "sizeof"_L1, "auto"_L1,  "continue"_L1, "bool"_L1,     "new"_L1};
constexpr std::array ShellWords{"while"_L1, "for"_L1, "in"_L1, "do"_L1, "done"_L1, "true"_L1, "export"_L1};

constexpr Syntax LikePython{"#"_L1, PythonWords};
constexpr Syntax LikeC{"//"_L1, CWords};
constexpr Syntax LikeShell{.comment = "#"_L1, .keywords = ShellWords, .escapesInApostrophes = false};
constexpr Syntax Commands{.comment = "#"_L1, .keywords = {}, .hasLiterals = false};

template <typename Code>
Listing listingOf(const CodeRequest &request)
{
    return Code(request).listing();
}

template <Listing (CommandLines::*Lines)()>
Listing linesOf(const CodeRequest &request)
{
    return (CommandLines(request).*Lines)();
}

constexpr std::array Languages{
    CodeLanguage{"python"_L1, "Python 3"_L1, ".py"_L1, Host::ThisMachine, true, LikePython, listingOf<PythonCode>},
    CodeLanguage{"c"_L1, "C (POSIX)"_L1, ".c"_L1, Host::ThisMachine, false, LikeC, listingOf<CCode>},
    CodeLanguage{"qt"_L1, "C++ / Qt 6"_L1, ".cpp"_L1, Host::ThisMachine, false, LikeC, listingOf<QtCode>},
    CodeLanguage{"arduino"_L1, "Arduino / ESP32"_L1, ".ino"_L1, Host::Board, false, LikeC, listingOf<ArduinoCode>},
    CodeLanguage{"micropython"_L1, "MicroPython"_L1, "_main.py"_L1, Host::Board, false, LikePython,
                 listingOf<MicroPythonCode>},
    CodeLanguage{"esp-at"_L1, "ESP-AT"_L1, "_at.txt"_L1, Host::Board, false, Commands, listingOf<EspAtCode>},
    CodeLanguage{"socketeer"_L1, "socketeer --headless"_L1, ".sh"_L1, Host::AnyMachine, false, LikeShell,
                 linesOf<&CommandLines::socketeer>},
    CodeLanguage{"socat"_L1, "socat"_L1, "-socat.sh"_L1, Host::ThisMachine, false, LikeShell,
                 linesOf<&CommandLines::socat>},
    CodeLanguage{"nc"_L1, "nc"_L1, "-nc.sh"_L1, Host::ThisMachine, false, LikeShell, linesOf<&CommandLines::netcat>},
};

// The addresses that a broadcast goes to stand in the program.
Problem broadcastProblem(const CodeRequest &request)
{
    if (!request.address.kind().broadcasts() || !request.broadcastTargets().isEmpty())
        return {};
    return {Problem::Word::Unreachable,
            {QT_TRANSLATE_NOOP("Notice", "There is no broadcast address to send to.")},
            {QT_TRANSLATE_NOOP("Notice", "No interface that the tab names is up and can broadcast.")},
            {QT_TRANSLATE_NOOP("Notice", "Choose another interface, or 255.255.255.255.")}};
}

// For 255.255.255.255: no portable call chooses it.
bool leavesOutTheInterface(const CodeRequest &request)
{
    return request.address.kind().broadcasts() && request.address.via == EndpointAddress::Via::Limited
        && !request.address.interfaceName.isEmpty();
}

// A dash cannot stand in the name of a module, and is usual in that of a script.
QString fileName(const CodeLanguage &language, const EndpointKind &of)
{
    const bool isScript = language.ending.endsWith(".sh"_L1);
    QString kind = of.word;
    return (isScript ? kind : kind.replace(u'-', u'_')) + language.ending;
}

} // namespace

Listing CodeLanguage::generate(const CodeRequest &request) const
{
    const bool isLocal = host == Host::ThisMachine;
    Problem problem = request.problem();
    if (problem.isNull() && isLocal)
        problem = broadcastProblem(request);
    if (!problem.isNull())
        return {{}, {}, problem, {}};
    Listing listing = write(request);
    listing.fileName = fileName(*this, request.address.kind());
    if (isLocal && leavesOutTheInterface(request))
        listing.remarks.append({QT_TRANSLATE_NOOP("Notice",
                                                  "It sends to 255.255.255.255 by the route that the "
                                                  "system chooses: the interface %1 is left out."),
                                {request.address.interfaceName}});
    return listing;
}

std::span<const CodeLanguage> CodeLanguage::all()
{
    return Languages;
}

const CodeLanguage *CodeLanguage::find(QStringView word)
{
    const auto found = std::ranges::find_if(Languages, [word](const CodeLanguage &each) { return each.word == word; });
    return found == Languages.end() ? nullptr : &*found;
}
