// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/endpointaddress.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEndpointAddress final : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsPrintedAgain_data();
    void anAddressIsPrintedAgain();
    void everyOptionOfUdpIsRead();
    void theOptionsOfBroadcastAreRead_data();
    void theOptionsOfBroadcastAreRead();
    void theOptionsOfATcpClientAreRead();
    void anEmptyHostIsAnyAddressWhereItIsBound();
    void whatIsWrongIsNamedAndWhatIsAllowedListed_data();
    void whatIsWrongIsNamedAndWhatIsAllowedListed();
    void whatAPageSetsIsPrinted();
    void anOptionThatAPageClearedIsNotPrinted();
};

void TestEndpointAddress::anAddressIsPrintedAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed"); // empty: unchanged

    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << QString(); };
    same("UDP with a target", u"udp://127.0.0.1:40123?to=127.0.0.1:8080"_s);
    same("the contract's UDP", u"udp://0.0.0.0:7788?to=192.168.1.20:8080"_s);
    same("the contract's broadcast", u"broadcast://0.0.0.0:7788?to=8080&via=eth0"_s);
    same("the contract's TCP client", u"tcp-client://192.168.1.20:8080"_s);
    same("the contract's TCP server", u"tcp-server://0.0.0.0:7788"_s);
    same("options keep their order", u"udp://0.0.0.0:0?ttl=3&name=a&to=h:1&loop=0"_s);
    same("groups keep their places", u"udp://0.0.0.0:5?group=224.0.0.1&ttl=1&group=239.1.1.1"_s);
    same("a group on an interface", u"udp://0.0.0.0:5?group=239.1.1.1%25eth0"_s);
    same("a group on every interface, from one source", u"udp://0.0.0.0:5?group=232.1.1.1%25all@10.0.0.1"_s);
    same("an IPv6 group from one source", u"udp://[::]:5?group=ff3e::1@2001:db8::1"_s);
    same("a shared port", u"broadcast://0.0.0.0:5?to=80&share=1"_s);
    same("a port that is not shared, written", u"udp://0.0.0.0:5?share=0"_s);
    same("a default that was written", u"broadcast://0.0.0.0:1?via=all&charset=UTF-8"_s);
    same("IPv6", u"tcp-server://[::1]:80"_s);
    same("an IPv6 target", u"udp://[::]:0?to=[2001:db8::1]:80"_s);
    same("a zone", u"tcp-client://[fe80::1%eth0]:80"_s);
    same("a zone that looks like an escape", u"tcp-client://[fe80::1%ab]:80"_s);
    same("zone 25", u"tcp-client://[fe80::1%25]:80"_s);
    same("zone 255, as RFC 6874 writes it", u"tcp-client://[fe80::1%25255]:80"_s);
    same("a label with what must be encoded", u"udp://0.0.0.0:0?name=a%26b%23%25%20c"_s);
    same("a label in another script", u"udp://0.0.0.0:0?name=传感器"_s);
    same("a host's name", u"tcp-client://example.org:80?from=0.0.0.0:0&reconnect=500"_s);

    const auto becomes = [](const char *name, const QString &text, const QString &printed) {
        QTest::newRow(name) << text << printed;
    };
    becomes("the scheme in capitals", u"UDP://0.0.0.0:1"_s, u"udp://0.0.0.0:1"_s);
    becomes("spaces around", u" udp://0.0.0.0:1\n"_s, u"udp://0.0.0.0:1"_s);
    becomes("a slash behind the port", u"udp://0.0.0.0:1/?ttl=1"_s, u"udp://0.0.0.0:1?ttl=1"_s);
    becomes("no options behind the mark", u"udp://0.0.0.0:1?"_s, u"udp://0.0.0.0:1"_s);
    becomes("an encoded colon", u"udp://0.0.0.0:1?to=127.0.0.1%3A80"_s, u"udp://0.0.0.0:1?to=127.0.0.1:80"_s);
    becomes("a bare zone in an option", u"udp://[::]:1?to=[fe80::1%ab]:80"_s, u"udp://[::]:1?to=[fe80::1%25ab]:80"_s);
    becomes("an encoded zone in an option", u"udp://[::]:1?to=%5Bfe80::1%25ab%5D:80"_s,
            u"udp://[::]:1?to=[fe80::1%25ab]:80"_s);
    becomes("an encoded zone in the host", u"tcp-client://[fe80::1%25eth0]:80"_s, u"tcp-client://[fe80::1%eth0]:80"_s);
    becomes("a group's interface behind a bare percent sign", u"udp://0.0.0.0:1?group=239.1.1.1%eth0"_s,
            u"udp://0.0.0.0:1?group=239.1.1.1%25eth0"_s);
    becomes("group and source in brackets", u"udp://[::]:1?group=[ff3e::1%eth0]@[2001:db8::1]"_s,
            u"udp://[::]:1?group=ff3e::1%25eth0@2001:db8::1"_s);
    becomes("a source's zone, which no join can name", u"udp://[::]:1?group=ff12::1@fe80::1%25eth0"_s,
            u"udp://[::]:1?group=ff12::1@fe80::1"_s);
    becomes("a bare percent sign in a label", u"udp://0.0.0.0:0?name=5%"_s, u"udp://0.0.0.0:0?name=5%25"_s);
    becomes("encoded UTF-8", u"udp://0.0.0.0:0?name=%E4%BC%A0"_s, u"udp://0.0.0.0:0?name=传"_s);
}

