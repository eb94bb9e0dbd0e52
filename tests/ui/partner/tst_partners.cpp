// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// "Start a partner" on each tab, through the real window.
class TestPartners final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneClickThenSendAndTheAnswerArrives_data();
    void oneClickThenSendAndTheAnswerArrives();
    void thePartnerIsAnEndpointOfItsOwnName();
    void aTypedTargetIsKeptUntilThePersonAgrees_data();
    void aTypedTargetIsKeptUntilThePersonAgrees();
    void aStoppedPartnerMayBeStartedAgainWithoutAQuestion();
    void thePartnerListensWhereItIsTold_data();
    void thePartnerListensWhereItIsTold();
    void eachTabHasItsOwn();
    void thePartnerIsClosedInOrderWithTheWindow();

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_driver->window().findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const QString &field) const { return m_driver->find<QLineEdit>(field)->text(); }
    [[nodiscard]] bool isPartners(const Record &record) const
    {
        return record.flow->origin && record.flow->origin->address.name == "Partner"_L1;
    }
    // Whether the tab, and not its partner, received it.
    [[nodiscard]] bool comesBack(const QByteArray &payload) const
    {
        return m_driver->waitForRecord([&](const Record &record) {
            return record.head.kind == RecordKind::Received && record.payload == payload && !isPartners(record);
        }) != 0;
    }
    [[nodiscard]] bool partnerEnds() const
    {
        return m_driver->waitForRecord([&](const Record &record) {
            return record.head.kind == RecordKind::Closed && isPartners(record);
        }) != 0;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestPartners::init()
{
    m_driver = std::make_unique<WindowDriver>(*qApp);
}

void TestPartners::oneClickThenSendAndTheAnswerArrives_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("UDP") << int(Udp);
    QTest::newRow("broadcast") << int(Broadcast);
    QTest::newRow("TCP client") << int(TcpClient);
    QTest::newRow("TCP server") << int(TcpServer);
}

void TestPartners::oneClickThenSendAndTheAnswerArrives()
{
    QFETCH(int, tab);
    QVERIFY(m_driver->showTab(tab));
    if (tab == TcpServer)
        QVERIFY(m_driver->type(u"Local port"_s, u"0"_s));
    action("partner")->trigger();
    QVERIFY(m_driver->type(u"Message"_s, u"is anybody there?"_s));
    QVERIFY(m_driver->click(u"Send"_s)); // enabled once there is a target
    QVERIFY(comesBack("is anybody there?"));

    QCOMPARE(action("partner")->text().remove(u'&'), u"Stop the partner"_s);
    action("partner")->trigger();
    QVERIFY(partnerEnds());
    QTRY_COMPARE(action("partner")->text().remove(u'&'), u"Start a partner"_s);
}

void TestPartners::thePartnerIsAnEndpointOfItsOwnName()
{
    action("partner")->trigger();
    const quint64 opened = m_driver->waitForRecord(
        [this](const Record &record) { return record.head.kind == RecordKind::Opened && isPartners(record); });
    QVERIFY(opened != 0);
    const Record record = m_driver->network().journal().record(opened);
    QCOMPARE(record.flow->local.ipText(), u"127.0.0.1"_s);
    QTRY_COMPARE(text(u"Target address"_s), u"127.0.0.1"_s);
    QCOMPARE(text(u"Target port"_s), QString::number(record.flow->local.port));
}

void TestPartners::aTypedTargetIsKeptUntilThePersonAgrees_data()
{
    QTest::addColumn<bool>("agrees");
    QTest::newRow("the person agrees") << true;
    QTest::newRow("the person keeps the target") << false;
}

