// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainudp.h"
#include "ui/codeview/codedialog.h"
#include "ui/codeview/programrunner.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

// "Show as code" of each tab, through the real window.
class TestCodeDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyTabHasAProgram_data();
    void everyTabHasAProgram();
    void itFollowsTheTab();
    void whatCannotBeDoneIsSaid();
    void theProgramIsCopiedAndSaved();
    void aFileThatCannotBeWrittenIsSaid();
    void onlyPythonIsRun();
    void aPortThatTheTabHasIsInTheWay();
    void aProgramIsRunAndTellsTheConsole();
    void closingEndsTheProgram();
    void commentsFollowTheLanguage();
    void everythingHasAName();
    void whatAProgramPrintsHasLimits();
    void theProgramEndsWithItsRun();

private:
    [[nodiscard]] CodeDialog *open()
    {
        m_driver->window().findChild<QAction *>(u"showCode"_s)->trigger();
        return m_driver->window().findChild<CodeDialog *>();
    }
    static QString program(const CodeDialog *dialog)
    {
        return dialog->findChild<QPlainTextEdit *>(u"program"_s)->toPlainText();
    }
    static QString remarks(const CodeDialog *dialog) { return dialog->findChild<QLabel *>(u"remarks"_s)->text(); }
    static QPushButton *button(const CodeDialog *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }
    static void choose(const CodeDialog *dialog, const QString &language)
    {
        auto *const box = dialog->findChild<QComboBox *>(u"programLanguage"_s);
        box->setCurrentIndex(box->findData(language));
    }
    [[nodiscard]] bool aim(quint16 port)
    {
        return m_driver->type(u"Target address"_s, u"127.0.0.1"_s)
            && m_driver->type(u"Target port"_s, QString::number(port)) && m_driver->type(u"Message"_s, u"hello"_s);
    }
    [[nodiscard]] bool waitForNote(const QString &text)
    {
        return m_driver->waitForRecord([&text](const Record &record) {
            return record.head.kind == RecordKind::Note
                && textOf(Event::fromOctets(record.payload).notices).contains(text);
        }) != 0;
    }
    static bool canRun() { return !ProgramRunner::interpreter().isEmpty(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestCodeDialog::init()
{
    m_driver = std::make_unique<WindowDriver>(*qApp);
}

void TestCodeDialog::everyTabHasAProgram_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("expected");
    QTest::newRow("UDP") << int(Udp) << u"SOCK_DGRAM"_s;
    QTest::newRow("Broadcast") << int(Broadcast) << u"TARGETS = ["_s;
    QTest::newRow("TCP client") << int(TcpClient) << u"create_connection"_s;
    QTest::newRow("TCP server") << int(TcpServer) << u"accept()"_s;
}

void TestCodeDialog::everyTabHasAProgram()
{
    QFETCH(int, tab);
    QFETCH(QString, expected);
    QVERIFY(m_driver->showTab(tab));
    if (tab == Broadcast)
        QVERIFY(m_driver->type(u"Target port"_s, u"8080"_s) && m_driver->type(u"Send through"_s, u"255.255.255.255"_s));
    if (tab == TcpClient)
        QVERIFY(m_driver->type(u"Server address"_s, u"127.0.0.1"_s) && m_driver->type(u"Server port"_s, u"8080"_s));
    const CodeDialog *const dialog = open();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QTRY_VERIFY2(program(dialog).contains(expected), qPrintable(program(dialog) + remarks(dialog)));
    QVERIFY(!dialog->windowTitle().isEmpty());
}

void TestCodeDialog::itFollowsTheTab()
{
    const CodeDialog *const dialog = open();
    QVERIFY(m_driver->type(u"Message"_s, u"first"_s));
    QVERIFY(m_driver->type(u"Target address"_s, u"10.1.2.3"_s));
    QVERIFY(m_driver->type(u"Target port"_s, u"4321"_s));
    QTRY_VERIFY(program(dialog).contains(u"(\"10.1.2.3\", 4321)"_s) && program(dialog).contains(u"b\"first\""_s));
    QVERIFY(!program(dialog).contains(u"PERIOD"_s));
    QVERIFY(m_driver->click(u"Repeat"_s));
    QTRY_VERIFY(program(dialog).contains(u"PERIOD"_s));
    QVERIFY(!program(dialog).contains(u"sock.sendto(data, peer)"_s));
    dialog->findChild<QComboBox *>(u"whenReceived"_s)->setCurrentIndex(1);
    QTRY_VERIFY(program(dialog).contains(u"sock.sendto(data, peer)"_s));
    const QString title = dialog->windowTitle();
    QVERIFY(m_driver->showTab(TcpServer));
    QTRY_VERIFY(program(dialog).contains(u"accept()"_s));
    QVERIFY(dialog->windowTitle() != title);
}

void TestCodeDialog::whatCannotBeDoneIsSaid()
{
    QVERIFY(m_driver->showTab(Broadcast) && m_driver->type(u"Target port"_s, u"8080"_s));
    const CodeDialog *const dialog = open();
    choose(dialog, u"esp-at"_s);
    QVERIFY(program(dialog).isEmpty());
    QVERIFY2(remarks(dialog).contains(u"ESP-AT cannot"_s), qPrintable(remarks(dialog)));
    for (const QString &name : {u"copy"_s, u"save"_s, u"run"_s}) {
        QVERIFY(!button(dialog, name)->isEnabled());
        QVERIFY(!button(dialog, name)->toolTip().isEmpty());
    }
    choose(dialog, u"arduino"_s);
    QVERIFY(program(dialog).contains(u"WiFi.broadcastIP()"_s));
    QVERIFY(remarks(dialog).contains(u"board"_s));
    QVERIFY(button(dialog, u"copy"_s)->isEnabled());
}

void TestCodeDialog::theProgramIsCopiedAndSaved()
{
    QVERIFY(aim(8080));
    CodeDialog *const dialog = open();
    choose(dialog, u"c"_s);
    QTRY_VERIFY(program(dialog).contains(u"hello"_s));
    QTest::mouseClick(button(dialog, u"copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), program(dialog));
    const QTemporaryDir folder;
    QTest::mouseClick(button(dialog, u"save"_s), Qt::LeftButton);
    auto *const chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    QVERIFY(chooser->selectedFiles().constFirst().endsWith(u"udp.c"_s));
    emit chooser->fileSelected(folder.filePath(u"program.c"_s));
    QFile file(folder.filePath(u"program.c"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), program(dialog));
    QVERIFY(remarks(dialog).contains(u"program.c"_s));
    chooser->close();
}

void TestCodeDialog::aFileThatCannotBeWrittenIsSaid()
{
    CodeDialog *const dialog = open();
    QTest::mouseClick(button(dialog, u"save"_s), Qt::LeftButton);
    auto *const chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    emit chooser->fileSelected(u"/no/such/folder/program.py"_s);
    QVERIFY2(remarks(dialog).contains(u"could not be written"_s), qPrintable(remarks(dialog)));
    chooser->close();
}

void TestCodeDialog::onlyPythonIsRun()
{
    QVERIFY(aim(8080));
    const CodeDialog *const dialog = open();
    for (const CodeLanguage &language : CodeLanguage::all()) {
        choose(dialog, language.word);
        QCOMPARE(button(dialog, u"run"_s)->isEnabled(), language.word == "python"_L1 && canRun());
        QVERIFY(!button(dialog, u"run"_s)->toolTip().isEmpty());
    }
}

void TestCodeDialog::aPortThatTheTabHasIsInTheWay()
{
    if (!canRun())
        QSKIP("python3 is not installed.");
    quint16 port = 0;
    {
        const PlainUdp probe;
        port = probe.port();
    }
    QVERIFY(m_driver->type(u"Local port"_s, QString::number(port)));
    const CodeDialog *const dialog = open();
    QVERIFY(button(dialog, u"run"_s)->isEnabled());
    QVERIFY(m_driver->click(u"Open"_s) && m_driver->waitForOpened(Scheme::Udp, &port));
    QTRY_VERIFY(!button(dialog, u"run"_s)->isEnabled());
    QVERIFY(button(dialog, u"run"_s)->toolTip().contains(QString::number(port)));
    QVERIFY(m_driver->click(u"Close"_s));
    QTRY_VERIFY(button(dialog, u"run"_s)->isEnabled());
}

void TestCodeDialog::aProgramIsRunAndTellsTheConsole()
{
    if (!canRun())
        QSKIP("python3 is not installed.");
    PlainUdp peer;
    QVERIFY(aim(peer.port()));
    const CodeDialog *const dialog = open();
    QTRY_VERIFY(program(dialog).contains(u"hello"_s));
    QTest::mouseClick(button(dialog, u"run"_s), Qt::LeftButton);
    QVERIFY(dialog->isRunning());
    QCOMPARE(button(dialog, u"run"_s)->accessibleName(), u"Stop"_s);
    QVERIFY(waitForNote(u"Python: Receiving on"_s));
    const auto message = peer.await();
    QVERIFY(message);
    QCOMPARE(message->octets, "hello");
    QVERIFY(peer.send("answer 你好", message->port));
    QVERIFY(waitForNote(u"answer 你好"_s));
    QTest::mouseClick(button(dialog, u"run"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), WindowDriver::LimitMs);
    QVERIFY(waitForNote(u"was stopped"_s));
    QTRY_COMPARE(button(dialog, u"run"_s)->accessibleName(), u"Run"_s);
}

void TestCodeDialog::closingEndsTheProgram()
{
    if (!canRun())
        QSKIP("python3 is not installed.");
    CodeDialog *const dialog = open();
    QTest::mouseClick(button(dialog, u"run"_s), Qt::LeftButton);
    QVERIFY(waitForNote(u"Receiving on"_s));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), WindowDriver::LimitMs);
    QVERIFY(waitForNote(u"was stopped"_s));
    QCOMPARE(open(), dialog); // still the same dialog
}

void TestCodeDialog::commentsFollowTheLanguage()
{
    // Stands in for a translation, which may still be incomplete.
    class Shouting final : public QTranslator
    {
    public:
        [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
        {
            return qstrcmp(context, "Code") == 0 ? QString::fromUtf8(source).toUpper() : QString();
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    };
    const CodeDialog *const dialog = open();
    QTRY_VERIFY(program(dialog).contains(u"Ctrl+C ends it"_s));
    Shouting shouting;
    QVERIFY(QCoreApplication::installTranslator(&shouting));
    QTRY_VERIFY(program(dialog).contains(u"CTRL+C ENDS IT"_s));
}

void TestCodeDialog::everythingHasAName()
{
    const CodeDialog *const dialog = open();
    for (const QWidget *const widget : dialog->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
        QVERIFY2(!isControl || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY(!isControl || widget->focusPolicy() & Qt::TabFocus);
    }
    QTest::keyClick(m_driver->window().findChild<CodeDialog *>(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestCodeDialog::whatAProgramPrintsHasLimits()
{
    if (!canRun())
        QSKIP("python3 is not installed.");
    ProgramRunner run;
    const QSignalSpy lines(&run, &ProgramRunner::printed);
    const QSignalSpy ends(&run, &ProgramRunner::ended);
    const QSignalSpy floods(&run, &ProgramRunner::flooded);
    run.start(u"print('x' * 5000)\nprint('short\\r')\nprint('no end', end='')\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, WindowDriver::LimitMs);
    QCOMPARE(ends[0][0].toInt(), 0);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0][0].toString(), QString(ProgramRunner::LongestLine, u'x') + u'…');
    QCOMPARE(lines[1][0].toString(), u"short"_s);
    QCOMPARE(lines[2][0].toString(), u"no end"_s);
    run.start(u"while True: print('again')\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 2, WindowDriver::LimitMs);
    QCOMPARE(floods.size(), 1);
    QCOMPARE(lines.size(), 3 + ProgramRunner::MostLines);
    QCOMPARE(ends[1][0].toInt(), -1);
}

void TestCodeDialog::theProgramEndsWithItsRun()
{
    if (!canRun())
        QSKIP("python3 is not installed.");
    PlainUdp peer;
    auto run = std::make_unique<ProgramRunner>();
    QSignalSpy lines(run.get(), &ProgramRunner::printed);
    run->start(u"import signal, socket, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
               "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\ns.bind(('127.0.0.1', 0))\n"
               "print(s.getsockname()[1])\ntime.sleep(600)\n"_s);
    QVERIFY(!lines.isEmpty() || lines.wait(WindowDriver::LimitMs));
    const quint16 port = quint16(lines[0][0].toUInt());
    run.reset();
    // The program's port is free again.
    const auto isFree = [port] {
        QUdpSocket probe;
        return probe.bind(QHostAddress::LocalHost, port, QAbstractSocket::DontShareAddress);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFree(), WindowDriver::LimitMs);
}

SOCKETEER_TEST_WITH(QApplication, TestCodeDialog)
#include "tst_codedialog.moc"
