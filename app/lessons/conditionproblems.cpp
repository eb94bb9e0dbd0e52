// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/conditionproblems.h"

#include "app/lessons/conditionpieces.h"
#include "app/lessons/conditionwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

Problem problem(const Notice &what, const Notice &advice)
{
    return {Problem::Word::Other, what, {}, advice};
}

QString joined(const QStringList &words)
{
    return words.join(u", "_s);
}

Notice expectedOneOf(const QStringList &words)
{
    return {QT_TRANSLATE_NOOP("Notice", "Expected one of: %1."), {joined(words)}};
}

} // namespace

namespace conditionproblems {

Problem notABeginning(const QString &word)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "“%1” is neither a kind of record nor a state."), {quotedShort(word)}},
                   expectedOneOf(conditionwords::kinds().texts() + conditionwords::states().texts()));
}

Problem notUnderstood(const QString &word, const QStringList &expected)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "“%1” is not understood in this place."), {quotedShort(word)}},
                   expectedOneOf(expected));
}

Problem tooMuch(const QString &word)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "“%1” is too much."), {quotedShort(word)}},
                   {QT_TRANSLATE_NOOP("Notice", "End the line before it.")});
}

Problem missing(const QString &before, const QStringList &expected)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "Something is missing after “%1”."), {quotedShort(before)}},
                   expectedOneOf(expected));
}

Problem notAValue(const QString &value, const QString &key, const QStringList &allowed)
{
    return problem(
        {QT_TRANSLATE_NOOP("Notice", "“%1” is not a value for “%2”."), {quotedShort(value), quotedShort(key)}},
        expectedOneOf(allowed));
}

Problem notThatSign(const QString &whole, const QStringList &allowed)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "“%1” is a comparison that does not exist."), {quotedShort(whole)}},
                   expectedOneOf(allowed));
}

Problem notOfThisKind(const QString &key, const QString &kind)
{
    return problem(
        {QT_TRANSLATE_NOOP("Notice", "A record of the kind “%2” has no “%1”."), {quotedShort(key), kind}},
        {QT_TRANSLATE_NOOP("Notice",
                           "“reason” belongs to disconnected, “word” to failed, and what is about octets to received "
                           "and sent.")});
}

Problem twice(const QString &key)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "“%1” is given twice."), {quotedShort(key)}},
                   {QT_TRANSLATE_NOOP("Notice", "Write it once.")});
}

Problem notAName(const QString &word)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "“%1” cannot be a name."), {quotedShort(word)}},
                   {QT_TRANSLATE_NOOP("Notice",
                                      "A name is a lower-case letter, then lower-case letters, digits and hyphens, "
                                      "and is no other word of the conditions.")});
}

Problem notNamedYet(const QString &name, const QStringList &known)
{
    const Notice what{QT_TRANSLATE_NOOP("Notice", "Nothing has the name “%1” yet."), {quotedShort(name)}};
    if (known.isEmpty())
        return problem(
            what,
            {QT_TRANSLATE_NOOP("Notice", "Give it in an earlier step: “as %1” at its end."), {quotedShort(name)}});
    return problem(
        what,
        {QT_TRANSLATE_NOOP("Notice", "Give it in an earlier step: “as %1” at its end. The names known here: %2."),
         {quotedShort(name), joined(known)}});
}

Problem hasNoOctets(const QString &name)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "“%1” names no message: it has no octets."), {quotedShort(name)}},
                   {QT_TRANSLATE_NOOP("Notice", "Name a message with “as” in a step with received or sent.")});
}

Problem notAConnection(const QString &name)
{
    return problem(
        {QT_TRANSLATE_NOOP("Notice", "“%1” is not a connection."), {quotedShort(name)}},
        {QT_TRANSLATE_NOOP("Notice", "This is about a connection: name one with “connected … as NAME” before.")});
}

Problem notAServer(const QString &name)
{
    return problem(
        {QT_TRANSLATE_NOOP("Notice", "“%1” is not a TCP server."), {quotedShort(name)}},
        {QT_TRANSLATE_NOOP("Notice", "This is about a server: name one with “opened tcp-server as NAME” before.")});
}

} // namespace conditionproblems
