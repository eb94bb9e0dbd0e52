// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/common/literals.h"
#include "tests/codegen/runningprogram.h"
#include "tests/kit/testprogram.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The languages' own parsers check that a literal has the intended value.
class TestLiterals final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void python();
    void c();
    void shell();
    void nothingBreaksOutOfAComment_data();
    void nothingBreaksOutOfAComment();

private:
    [[nodiscard]] QByteArray outputOf(const QString &program, const QStringList &arguments) const
    {
        RunningProgram running;
        running.start(program, arguments);
        return running.hasEnded() && running.status() == 0 ? running.output() : "failed: " + running.output();
    }
    [[nodiscard]] QString write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? file.fileName() : QString();
    }
    [[nodiscard]] QByteArray expected() const
    {
        QByteArray lines;
        for (const QByteArray &octets : m_samples)
            lines += octets.toHex() + '\n';
        return lines;
    }

    QTemporaryDir m_folder;
    QByteArrayList m_samples;
};

void TestLiterals::initTestCase()
{
    m_samples = {"",
                 "plain",
                 "\"quoted\" 'single' `back`",
                 "back\\slash \\n \\x41 \\",
                 "?\?/ ?\?= ?\?' what?\?!",
                 QByteArray("\0zero\0"
                            "1",
                            7),
                 "\xe4\xbd\xa0 UTF-8 \xe5\xa5\xbd"
                 "fa",
                 "\x01"
                 "2\x0f"
                 "g\xff"
                 "abc",
                 "\r\n\t\v\f\a\b\x1b\x7f",
                 "%d %s %% %",
                 "-n option",
                 "$HOME $(id) !! ~",
                 "*/ /* // # ''' \"\"\"",
                 QByteArray(300, '?')};
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all += char(octet);
    m_samples << all;
    QRandomGenerator random(20260101);
    for (int i = 0; i < 100; ++i) {
        QByteArray octets;
        const int size = random.bounded(120);
        static const QByteArray likely("?\\\"'/%-0a\0\n\xe4$", 13);
        for (int at = 0; at < size; ++at)
            octets += random.bounded(2) == 0 ? likely[random.bounded(int(likely.size()))] : char(random.bounded(256));
        m_samples << octets;
    }
}

void TestLiterals::python()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed: its literals are not tried.");
    QString text;
    for (const QByteArray &octets : std::as_const(m_samples)) {
        text += u"print(("_s + literals::pythonBytes(octets).join(u'\n') + u").hex())\n"_s;
        const QString asText = QString::fromUtf8(octets);
        text += u"assert "_s + literals::pythonText(asText) + u".encode().hex() == '"_s
            + QString::fromLatin1(asText.toUtf8().toHex()) + u"'\n"_s;
    }
    QCOMPARE(outputOf(u"python3"_s, {write(u"literals.py"_s, text)}), expected());
}

void TestLiterals::c()
{
    QString text = u"#include <stdio.h>\n"
                   "static void hex(const unsigned char *octets, size_t size)\n"
                   "{\n    for (size_t i = 0; i < size; ++i)\n        printf(\"%02x\", octets[i]);\n"
                   "    putchar('\\n');\n}\n\nint main(void)\n{\n"_s;
    int number = 0;
    for (const QByteArray &octets : std::as_const(m_samples)) {
        const QString strings = u"s%1"_s.arg(++number);
        const QString numbers = u"n%1"_s.arg(number);
        text += u"    static const unsigned char "_s + strings + u"[] = "_s + literals::cString(octets).join(u'\n')
            + u";\n    static const unsigned char "_s + numbers + u"[] = {"_s + literals::cNumbers(octets).join(u'\n')
            + u" 0};\n"_s;
        text += u"    hex(%1, sizeof %1 - 1);\n    if (sizeof %1 != sizeof %2 || %1[0] != %2[0])\n        return 1;\n"_s
                    .arg(strings, numbers);
    }
    text += u"    return 0;\n}\n"_s;
    const QString program = m_folder.filePath(u"literals"_s);
    // -std=c11 enables the standard's trigraphs.
    QCOMPARE(outputOf(QStringLiteral(SOCKETEER_CXX),
                      {u"-x"_s, u"c"_s, u"-std=c11"_s, u"-Wall"_s, u"-Wextra"_s, u"-Wpedantic"_s, u"-Werror"_s, u"-o"_s,
                       program, write(u"literals.c"_s, text)}),
             QByteArray());
    QCOMPARE(outputOf(program, {}), expected());
}

void TestLiterals::shell()
{
    QString text;
    for (const QByteArray &octets : std::as_const(m_samples)) {
        text += u"printf "_s + literals::printfFormat(octets) + u" | od -An -v -tx1 | tr -d ' \\n'; echo\n"_s;
        if (!octets.isEmpty())
            text += u"export M='"_s + literals::octal(octets)
                + u"'; [ \"$(printf $M | od -An -v -tx1 | tr -d ' \\n')\" = '"_s + QString::fromLatin1(octets.toHex())
                + u"' ] || echo octal\n"_s;
        const QString word = QString::fromUtf8(octets).remove(u'\0');
        text += u"[ \"$(printf %s "_s + literals::shellText(word + u'.') + u" | od -An -v -tx1 | tr -d ' \\n')\" = '"_s
            + QString::fromLatin1((word + u'.').toUtf8().toHex()) + u"' ] || echo word\n"_s;
    }
    QCOMPARE(outputOf(u"sh"_s, {write(u"literals.sh"_s, text)}), expected());
}

void TestLiterals::nothingBreaksOutOfAComment_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line breaks of every kind") << u"a\nb\rc\u2028d\u2029e\vf\fg\u0085h"_s;
    QTest::newRow("a backslash at the end") << u"path\\"_s;
    QTest::newRow("the trigraph of a backslash at the end") << u"what?\?/"_s;
    QTest::newRow("a change of direction") << u"a\u202eb\u2066c"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd800) + u"b"_s;
    QTest::newRow("zeros") << QString(3, QChar(0));
}

void TestLiterals::nothingBreaksOutOfAComment()
{
    QFETCH(QString, text);
    const QString remark = literals::remark(text);
    for (const QChar c : remark)
        QVERIFY(c.isPrint() && !c.isSurrogate());
    QVERIFY(!remark.endsWith(u'\\'));
    QVERIFY(!remark.contains("?\?/"_L1));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestLiterals)
#include "tst_literals.moc"
