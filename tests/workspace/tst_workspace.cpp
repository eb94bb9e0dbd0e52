// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/workspace.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWorkspace final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsLoaded();
    void aMissingFileGivesTheDefaultsWithoutANote();
    void aDamagedFileGivesTheDefaultsAndANote_data();
    void aDamagedFileGivesTheDefaultsAndANote();
    void anotherDamagedFileDoesNotReplaceTheFirst();
    void aNewerFileIsPutAside();
    void aDirectoryInItsPlaceGivesTheDefaultsAndANote();
    void aFieldOfAWrongTypeGetsItsDefault_data();
    void aFieldOfAWrongTypeGetsItsDefault();
    void limitsStayWithinReason_data();
    void limitsStayWithinReason();
    void theHistoryKeepsTheNewest();
    void everyCutOfAFileIsSurvived();
    void savingWhereNothingCanBeWrittenSaysSo();

private:
    static Workspace full();
    static QString write(const QTemporaryDir &directory, const QByteArray &octets);
};

Workspace TestWorkspace::full()
{
    Workspace workspace;
    Workspace::Tab tab;
    tab.address = u"udp://0.0.0.0:7788?to=192.168.1.20:8080"_s;
    tab.draft.message = {u"你好 \x1b\0\n"_s, notation::Kind::Escapes, notation::LineEnd::CrLf,
                         *Checksum::find(u"CRC-16/MODBUS"), *Charset::find(u"GB18030")};
    tab.draft.repeat = true;
    tab.draft.periodMs = 250;
    tab.draft.rounds = 7;
    tab.fields = {{u"more"_s, true}};
    workspace.tabs.insert(u"udp"_s, tab);
    workspace.endpoints = {tab.address};
    workspace.history = {tab.draft.message, Message{u"2"_s, notation::Kind::Hex, {}, {}, {}}};
    workspace.language = u"zh_CN"_s;
    workspace.theme = u"dark"_s;
    workspace.limits = {quint64(64) << 20, quint64(3) << 30, u"/somewhere/else"_s};
    workspace.window = {{u"geometry"_s, u"AAAA"_s}};
    return workspace;
}

