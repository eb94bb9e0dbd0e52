// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/codegenerator.h"

#include "app/codegen/boards/arduinocode.h"
#include "app/codegen/boards/espatcode.h"
#include "app/codegen/boards/micropythoncode.h"
#include "app/codegen/c/ccode.h"
#include "app/codegen/python/pythoncode.h"
#include "app/codegen/qt/qtcode.h"
#include "app/codegen/shell/commandlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using codegenerator::Target;

bool runsOnThisMachine(Target target)
{
    return target == Target::Python || target == Target::C || target == Target::Qt || target == Target::Socat
        || target == Target::Netcat;
}

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

// Of 255.255.255.255: there is no portable way to choose it.
bool leavesOutTheInterface(Target target, const CodeRequest &request)
{
    return runsOnThisMachine(target) && request.address.kind().broadcasts()
        && request.address.via == EndpointAddress::Via::Limited && !request.address.interfaceName.isEmpty();
}

Listing listingOf(Target target, const CodeRequest &request)
{
    switch (target) {
    case Target::Python:
        return PythonCode(request).listing();
    case Target::C:
        return CCode(request).listing();
    case Target::Qt:
        return QtCode(request).listing();
    case Target::Arduino:
        return ArduinoCode(request).listing();
    case Target::MicroPython:
        return MicroPythonCode(request).listing();
    case Target::EspAt:
        return EspAtCode(request).listing();
    case Target::Socketeer:
        return CommandLines(request).socketeer();
    case Target::Socat:
        return CommandLines(request).socat();
    case Target::Netcat:
        return CommandLines(request).netcat();
    }
    Q_UNREACHABLE();
}

} // namespace

namespace codegenerator {

QList<Target> targets()
{
    return {Target::Python, Target::C,         Target::Qt,    Target::Arduino, Target::MicroPython,
            Target::EspAt,  Target::Socketeer, Target::Socat, Target::Netcat};
}

// Names of their own, the same in every language.
QString nameOf(Target target)
{
    switch (target) {
    case Target::Python:
        return u"Python 3"_s;
    case Target::C:
        return u"C (POSIX)"_s;
    case Target::Qt:
        return u"C++ / Qt 6"_s;
    case Target::Arduino:
        return u"Arduino / ESP32"_s;
    case Target::MicroPython:
        return u"MicroPython"_s;
    case Target::EspAt:
        return u"ESP-AT"_s;
    case Target::Socketeer:
        return u"socketeer --headless"_s;
    case Target::Socat:
        return u"socat"_s;
    case Target::Netcat:
        return u"nc"_s;
    }
    Q_UNREACHABLE();
}

Listing generate(Target target, const CodeRequest &request)
{
    Problem problem = request.problem();
    if (problem.isNull() && runsOnThisMachine(target))
        problem = broadcastProblem(request);
    if (!problem.isNull()) {
        Listing none;
        none.whyNot = problem;
        return none;
    }
    Listing listing = listingOf(target, request);
    if (leavesOutTheInterface(target, request))
        listing.remarks.append({QT_TRANSLATE_NOOP("Notice",
                                                  "It sends to 255.255.255.255 by the way that the system "
                                                  "chooses: the interface %1 is left out."),
                                {request.address.interfaceName}});
    return listing;
}

} // namespace codegenerator
