// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the man page: socketeer-man TEMPLATE PAGE. A line of the template that
// is a placeholder gives way to what the program knows.

#include "app/cli/options/help.h"
#include "app/cli/options/options.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// Text that troff prints as it is, whatever it is.
QString escaped(const QString &text)
{
    static const QHash<QChar, QString> Names{{u'\\', u"\\e"_s},  {u'-', u"\\-"_s},   {u'\'', u"\\(aq"_s},
                                             {u'`', u"\\(ga"_s}, {u'^', u"\\(ha"_s}, {u'~', u"\\(ti"_s},
                                             {u'"', u"\\(dq"_s}};
    QString result;
    for (const QChar c : text) {
        if (const auto name = Names.constFind(c); name != Names.constEnd())
            result += *name;
        else if (c.unicode() > 0x7e)
            result += u"\\[u%1]"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
        else
            result += c;
    }
    return result.startsWith(u'.') ? u"\\&"_s + result : result;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + escaped(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + escaped(text) + u"\\fR"_s;
}

// "no window: …" as a sentence of its own.
QString sentence(QString text)
{
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

QString item(const QString &tag, const QString &text)
{
    return u".TP\n"_s + tag + u'\n' + escaped(text) + u'\n';
}

// A value is a placeholder, or words to choose from, which are typed as they are.
QString valueOf(const Option &option)
{
    if (!option.value.isEmpty())
        return italic(option.value);
    QStringList words;
    for (const QString &word : option.words)
        words.append(bold(word));
    return words.join(u'|');
}

QString optionItems()
{
    QString items;
    for (const Option &option : options::all()) {
        const QString tag = option.takesValue() ? bold(option.name) + u' ' + valueOf(option) : bold(option.name);
        items += item(tag, sentence(option.helpText()));
    }
    return items;
}

QString addressItems()
{
    QString items;
    const QList<help::Entry> entries = help::addresses();
    for (const help::Entry &entry : entries)
        items += item(bold(entry.form), sentence(entry.meaning));
    return items;
}

QString remarkParagraphs()
{
    QString paragraphs;
    const QStringList remarks = help::remarks();
    for (const QString &remark : remarks)
        paragraphs += u".PP\n"_s + escaped(remark) + u'\n';
    return paragraphs;
}

QString page(const QString &source)
{
    QString text;
    for (const QString &line : source.trimmed().split(u'\n')) {
        if (line == "@OPTIONS@"_L1)
            text += optionItems();
        else if (line == "@ADDRESSES@"_L1)
            text += addressItems();
        else if (line == "@REMARKS@"_L1)
            text += remarkParagraphs();
        else
            text += QString(line).replace(u"@VERSION@"_s, QStringLiteral(SOCKETEER_VERSION)) + u'\n';
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile source(arguments.value(1));
    QFile target(arguments.value(2));
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) {
        std::fputs("Usage: socketeer-man TEMPLATE PAGE\n", stderr);
        return 1;
    }
    const QByteArray octets = page(QString::fromUtf8(source.readAll())).toUtf8();
    return target.write(octets) == octets.size() && target.flush() ? 0 : 1;
}