void TestPartners::aTypedTargetIsKeptUntilThePersonAgrees()
{
    QFETCH(bool, agrees);
    QVERIFY(m_driver->type(u"Target address"_s, u"192.0.2.7"_s));
    QVERIFY(m_driver->type(u"Target port"_s, u"8080"_s));
    action("partner")->trigger();
    QMessageBox *question = nullptr;
    QTRY_VERIFY((question = m_driver->window().findChild<QMessageBox *>(u"partnerQuestion"_s)) != nullptr);
    QTRY_VERIFY(question->isVisible());
    QVERIFY(question->informativeText().contains(u"192.0.2.7:8080"_s));
    QCOMPARE(text(u"Target address"_s), u"192.0.2.7"_s);
    for (QAbstractButton *const button : question->buttons()) {
        if ((question->buttonRole(button) == QMessageBox::AcceptRole) == agrees)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(m_driver->window().findChild<QMessageBox *>(u"partnerQuestion"_s) == nullptr);
    QCOMPARE(text(u"Target address"_s), agrees ? u"127.0.0.1"_s : u"192.0.2.7"_s);
}

void TestPartners::aStoppedPartnerMayBeStartedAgainWithoutAQuestion()
{
    action("partner")->trigger();
    QTRY_VERIFY(!text(u"Target port"_s).isEmpty());
    action("partner")->trigger();
    QVERIFY(partnerEnds());
    QTRY_COMPARE(action("partner")->text().remove(u'&'), u"Start a partner"_s);
    const quint64 before = m_driver->network().journal().size();
    action("partner")->trigger();
    QVERIFY(m_driver->waitForRecord([&](const Record &record) {
        return record.number > before && record.head.kind == RecordKind::Opened && isPartners(record);
    }) != 0);
    QVERIFY(m_driver->type(u"Message"_s, u"again"_s));
    QTest::qWait(100); // for a question that must not appear
    QVERIFY(m_driver->window().findChild<QMessageBox *>(u"partnerQuestion"_s) == nullptr);
    QVERIFY(m_driver->click(u"Send"_s));
    QVERIFY(comesBack("again"));
}

void TestPartners::thePartnerListensWhereItIsTold_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("loopback") << u"127.0.0.1"_s;
    QTest::newRow("everywhere: the tab connects over loopback") << u"0.0.0.0"_s;
}

void TestPartners::thePartnerListensWhereItIsTold()
{
    QFETCH(QString, host);
    QVERIFY(m_driver->showTab(TcpClient));
    auto *const addresses = m_driver->window().findChild<QMenu *>(u"partnerAt"_s);
    emit addresses->aboutToShow();
    const QList<QAction *> choices = addresses->actions();
    const auto chosen = std::ranges::find_if(choices,
                                             [&](const QAction *each) { return each->text().startsWith(host); });
    QVERIFY(chosen != choices.end());
    (*chosen)->trigger();
    const quint64 opened = m_driver->waitForRecord(
        [this](const Record &record) { return record.head.kind == RecordKind::Opened && isPartners(record); });
    QVERIFY(opened != 0);
    QCOMPARE(m_driver->network().journal().record(opened).flow->local.ipText(), host);
    QVERIFY(m_driver->waitForRecord([this](const Record &record) {
        return record.head.kind == RecordKind::Connected && !isPartners(record)
            && record.flow->peer.ipText() == "127.0.0.1"_L1;
    }) != 0);
    QCOMPARE(text(u"Server address"_s), u"127.0.0.1"_s);
}

void TestPartners::eachTabHasItsOwn()
{
    action("partner")->trigger();
    QTRY_VERIFY(!text(u"Target port"_s).isEmpty());
    QVERIFY(m_driver->showTab(TcpClient));
    QCOMPARE(action("partner")->text().remove(u'&'), u"Start a partner"_s);
    QVERIFY(m_driver->showTab(Udp));
    QCOMPARE(action("partner")->text().remove(u'&'), u"Stop the partner"_s);
}

void TestPartners::thePartnerIsClosedInOrderWithTheWindow()
{
    action("partner")->trigger();
    QTRY_VERIFY(!text(u"Target port"_s).isEmpty());
    m_driver->window().close();
    QVERIFY(partnerEnds());
    QTRY_VERIFY(!m_driver->window().isVisible());
}

SOCKETEER_TEST_WITH(QApplication, TestPartners)
#include "tst_partners.moc"
