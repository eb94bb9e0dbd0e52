// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/codeview/codehighlighter.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTest>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;

// Which parts of a line are coloured in each syntax.
class TestCodeHighlighter final : public QObject
{
    Q_OBJECT

private slots:
    void aLineHasItsColours_data();
    void aLineHasItsColours();
};

namespace {

// A letter for each character: k(eyword), l(iteral), c(omment), or a dot.
QString coloursOf(const QTextDocument &document, const QPalette &palette)
{
    QString colours(document.toPlainText().size(), u'.');
    for (const QTextLayout::FormatRange &range : document.firstBlock().layout()->formats()) {
        const QColor color = range.format.foreground().color();
        const QChar letter = color == Theme::color(Theme::Role::Sent, palette) ? u'k'
            : color == Theme::color(Theme::Role::Event, palette)               ? u'l'
                                                                               : u'c';
        colours.replace(range.start, range.length, QString(range.length, letter));
    }
    return colours;
}

} // namespace

void TestCodeHighlighter::aLineHasItsColours_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("colours");
    QTest::newRow("Python") << u"python"_s << u"if x: y('#\\'') # z"_s << u"kk......lllll..ccc"_s;
    QTest::newRow("C") << u"c"_s << u"int if_ = 1; // z"_s << u"kkk..........cccc"_s;
    QTest::newRow("the sign of another syntax") << u"qt"_s << u"# include"_s << u"........."_s;
    QTest::newRow("a shell's apostrophes") << u"socat"_s << u"do '\\' done"_s << u"kk.lll.kkkk"_s;
    QTest::newRow("commands have no literals") << u"esp-at"_s << u"AT=\"if\""_s << u"......."_s;
}

void TestCodeHighlighter::aLineHasItsColours()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    QTextDocument document(line);
    CodeHighlighter highlighter(&document);
    highlighter.setPalette(QApplication::palette());
    highlighter.setSyntax(CodeLanguage::find(language)->syntax);
    QTEST(coloursOf(document, QApplication::palette()), "colours");
}

SOCKETEER_TEST_WITH(QApplication, TestCodeHighlighter)
#include "tst_codehighlighter.moc"
