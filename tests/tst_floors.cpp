// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// Which room may include which (see CONTRIBUTING.md): reads every #include and
// fails on a breach; also checks for a few words that no room may contain.
class TestFloors final : public QObject
{
    Q_OBJECT

private slots:
    void theTableHasEveryRoom();
    void everyIncludeKeepsToItsFloor_data();
    void everyIncludeKeepsToItsFloor();
    void noTwoFilesIncludeEachOther();
    void onlyTheNetworkSeesEndpoints();
    void appKnowsNoWindow_data();
    void appKnowsNoWindow();
    void nothingBlocks_data();
    void nothingBlocks();
    void everyFileNamesItsLicence_data();
    void everyFileNamesItsLicence();
    void roomsAreSmall_data();
    void roomsAreSmall();

private:
    static void addSources(const QStringList &folders);
};

namespace {

const QDir root(QStringLiteral(SOCKETEER_SOURCE_DIR));

// A room is a folder. It may include itself, the rooms named here and,
// transitively, those that they may include.
struct Room
{
    QString name;
    QStringList standsOn;
};

const QList<Room> rooms = {
    {u"app/base"_s, {}},
    {u"app/payload"_s, {u"app/base"_s}},

    {u"app/codegen/common"_s, {u"app/payload"_s}},
    {u"app/codegen/c"_s, {u"app/codegen/common"_s}},
    {u"app/codegen/python"_s, {u"app/codegen/common"_s}},
    {u"app/codegen/qt"_s, {u"app/codegen/common"_s}},
    {u"app/codegen/boards"_s, {u"app/codegen/common"_s}},
    {u"app/codegen/shell"_s, {u"app/codegen/common"_s}},
    {u"app/codegen"_s,
     {u"app/codegen/c"_s, u"app/codegen/python"_s, u"app/codegen/qt"_s, u"app/codegen/boards"_s,
      u"app/codegen/shell"_s}},

    {u"app/journal/store"_s, {u"app/payload"_s}},
    {u"app/journal"_s, {u"app/journal/store"_s}},
    {u"app/journal/search"_s, {u"app/journal"_s}},
    {u"app/journal/export"_s, {u"app/journal"_s}},

    {u"app/net/host"_s, {u"app/base"_s}},
    {u"app/net/socket"_s, {u"app/net/host"_s}},
    {u"app/net/endpoint"_s, {u"app/net/socket"_s, u"app/journal"_s}},
    {u"app/net/tcp"_s, {u"app/net/endpoint"_s}},
    {u"app/net/datagram"_s, {u"app/net/endpoint"_s}},
    {u"app/net/capture"_s, {u"app/net/tcp"_s}},
    {u"app/net/check"_s, {u"app/net/tcp"_s, u"app/net/datagram"_s}},
    {u"app/net"_s, {u"app/net/capture"_s, u"app/net/check"_s}},

    {u"app/timeline"_s, {u"app/net"_s}},
    {u"app/lessons"_s, {u"app/timeline"_s}},
    {u"app/automation"_s, {u"app/timeline"_s}},
    {u"app/automation/echotest"_s, {u"app/automation"_s}},
    {u"app/automation/responders"_s, {u"app/automation"_s, u"app/journal/export"_s}},
    {u"app/workspace"_s, {u"app/automation/echotest"_s, u"app/automation/responders"_s}},
    {u"app/cli/options"_s, {u"app/workspace"_s, u"app/journal/search"_s, u"app/journal/export"_s}},
    {u"app/cli"_s, {u"app/cli/options"_s}},

    {u"ui/style"_s, {}},
    {u"ui/widgets"_s, {u"ui/style"_s}},
    {u"ui/tabs"_s,
     {u"ui/widgets"_s, u"app/workspace"_s, u"app/lessons"_s, u"app/codegen"_s, u"app/journal/search"_s,
      u"app/journal/export"_s}},
    {u"ui/feature"_s, {u"ui/tabs"_s}},
    {u"ui/endpoints/fields"_s, {u"ui/tabs"_s}},
    {u"ui/endpoints/sentences"_s, {u"ui/endpoints/fields"_s}},
    {u"ui/endpoints"_s, {u"ui/endpoints/sentences"_s}},
    {u"ui/console/model"_s, {u"ui/tabs"_s}},
    {u"ui/console/view"_s, {u"ui/console/model"_s}},
    {u"ui/console"_s, {u"ui/console/view"_s, u"ui/feature"_s}},
    {u"ui/composer"_s, {u"ui/feature"_s}},
    {u"ui/interfaces"_s, {u"ui/feature"_s}},
    {u"ui/responders"_s, {u"ui/feature"_s}},
    {u"ui/check"_s, {u"ui/feature"_s}},
    {u"ui/echotest"_s, {u"ui/feature"_s}},
    {u"ui/partner"_s, {u"ui/feature"_s}},
    {u"ui/timeline"_s, {u"ui/feature"_s}},
    {u"ui/lessons"_s, {u"ui/feature"_s}},
    {u"ui/codeview"_s, {u"ui/feature"_s}},
    {u"ui/peernames"_s, {u"ui/feature"_s}},
    {u"ui/limits"_s, {u"ui/feature"_s}},
    {u"ui/help"_s, {u"ui/feature"_s}},
    {u"ui/presentation"_s, {u"ui/feature"_s}},
    {u"ui/appearance"_s, {u"ui/feature"_s}},
    {u"ui/window"_s,
     {u"ui/endpoints"_s, u"ui/console"_s, u"ui/composer"_s, u"ui/interfaces"_s, u"ui/responders"_s, u"ui/check"_s,
      u"ui/echotest"_s, u"ui/partner"_s, u"ui/timeline"_s, u"ui/lessons"_s, u"ui/codeview"_s, u"ui/peernames"_s,
      u"ui/limits"_s, u"ui/help"_s, u"ui/presentation"_s, u"ui/appearance"_s}},

    {u"app"_s, {u"app/cli"_s, u"ui/window"_s}}, // main.cpp
};

QString textOf(const QString &path)
{
    QFile file(root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

bool isOurs(const QString &include)
{
    return include.startsWith(u"app/"_s) || include.startsWith(u"ui/"_s);
}

QString roomOf(const QString &path)
{
    return QFileInfo(path).path();
}

// A unit is a header and its sources for every system: "app/net/host/route".
QString unitOf(const QString &path)
{
    static const QRegularExpression ending(u"(_linux|_unix|_portable)?\\.(cpp|h)$"_s);
    return QString(path).remove(ending);
}

// Every room that it may include, transitively.
QSet<QString> below(const QString &room)
{
    QSet<QString> found;
    QStringList open{room};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        const auto row = std::ranges::find(rooms, next, &Room::name);
        for (const QString &lower : row == rooms.end() ? QStringList() : row->standsOn) {
            if (!found.contains(lower))
                open << lower;
            found << lower;
        }
    }
    return found;
}

QStringList sourcesOf(const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths << root.relativeFilePath(it.next());
    }
    return paths;
}

} // namespace