void TestEndpointAddress::anAddressIsPrintedAgain()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(text);
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    QCOMPARE(parsed.address.toString(), printed.isEmpty() ? text : printed);
    const EndpointAddress::Parsed again = EndpointAddress::parse(parsed.address.toString());
    QVERIFY(again.address == parsed.address);
}

void TestEndpointAddress::everyOptionOfUdpIsRead()
{
    const EndpointAddress address
        = EndpointAddress::parse(u"udp://10.0.0.1:7788?to=[ff02::1%eth0]:9&group=224.0.0.9&group=[ff02::9]&iface=eth0"
                                 "&ttl=255&loop=0&rcvbuf=4194304&charset=GB18030&name=my%20lamp"_s)
              .address;
    QCOMPARE(address.scheme, Scheme::Udp);
    QCOMPARE(address.host, u"10.0.0.1"_s);
    QCOMPARE(address.port, quint16(7788));
    QCOMPARE(address.to.host, u"ff02::1%eth0"_s);
    QCOMPARE(address.to.port, quint16(9));
    QCOMPARE(address.groups, QStringList({u"224.0.0.9"_s, u"ff02::9"_s}));
    QCOMPARE(address.multicast.interfaceName, u"eth0"_s);
    QCOMPARE(address.multicast.ttl, 255);
    QCOMPARE(address.multicast.loop, false);
    QCOMPARE(address.receiveBuffer, 4194304);
    QCOMPARE(address.charset, u"GB18030"_s);
    QCOMPARE(address.name, u"my lamp"_s);
}

void TestEndpointAddress::theOptionsOfBroadcastAreRead_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<EndpointAddress::Via>("via");
    QTest::addColumn<QString>("viaName");
    QTest::addColumn<QString>("interfaceName");

    using Via = EndpointAddress::Via;
    QTest::newRow("all interfaces unless said otherwise") << u"to=8080"_s << Via::All << QString() << QString();
    QTest::newRow("all interfaces") << u"to=8080&via=all"_s << Via::All << QString() << QString();
    QTest::newRow("the limited broadcast") << u"to=8080&via=limited"_s << Via::Limited << QString() << QString();
    QTest::newRow("the limited broadcast on one interface")
        << u"to=8080&via=limited&iface=wlan0"_s << Via::Limited << QString() << u"wlan0"_s;
    QTest::newRow("in any order") << u"iface=wlan0&via=limited&to=8080"_s << Via::Limited << QString() << u"wlan0"_s;
    QTest::newRow("one interface") << u"to=8080&via=wlan0"_s << Via::Interface << u"wlan0"_s << QString();
    QTest::newRow("one address") << u"to=8080&via=10.0.0.255"_s << Via::Address << u"10.0.0.255"_s << QString();
}

void TestEndpointAddress::theOptionsOfBroadcastAreRead()
{
    QFETCH(QString, options);
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(u"broadcast://:7788?"_s + options);
    QVERIFY(parsed.problem.isNull());
    QCOMPARE(parsed.address.to.port, quint16(8080));
    QTEST(parsed.address.via, "via");
    QTEST(parsed.address.viaName, "viaName");
    QTEST(parsed.address.interfaceName, "interfaceName");
    QVERIFY(EndpointAddress::parse(parsed.address.toString()).address == parsed.address);
}

