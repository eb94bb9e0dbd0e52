// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"
#include "tests/net/namespaces.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// The window as operated by a person, in a network namespace of its own: near0
// is a card, ptp0 a point-to-point network, far0 and far2 their other ends.
class TestInterfacesWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theMenuShowsEveryAddress();
    void anAddressThatAppearsIsShownAndTheSelectionStays();
    void anInterfaceThatGoesDownIsShown();
    void anAddressBecomesTheLocalOne_data();
    void anAddressBecomesTheLocalOne();
    void anOpenTabKeepsItsLocalAddress();
    void aBroadcastTabTakesNoIPv6Address();
    void broadcastHereGoesToTheTabForThat();
    void whereThereIsNoBroadcastItIsSaidWhy();
    void aCellIsCopied();
    void theChoicesOfAFieldFollowTheInterfaces();
    void theWayToATargetIsSaidWhileItIsTyped_data();
    void theWayToATargetIsSaidWhileItIsTyped();
    void theWayFollowsTheInterfaces();
    void aBroadcastTargetOffersTheTabForIt();
    void theWaysOfABroadcastAreSaid_data();
    void theWaysOfABroadcastAreSaid();
    void everythingIsSaidInTheOtherLanguageToo();

private:
    [[nodiscard]] QDialog *dialog() const { return m_driver->window().findChild<QDialog *>(u"interfaces"_s); }
    [[nodiscard]] QTableView *table() const { return dialog()->findChild<QTableView *>(); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return dialog()->findChild<QAbstractButton *>(name);
    }
    [[nodiscard]] QTabBar *tabs() const { return m_driver->window().findChild<QTabBar *>(u"tabs"_s); }
    [[nodiscard]] QString status() const { return m_driver->find<QLabel>(u"Status"_s)->text(); }
    void showDialog() { m_driver->window().findChild<QAction *>(u"interfaces"_s)->trigger(); }
    [[nodiscard]] QModelIndex cell(const QString &address) const;
    [[nodiscard]] bool choose(const QString &address);

    OwnNamespace m_namespace{u"window"_s};
    std::unique_ptr<WindowDriver> m_driver;
};

void TestInterfacesWindow::initTestCase()
{
    if (const QString why = m_namespace.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: interfaces that change in the window: "_s + why));
    for (const QString &words : {u"link set lo up"_s, u"link add near0 type veth peer name far0"_s,
                                 u"link add ptp0 type veth peer name far2"_s, u"addr add 10.99.1.1/24 dev near0"_s,
                                 u"addr add 10.99.7.0/31 dev ptp0"_s})
        QVERIFY2(m_namespace.ip(words), qPrintable(words));
}

// Restores the initial state, since an interface that the previous test took
// down has lost its routes and its IPv6 addresses.
void TestInterfacesWindow::init()
{
    for (const QString &words :
         {u"link set near0 up"_s, u"link set ptp0 up"_s, u"link set far0 up"_s, u"link set far2 up"_s,
          u"addr replace fd00:99::1/64 dev near0 nodad"_s, u"route replace 198.51.100.0/24 via 10.99.1.254"_s})
        QVERIFY2(m_namespace.ip(words), qPrintable(words));
    m_driver = std::make_unique<WindowDriver>(*qApp);
    m_driver->language().use(u"en"_s);
}

void TestInterfacesWindow::cleanup()
{
    m_driver.reset();
}

// Finds the cell with that address in the table.
QModelIndex TestInterfacesWindow::cell(const QString &address) const
{
    const QAbstractItemModel &model = *table()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.index(row, column).data().toString() == address)
                return model.index(row, column);
    return {};
}

bool TestInterfacesWindow::choose(const QString &address)
{
    if (!QTest::qWaitFor([&] { return cell(address).isValid(); }))
        return false;
    table()->scrollTo(cell(address));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell(address)).center());
    return table()->currentIndex() == cell(address);
}

void TestInterfacesWindow::theMenuShowsEveryAddress()
{
    showDialog();
    QVERIFY(dialog()->isVisible());
    QVERIFY(!dialog()->isModal());
    for (const QString &address : {u"127.0.0.1/8"_s, u"10.99.1.1/24"_s, u"fd00:99::1/64"_s, u"10.99.7.0/31"_s})
        QTRY_VERIFY2(cell(address).isValid(), qPrintable(address));
    const int row = cell(u"10.99.1.1/24"_s).row();
    QStringList cells;
    for (int column = 0; column < 6; ++column)
        cells << table()->model()->index(row, column).data().toString();
    QCOMPARE(cells, (QStringList{u"near0"_s, u"up"_s, u"virtual"_s, u"10.99.1.1/24"_s, u"10.99.1.255"_s, u"1500"_s}));
    QCOMPARE(table()->accessibleName(), u"Interfaces"_s);
}

