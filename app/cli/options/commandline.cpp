// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options/commandline.h"

#include "app/cli/options/argumentrules.h"
#include "app/cli/options/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// Parses the option at index `at`; moves `at` on to its value if that is a separate word.
Notices parseOption(const QStringList &typed, qsizetype &at, Arguments &into)
{
    const QString &word = typed.at(at);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const Option *const option = options::find(name);
    if (!option) {
        return {
            {QT_TRANSLATE_NOOP("Notice", "There is no option %1. Allowed: %2."), {name, options::names().join(u", ")}}};
    }
    if (!option->takesValue()) {
        if (equals >= 0)
            return {{QT_TRANSLATE_NOOP("Notice", "%1 takes no value."), {name}}};
        return option->parse(*option, {}, into);
    }
    if (equals >= 0)
        return option->parse(*option, word.sliced(equals + 1), into);
    if (at + 1 >= typed.size())
        return {{QT_TRANSLATE_NOOP("Notice", "%1 needs a value."), {name}}};
    return option->parse(*option, typed.at(++at), into);
}

Notices parseWords(const QStringList &typed, Arguments &into)
{
    bool onlyAddresses = false; // after "--"
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QString &word = typed.at(at);
        Notices error;
        if (onlyAddresses || !word.startsWith(u'-'))
            error = into.addAddresses({word});
        else if (word == "--"_L1)
            onlyAddresses = true;
        else
            error = parseOption(typed, at, into);
        if (!error.isEmpty())
            return error;
    }
    return {};
}

} // namespace

commandline::Parsed commandline::parse(const QStringList &typed)
{
    Parsed parsed;
    Arguments &arguments = parsed.arguments;
    parsed.error = parseWords(typed, arguments);
    for (Outgoing &outgoing : arguments.outgoing) {
        outgoing.message.lineEnd = arguments.lineEnd;
        outgoing.message.checksum = arguments.checksum;
    }
    if (arguments.textToPrint)
        return parsed;
    if (parsed.error.isEmpty())
        parsed.error = argumentrules::checkOptions(arguments);
    // A named workspace may add addresses, so startup checks once it is loaded.
    if (parsed.error.isEmpty() && arguments.workspaceFile.isEmpty())
        parsed.error = argumentrules::checkAddresses(arguments);
    return parsed;
}