void TestEndpointAddress::theOptionsOfATcpClientAreRead()
{
    const EndpointAddress address
        = EndpointAddress::parse(u"tcp-client://example.org:80?from=[::1]:4000&reconnect=250"_s).address;
    QCOMPARE(address.host, u"example.org"_s);
    QVERIFY(!address.isBound());
    QCOMPARE(address.from.host, u"::1"_s);
    QCOMPARE(address.from.port, quint16(4000));
    QCOMPARE(address.reconnectMs, 250);
}

void TestEndpointAddress::anEmptyHostIsAnyAddressWhereItIsBound()
{
    QCOMPARE(EndpointAddress::parse(u"tcp-server://:7788"_s).address.host, u"0.0.0.0"_s);
    QVERIFY(!EndpointAddress::parse(u"tcp-client://:7788"_s).problem.isNull());
}

void TestEndpointAddress::whatIsWrongIsNamedAndWhatIsAllowedListed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("advised");

    const QString schemes = u"udp, broadcast, tcp-client, tcp-server"_s;
    const QString udp = u"to, group, iface, ttl, loop, share, rcvbuf, charset, name"_s;
    const auto row = [](const char *name, const QString &text, const QString &named, const QString &advised) {
        QTest::newRow(name) << text << named << advised;
    };
    row("nothing", {}, u"://"_s, schemes);
    row("a word", u"hello"_s, u"hello"_s, schemes);
    row("an unknown scheme", u"tls://h:1"_s, u"tls"_s, schemes);
    row("an unknown option", u"udp://:1?speed=9"_s, u"speed"_s, udp);
    row("framing, which comes later", u"tcp-server://:1?framing=lines"_s, u"framing"_s, u"charset, name"_s);
    row("another scheme's option", u"udp://:1?via=all"_s, u"via"_s, udp);
    row("an option without a value", u"udp://:1?ttl"_s, u"ttl"_s, u"255"_s);
    row("an option in capitals", u"udp://:1?TTL=1"_s, u"TTL"_s, udp);
    row("an option twice", u"udp://:1?ttl=1&ttl=1"_s, u"ttl"_s, u"group"_s);
    row("no port", u"udp://10.0.0.1"_s, u"10.0.0.1"_s, u"0 lets the system choose"_s);
    row("no port behind IPv6", u"udp://[::1]"_s, u"[::1]"_s, u"0 lets the system choose"_s);
    row("no port to connect to", u"tcp-client://h"_s, u"tcp-client://h"_s, u"8080"_s);
    row("an empty port", u"udp://10.0.0.1:"_s, u"port"_s, u"65535"_s);
    row("a port out of range", u"udp://:65536"_s, u"65536"_s, u"65535"_s);
    row("a negative port", u"udp://:-1"_s, u"-1"_s, u"65535"_s);
    row("port 0 to connect to", u"tcp-client://h:0"_s, u"0"_s, u"from 1"_s);
    row("no host to connect to", u"tcp-client://:80"_s, u"no host"_s, u"name or IP"_s);
    row("a name to bind", u"udp://example.org:1"_s, u"example.org"_s, u"0.0.0.0"_s);
    row("IPv6 without brackets", u"udp://::1:80"_s, u"::1"_s, u"[::1]"_s);
    row("a path", u"udp://10.0.0.1:80/x"_s, u"80/x"_s, u"65535"_s);
    row("an IPv4 address with a slip", u"tcp-client://10.0.0.999:80"_s, u"10.0.0.999"_s, u"IP"_s);
    row("a user", u"tcp-client://me@h:80"_s, u"me@h"_s, u"IP"_s);
    row("a broadcast from IPv6", u"broadcast://[::1]:1?to=2"_s, u"::1"_s, u"IPv4"_s);
    row("a target without a port", u"udp://:1?to=10.0.0.1"_s, u"10.0.0.1"_s, u"HOST:PORT"_s);
    row("a target with port 0", u"udp://:1?to=10.0.0.1:0"_s, u"10.0.0.1:0"_s, u"HOST:PORT"_s);
    row("a broadcast target with a host", u"broadcast://:1?to=10.0.0.1:80"_s, u"10.0.0.1:80"_s, u"port alone"_s);
    row("a group that is unicast", u"udp://:1?group=10.0.0.1"_s, u"10.0.0.1"_s, u"239.255.255.255"_s);
    row("a source of the other kind", u"udp://:1?group=232.1.1.1@2001:db8::1"_s, u"2001:db8::1"_s, u"232.1.2.3@"_s);
    row("a source that is a group", u"udp://:1?group=232.1.1.1@239.1.1.1"_s, u"239.1.1.1"_s, u"232.1.2.3@"_s);
    row("a source that is everybody", u"udp://:1?group=232.1.1.1@255.255.255.255"_s, u"255.255"_s, u"232.1.2.3@"_s);
    row("an empty source", u"udp://:1?group=232.1.1.1@"_s, u"232.1.1.1@"_s, u"232.1.2.3@"_s);
    row("a source without a group", u"udp://:1?group=@10.0.0.1"_s, u"@10.0.0.1"_s, u"232.1.2.3@"_s);
    row("a group with an empty interface", u"udp://:1?group=239.1.1.1%25"_s, u"239.1.1.1%"_s, u"239.1.2.3%eth0"_s);
    row("a port shared a little", u"udp://:1?share=yes"_s, u"yes"_s, u"0, 1"_s);
    row("sharing a TCP port", u"tcp-server://:1?share=1"_s, u"share"_s, u"charset, name"_s);
    row("a lifetime out of range", u"udp://:1?ttl=256"_s, u"256"_s, u"255"_s);
    row("a signed lifetime", u"udp://:1?ttl=+1"_s, u"+1"_s, u"255"_s);
    row("a loop that is neither", u"udp://:1?loop=yes"_s, u"yes"_s, u"0, 1"_s);
    row("a buffer of nothing", u"udp://:1?rcvbuf=0"_s, u"rcvbuf"_s, u"2147483647"_s);
    row("a way through a broken address", u"broadcast://:1?via=10.0.0"_s, u"10.0.0"_s, u"limited"_s);
    row("an interface beside a directed broadcast", u"broadcast://:1?via=all&iface=eth0"_s, u"via=limited"_s,
        u"via=eth0"_s);
    row("a fixed end that is a name", u"tcp-client://h:1?from=h:2"_s, u"h:2"_s, u"IP:PORT"_s);
    row("no pause before connecting again", u"tcp-client://h:1?reconnect=0"_s, u"reconnect"_s, u"86400000"_s);
    row("an empty charset", u"udp://:1?charset="_s, u"charset"_s, u"UTF-8"_s);
    row("a charset that could not be one", u"udp://:1?charset=a b"_s, u"a b"_s, u"UTF-8"_s);
    row("a label that drives the terminal", u"udp://:1?name=%1B[2J"_s, u"name"_s, u"control"_s);
}

