// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainudp.h"
#include "ui/check/checkdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Id = CheckStep::Id;

// "Check" on each tab, through the real window.
class TestCheckDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyTabIsChecked_data();
    void everyTabIsChecked();
    void nothingIsSentBeforeTheClick();
    void aPortWhereNobodyListensIsFound();
    void whatWillBeSentFollowsTheTarget();
    void cancelStopsIt();
    void theStepsAreCopiedAsText();
    void theLanguageFollows();
    void thePartnerHasAButtonToo();
    void theKeyboardReachesBothButtons();

private:
    [[nodiscard]] CheckDialog *dialog() const { return m_driver->window().findChild<CheckDialog *>(); }
    [[nodiscard]] QPushButton *start() const { return dialog()->findChild<QPushButton *>(u"startCheck"_s); }
    [[nodiscard]] QString announcement() const { return dialog()->findChild<QLabel *>(u"announcement"_s)->text(); }
    [[nodiscard]] QLabel *step(Id id) const { return dialog()->findChild<QLabel *>(u"step%1"_s.arg(int(id))); }
    void openDialog()
    {
        QVERIFY(m_driver->click(u"Check"_s));
        QVERIFY(dialog() && dialog()->isVisible());
    }
    void run()
    {
        QTest::mouseClick(start(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(start()->accessibleName(), u"Check again"_s, 30'000);
    }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestCheckDialog::init()
{
    m_driver = std::make_unique<WindowDriver>(*qApp);
}

void TestCheckDialog::everyTabIsChecked_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QList<Id>>("wrong");
    QTest::newRow("UDP: closed, and no target") << int(Udp) << QList<Id>{Id::Socket, Id::Target};
    QTest::newRow("broadcast: closed") << int(Broadcast) << QList<Id>{Id::Socket};
    QTest::newRow("TCP client: no server") << int(TcpClient) << QList<Id>{Id::Target};
    QTest::newRow("TCP server: closed") << int(TcpServer) << QList<Id>{Id::Socket};
}

void TestCheckDialog::everyTabIsChecked()
{
    QFETCH(int, tab);
    QFETCH(QList<Id>, wrong);
    QVERIFY(m_driver->showTab(tab));
    openDialog();
    QVERIFY(announcement().contains(u"sends nothing"_s));
    run();
    for (const Id id : wrong) {
        QVERIFY(step(id)->accessibleName().endsWith(u"wrong"_s));
        QVERIFY(step(id)->text().contains(u"\n→ "_s)); // with advice
    }
}

void TestCheckDialog::nothingIsSentBeforeTheClick()
{
    PlainUdp peer;
    QVERIFY(m_driver->type(u"Target address"_s, u"127.0.0.1"_s));
    QVERIFY(m_driver->type(u"Target port"_s, QString::number(peer.port())));
    openDialog();
    QCOMPARE(step(Id::Answer)->accessibleName(), u"Answer: not looked at"_s);
    PlainUdp other;
    QVERIFY(other.send("before", peer.port()));
    run();
    QCOMPARE(peer.receive()->octets, QByteArray("before"));
    QCOMPARE(peer.receive()->octets, QByteArray()); // the announced datagram
    QVERIFY(!peer.receive());
    QCOMPARE(step(Id::Answer)->accessibleName(), u"Answer: not known"_s);
}

void TestCheckDialog::aPortWhereNobodyListensIsFound()
{
    QString port;
    {
        const PlainUdp gone;
        port = QString::number(gone.port());
    }
    QVERIFY(m_driver->type(u"Target address"_s, u"127.0.0.1"_s));
    QVERIFY(m_driver->type(u"Target port"_s, port));
    openDialog();
    run();
    QCOMPARE(step(Id::Answer)->accessibleName(), u"Answer: wrong"_s);
    QVERIFY(step(Id::Answer)->text().contains(u"nothing listens on UDP port "_s + port));
    QCOMPARE(step(Id::Target)->accessibleName(), u"Target: right"_s);
}

void TestCheckDialog::whatWillBeSentFollowsTheTarget()
{
    openDialog();
    QVERIFY(announcement().contains(u"sends nothing"_s));
    QVERIFY(m_driver->type(u"Target address"_s, u"192.0.2.7"_s));
    QVERIFY(m_driver->type(u"Target port"_s, u"8080"_s));
    QCOMPARE(announcement(), u"This check sends one UDP datagram of 0 octets to 192.0.2.7:8080, and nothing else."_s);
}

void TestCheckDialog::cancelStopsIt()
{
    PlainUdp silent;
    QVERIFY(m_driver->type(u"Target address"_s, u"127.0.0.1"_s));
    QVERIFY(m_driver->type(u"Target port"_s, QString::number(silent.port())));
    openDialog();
    QTest::mouseClick(start(), Qt::LeftButton);
    QCOMPARE(start()->accessibleName(), u"Cancel"_s);
    QTest::mouseClick(start(), Qt::LeftButton);
    QCOMPARE(start()->accessibleName(), u"Check again"_s);
    QCOMPARE(step(Id::Answer)->accessibleName(), u"Answer: not looked at"_s);
    dialog()->close();
    QTRY_VERIFY(!dialog());
}

void TestCheckDialog::theStepsAreCopiedAsText()
{
    QVERIFY(m_driver->showTab(TcpServer));
    openDialog();
    auto *const copy = dialog()->findChild<QPushButton *>(u"copyCheck"_s);
    QVERIFY(!copy->isEnabled());
    QVERIFY(!copy->toolTip().isEmpty());
    run();
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"✗ Our socket: The socket is not open: nothing can arrive. → Press Open.\n"_s),
             qPrintable(text));
    QCOMPARE(text.count(u'\n'), 3);
}

void TestCheckDialog::theLanguageFollows()
{
    QVERIFY(m_driver->showTab(TcpServer));
    openDialog();
    run();
    const QString english = step(Id::Socket)->text();
    m_driver->language().use(u"zh_CN"_s);
    QTRY_VERIFY(step(Id::Socket)->text() != english);
    QVERIFY(step(Id::Socket)->text().startsWith(u"套接字"_s));
}

void TestCheckDialog::thePartnerHasAButtonToo()
{
    QVERIFY(m_driver->click(u"Start a partner"_s));
    QTRY_VERIFY(m_driver->find<QPushButton>(u"Stop the partner"_s));
    QVERIFY(m_driver->showTab(TcpClient));
    QVERIFY(m_driver->find<QPushButton>(u"Start a partner"_s)); // each tab has its own
    QVERIFY(m_driver->showTab(Udp));
    QVERIFY(m_driver->click(u"Stop the partner"_s));
    QTRY_VERIFY(m_driver->find<QPushButton>(u"Start a partner"_s));
}

void TestCheckDialog::theKeyboardReachesBothButtons()
{
    auto *const tabs = m_driver->window().findChild<QWidget *>(u"tabs"_s);
    auto *const partner = m_driver->find<QPushButton>(u"Start a partner"_s);
    auto *const check = m_driver->find<QPushButton>(u"Check"_s);
    QVERIFY(tabs && partner && check);
    m_driver->window().activateWindow();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Tab);
    QTRY_VERIFY(partner->hasFocus());
    QTest::keyClick(partner, Qt::Key_Tab);
    QTRY_VERIFY(check->hasFocus());
    QTest::keyClick(check, Qt::Key_Space);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
}

SOCKETEER_TEST_WITH(QApplication, TestCheckDialog)
#include "tst_checkdialog.moc"
