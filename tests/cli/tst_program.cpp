// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainudp.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What the program prints without a run: lists, help, usage errors.
class TestProgram final : public QObject
{
    Q_OBJECT

private slots:
    void listsGoToStandardOutputAndNeedNoDisplay_data();
    void listsGoToStandardOutputAndNeedNoDisplay();
    void theInterfaceListHasEveryFactOfAnInterface();
    void usageErrorsGiveTwoAndSayNothingOnStandardOutput_data();
    void usageErrorsGiveTwoAndSayNothingOnStandardOutput();
    void withoutADisplayTheWindowSaysWhatToDo();
    void theWindowRecordsAndEndsInOrder();
    void theHelpIsInTheLanguageAskedFor();
    void aWorkspaceBringsItsEndpoints();
    void aDamagedWorkspaceIsToldAndNotFatal();
};

namespace {

void withoutDisplay(Program &program)
{
    QProcessEnvironment environment = program.process().processEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    program.process().setProcessEnvironment(environment);
}

QString write(const QTemporaryDir &directory, const QByteArray &octets)
{
    QFile file(directory.filePath(u"w.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        return {};
    return file.fileName();
}

} // namespace

void TestProgram::listsGoToStandardOutputAndNeedNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("the version") << u"--version"_s << QByteArray("socketeer " SOCKETEER_VERSION);
    QTest::newRow("the help") << u"--help"_s << QByteArray("  socketeer --headless [OPTIONS] ADDRESS…");
    QTest::newRow("the charsets") << u"--list-charsets"_s << QByteArray("GB18030");
    QTest::newRow("the checksums") << u"--list-checksums"_s << QByteArray("CRC-16/MODBUS");
}

void TestProgram::listsGoToStandardOutputAndNeedNoDisplay()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, line);
    Program program({option});
    withoutDisplay(program);
    program.start();
    QTRY_COMPARE(program.status(), 0);
    QVERIFY2(program.output().split('\n').contains(line), program.output().constData());
    QCOMPARE(program.error(), QString());
}

void TestProgram::theInterfaceListHasEveryFactOfAnInterface()
{
    Program program({u"--list-interfaces"_s});
    withoutDisplay(program);
    program.start();
    QTRY_COMPARE(program.status(), 0);
    const QList<QByteArray> lines = program.output().split('\n');
    const auto loopback = std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("lo\t"); });
    QVERIFY(loopback != lines.end());
    const QList<QByteArray> fields = loopback->split('\t');
    QCOMPARE(fields.size(), 8);
    QCOMPARE(fields.at(1), QByteArray("up"));
    QVERIFY(fields.at(2).contains("127.0.0.1/8"));
    QVERIFY(fields.at(3).contains("127.255.255.255"));
    QVERIFY(fields.at(4).toInt() > 0);
    QCOMPARE(fields.mid(5), (QList<QByteArray>{"loopback", "link", "-"}));
}

void TestProgram::usageErrorsGiveTwoAndSayNothingOnStandardOutput_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("named");

    QTest::newRow("an unknown option") << QStringList{u"--bogus"_s} << u"--bogus"_s;
    QTest::newRow("headless alone") << QStringList{u"--headless"_s} << u"--headless"_s;
    QTest::newRow("an unknown scheme") << QStringList{u"--headless"_s, u"http://a:1"_s} << u"http"_s;
    QTest::newRow("an unknown option of an address")
        << QStringList{u"--headless"_s, u"udp://0.0.0.0:0?colour=red"_s} << u"colour"_s;
    QTest::newRow("control characters are shown and not obeyed") << QStringList{u"--\x1b[31m"_s} << u"--\\x1b[31m"_s;
    QTest::newRow("a workspace without endpoints")
        << QStringList{u"--headless"_s, u"--workspace"_s, u"/nonexistent/w.json"_s} << u"--headless"_s;
}

void TestProgram::usageErrorsGiveTwoAndSayNothingOnStandardOutput()
{
    QFETCH(const QStringList, typed);
    QFETCH(const QString, named);
    Program program(typed);
    withoutDisplay(program);
    program.start();
    QTRY_COMPARE(program.status(), 2);
    QVERIFY2(program.error().contains(named), qUtf8Printable(program.error()));
    QCOMPARE(program.output(), QByteArray());
}

void TestProgram::withoutADisplayTheWindowSaysWhatToDo()
{
    Program program({});
    withoutDisplay(program);
    program.start();
    QTRY_COMPARE(program.status(), 1);
    QVERIFY(program.error().contains(u"--headless"_s));
}

void TestProgram::theWindowRecordsAndEndsInOrder()
{
    const QTemporaryDir directory;
    const QString recording = directory.filePath(u"all.jsonl"_s);
    PlainUdp peer;
    Program program({u"--workspace"_s, directory.filePath(u"w.json"_s), u"--record"_s, recording, u"--send"_s, u"x"_s,
                     u"--for"_s, u"1500"_s, u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(peer.port())});
    program.start();
    QTRY_COMPARE_WITH_TIMEOUT(program.status(), 0, 20'000);
    QFile file(recording);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray recorded = file.readAll();
    for (const char *const kind : {"opened", "sent", "closed"})
        QVERIFY2(recorded.contains(QByteArray("\"kind\":\"") + kind + '"'), recorded.constData());
    QCOMPARE(peer.receive().value_or(PlainUdp::Received{}).octets, QByteArray("x"));
}

void TestProgram::theHelpIsInTheLanguageAskedFor()
{
    Program program({u"--help"_s, u"--language"_s, u"zh_CN"_s});
    program.start();
    QTRY_COMPARE(program.status(), 0);
    QVERIFY(program.output().contains("--list-checksums"));
}

void TestProgram::aWorkspaceBringsItsEndpoints()
{
    const QTemporaryDir directory;
    const QString file = write(directory, R"({"version":1,"endpoints":["udp://127.0.0.1:0","nonsense"]})");
    Program program({u"--headless"_s, u"--format"_s, u"jsonl"_s, u"--for"_s, u"0"_s, u"--workspace"_s, file});
    program.start();
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.count(u"opened"_s), 1);
    QVERIFY(program.error().contains(u"nonsense"_s));
}

void TestProgram::aDamagedWorkspaceIsToldAndNotFatal()
{
    const QTemporaryDir directory;
    const QString file = write(directory, "{\"version\":");
    Program program({u"--headless"_s, u"--for"_s, u"0"_s, u"--workspace"_s, file, u"udp://127.0.0.1:0"_s});
    program.start();
    QTRY_COMPARE(program.status(), 0);
    QVERIFY(program.error().contains(u"w.json.damaged"_s));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestProgram)
#include "tst_program.moc"