void TestEndpointAddress::whatIsWrongIsNamedAndWhatIsAllowedListed()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    QFETCH(QString, advised);
    const Problem problem = EndpointAddress::parse(text).problem;
    QCOMPARE(problem.word, Problem::Word::Other);
    QVERIFY2(problem.what.text().contains(named), qPrintable(problem.what.text()));
    QVERIFY2(problem.advice.text().contains(advised), qPrintable(problem.advice.text()));
}

void TestEndpointAddress::whatAPageSetsIsPrinted()
{
    EndpointAddress address;
    address.host = u"0.0.0.0"_s;
    address.port = 7788;
    address.to = {u"::1"_s, 80};
    address.groups = QStringList{u"224.0.0.9"_s, u"224.0.0.10"_s};
    address.multicast.loop = true;
    address.name = u"a&b"_s;
    QCOMPARE(address.toString(),
             u"udp://0.0.0.0:7788?to=[::1]:80&group=224.0.0.9&group=224.0.0.10&loop=1&name=a%26b"_s);
    address.scheme = Scheme::TcpServer;
    QCOMPARE(address.toString(), u"tcp-server://0.0.0.0:7788?name=a%26b"_s);
}

void TestEndpointAddress::anOptionThatAPageClearedIsNotPrinted()
{
    EndpointAddress address = EndpointAddress::parse(u"udp://:1?ttl=2&to=h:3&charset=GBK"_s).address;
    address.multicast.ttl.reset();
    address.to = {};
    address.charset = u"UTF-8"_s;
    QCOMPARE(address.toString(), u"udp://0.0.0.0:1?charset=UTF-8"_s);
}

SOCKETEER_TEST(TestEndpointAddress)
#include "tst_endpointaddress.moc"
