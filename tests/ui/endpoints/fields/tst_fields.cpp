// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/endpoints/pagedriver.h"
#include "ui/endpoints/fields/fieldrules.h"

#include <QAccessible>
#include <QApplication>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestFields final : public QObject
{
    Q_OBJECT

private slots:
    void anAddressComesBackFromTheFields_data();
    void anAddressComesBackFromTheFields();
    void whatWasTypedComesBack();
    void aConnectTimeoutIsKept();
    void aFreshTabNeedsATargetOnly();
    void wrongFieldsAreExplainedAndOpenNothing_data();
    void wrongFieldsAreExplainedAndOpenNothing();
    void anEditTakesTheComplaintBack();
    void enterOpens();
    void whyNotSendNamesWhatIsMissing_data();
    void whyNotSendNamesWhatIsMissing();
    void moreUnfoldsInPlace();
    void everyControlHasItsName_data();
    void everyControlHasItsName();
    void theTabKeyGoesAsTheEyeDoes();
    void noTwoControlsShareAMnemonic_data();
    void noTwoControlsShareAMnemonic();
    void aMnemonicIsNoPartOfAName();
};

void TestFields::anAddressComesBackFromTheFields_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("UDP with everything")
        << u"udp://127.0.0.1:7788?to=192.168.1.20:8080&group=239.1.2.3&group=239.1.2.4&iface=lo&ttl=3&loop=0&rcvbuf=65536&charset=GBK&name=board"_s;
    QTest::newRow("UDP with nothing") << u"udp://0.0.0.0:0"_s;
    QTest::newRow("UDP to an IPv6 target") << u"udp://:::7788?to=[::1]:8080"_s.replace(u":::"_s, u"[::]:"_s);
    QTest::newRow("broadcast to all") << u"broadcast://0.0.0.0:7788?to=8080"_s;
    QTest::newRow("broadcast, limited") << u"broadcast://0.0.0.0:0?to=8080&via=limited"_s;
    QTest::newRow("broadcast, limited to an interface") << u"broadcast://0.0.0.0:0?to=8080&via=limited&iface=eth0"_s;
    QTest::newRow("broadcast through an interface that is not there") << u"broadcast://0.0.0.0:0?to=8080&via=nosuch0"_s;
    QTest::newRow("broadcast to an address") << u"broadcast://0.0.0.0:0?to=8080&via=10.255.255.255"_s;
    QTest::newRow("TCP client") << u"tcp-client://example.com:80"_s;
    QTest::newRow("TCP client with everything")
        << u"tcp-client://192.168.1.20:8080?from=127.0.0.1:5000&reconnect=1500&charset=Big5&name=meter"_s;
    QTest::newRow("TCP server") << u"tcp-server://0.0.0.0:7788?name=hub"_s;
}

void TestFields::anAddressComesBackFromTheFields()
{
    QFETCH(QString, address);
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(address);
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    PageDriver driver(parsed.address.scheme);
    driver.page().setAddress(parsed.address);
    QCOMPARE(driver.page().address().toString(), address);
}

void TestFields::whatWasTypedComesBack()
{
    PageDriver driver(Scheme::Udp);
    driver.type(u"Target address"_s, u"half done"_s);
    driver.type(u"Target port"_s, u"70000"_s);
    const QJsonObject kept = driver.page().fields();

    PageDriver later(Scheme::Udp);
    later.page().setFields(kept);
    QCOMPARE(later.find<QLineEdit>(u"Target address"_s)->text(), u"half done"_s);
    QCOMPARE(later.find<QLineEdit>(u"Target port"_s)->text(), u"70000"_s);
}

void TestFields::aConnectTimeoutIsKept()
{
    PageDriver driver(Scheme::TcpClient);
    QVERIFY(!driver.page().fields().contains("connectTimeoutMs"_L1));
    driver.page().setFields({{u"connectTimeoutMs"_s, 3000}, {u"more"_s, true}});
    QCOMPARE(driver.find<QLineEdit>(u"Connect timeout (s)"_s)->text(), u"3"_s);
    QCOMPARE(driver.page().fields().value("connectTimeoutMs"_L1).toInt(), 3000);
    QVERIFY(driver.page().fields().value("more"_L1).toBool());
}

void TestFields::aFreshTabNeedsATargetOnly()
{
    PageDriver driver(Scheme::Udp);
    QVERIFY(!driver.page().whyNotSend().isEmpty());
    QSignalSpy target(&driver.page(), &EndpointPage::targetChanged);
    driver.type(u"Target address"_s, u"127.0.0.1"_s);
    driver.type(u"Target port"_s, u"8080"_s);
    QVERIFY(!target.isEmpty());
    QCOMPARE(driver.page().whyNotSend(), QString());
    QCOMPARE(driver.page().sendTarget(), u"127.0.0.1:8080"_s);
}

