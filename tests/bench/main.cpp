// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Socketeer's speed, as ratios against bare sockets in the same run. See
// docs/performance.md.

#include "tests/bench/bench.h"
#include "tests/bench/kit/machine.h"
#include "tests/bench/kit/process.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    Effort effort;
    QRegularExpression only;
    QString jsonFile;
    QString subject; // the subject to measure in this process
    bool markdown = false;
    bool list = false;
};

Options optionsOf(const QStringList &arguments)
{
    const QCommandLineOption quick(u"quick"_s, u"Less of everything: where one stands, not a figure to quote."_s);
    const QCommandLineOption tiny(u"tiny"_s, u"Next to nothing: only to see that it runs."_s);
    const QCommandLineOption only(u"only"_s, u"Measure the subjects whose names match REGEX."_s, u"REGEX"_s);
    const QCommandLineOption json(u"json"_s, u"Write the table to FILE as JSON."_s, u"FILE"_s);
    const QCommandLineOption markdown(u"markdown"_s, u"Print the table as Markdown."_s);
    const QCommandLineOption list(u"list"_s, u"Print the subjects' names."_s);
    QCommandLineOption subject(u"subject"_s, u"Measure NAME in this process."_s, u"NAME"_s);
    subject.setFlags(QCommandLineOption::HiddenFromHelp);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({quick, tiny, only, json, markdown, list, subject});
    parser.process(arguments);

    Options options;
    options.effort.size = parser.isSet(tiny) ? Effort::Tiny : parser.isSet(quick) ? Effort::Quick : Effort::Full;
    options.only.setPattern(parser.value(only));
    options.jsonFile = parser.value(json);
    options.subject = parser.value(subject);
    options.markdown = parser.isSet(markdown);
    options.list = parser.isSet(list);
    return options;
}

bool write(const QString &fileName, const QJsonObject &json)
{
    QFile file(fileName);
    const QByteArray text = QJsonDocument(json).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

int measureHere(const Options &options)
{
    const auto wanted = [&](const Subject &subject) { return QString::fromLatin1(subject.name) == options.subject; };
    const auto subject = std::ranges::find_if(subjects(), wanted);
    if (subject == subjects().end())
        return 2;
    process::raiseFileLimit();
    Bench bench;
    bench.effort = options.effort;
    subject->measure(bench);
    return write(options.jsonFile, {{u"rows"_s, bench.table.toJson()}}) ? 0 : 1;
}

// Measures a subject in a process of its own.
bool measureBeside(const Subject &subject, Effort effort, Table &table)
{
    QTemporaryFile answer;
    if (!answer.open())
        return false;
    QStringList arguments{u"--subject"_s, QString::fromLatin1(subject.name), u"--json"_s, answer.fileName()};
    if (effort.size != Effort::Full)
        arguments << (effort.size == Effort::Tiny ? u"--tiny"_s : u"--quick"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(answer.readAll(), &error).object();
    table.add(Table::fromJson(json[u"rows"_s].toArray()));
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && error.error == QJsonParseError::NoError;
}

int measureAll(const Options &options)
{
    Table table;
    QStringList failed;
    for (const Subject &subject : subjects()) {
        const QString name = QString::fromLatin1(subject.name);
        if (!options.only.match(name).hasMatch())
            continue;
        std::fprintf(stderr, "%s …\n", subject.name);
        if (!measureBeside(subject, options.effort, table))
            failed.append(name);
    }
    const Machine machine = Machine::thisOne();
    std::printf("%s\n\n%s", qPrintable(machine.toText()),
                qPrintable(options.markdown ? table.toMarkdown() : table.toText()));
    for (const QString &name : std::as_const(failed))
        std::fprintf(stderr, "%s could not be measured.\n", qPrintable(name));
    const bool written = options.jsonFile.isEmpty()
        || write(options.jsonFile, {{u"machine"_s, machine.toJson()}, {u"rows"_s, table.toJson()}});
    if (!written)
        std::fprintf(stderr, "%s could not be written.\n", qPrintable(options.jsonFile));
    return failed.isEmpty() && written ? 0 : 1;
}

int list()
{
    for (const Subject &subject : subjects())
        std::puts(subject.name);
    return 0;
}

bool needsWindow(int argc, char **argv)
{
    return std::ranges::any_of(subjects(), [&](const Subject &subject) {
        return subject.hasWindow
            && std::any_of(argv, argv + argc, [&](const char *word) { return std::strcmp(word, subject.name) == 0; });
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Warnings about the offscreen platform and missing glyphs are irrelevant here.
    QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    std::unique_ptr<QCoreApplication> application;
    if (needsWindow(argc, argv))
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    const Options options = optionsOf(QCoreApplication::arguments());
    if (!options.only.isValid()) {
        std::fprintf(stderr, "%s\n", qPrintable(options.only.errorString()));
        return 2;
    }
    if (options.list)
        return list();
    return options.subject.isEmpty() ? measureAll(options) : measureHere(options);
}
