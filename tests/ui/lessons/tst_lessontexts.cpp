// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonfile.h"
#include "tests/driver/controlname.h"
#include "tests/driver/lessondriver.h"
#include "tests/kit/testprogram.h"
#include "ui/endpoints/fields/fieldrules.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Lessons = 14;

QDir folder()
{
    return QDir(QStringLiteral(SOCKETEER_SOURCE_DIR "/resources/lessons"));
}

QByteArray contents(const QString &name)
{
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList names()
{
    QStringList names;
    for (const QString &name : folder().entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        if (name.count(u'.') == 1)
            names << name.chopped(3);
    }
    return names;
}

QString fileOf(const QString &lesson, const QString &language)
{
    return lesson + (language == "en"_L1 ? u".md"_s : u"."_s + language + u".md"_s);
}

QStringList allMatches(const QString &text, const QString &pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator each = QRegularExpression(pattern).globalMatch(text);
    while (each.hasNext())
        found << each.next().captured(1);
    return found;
}

// The texts between ** and **: names of controls.
QStringList controlsIn(const QString &text)
{
    return allMatches(text, u"\\*\\*(.+?)\\*\\*"_s);
}

// The texts between * and * that have steps: paths to commands.
QStringList menusIn(const QString &text)
{
    return allMatches(text, u"(?<!\\*)\\*([^*]+›[^*]+)\\*(?!\\*)"_s);
}

void addName(QSet<QString> &names, const QString &text)
{
    if (const QString name = fieldrules::withoutMnemonic(text).remove(u'…'); !name.isEmpty())
        names << name;
}

} // namespace

class TestLessonTexts final : public QObject
{
    Q_OBJECT

private slots:
    void thereAreFourteen();
    void eachIsInTheProgram_data() { addLessons(); }
    void eachIsInTheProgram();
    void eachCanBeReadInBothLanguages_data() { addLessons(); }
    void eachCanBeReadInBothLanguages();
    void eachStepIsToldInBothLanguages_data() { addLessons(); }
    void eachStepIsToldInBothLanguages();
    void everyControlIsInTheWindow_data();
    void everyControlIsInTheWindow();

private:
    static void addLessons();
    void gather(LessonDriver &lesson);
    [[nodiscard]] bool gatherEverything(LessonDriver &lesson);

    QSet<QString> m_names;
    QSet<QString> m_menus;
};

void TestLessonTexts::addLessons()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

void TestLessonTexts::thereAreFourteen()
{
    QCOMPARE(names().size(), Lessons);
    QList<int> orders;
    for (const QString &name : names())
        orders << lessonfile::lesson(contents(fileOf(name, u"en"_s))).order;
    for (int order = 1; order <= Lessons; ++order)
        QCOMPARE(orders[order - 1], order);
}

void TestLessonTexts::eachIsInTheProgram()
{
    QFETCH(QString, name);
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        QFile file(u":/lessons/"_s + fileOf(name, language));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(file.readAll(), contents(fileOf(name, language)));
    }
}

void TestLessonTexts::eachCanBeReadInBothLanguages()
{
    QFETCH(QString, name);
    const lessonfile::Read lesson = lessonfile::lesson(contents(fileOf(name, u"en"_s)));
    QVERIFY2(lesson.problem.isNull(), qPrintable(u"%1: %2"_s.arg(lesson.line).arg(lesson.problem.text())));
    const lessonfile::Read chinese = lessonfile::translation(contents(fileOf(name, u"zh_CN"_s)), lesson.steps.size());
    QVERIFY2(chinese.problem.isNull(), qPrintable(u"%1: %2"_s.arg(chinese.line).arg(chinese.problem.text())));
}

void TestLessonTexts::eachStepIsToldInBothLanguages()
{
    QFETCH(QString, name);
    const lessonfile::Read lesson = lessonfile::lesson(contents(fileOf(name, u"en"_s)));
    const lessonfile::Read chinese = lessonfile::translation(contents(fileOf(name, u"zh_CN"_s)), lesson.steps.size());
    for (const LessonText &text : {lesson.text, chinese.text}) {
        QVERIFY(!text.title.isEmpty());
        QVERIFY(!text.introduction.isEmpty());
        QCOMPARE(text.steps.size(), lesson.steps.size());
        QVERIFY(text.conclusion && !text.conclusion->text.isEmpty());
        for (const LessonText::Section &step : text.steps)
            QVERIFY2(!step.heading.isEmpty() && !step.text.trimmed().isEmpty(), qPrintable(step.heading));
    }
    for (qsizetype step = 0; step < lesson.steps.size(); ++step) {
        const QString heading = lesson.text.steps[step].heading;
        QVERIFY2(heading != chinese.text.steps[step].heading, qPrintable(heading));
        QVERIFY2(controlsIn(lesson.text.steps[step].text).size() == controlsIn(chinese.text.steps[step].text).size(),
                 qPrintable(u"the two texts of “%1” name other controls"_s.arg(heading)));
    }
}

void TestLessonTexts::gather(LessonDriver &lesson)
{
    MainWindow &window = lesson.driver().window();
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *const widget : widgets) {
        addName(m_names, widget->accessibleName());
        if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
            addName(m_names, button->text());
        if (const auto *const label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            addName(m_names, label->text());
        if (const auto *const box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                addName(m_names, box->itemText(i));
        }
        if (const auto *const tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                addName(m_names, tabs->tabText(i));
        }
        if (const auto *const menu = qobject_cast<const QMenu *>(widget)) {
            for (const QAction *const action : menu->actions())
                m_menus << u"%1 › %2"_s.arg(fieldrules::withoutMnemonic(menu->title()),
                                            fieldrules::withoutMnemonic(action->text()));
        }
    }
}

// Buttons change their names with the state.
bool TestLessonTexts::gatherEverything(LessonDriver &lesson)
{
    if (!lesson.showTimeline())
        return false;
    gather(lesson);
    if (!lesson.open(Udp) || !lesson.startPartner(Udp))
        return false;
    gather(lesson);
    const bool isOpen = lesson.open(TcpServer) && lesson.connectTo(lesson.port(TcpServer))
        && lesson.pressInTimeline(u"Stop reading"_s) && lesson.press(TcpServer, u"Repeat"_s)
        && lesson.send(TcpServer, u"again"_s);
    const auto isAllNamed = [&] {
        gather(lesson);
        return m_names.contains(controlname::of(u"Read on"_s)) && m_names.contains(controlname::of(u"Stop"_s));
    };
    return isOpen && QTest::qWaitFor(isAllNamed, LessonDriver::LimitMs);
}

void TestLessonTexts::everyControlIsInTheWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in English") << u"en"_s;
    QTest::newRow("in Chinese") << u"zh_CN"_s;
}

void TestLessonTexts::everyControlIsInTheWindow()
{
    QFETCH(QString, language);
    m_names.clear();
    m_menus.clear();
    LessonDriver lesson(*qApp, language);
    QVERIFY(gatherEverything(lesson));
    QStringList unknown;
    for (const QString &name : names()) {
        const QString text = QString::fromUtf8(contents(fileOf(name, language)));
        for (const QString &control : controlsIn(text)) {
            if (!m_names.contains(control))
                unknown << u"%1: **%2**"_s.arg(name, control);
        }
        for (const QString &menu : menusIn(text)) {
            if (!m_menus.contains(menu))
                unknown << u"%1: *%2*"_s.arg(name, menu);
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

SOCKETEER_TEST_WITH(QApplication, TestLessonTexts)
#include "tst_lessontexts.moc"
