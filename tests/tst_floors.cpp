// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

// Who may include whom (see CONTRIBUTING.md): reads every #include and fails on
// a breach; and a few words that no room may hold.
class TestFloors final : public QObject
{
    Q_OBJECT

private slots:
    void everyIncludeKeepsToItsFloor_data();
    void everyIncludeKeepsToItsFloor();
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

// From the lowest floor to the highest.
const QStringList floors = {u"base"_s,     u"payload"_s,    u"journal"_s,   u"net"_s,
                            u"timeline"_s, u"automation"_s, u"workspace"_s, u"cli"_s};

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

// "app/net/endpoint.h" -> "net"; "ui/console/model.h" -> "ui/console"; "ui/theme.h" -> "ui".
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == u"app"_s)
        return parts.size() > 2 ? parts.at(1) : u"main"_s;
    return parts.size() > 2 ? u"ui/"_s + parts.at(1) : u"ui"_s;
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to || from == u"main"_s)
        return true;
    // Programs for others to run: knows what an address and a message are, and no socket.
    if (from == u"codegen"_s)
        return to == u"base"_s || to == u"payload"_s;
    if (to == u"codegen"_s)
        return from == u"ui"_s || from.startsWith(u"ui/"_s);
    // Beside automation, and no floor stands on it: only the window shows lessons.
    if (from == u"lessons"_s)
        return floors.contains(to) && floors.indexOf(to) <= floors.indexOf(u"timeline"_s);
    if (to == u"lessons"_s)
        return from == u"ui"_s || from.startsWith(u"ui/"_s);
    if (floors.contains(from))
        return floors.contains(to) && floors.indexOf(to) < floors.indexOf(from);
    if (floors.contains(to))
        return to != u"cli"_s;
    // Within ui: the window knows its rooms, a room the shared pieces beside the window.
    return from == u"ui"_s || to == u"ui"_s;
}

} // namespace

void TestFloors::addSources(const QStringList &folders)
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = root.relativeFilePath(it.next());
            QTest::newRow(qPrintable(path)) << path;
        }
    }
}

void TestFloors::everyIncludeKeepsToItsFloor_data()
{
    addSources({u"app"_s, u"ui"_s});
}

void TestFloors::everyIncludeKeepsToItsFloor()
{
    QFETCH(QString, path);
    const QString from = roomOf(path);
    const QStringList includes = includesOf(textOf(path));
    for (const QString &include : includes) {
        if (!include.startsWith(u"app/"_s) && !include.startsWith(u"ui/"_s)) {
            QVERIFY2(!QFile::exists(root.filePath(QFileInfo(path).path() + u'/' + include)),
                     qPrintable(u"%1 is included without its path from the root"_s.arg(include)));
            continue;
        }
        QVERIFY2(QFile::exists(root.filePath(include)), qPrintable(include));
        QVERIFY2(mayInclude(from, roomOf(include)), qPrintable(u"%1 may not include %2"_s.arg(from, include)));
        QVERIFY2(include != u"ui/mainwindow.h"_s || from == u"main"_s || from == u"ui"_s, qPrintable(include));
    }
}

void TestFloors::appKnowsNoWindow_data()
{
    addSources({u"app"_s});
}

// The target links neither Gui nor Widgets, but on Debian their headers are
// found all the same.
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
    QCOMPARE_LE(textOf(path).count(u'\n'), 400);
}

QTEST_APPLESS_MAIN(TestFloors)
#include "tst_floors.moc"
