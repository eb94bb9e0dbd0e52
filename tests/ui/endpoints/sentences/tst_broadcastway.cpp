// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/endpoints/sentences/broadcastway.h"

#include "tests/ui/endpoints/pagedriver.h"
#include "ui/endpoints/fields/choicefield.h"
#include "ui/endpoints/sentences/routesentence.h"

#include <QApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;
using Via = EndpointAddress::Via;

namespace {

// A language that puts the interface first.
class Backwards final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text == u"255.255.255.255 on %1"_s)
            return u"%1: 255.255.255.255"_s;
        return text == u"All interfaces"_s ? u"Alle"_s : QString();
    }
};

interfaces::Interface card(const QString &ip, int prefix)
{
    interfaces::Interface card;
    card.name = u"eth0"_s;
    card.index = 2;
    card.up = card.running = card.carriesBroadcasts = true;
    const QHostAddress address(ip);
    card.addresses = {{address, prefix, interfaces::directedBroadcast(address, prefix)}};
    return card;
}

} // namespace

class TestBroadcastWay final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsRead_data();
    void whatIsTypedIsRead();
    void whatCannotBeOneIsWrong_data();
    void whatCannotBeOneIsWrong();
    void theListOffersTheLimitedBroadcastOnEachInterface();
    void thePageSendsThroughTheInterfaceThatWasChosen();
    void theWayIsKeptWhenTheLanguageChanges();
    void theSentenceSaysWhereTheLimitedBroadcastGoes();
    void theSentenceSaysWhichNetworkHasNoBroadcastAddress();
};

void TestBroadcastWay::whatIsTypedIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Via>("via");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("interfaceName");
    QTest::addColumn<QString>("request");
    const auto row = [](const char *name, const QString &typed, Via via, const QString &what, const QString &interface,
                        const QString &request) {
        QTest::newRow(name) << typed << via << what << interface << request;
    };
    row("nothing is all", u" "_s, Via::All, {}, {}, u"all"_s);
    row("all interfaces", u"All interfaces"_s, Via::All, {}, {}, u"all"_s);
    row("an interface", u" eth0 "_s, Via::Interface, u"eth0"_s, {}, u"eth0"_s);
    row("an address", u"10.0.0.255"_s, Via::Address, u"10.0.0.255"_s, {}, u"10.0.0.255"_s);
    row("everybody", u"255.255.255.255"_s, Via::Limited, {}, {}, u"limited"_s);
    row("everybody on an interface", u"255.255.255.255 on eth0"_s, Via::Limited, {}, u"eth0"_s, u"limited%eth0"_s);
    row("the same as a zone", u"255.255.255.255%eth0"_s, Via::Limited, {}, u"eth0"_s, u"limited%eth0"_s);
    row("no name behind it yet", u"255.255.255.255 on"_s, Via::Interface, u"255.255.255.255 on"_s, {},
        u"255.255.255.255 on"_s);
}

void TestBroadcastWay::whatIsTypedIsRead()
{
    QFETCH(QString, typed);
    const BroadcastWay way = BroadcastWay::fromText(typed);
    QTEST(way.via, "via");
    QTEST(way.name, "name");
    QTEST(way.interfaceName, "interfaceName");
    QTEST(way.forRequest(), "request");
    QCOMPARE(BroadcastWay::fromText(way.text()), way);
    EndpointAddress address;
    address.scheme = Scheme::Broadcast;
    way.putInto(address);
    QCOMPARE(BroadcastWay::of(address), way);
}

void TestBroadcastWay::whatCannotBeOneIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("an interface that may come later") << u"eth7"_s << false;
    QTest::newRow("half an address") << u"10.0.0"_s << true;
    QTest::newRow("a word too many") << u"eth0 eth1"_s << true;
    QTest::newRow("no name behind it") << u"255.255.255.255 on"_s << true;
    QTest::newRow("two names behind it") << u"255.255.255.255 on eth0 eth1"_s << true;
    QTest::newRow("IPv6") << u"ff02::1"_s << true;
}

void TestBroadcastWay::whatCannotBeOneIsWrong()
{
    QFETCH(QString, typed);
    QTEST(BroadcastWay::fromText(typed).isWrong(), "wrong");
}

void TestBroadcastWay::theListOffersTheLimitedBroadcastOnEachInterface()
{
    QStringList offered;
    for (const ChoiceField::Choice &choice : choices::broadcastWays())
        offered << choice.text;
    for (const interfaces::Interface &interface : interfaces::all()) {
        const bool can = interface.up && interface.carriesBroadcasts && !interfaces::networksOf(interface).isEmpty();
        QCOMPARE(offered.contains(u"255.255.255.255 on "_s + interface.name), can);
    }
}

void TestBroadcastWay::thePageSendsThroughTheInterfaceThatWasChosen()
{
    PageDriver driver(Scheme::Broadcast);
    driver.type(u"Target port"_s, u"8080"_s);
    driver.type(u"Send through"_s, u"255.255.255.255 on eth0"_s);
    QCOMPARE(driver.page().sendTarget(), u"255.255.255.255 on eth0, port 8080"_s);
    QCOMPARE(driver.page().request("x").to, (HostPort{u"limited%eth0"_s, 8080}));
    QCOMPARE(driver.page().address().toString(), u"broadcast://0.0.0.0:0?to=8080&via=limited&iface=eth0"_s);
}

void TestBroadcastWay::theWayIsKeptWhenTheLanguageChanges()
{
    PageDriver driver(Scheme::Broadcast);
    const auto text = [&] { return driver.find<QComboBox>(u"Send through"_s)->currentText(); };
    driver.type(u"Send through"_s, u"255.255.255.255 on eth0"_s);
    Backwards language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QTRY_COMPARE(text(), u"eth0: 255.255.255.255"_s);
    QCOMPARE(driver.page().address().interfaceName, u"eth0"_s);
    QVERIFY(QCoreApplication::removeTranslator(&language));
    QTRY_COMPARE(text(), u"255.255.255.255 on eth0"_s);
}

void TestBroadcastWay::theSentenceSaysWhereTheLimitedBroadcastGoes()
{
    QCOMPARE(routesentence::ofLimited(u"eth0"_s, {card(u"10.0.0.1"_s, 31)}),
             u"goes to 255.255.255.255 through eth0 from 10.0.0.1"_s);
    QCOMPARE(routesentence::ofLimited(u"eth1"_s, {card(u"10.0.0.1"_s, 24)}), u"there is no interface “eth1” now"_s);
    interfaces::Interface tunnel = card(u"10.0.0.1"_s, 24);
    tunnel.carriesBroadcasts = false;
    QVERIFY(routesentence::ofLimited(u"eth0"_s, {tunnel}).contains(u"cannot broadcast"_s));
    tunnel.addresses.clear();
    QVERIFY(routesentence::ofLimited(u"eth0"_s, {tunnel}).contains(u"no IPv4 address"_s));
}

void TestBroadcastWay::theSentenceSaysWhichNetworkHasNoBroadcastAddress()
{
    QCOMPARE(routesentence::ofInterface(u"eth0"_s, {card(u"10.0.0.1"_s, 31)}),
             u"eth0 has no broadcast address: 10.0.0.1/31 is too small for one (/31, /32)"_s);
}

SOCKETEER_TEST_WITH(QApplication, TestBroadcastWay)
#include "tst_broadcastway.moc"