void TestFields::wrongFieldsAreExplainedAndOpenNothing_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a local port out of range") << Scheme::Udp << u"Local port"_s << u"65536"_s;
    QTest::newRow("a negative local port") << Scheme::Udp << u"Local port"_s << u"-1"_s;
    QTest::newRow("a local port in words") << Scheme::TcpServer << u"Local port"_s << u"http"_s;
    QTest::newRow("a local address with a number too large") << Scheme::Udp << u"Local address"_s << u"192.168.1.300"_s;
    QTest::newRow("a local address that is a name") << Scheme::TcpServer << u"Local address"_s << u"example.com"_s;
    QTest::newRow("a broadcast from IPv6") << Scheme::Broadcast << u"Local address"_s << u"::"_s;
    QTest::newRow("a broadcast through half an address") << Scheme::Broadcast << u"Send through"_s << u"10.0.0"_s;
    QTest::newRow("a group that is none") << Scheme::Udp << u"Multicast groups"_s << u"239.1.2.3 10.0.0.1"_s;
    QTest::newRow("a TTL out of range") << Scheme::Udp << u"TTL"_s << u"256"_s;
    QTest::newRow("a receive buffer of none") << Scheme::Udp << u"Receive buffer"_s << u"0"_s;
    QTest::newRow("no server") << Scheme::TcpClient << u"Server address"_s << QString();
    QTest::newRow("a server with a space") << Scheme::TcpClient << u"Server address"_s << u"my server"_s;
    QTest::newRow("a timeout of none") << Scheme::TcpClient << u"Connect timeout (s)"_s << u"0"_s;
    QTest::newRow("a reconnect of none") << Scheme::TcpClient << u"Reconnect after (ms)"_s << u"0"_s;
}

void TestFields::wrongFieldsAreExplainedAndOpenNothing()
{
    QFETCH(Scheme, scheme);
    QFETCH(QString, name);
    QFETCH(QString, typed);
    PageDriver driver(scheme);
    if (scheme == Scheme::TcpClient) {
        driver.type(u"Server address"_s, u"127.0.0.1"_s);
        driver.type(u"Server port"_s, u"9"_s);
    }
    driver.type(name, typed);
    const QString before = driver.status();
    QVERIFY(!driver.page().open());

    auto *const field = driver.find<QLineEdit>(name);
    QVERIFY(driver.status() != before);
    QCOMPARE(field->accessibleDescription(), driver.status());
    QVERIFY(field->isVisible()); // More unfolds if the field is in it
    QVERIFY(!field->actions().isEmpty());
    QCOMPARE(driver.network().journal().size(), quint64(0));
}

void TestFields::anEditTakesTheComplaintBack()
{
    PageDriver driver(Scheme::Udp);
    const QString before = driver.status();
    driver.type(u"Local port"_s, u"70000"_s);
    driver.click(u"Open"_s);
    QVERIFY(driver.status() != before);
    driver.type(u"Local port"_s, u"7"_s);
    QCOMPARE(driver.status(), before);
    QVERIFY(driver.find<QLineEdit>(u"Local port"_s)->actions().isEmpty());
}

void TestFields::enterOpens()
{
    PageDriver driver(Scheme::TcpClient);
    const QString before = driver.status();
    QTest::keyClick(driver.find<QLineEdit>(u"Server address"_s), Qt::Key_Return);
    QVERIFY(driver.status() != before); // there is no server to connect to, and it says so
}

void TestFields::whyNotSendNamesWhatIsMissing_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QStringList>("typed"); // name, text, …
    QTest::addColumn<QString>("why"); // part of the text
    QTest::newRow("UDP without a target") << Scheme::Udp << QStringList() << u"no target yet"_s;
    QTest::newRow("UDP to a wrong address")
        << Scheme::Udp << QStringList{u"Target address"_s, u"1.2.3.400"_s} << u"“1.2.3.400”"_s;
    QTest::newRow("UDP without a port") << Scheme::Udp << QStringList{u"Target address"_s, u"1.2.3.4"_s}
                                        << u"no target port"_s;
    QTest::newRow("UDP to port 0") << Scheme::Udp
                                   << QStringList{u"Target address"_s, u"1.2.3.4"_s, u"Target port"_s, u"0"_s}
                                   << u"1 to 65535"_s;
    QTest::newRow("broadcast without a port") << Scheme::Broadcast << QStringList() << u"no target port"_s;
    QTest::newRow("a client that is not connected") << Scheme::TcpClient << QStringList() << u"press Connect"_s;
    QTest::newRow("a server that does not listen") << Scheme::TcpServer << QStringList() << u"press Open"_s;
}

void TestFields::whyNotSendNamesWhatIsMissing()
{
    QFETCH(Scheme, scheme);
    QFETCH(QStringList, typed);
    QFETCH(QString, why);
    PageDriver driver(scheme);
    for (qsizetype i = 0; i + 1 < typed.size(); i += 2)
        driver.type(typed.at(i), typed.at(i + 1));
    QVERIFY2(driver.page().whyNotSend().contains(why), qPrintable(driver.page().whyNotSend()));
    driver.page().send("x");
    QCOMPARE(driver.status(), driver.page().whyNotSend());
    QCOMPARE(driver.network().journal().size(), quint64(0));
}

