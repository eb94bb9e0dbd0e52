// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"
#include "ui/help/helpwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

// Puts every sentence in brackets, so that any text not retranslated shows.
class Brackets final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"[%1]"_s.arg(QString::fromUtf8(source));
    }
};

EndpointAddress address(const QString &text)
{
    return EndpointAddress::parse(text).address;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFourTabsHaveTheirNamesAndAWordForTheirState();
    void ctrlAndADigitShowTheTab();
    void theTabKeyGoesAsTheEyeDoes();
    void eachTabKeepsItsText();
    void theLightFollowsTheEndpoint();
    void aSecondAddressOfAKindGetsAFurtherTab();
    void aDatagramLeavesAfterTwoFieldsAndOneClick();
    void eachTabHasItsOwnRepeat();
    void closingTheEndpointEndsItsRepeat();
    void aRepeatThatIsDoneGivesTheButtonBack();
    void theStatusBarCounts();
    void everythingIsRetitledWhenTheLanguageChanges();
    void theChosenLanguageAndThemeAreKept();
    void settingsSurviveARestart();
    void aFileThatCannotBeWrittenIsToldOnce();
    void closingTheWindowClosesTheSocketsFirst();
    void helpIsInTheLanguageInUse();
    void aboutNamesVersionAndLicence();
    void whatIsToldIsPlainText();

private:
    template <typename Part>
    Part *part(const QString &accessibleName)
    {
        return m_driver->find<Part>(accessibleName);
    }
    template <typename Part>
    Part *named(const QString &objectName)
    {
        return window().findChild<Part *>(objectName);
    }
    MainWindow &window() { return m_driver->window(); }
    QTabBar *tabs() { return named<QTabBar>(u"tabs"_s); }
    QPlainTextEdit *message() { return named<QPlainTextEdit>(u"message"_s); }
    QPushButton *send() { return named<QPushButton>(u"send"_s); }
    int countRecords(RecordKind kind);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestMainWindow::init()
{
    m_driver = std::make_unique<WindowDriver>(*qApp);
    QApplication::setActiveWindow(&window());
}

void TestMainWindow::cleanup()
{
    m_driver.reset();
}

int TestMainWindow::countRecords(RecordKind kind)
{
    const Journal &journal = m_driver->network().journal();
    int count = 0;
    for (quint64 number = journal.first(); number <= journal.size(); ++number)
        count += journal.record(number).head.kind == kind;
    return count;
}

void TestMainWindow::theFourTabsHaveTheirNamesAndAWordForTheirState()
{
    QCOMPARE(tabs()->count(), 4);
    const QStringList names{u"UDP"_s, u"Broadcast"_s, u"TCP client"_s, u"TCP server"_s};
    for (int index = 0; index < 4; ++index) {
        QCOMPARE(tabs()->tabText(index), names[index]);
        QCOMPARE(tabs()->accessibleTabName(index), names[index]);
        QCOMPARE(tabs()->tabToolTip(index), u"%1: closed"_s.arg(names[index]));
    }
}

void TestMainWindow::ctrlAndADigitShowTheTab()
{
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(tabs()->currentIndex(), TcpClient);
    QVERIFY(part<QWidget>(u"Server address"_s));
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(part<QWidget>(u"Target address"_s));
}

void TestMainWindow::theTabKeyGoesAsTheEyeDoes()
{
    QStringList names;
    QWidget *next = tabs();
    do {
        if (next->isVisible() && next->focusPolicy() & Qt::TabFocus && !names.contains(next->accessibleName()))
            names << next->accessibleName();
        next = next->nextInFocusChain();
    } while (next != tabs());
    const QStringList wanted{u"Local address"_s, u"Local port"_s, u"Target address"_s, u"Target port"_s,
                             u"Filter"_s,        u"Console"_s,    u"Message"_s,        u"Send"_s};
    qsizetype last = -1;
    for (const QString &name : wanted) {
        QVERIFY2(names.indexOf(name) > last, qPrintable(name + u" in "_s + names.join(u", "_s)));
        last = names.indexOf(name);
    }
}

void TestMainWindow::eachTabKeepsItsText()
{
    message()->setPlainText(u"for UDP"_s);
    named<QComboBox>(u"notation"_s)->setCurrentText(u"Text with escapes"_s);
    tabs()->setCurrentIndex(TcpServer);
    QCOMPARE(message()->toPlainText(), QString());
    message()->setPlainText(u"for the server"_s);
    tabs()->setCurrentIndex(Udp);
    QCOMPARE(message()->toPlainText(), u"for UDP"_s);
    QCOMPARE(named<QComboBox>(u"notation"_s)->currentText(), u"Text with escapes"_s);
    tabs()->setCurrentIndex(TcpServer);
    QCOMPARE(message()->toPlainText(), u"for the server"_s);
}

void TestMainWindow::theLightFollowsTheEndpoint()
{
    const EndpointId id = window().openEndpoint(address(u"udp://127.0.0.1:0"_s));
    QTRY_COMPARE(tabs()->tabToolTip(Udp), u"UDP: open"_s);
    m_driver->network().tell(id, Close{});
    QTRY_COMPARE(tabs()->tabToolTip(Udp), u"UDP: closed"_s);
}

void TestMainWindow::aSecondAddressOfAKindGetsAFurtherTab()
{
    const EndpointId first = window().openEndpoint(address(u"udp://127.0.0.1:0"_s));
    const EndpointId second = window().openEndpoint(address(u"udp://127.0.0.1:0"_s));
    QVERIFY(first != 0 && second != 0 && first != second);
    QCOMPARE(tabs()->count(), 5);
    QCOMPARE(tabs()->tabText(4), u"UDP 2"_s);
    QTRY_VERIFY(m_driver->network().state(first).isOpen() && m_driver->network().state(second).isOpen());
}

void TestMainWindow::aDatagramLeavesAfterTwoFieldsAndOneClick()
{
    QUdpSocket peer;
    QVERIFY(peer.bind(QHostAddress(QHostAddress::LocalHost), 0));
    const auto type = [this](const QString &name, const QString &text) {
        auto *combo = part<QComboBox>(name);
        auto *field = combo ? combo->lineEdit() : part<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->selectAll();
        QTest::keyClicks(field, text);
    };
    type(u"Target address"_s, u"127.0.0.1"_s);
    type(u"Target port"_s, QString::number(peer.localPort()));
    message()->setFocus();
    QTest::keyClicks(message(), u"hello"_s);
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(peer.hasPendingDatagrams());
    QByteArray octets(64, '\0');
    octets.resize(peer.readDatagram(octets.data(), octets.size()));
    QCOMPARE(octets, "hello");
}

void TestMainWindow::eachTabHasItsOwnRepeat()
{
    window().openEndpoint(address(u"udp://127.0.0.1:0?to=127.0.0.1:9"_s));
    named<QCheckBox>(u"repeat"_s)->setChecked(true);
    QTRY_VERIFY(send()->isEnabled());
    send()->click();
    QCOMPARE(send()->text(), u"Stop"_s);
    tabs()->setCurrentIndex(Broadcast);
    QVERIFY(send()->text() != u"Stop"_s);
    tabs()->setCurrentIndex(Udp);
    QCOMPARE(send()->text(), u"Stop"_s);
    send()->click();
    QVERIFY(send()->text() != u"Stop"_s);
}

void TestMainWindow::closingTheEndpointEndsItsRepeat()
{
    const EndpointId id = window().openEndpoint(address(u"udp://127.0.0.1:0?to=127.0.0.1:9"_s));
    QTRY_VERIFY(m_driver->network().state(id).isOpen());
    named<QCheckBox>(u"repeat"_s)->setChecked(true);
    send()->click();
    QCOMPARE(send()->text(), u"Stop"_s);
    m_driver->network().tell(id, Close{});
    QTRY_VERIFY(send()->text() != u"Stop"_s);
}

void TestMainWindow::aRepeatThatIsDoneGivesTheButtonBack()
{
    QUdpSocket peer;
    QVERIFY(peer.bind(QHostAddress(QHostAddress::LocalHost), 0));
    window().openEndpoint(address(u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(peer.localPort())));
    named<QCheckBox>(u"repeat"_s)->setChecked(true);
    named<QSpinBox>(u"period"_s)->setValue(20);
    named<QSpinBox>(u"count"_s)->setValue(3);
    message()->setPlainText(u"again"_s);
    send()->click();
    QCOMPARE(send()->text(), u"Stop"_s);
    QTRY_VERIFY(send()->text() != u"Stop"_s);
    QTRY_COMPARE(countRecords(RecordKind::Sent), 3);
}

void TestMainWindow::theStatusBarCounts()
{
    QCOMPARE(named<QLabel>(u"received"_s)->text(), u"Received 0"_s);
    QCOMPARE(part<QLabel>(u"Dropped"_s)->text(), u"Dropped by the system 0"_s);
    QUdpSocket peer;
    QVERIFY(peer.bind(QHostAddress(QHostAddress::LocalHost), 0));
    window().openEndpoint(address(u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(peer.localPort())));
    message()->setPlainText(u"hello"_s);
    send()->click();
    QTRY_VERIFY(part<QLabel>(u"Sent"_s)->text().startsWith(u"Sent 1 (5 bytes"_s));
}

void TestMainWindow::everythingIsRetitledWhenTheLanguageChanges()
{
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QTRY_COMPARE(tabs()->tabText(TcpServer), u"[TCP server]"_s);
    QCOMPARE(window().windowTitle(), u"[Socketeer]"_s);
    QVERIFY(part<QLabel>(u"[Received]"_s));
    QVERIFY(part<QPushButton>(u"[Send]"_s));
    const QList<QMenu *> menus = window().findChildren<QMenu *>();
    QStringList left;
    for (const QMenu *menu : menus)
        for (const QAction *action : menu->actions())
            if (!action->isSeparator() && !action->text().startsWith(u'[') && !action->data().isValid())
                left << action->text();
    QCOMPARE(left, QStringList());
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(tabs()->tabText(TcpServer), u"TCP server"_s);
}

void TestMainWindow::theChosenLanguageAndThemeAreKept()
{
    const auto choose = [this](const QVariant &data) {
        const QList<QAction *> actions = window().findChildren<QAction *>();
        for (QAction *action : actions)
            if (action->isCheckable() && action->data() == data)
                action->trigger();
    };
    choose(u"zh_CN"_s);
    QCOMPARE(m_driver->language().current(), u"zh_CN"_s);
    choose(int(Theme::Choice::Dark));
    QCOMPARE(m_driver->theme().choice(), Theme::Choice::Dark);
    window().close();
    const Workspace kept = Workspace::load(m_driver->settingsFile()).workspace;
    QCOMPARE(kept.language, u"zh_CN"_s);
    QCOMPARE(kept.theme, u"dark"_s);
}

void TestMainWindow::settingsSurviveARestart()
{
    tabs()->setCurrentIndex(TcpClient);
    message()->setPlainText(u"kept"_s);
    named<QSpinBox>(u"period"_s)->setValue(77);
    tabs()->setCurrentIndex(Broadcast);
    window().resize(1000, 700);
    window().close();

    m_driver->openWindow(Workspace::load(m_driver->settingsFile()).workspace, m_driver->settingsFile());
    QCOMPARE(window().size(), QSize(1000, 700));
    QCOMPARE(tabs()->currentIndex(), Broadcast);
    tabs()->setCurrentIndex(TcpClient);
    QCOMPARE(message()->toPlainText(), u"kept"_s);
    QCOMPARE(named<QSpinBox>(u"period"_s)->value(), 77);
}

void TestMainWindow::aFileThatCannotBeWrittenIsToldOnce()
{
    QFile wall(m_driver->settingsFile() + u".wall"_s);
    QVERIFY(wall.open(QIODevice::WriteOnly));
    m_driver->openWindow({}, wall.fileName() + u"/workspace.json"_s);
    message()->setPlainText(u"x"_s);
    QTRY_COMPARE(countRecords(RecordKind::Note), 1);
    QVERIFY(!part<QLabel>(window().findChild<QLabel *>(u"statusMessage"_s)->accessibleName())->text().isEmpty());
    window().close();
    QCOMPARE(countRecords(RecordKind::Note), 1);
}

void TestMainWindow::closingTheWindowClosesTheSocketsFirst()
{
    const EndpointId id = window().openEndpoint(address(u"udp://127.0.0.1:0"_s));
    QTRY_VERIFY(m_driver->network().state(id).isOpen());
    QVERIFY(!window().close());
    QTRY_VERIFY(!window().isVisible());
    QCOMPARE(countRecords(RecordKind::Closed), 1);
}

void TestMainWindow::helpIsInTheLanguageInUse()
{
    QTest::keyClick(&window(), Qt::Key_F1);
    auto *help = window().findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible() && !help->isModal());
    auto *text = help->findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(u"Ctrl+Enter"_s));
    QVERIFY(text->toPlainText().contains(u"TCP server"_s));
    help->setLanguage(u"zh_CN"_s);
    QVERIFY(text->toPlainText().contains(u"服务器"_s));
}

void TestMainWindow::aboutNamesVersionAndLicence()
{
    named<QAction>(u"about"_s)->trigger();
    auto *about = window().findChild<QMessageBox *>(u"about"_s);
    QVERIFY(about);
    QVERIFY(about->text().contains(QStringLiteral(SOCKETEER_VERSION)));
    QVERIFY(about->informativeText().contains(u"GNU General Public License"_s));
    QVERIFY(about->informativeText().contains(QString::fromLatin1(qVersion())));
    about->close();
}

void TestMainWindow::whatIsToldIsPlainText()
{
    window().report({QByteArray("%1"), {u"<b>bold</b>"_s}});
    auto *label = named<QLabel>(u"statusMessage"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), u"<b>bold</b>"_s);
    QVERIFY(!label->toolTip().contains(u"<b>"_s));
    QTRY_COMPARE(countRecords(RecordKind::Note), 1);
}

SOCKETEER_TEST_WITH(QApplication, TestMainWindow)
#include "tst_mainwindow.moc"