void TestFloors::addSources(const QStringList &folders)
{
    QTest::addColumn<QString>("path");
    const QStringList paths = sourcesOf(folders);
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

void TestFloors::theTableHasEveryRoom()
{
    QSet<QString> folders;
    const QStringList paths = sourcesOf({u"app"_s, u"ui"_s});
    for (const QString &path : paths)
        folders << roomOf(path);
    QSet<QString> rows;
    for (const Room &room : rooms) {
        rows << room.name;
        QVERIFY2(!below(room.name).contains(room.name), qPrintable(u"%1 stands on itself"_s.arg(room.name)));
    }
    QCOMPARE(rows, folders);
}

void TestFloors::everyIncludeKeepsToItsFloor_data()
{
    addSources({u"app"_s, u"ui"_s});
}

void TestFloors::everyIncludeKeepsToItsFloor()
{
    QFETCH(QString, path);
    const QString from = roomOf(path);
    const QSet<QString> allowed = below(from) + QSet<QString>{from};
    const QStringList includes = includesOf(textOf(path));
    for (const QString &include : includes) {
        if (!isOurs(include)) {
            QVERIFY2(!QFile::exists(root.filePath(QFileInfo(path).path() + u'/' + include)),
                     qPrintable(u"%1 is included without its path from the root"_s.arg(include)));
            continue;
        }
        QVERIFY2(QFile::exists(root.filePath(include)), qPrintable(include));
        QVERIFY2(allowed.contains(roomOf(include)), qPrintable(u"%1 may not include %2"_s.arg(from, include)));
    }
}

void TestFloors::noTwoFilesIncludeEachOther()
{
    QHash<QString, QSet<QString>> included;
    const QStringList paths = sourcesOf({u"app"_s, u"ui"_s});
    for (const QString &path : paths) {
        const QStringList includes = includesOf(textOf(path));
        for (const QString &include : includes)
            if (isOurs(include) && unitOf(include) != unitOf(path))
                included[unitOf(path)] << unitOf(include);
    }
    QStringList mutual;
    for (const auto &[unit, others] : included.asKeyValueRange())
        for (const QString &other : others)
            if (unit < other && included.value(other).contains(unit))
                mutual << unit + u" and "_s + other;
    mutual.sort();
    QVERIFY2(mutual.isEmpty(), qPrintable(mutual.join(u"; "_s)));
}

// All others give commands and get records and states; companions see a host.
void TestFloors::onlyTheNetworkSeesEndpoints()
{
    QStringList others;
    const QStringList paths = sourcesOf({u"app"_s, u"ui"_s});
    for (const QString &path : paths)
        if (!path.startsWith(u"app/net/"_s) && includesOf(textOf(path)).contains(u"app/net/endpoint/endpoint.h"_s))
            others << path;
    QVERIFY2(others.isEmpty(), qPrintable(others.join(u"; "_s)));
}

void TestFloors::appKnowsNoWindow_data()
{
    addSources({u"app"_s});
}

// The target links neither Gui nor Widgets, but on Debian their headers are
// still found.
void TestFloors::appKnowsNoWindow()
{
    QFETCH(QString, path);
    const bool isMain = path == u"app/main.cpp"_s; // the only file that knows both floors
    static const QSet<QString> gui = [] {
        QSet<QString> names;
        for (const QString &module : {u"QtGui"_s, u"QtWidgets"_s}) {
            QDirIterator it(QStringLiteral(SOCKETEER_QT_HEADERS) + u'/' + module, {u"Q*"_s}, QDir::Files);
            while (it.hasNext())
                names.insert(QFileInfo(it.next()).fileName());
        }
        return names;
    }();
    QVERIFY(gui.contains(u"QWidget"_s) && gui.contains(u"QColor"_s));
    const QStringList includes = includesOf(textOf(path));
    for (const QString &include : includes) {
        const bool isGui = gui.contains(include) || include.startsWith(u"QtGui"_s)
            || include.startsWith(u"QtWidgets"_s);
        QVERIFY2(!isGui || isMain, qPrintable(include));
    }
}

void TestFloors::nothingBlocks_data()
{
    addSources({u"app"_s, u"ui"_s});
}

void TestFloors::nothingBlocks()
{
    QFETCH(QString, path);
    static const QRegularExpression blocking(
        u"\\b(waitFor(Connected|ReadyRead|BytesWritten|Disconnected|NewConnection|Started|Finished)|processEvents|"
        u"qSleep|sender)\\s*\\(|\\bQEventLoop\\b|->exec\\(\\)|\\bQ?Thread::[mu]?sleep\\b"_s);
    const auto match = blocking.match(textOf(path));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void TestFloors::everyFileNamesItsLicence_data()
{
    addSources({u"app"_s, u"ui"_s, u"tests"_s});
}

void TestFloors::everyFileNamesItsLicence()
{
    QFETCH(QString, path);
    QVERIFY(textOf(path).startsWith(u"// SPDX-FileCopyrightText: 2026 Socketeer contributors\n"
                                    "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s));
}

void TestFloors::roomsAreSmall_data()
{
    addSources({u"app"_s, u"ui"_s});
}

void TestFloors::roomsAreSmall()
{
    QFETCH(QString, path);
    constexpr int MostLines = 400;
    QCOMPARE_LE(textOf(path).count(u'\n'), MostLines);
}

SOCKETEER_TEST(TestFloors)
#include "tst_floors.moc"