void TestFields::moreUnfoldsInPlace()
{
    PageDriver driver(Scheme::Udp);
    QVERIFY(!driver.find<QLineEdit>(u"TTL"_s)->isVisible());
    const int folded = driver.page().sizeHint().height();
    driver.click(u"More"_s);
    QVERIFY(driver.find<QLineEdit>(u"TTL"_s)->isVisible());
    QVERIFY(driver.page().sizeHint().height() > folded);
    driver.click(u"More"_s);
    QVERIFY(!driver.find<QLineEdit>(u"TTL"_s)->isVisible());
}

void TestFields::everyControlHasItsName_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("UDP") << Scheme::Udp << QStringList{u"Local address"_s, u"Local port"_s,     u"Open"_s,
                                                       u"Status"_s,        u"Target address"_s, u"Target port"_s};
    QTest::newRow("broadcast") << Scheme::Broadcast
                               << QStringList{u"Local address"_s, u"Local port"_s,   u"Open"_s,
                                              u"Status"_s,        u"Send through"_s, u"Target port"_s};
    QTest::newRow("TCP client") << Scheme::TcpClient
                                << QStringList{u"Local address"_s,  u"Local port"_s,  u"Connect"_s,       u"Status"_s,
                                               u"Server address"_s, u"Server port"_s, u"Finish sending"_s};
    QTest::newRow("TCP server")
        << Scheme::TcpServer
        << QStringList{u"Local address"_s, u"Local port"_s,        u"Open"_s,     u"Status"_s, u"Clients"_s,
                       u"Send to"_s,       u"Disconnect client"_s, u"Close all"_s};
}

// A caption with its own mnemonic would be found as a second "Local address".
void TestFields::everyControlHasItsName()
{
    QFETCH(Scheme, scheme);
    QFETCH(QStringList, names);
    PageDriver driver(scheme);
    QStringList found;
    for (QWidget *const widget : driver.page().findChildren<QWidget *>()) {
        if (widget->window() != &driver.page())
            continue; // the popup list of a combo box
        QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible)
            continue;
        const bool isForHands = widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QHeaderView");
        const QString name = accessible->text(QAccessible::Name);
        QVERIFY2(!isForHands || !name.isEmpty(), widget->metaObject()->className());
        found.append(name);
    }
    for (const QString &name : names)
        QVERIFY2(found.contains(name), qPrintable(name));
    auto *const status = driver.find<QLabel>(u"Status"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(status)->text(QAccessible::Description), status->text());
    QCOMPARE(status->textFormat(), Qt::PlainText);
}

void TestFields::theTabKeyGoesAsTheEyeDoes()
{
    PageDriver driver(Scheme::Udp);
    driver.find<QLineEdit>(u"Target port"_s)->setFocus();
    const QStringList expected{u"Local address"_s,  u"Local port"_s,  u"Open"_s,
                               u"Target address"_s, u"Target port"_s, u"More"_s};
    QWidget *widget = driver.find<QComboBox>(u"Local address"_s);
    QStringList order;
    while (order.size() < expected.size()) {
        const bool isStop = widget->isVisibleTo(&driver.page()) && (widget->focusPolicy() & Qt::TabFocus)
            && !qobject_cast<QComboBox *>(widget->parentWidget());
        if (isStop)
            order.append(widget->accessibleName());
        widget = widget->nextInFocusChain();
    }
    QCOMPARE(order, expected);
}

void TestFields::noTwoControlsShareAMnemonic_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("UDP") << Scheme::Udp;
    QTest::newRow("broadcast") << Scheme::Broadcast;
    QTest::newRow("TCP client") << Scheme::TcpClient;
    QTest::newRow("TCP server") << Scheme::TcpServer;
}

void TestFields::noTwoControlsShareAMnemonic()
{
    QFETCH(Scheme, scheme);
    PageDriver driver(scheme);
    QList<QKeySequence> taken;
    const auto take = [&taken](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        QVERIFY2(key.isEmpty() || !taken.contains(key), qPrintable(text));
        taken.append(key);
    };
    for (const QLabel *const label : driver.page().findChildren<QLabel *>()) {
        if (label->buddy())
            take(label->text());
    }
    for (const QAbstractButton *const button : driver.page().findChildren<QAbstractButton *>())
        take(button->text());
}

void TestFields::aMnemonicIsNoPartOfAName()
{
    QCOMPARE(fieldrules::withoutMnemonic(u"Local &address"_s), u"Local address"_s);
    QCOMPARE(fieldrules::withoutMnemonic(u"本地地址(&A)"_s), u"本地地址"_s);
}

SOCKETEER_TEST_WITH(QApplication, TestFields)
#include "tst_fields.moc"