void TestInterfacesWindow::anAddressThatAppearsIsShownAndTheSelectionStays()
{
    showDialog();
    QVERIFY(choose(u"10.99.7.0/31"_s));
    QVERIFY(m_namespace.ip(u"addr add 10.99.5.1/24 dev near0"_s));
    QTRY_VERIFY(cell(u"10.99.5.1/24"_s).isValid());
    QCOMPARE(table()->currentIndex().data().toString(), u"10.99.7.0/31"_s);
    QVERIFY(m_namespace.ip(u"addr del 10.99.5.1/24 dev near0"_s));
    QTRY_VERIFY(!cell(u"10.99.5.1/24"_s).isValid());
    QCOMPARE(table()->currentIndex().data().toString(), u"10.99.7.0/31"_s);
}

void TestInterfacesWindow::anInterfaceThatGoesDownIsShown()
{
    showDialog();
    QVERIFY(choose(u"10.99.7.0/31"_s));
    const QPersistentModelIndex state = table()->currentIndex().siblingAtColumn(1);
    QVERIFY(m_namespace.ip(u"link set far2 down"_s));
    QTRY_COMPARE(state.data().toString(), u"up, no link"_s);
    QVERIFY(m_namespace.ip(u"link set ptp0 down"_s));
    QTRY_COMPARE(state.data().toString(), u"down"_s);
    QVERIFY(m_namespace.ip(u"link set ptp0 up"_s));
    QVERIFY(m_namespace.ip(u"link set far2 up"_s));
    QTRY_COMPARE(state.data().toString(), u"up"_s);
}

void TestInterfacesWindow::anAddressBecomesTheLocalOne_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("UDP") << int(Udp);
    QTest::newRow("broadcast") << int(Broadcast);
    QTest::newRow("TCP client, where the field is folded away") << int(TcpClient);
    QTest::newRow("TCP server") << int(TcpServer);
}

void TestInterfacesWindow::anAddressBecomesTheLocalOne()
{
    QFETCH(int, tab);
    m_driver->showTab(tab);
    showDialog();
    QVERIFY(choose(u"10.99.1.1/24"_s));
    QVERIFY2(button(u"useAsLocal"_s)->isEnabled(), qPrintable(button(u"useAsLocal"_s)->toolTip()));
    QTest::mouseClick(button(u"useAsLocal"_s), Qt::LeftButton);
    auto *const field = m_driver->find<QComboBox>(u"Local address"_s);
    QVERIFY(field); // More is unfolded
    QCOMPARE(field->currentText(), u"10.99.1.1"_s);
}

void TestInterfacesWindow::anOpenTabKeepsItsLocalAddress()
{
    showDialog();
    QVERIFY(choose(u"10.99.1.1/24"_s));
    QVERIFY(m_driver->click(u"Open"_s));
    QTRY_VERIFY(!button(u"useAsLocal"_s)->isEnabled());
    QVERIFY2(button(u"useAsLocal"_s)->toolTip().contains(u"close it"_s),
             qPrintable(button(u"useAsLocal"_s)->toolTip()));
    QVERIFY(m_driver->click(u"Close"_s));
    QTRY_VERIFY(button(u"useAsLocal"_s)->isEnabled());
}

void TestInterfacesWindow::aBroadcastTabTakesNoIPv6Address()
{
    showDialog();
    QVERIFY(choose(u"fd00:99::1/64"_s));
    QVERIFY(button(u"useAsLocal"_s)->isEnabled());
    m_driver->showTab(Broadcast);
    QVERIFY(!button(u"useAsLocal"_s)->isEnabled());
    QVERIFY(button(u"useAsLocal"_s)->toolTip().contains(u"IPv6 has no broadcasts"_s));
    QVERIFY(button(u"useAsLocal"_s)->accessibleDescription().contains(u"IPv6 has no broadcasts"_s));
}

void TestInterfacesWindow::broadcastHereGoesToTheTabForThat()
{
    showDialog();
    QVERIFY(choose(u"10.99.1.1/24"_s));
    QTest::mouseClick(button(u"broadcastHere"_s), Qt::LeftButton);
    QCOMPARE(tabs()->currentIndex(), int(Broadcast));
    QCOMPARE(m_driver->find<QComboBox>(u"Send through"_s)->currentText(), u"near0"_s);
    QTRY_VERIFY2(status().contains(u"10.99.1.255 through near0"_s), qPrintable(status()));
}