QString TestWorkspace::write(const QTemporaryDir &directory, const QByteArray &octets)
{
    QFile file(directory.filePath(u"workspace.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        return {};
    return file.fileName();
}

void TestWorkspace::whatIsSavedIsLoaded()
{
    const QTemporaryDir directory;
    const QString fileName = directory.filePath(u"made/on/the/way/workspace.json"_s);
    QCOMPARE(full().save(fileName).text(), QString());
    const Workspace::Loaded loaded = Workspace::load(fileName);
    QVERIFY(loaded.damage.isEmpty());
    QVERIFY(loaded.workspace == full());
}

void TestWorkspace::aMissingFileGivesTheDefaultsWithoutANote()
{
    const QTemporaryDir directory;
    const Workspace::Loaded loaded = Workspace::load(directory.filePath(u"none.json"_s));
    QVERIFY(loaded.damage.isEmpty());
    QVERIFY(loaded.workspace == Workspace());
}

void TestWorkspace::aDamagedFileGivesTheDefaultsAndANote_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("half a file") << QByteArray("{\"version\":1,\"tabs\":{");
    QTest::newRow("not JSON") << QByteArray("\x7f"
                                            "ELF\0\1",
                                            6);
    QTest::newRow("a list") << QByteArray("[1,2,3]");
    QTest::newRow("without a version") << QByteArray("{}");
    QTest::newRow("a version that is no number") << QByteArray("{\"version\":\"1\"}");
    QTest::newRow("a version of nothing") << QByteArray("{\"version\":0}");
    QTest::newRow("nested too deeply") << QByteArray("{\"version\":1,\"window\":") + QByteArray(100'000, '[');
    QTest::newRow("invalid UTF-8") << QByteArray("{\"version\":1,\"theme\":\"\xff\xfe\"}");
}

void TestWorkspace::aDamagedFileGivesTheDefaultsAndANote()
{
    QFETCH(const QByteArray, octets);
    const QTemporaryDir directory;
    const QString fileName = write(directory, octets);
    const Workspace::Loaded loaded = Workspace::load(fileName);
    QVERIFY(loaded.workspace == Workspace());
    QVERIFY(loaded.damage.text().contains(QDir::toNativeSeparators(fileName) + u".damaged"_s));
    QVERIFY(!QFile::exists(fileName));
    QFile aside(fileName + u".damaged"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), octets);
}

void TestWorkspace::anotherDamagedFileDoesNotReplaceTheFirst()
{
    const QTemporaryDir directory;
    const QString fileName = write(directory, "first");
    QVERIFY(!Workspace::load(fileName).damage.isEmpty());
    write(directory, "second");
    QVERIFY(!Workspace::load(fileName).damage.isEmpty());
    QVERIFY(QFile::exists(fileName + u".damaged"_s));
    QVERIFY(QFile::exists(fileName + u".damaged-2"_s));
}

void TestWorkspace::aNewerFileIsPutAside()
{
    const QTemporaryDir directory;
    const QString fileName = write(directory, "{\"version\":2,\"theme\":\"dark\"}");
    const Workspace::Loaded loaded = Workspace::load(fileName);
    QVERIFY(loaded.workspace == Workspace());
    QVERIFY(loaded.damage.text().contains(u"newer"_s));
    QVERIFY(QFile::exists(fileName + u".v2"_s));
}

void TestWorkspace::aDirectoryInItsPlaceGivesTheDefaultsAndANote()
{
    const QTemporaryDir directory;
    const Workspace::Loaded loaded = Workspace::load(directory.path());
    QVERIFY(loaded.workspace == Workspace());
    QVERIFY(!loaded.damage.isEmpty());
    QVERIFY(QFile::exists(directory.path()));
}

void TestWorkspace::aFieldOfAWrongTypeGetsItsDefault_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");

    for (const QString &field :
         {u"tabs"_s, u"endpoints"_s, u"history"_s, u"language"_s, u"theme"_s, u"journal"_s, u"window"_s}) {
        for (const char *const value : {"null", "7", "-1e300", "true", "\"?\"", "[]", "{}", "[[[{}]]]", "[null,7]",
                                        "{\"udp\":7}", "{\"\":{\"draft\":[]}}"})
            QTest::addRow("%s is %s", qUtf8Printable(field), value) << field << QByteArray(value);
    }
}

void TestWorkspace::aFieldOfAWrongTypeGetsItsDefault()
{
    QFETCH(const QString, field);
    QFETCH(const QByteArray, value);
    const QJsonValue json = QJsonDocument::fromJson("[" + value + "]").array().at(0);
    QJsonObject object = full().toJson();
    object.insert(field, json);
    Workspace workspace = Workspace::fromJson(object);
    // The other fields are unchanged.
    QJsonObject back = workspace.toJson();
    QVERIFY(back.contains(field));
    back.insert(field, json);
    QCOMPARE(back, object);
    // The workspace can be saved and read again.
    QVERIFY(Workspace::fromJson(workspace.toJson()) == workspace);
}

void TestWorkspace::limitsStayWithinReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<quint64>("memoryMiB");
    QTest::addColumn<quint64>("diskMiB");

    const quint64 memory = JournalLimits::DefaultMemory >> 20;
    const quint64 disk = JournalLimits::DefaultDisk >> 20;
    QTest::newRow("nothing said") << QByteArray("{}") << memory << disk;
    QTest::newRow("as said") << QByteArray(R"({"memoryMiB":64,"diskMiB":100})") << quint64(64) << quint64(100);
    QTest::newRow("nothing on disk") << QByteArray(R"({"diskMiB":0})") << memory << quint64(0);
    QTest::newRow("too little memory") << QByteArray(R"({"memoryMiB":1})") << quint64(32) << disk;
    QTest::newRow("less than nothing") << QByteArray(R"({"memoryMiB":-5,"diskMiB":-5})") << quint64(32) << quint64(0);
    QTest::newRow("beyond any disk") << QByteArray(R"({"diskMiB":9e15})") << memory << (quint64(1) << 24);
}

void TestWorkspace::limitsStayWithinReason()
{
    QFETCH(const QByteArray, json);
    const Workspace workspace = Workspace::fromJson({{u"journal"_s, QJsonDocument::fromJson(json).object()}});
    QTEST(workspace.limits.memory >> 20, "memoryMiB");
    QTEST(workspace.limits.disk >> 20, "diskMiB");
}

void TestWorkspace::theHistoryKeepsTheNewest()
{
    Workspace workspace;
    for (int i = 0; i < 2 * Workspace::MaxHistory; ++i)
        workspace.history.append(Message{QString::number(i), {}, {}, {}, {}});
    const Workspace loaded = Workspace::fromJson(workspace.toJson());
    QCOMPARE(loaded.history.size(), Workspace::MaxHistory);
    QCOMPARE(loaded.history.constLast().typed, QString::number(2 * Workspace::MaxHistory - 1));
}

void TestWorkspace::everyCutOfAFileIsSurvived()
{
    const QByteArray whole = QJsonDocument(full().toJson()).toJson(QJsonDocument::Compact);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QTemporaryDir directory;
        const Workspace::Loaded loaded = Workspace::load(write(directory, whole.first(size)));
        QVERIFY(loaded.workspace == Workspace());
        QVERIFY(!loaded.damage.isEmpty());
    }
}

void TestWorkspace::savingWhereNothingCanBeWrittenSaysSo()
{
    const QTemporaryDir directory;
    const QString file = write(directory, "a file, no directory");
    QVERIFY(full().save(file + u"/workspace.json"_s).text().contains(u"workspace.json"_s));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestWorkspace)
#include "tst_workspace.moc"
