// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/addressoptions.h"
#include "app/cli/options/help.h"
#include "app/cli/options/options.h"
#include "tests/kit/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// The page that the build has written.
class TestManPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPartIsThere_data();
    void everyPartIsThere();
    void everyOptionIsInThePage_data();
    void everyOptionIsInThePage();
    void everyOptionOfAnAddressIsInThePage();
    void everyAddressIsInThePage();
    void noPlaceholderIsLeft();
    void groffHasNoComplaint();

private:
    // As a person reads it: without fonts, on lines without an end.
    QString m_shown;
    QString m_source;
    QByteArray m_complaints;
    bool m_hasGroff = false;
};

namespace {

// Each run of white space as one blank, so that a line's end makes no difference.
QString inOneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

void TestManPage::initTestCase()
{
    QFile page(QStringLiteral(SOCKETEER_MANPAGE));
    QVERIFY(page.open(QIODevice::ReadOnly));
    m_source = QString::fromUtf8(page.readAll());
    m_hasGroff = !QStandardPaths::findExecutable(u"groff"_s).isEmpty();
    if (!m_hasGroff)
        return;
    QProcess groff;
    // -c: no escape sequences; overstriking, which stands for fonts, goes below.
    groff.start(u"groff"_s, {u"-mandoc"_s, u"-ww"_s, u"-Tutf8"_s, u"-P-cbou"_s, u"-rLL=2000n"_s, page.fileName()});
    QVERIFY2(groff.waitForFinished(60'000), qPrintable(groff.errorString()));
    m_complaints = groff.readAllStandardError();
    m_shown = inOneLine(QString::fromUtf8(groff.readAllStandardOutput()));
}

void TestManPage::everyPartIsThere_data()
{
    QTest::addColumn<QString>("part");
    for (const char *const part : {"NAME", "SYNOPSIS", "DESCRIPTION", "ADDRESSES", "OPTIONS", "RECORDS", "EXIT STATUS",
                                   "ENVIRONMENT", "FILES", "EXAMPLES", "SEE ALSO"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TestManPage::everyPartIsThere()
{
    QFETCH(const QString, part);
    QVERIFY(m_source.contains(u"\n.SH "_s + part + u'\n'));
}

void TestManPage::everyOptionIsInThePage_data()
{
    QTest::addColumn<int>("row");
    for (qsizetype row = 0; row < options::all().size(); ++row)
        QTest::newRow(qPrintable(options::all().at(row).name)) << int(row);
}

void TestManPage::everyOptionIsInThePage()
{
    QFETCH(const int, row);
    const Option &option = options::all().at(row);
    const QString name = QString(option.name).replace(u'-', u"\\-"_s);
    QVERIFY(m_source.contains(u"\n.TP\n\\fB"_s + name + u"\\fR"_s));
    if (!m_hasGroff)
        QSKIP("groff is not installed: how the page reads is NOT TESTED");
    const QString value = option.takesValue() ? u' ' + option.valueName() : QString();
    QString meaning = option.helpText();
    meaning[0] = meaning[0].toUpper();
    const QString item = inOneLine(option.name + value + u' ' + meaning);
    QVERIFY2(m_shown.contains(u' ' + item), qUtf8Printable(item));
}

void TestManPage::everyOptionOfAnAddressIsInThePage()
{
    for (const AddressOption &option : AddressOption::all()) {
        const QRegularExpression tag(u"\n\\.TP\n\\.B[IR] %1="_s.arg(option.name));
        QVERIFY2(m_source.contains(tag), option.name.data());
    }
}

void TestManPage::everyAddressIsInThePage()
{
    if (!m_hasGroff)
        QSKIP("groff is not installed: how the page reads is NOT TESTED");
    const QList<help::Entry> entries = help::addresses();
    for (const help::Entry &entry : entries)
        QVERIFY2(m_shown.contains(u' ' + entry.form + u' '), qUtf8Printable(entry.form));
}

void TestManPage::noPlaceholderIsLeft()
{
    QVERIFY(!m_source.contains(QRegularExpression(u"@[A-Z]+@"_s)));
    QVERIFY(m_source.contains(QStringLiteral("Socketeer " SOCKETEER_VERSION)));
}

void TestManPage::groffHasNoComplaint()
{
    if (!m_hasGroff)
        QSKIP("groff is not installed: the page's markup is NOT TESTED");
    QCOMPARE(m_complaints, QByteArray());
}

SOCKETEER_TEST_WITH(QCoreApplication, TestManPage)
#include "tst_manpage.moc"
