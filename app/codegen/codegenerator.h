// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/common/coderequest.h"

#include <QList>
#include <QString>

// A program, or why there is none.
struct Listing
{
    QString text; // the whole file, each line ended
    QString fileName; // as it is usually called
    Problem whyNot; // with it the text is empty
    Notices remarks; // where it does not do quite what the tab does

    bool operator==(const Listing &) const = default;
};

// What a tab does, as a program in one of these languages, commented in the
// language that the program has now. Pure functions of the request.
namespace codegenerator {

enum class Target : quint8 { Python, C, Qt, Arduino, MicroPython, EspAt, Socketeer, Socat, Netcat };

[[nodiscard]] QList<Target> targets(); // in the order in which they are offered
[[nodiscard]] QString nameOf(Target target); // "Python 3"
[[nodiscard]] Listing generate(Target target, const CodeRequest &request);

} // namespace codegenerator
