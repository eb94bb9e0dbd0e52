// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/endpoints/pagedriver.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QTableView>
#include <QUdpSocket>

#include <memory>

using namespace Qt::StringLiterals;

// Multicast groups on the UDP tab, operated through its controls.
class TestGroups final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aGroupIsJoinedAndLeftWhileTheTabIsOpen();
    void aGroupIsKeptForWhenTheTabOpens();
    void theListSaysWhyAGroupIsNotJoined();
    void theStatusCountsTheGroups();
    void theGroupsAreFixedInTheirFieldWhileOpen();
    void whatIsNoGroupIsExplained_data();
    void whatIsNoGroupIsExplained();
    void aGroupIsNotJoinedTwice();
    void hopLimitAndLoopAreChangedWhileOpen();
    void aWrongHopLimitIsNotTakenOver();
    void aSharedPortIsOpenedTwice();

private:
    void open();
    [[nodiscard]] QDialog &dialog();
    [[nodiscard]] QString cell(int row, int column);
    [[nodiscard]] int rows() { return dialog().findChild<QTableView *>()->model()->rowCount(); }
    void join(const QString &group, const QString &source = {}, const QString &interface = u"lo"_s);
    void click(const QString &name) { dialog().findChild<QAbstractButton *>(name)->click(); }
    [[nodiscard]] QString complaint();

    std::unique_ptr<PageDriver> m_driver;
};

constexpr int Limit = 10'000;
enum Column { Group, Source, Interface, State };

void TestGroups::init()
{
    m_driver = std::make_unique<PageDriver>(Scheme::Udp);
}

void TestGroups::cleanup()
{
    m_driver.reset();
}

void TestGroups::open()
{
    QVERIFY(m_driver->page().open());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->page().state().isOpen(), Limit);
}

QDialog &TestGroups::dialog()
{
    if (!m_driver->page().findChild<QDialog *>(u"groups"_s))
        m_driver->page().findChild<QAbstractButton *>(u"groupsButton"_s)->click();
    return *m_driver->page().findChild<QDialog *>(u"groups"_s);
}

QString TestGroups::cell(int row, int column)
{
    return dialog().findChild<QTableView *>()->model()->index(row, column).data().toString();
}

void TestGroups::join(const QString &group, const QString &source, const QString &interface)
{
    dialog().findChild<QLineEdit *>(u"group"_s)->setText(group);
    dialog().findChild<QLineEdit *>(u"source"_s)->setText(source);
    dialog().findChild<QComboBox *>(u"groupInterface"_s)->setEditText(interface);
    click(u"join"_s);
}

QString TestGroups::complaint()
{
    for (const QLabel *const label : dialog().findChildren<QLabel *>()) {
        if (label->wordWrap() && !label->isHidden())
            return label->text();
    }
    return {};
}

void TestGroups::aGroupIsJoinedAndLeftWhileTheTabIsOpen()
{
    open();
    join(u"232.1.2.3"_s, u"127.0.0.1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, Limit);
    QCOMPARE(cell(0, Group), u"232.1.2.3"_s);
    QCOMPARE(cell(0, Source), u"127.0.0.1"_s);
    QCOMPARE(cell(0, Interface), u"lo"_s);
    QCOMPARE(cell(0, State), u"joined"_s);
    QCOMPARE(m_driver->page().address().groups, QStringList{u"232.1.2.3%lo@127.0.0.1"_s});
    click(u"leave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, Limit);
    QVERIFY(m_driver->page().address().groups.isEmpty());
    QVERIFY(m_driver->page().state().memberships.isEmpty());
}

void TestGroups::aGroupIsKeptForWhenTheTabOpens()
{
    join(u"239.1.2.3"_s);
    QCOMPARE(rows(), 1);
    QVERIFY(cell(0, State).contains(u"when the tab opens"_s));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, State), u"joined"_s, Limit);
    m_driver->page().close();
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, State).contains(u"when the tab opens"_s), Limit);
}