void TestInterfacesWindow::whereThereIsNoBroadcastItIsSaidWhy()
{
    showDialog();
    QVERIFY(choose(u"10.99.7.0/31"_s));
    QVERIFY(!button(u"broadcastHere"_s)->isEnabled());
    QVERIFY(button(u"broadcastHere"_s)->toolTip().contains(u"/31"_s));
    QVERIFY(choose(u"fd00:99::1/64"_s));
    QVERIFY(!button(u"broadcastHere"_s)->isEnabled());
    QVERIFY(button(u"broadcastHere"_s)->toolTip().contains(u"IPv6"_s));
    QVERIFY(choose(u"10.99.1.1/24"_s));
    QVERIFY(button(u"broadcastHere"_s)->isEnabled());
    QVERIFY(m_namespace.ip(u"link set near0 down"_s));
    QTRY_VERIFY(!button(u"broadcastHere"_s)->isEnabled());
    QVERIFY(button(u"broadcastHere"_s)->toolTip().contains(u"near0 is down"_s));
    QVERIFY(m_namespace.ip(u"link set near0 up"_s));
    QTRY_VERIFY(button(u"broadcastHere"_s)->isEnabled());
}

void TestInterfacesWindow::aCellIsCopied()
{
    showDialog();
    QVERIFY(choose(u"10.99.1.1/24"_s));
    QTest::mouseClick(button(u"copy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"10.99.1.1"_s);
    QVERIFY(choose(u"10.99.1.255"_s));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"10.99.1.255"_s);
}

void TestInterfacesWindow::theChoicesOfAFieldFollowTheInterfaces()
{
    auto *const field = m_driver->find<QComboBox>(u"Local address"_s);
    QVERIFY(field->findText(u"10.99.1.1"_s) >= 0);
    field->lineEdit()->setText(u"10.99.half"_s);
    field->lineEdit()->setCursorPosition(3);
    QVERIFY(m_namespace.ip(u"addr add 10.99.6.1/24 dev near0"_s));
    QTRY_VERIFY(field->findText(u"10.99.6.1"_s) >= 0);
    QCOMPARE(field->currentText(), u"10.99.half"_s);
    QCOMPARE(field->lineEdit()->cursorPosition(), 3);
    QVERIFY(m_namespace.ip(u"addr del 10.99.6.1/24 dev near0"_s));
    QTRY_VERIFY(field->findText(u"10.99.6.1"_s) < 0);
}

void TestInterfacesWindow::theWayToATargetIsSaidWhileItIsTyped_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said"); // part of the text
    const auto add = [](const char *row, int tab, const QString &typed, const QString &said) {
        QTest::newRow(row) << tab << typed << said;
    };
    add("UDP, the same subnet", Udp, u"10.99.1.20"_s, u"leaves through near0 from 10.99.1.1, same subnet"_s);
    add("UDP, a gateway", Udp, u"198.51.100.7"_s,
        u"leaves through near0 from 10.99.1.1, through the gateway 10.99.1.254"_s);
    add("UDP, no route", Udp, u"172.16.0.1"_s, u"no route to 172.16.0.1: no interface is in its subnet"_s);
    add("UDP, an own address", Udp, u"10.99.1.1"_s, u"10.99.1.1 is an address of this machine (near0)"_s);
    add("UDP, a broadcast address", Udp, u"10.99.1.255"_s, u"10.99.1.255 is the broadcast address of near0"_s);
    add("UDP, the limited broadcast", Udp, u"255.255.255.255"_s, u"broadcast address of the local network"_s);
    add("UDP, a group", Udp, u"239.1.2.3"_s, u"239.1.2.3 is a multicast group"_s);
    add("UDP, any address", Udp, u"0.0.0.0"_s, u"not a target"_s);
    add("UDP, IPv6 from an IPv4 socket", Udp, u"fd00:99::7"_s, u"choose :: there"_s);
    add("UDP, a name", Udp, u"board.example"_s, u"“board.example” is a name: it is looked up when you send"_s);
    add("TCP, the same subnet", TcpClient, u"10.99.1.20"_s, u"leaves through near0 from 10.99.1.1, same subnet"_s);
    add("TCP, IPv6", TcpClient, u"fd00:99::7"_s, u"leaves through near0 from fd00:99::1, same subnet"_s);
    add("TCP, a broadcast address", TcpClient, u"10.99.1.255"_s, u"TCP goes to one machine only"_s);
    add("TCP, a name", TcpClient, u"board.example"_s, u"looked up when you connect"_s);
}

void TestInterfacesWindow::theWayToATargetIsSaidWhileItIsTyped()
{
    QFETCH(int, tab);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    m_driver->showTab(tab);
    const QString before = status();
    const QString field = tab == Udp ? u"Target address"_s : u"Server address"_s;
    QVERIFY(m_driver->type(field, typed));
    QTRY_VERIFY2(status().contains(said), qPrintable(status()));
    QVERIFY2(status().startsWith(before), qPrintable(status()));
    m_driver->find<QLineEdit>(field)->clear();
    QTRY_COMPARE(status(), before);
}