void TestGroups::theListSaysWhyAGroupIsNotJoined()
{
    open();
    join(u"239.1.2.3"_s, {}, u"nosuch0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, State).contains(u"not joined"_s), Limit);
    QVERIFY(cell(0, State).contains(u"nosuch0"_s));
    join(u"ff02::1234"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, Limit);
    QVERIFY(cell(1, State).contains(u"other kind"_s));
}

void TestGroups::theStatusCountsTheGroups()
{
    open();
    join(u"239.1.2.3"_s);
    join(u"239.1.2.4"_s);
    join(u"239.1.2.5"_s, {}, u"nosuch0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->status().contains(u"2 of 3 group"_s), Limit);
    dialog().findChild<QTableView *>()->selectRow(2);
    click(u"leave"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->status().contains(u"; 2 group"_s), Limit);
}

void TestGroups::theGroupsAreFixedInTheirFieldWhileOpen()
{
    auto *const field = m_driver->find<QLineEdit>(u"Multicast groups"_s);
    QVERIFY(field->isEnabled());
    open();
    QVERIFY(!field->isEnabled());
    QVERIFY(field->toolTip().contains(u"Groups…"_s));
}

void TestGroups::whatIsNoGroupIsExplained_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << QString() << u"fill it in"_s;
    QTest::newRow("a unicast address") << u"10.0.0.1"_s << QString() << u"239.255.255.255"_s;
    QTest::newRow("a source of the other kind") << u"232.1.2.3"_s << u"::1"_s << u"same kind"_s;
    QTest::newRow("a source that is a group") << u"232.1.2.3"_s << u"239.1.1.1"_s << u"one sender"_s;
}

void TestGroups::whatIsNoGroupIsExplained()
{
    QFETCH(QString, group);
    QFETCH(QString, source);
    QFETCH(QString, said);
    join(group, source);
    QVERIFY2(complaint().contains(said), qPrintable(complaint()));
    QCOMPARE(rows(), 0);
}

void TestGroups::aGroupIsNotJoinedTwice()
{
    join(u"239.1.2.3"_s);
    join(u"239.1.2.3"_s);
    QCOMPARE(rows(), 1);
    QVERIFY(complaint().contains(u"already"_s));
}

void TestGroups::hopLimitAndLoopAreChangedWhileOpen()
{
    open();
    auto *const ttl = m_driver->find<QLineEdit>(u"TTL"_s);
    QVERIFY(ttl->isEnabled());
    ttl->setText(u"7"_s);
    QTest::keyClick(ttl, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->page().state().address.multicast.ttl, 7, Limit);
    auto *const loop = m_driver->find<QComboBox>(u"Multicast loop"_s);
    loop->setCurrentIndex(1);
    emit loop->activated(1);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->page().state().address.multicast.loop, std::optional(false), Limit);
    QCOMPARE(m_driver->page().state().address.multicast.ttl, 7);
}

void TestGroups::aWrongHopLimitIsNotTakenOver()
{
    open();
    auto *const ttl = m_driver->find<QLineEdit>(u"TTL"_s);
    ttl->setText(u"300"_s);
    QTest::keyClick(ttl, Qt::Key_Return);
    QVERIFY(m_driver->status().contains(u"255"_s));
    QVERIFY(!m_driver->page().state().address.multicast.ttl);
}

void TestGroups::aSharedPortIsOpenedTwice()
{
    m_driver->find<QCheckBox>(u"Share port"_s)->setChecked(true);
    QVERIFY(m_driver->page().address().share);
    open();
    QVERIFY(!m_driver->find<QCheckBox>(u"Share port"_s)->isEnabled());
    QUdpSocket other;
    QVERIFY(
        other.bind(QHostAddress(QHostAddress::AnyIPv4), m_driver->page().state().local.port, QUdpSocket::ShareAddress));
}

SOCKETEER_TEST_WITH(QApplication, TestGroups)
#include "tst_groups.moc"