void TestInterfacesWindow::theWayFollowsTheInterfaces()
{
    QVERIFY(m_driver->type(u"Target address"_s, u"10.99.1.20"_s));
    QTRY_VERIFY2(status().contains(u"same subnet"_s), qPrintable(status()));
    QVERIFY(m_driver->click(u"Open"_s));
    QTRY_VERIFY(status().contains(u"open on"_s));
    QVERIFY2(status().contains(u"same subnet"_s), qPrintable(status())); // also while open
    QVERIFY(m_namespace.ip(u"link set far0 down"_s));
    QTRY_VERIFY2(status().contains(u"near0 has no link"_s), qPrintable(status()));
    QVERIFY(m_namespace.ip(u"link set near0 down"_s));
    QTRY_VERIFY2(status().contains(u"near0, which is in its subnet, is down"_s), qPrintable(status()));
    QVERIFY(m_namespace.ip(u"link set near0 up"_s));
    QVERIFY(m_namespace.ip(u"link set far0 up"_s));
    QTRY_VERIFY2(status().endsWith(u"same subnet"_s), qPrintable(status()));
}

void TestInterfacesWindow::aBroadcastTargetOffersTheTabForIt()
{
    auto *const offer = m_driver->window().findChild<QAbstractButton *>(u"useBroadcastTab"_s);
    QVERIFY(m_driver->type(u"Target port"_s, u"8080"_s));
    QVERIFY(m_driver->type(u"Target address"_s, u"10.99.1.25"_s));
    QTRY_VERIFY(status().contains(u"same subnet"_s));
    QVERIFY(!offer->isVisible());
    QTest::keyClicks(m_driver->find<QLineEdit>(u"Target address"_s), u"5"_s);
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(offer->focusPolicy() & Qt::TabFocus);
    offer->setFocus();
    QTest::keyClick(offer, Qt::Key_Space);
    QCOMPARE(tabs()->currentIndex(), int(Broadcast));
    QCOMPARE(m_driver->find<QComboBox>(u"Send through"_s)->currentText(), u"10.99.1.255"_s);
    QCOMPARE(m_driver->find<QLineEdit>(u"Target port"_s)->text(), u"8080"_s);
    QTRY_VERIFY2(status().contains(u"goes to 10.99.1.255 through near0 from 10.99.1.1"_s), qPrintable(status()));
    QVERIFY(!offer->isVisible());
}

void TestInterfacesWindow::theWaysOfABroadcastAreSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said"); // part of the text
    QTest::newRow("all interfaces") << u"All interfaces"_s << u"goes to 10.99.1.255 through near0"_s;
    QTest::newRow("an interface") << u"near0"_s << u"goes to 10.99.1.255 through near0"_s;
    QTest::newRow("an interface without a broadcast") << u"ptp0"_s << u"ptp0 has no broadcast address"_s;
    QTest::newRow("an interface that is down") << u"far9"_s << u"far9 is down"_s;
    QTest::newRow("an interface that is not there") << u"eth9"_s << u"there is no interface “eth9”"_s;
    QTest::newRow("the limited broadcast") << u"255.255.255.255"_s << u"through every interface"_s;
    QTest::newRow("an address as given") << u"10.99.1.255"_s << u"goes to 10.99.1.255 through near0 from 10.99.1.1"_s;
    QTest::newRow("an address that is no broadcast") << u"10.99.1.20"_s << u"leaves through near0"_s;
}

void TestInterfacesWindow::theWaysOfABroadcastAreSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    QVERIFY(m_namespace.ip(u"link add far9 type veth peer name farther9"_s));
    m_driver->showTab(Broadcast);
    m_driver->find<QComboBox>(u"Send through"_s)->lineEdit()->setText(typed);
    const bool isSaid = QTest::qWaitFor([&] { return status().contains(said); });
    QVERIFY(m_namespace.ip(u"link del far9"_s));
    QVERIFY2(isSaid, qPrintable(status()));
}

void TestInterfacesWindow::everythingIsSaidInTheOtherLanguageToo()
{
    showDialog();
    QTRY_VERIFY(table()->model()->rowCount() > 0);
    const QStringList names{u"useAsLocal"_s, u"broadcastHere"_s, u"copy"_s};
    QStringList english;
    for (const QString &name : names)
        english << button(name)->text();
    m_driver->language().use(u"zh_CN"_s);
    m_driver->language().use(u"en"_s);
    for (const QString &name : names)
        QCOMPARE(button(name)->text(), english.takeFirst());
}

SOCKETEER_TEST_WITH(QApplication, TestInterfacesWindow)
#include "tst_interfaceswindow.moc"
