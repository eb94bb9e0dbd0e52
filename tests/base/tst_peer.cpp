// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/peer.h"
#include "tests/kit/testprogram.h"

#include <QNetworkInterface>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>

using namespace Qt::StringLiterals;

class TestPeer final : public QObject
{
    Q_OBJECT

private slots:
    void parsedTextIsPrintedAgain_data();
    void parsedTextIsPrintedAgain();
    void whatIsNoPeerIsRefused_data();
    void whatIsNoPeerIsRefused();
    void aNativeAddressIsRead_data();
    void aNativeAddressIsRead();
    void aZoneIsPrintedInsideTheBrackets();
    void anAddressGoesThereAndBack_data();
    void anAddressGoesThereAndBack();
    void differentPeersHashDifferently();
    void aHostAndPortIsPrintedAgain_data();
    void aHostAndPortIsPrintedAgain();
    void whatIsNoHostAndPortIsRefused_data();
    void whatIsNoHostAndPortIsRefused();
};

void TestPeer::parsedTextIsPrintedAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");

    QTest::newRow("IPv4") << u"192.168.1.20:8080"_s << u"192.168.1.20:8080"_s;
    QTest::newRow("the lowest of everything") << u"0.0.0.0:0"_s << u"0.0.0.0:0"_s;
    QTest::newRow("the highest of everything") << u"255.255.255.255:65535"_s << u"255.255.255.255:65535"_s;
    QTest::newRow("IPv6 is printed short") << u"[2001:DB8:0:0:0:0:0:1]:80"_s << u"[2001:db8::1]:80"_s;
    QTest::newRow("an IPv4-mapped address is an IPv4 address") << u"[::ffff:10.0.0.1]:80"_s << u"10.0.0.1:80"_s;
    QTest::newRow("a numeric zone without an interface stays a number")
        << u"[fe80::1%4000000]:1"_s << u"[fe80::1%4000000]:1"_s;
}

void TestPeer::parsedTextIsPrintedAgain()
{
    QFETCH(QString, text);
    const std::optional<Peer> peer = Peer::parse(text);
    QVERIFY(peer);
    QTEST(peer->toString(), "printed");
    QCOMPARE(Peer::parse(peer->toString()), peer);
}

void TestPeer::whatIsNoPeerIsRefused_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a port alone") << u":80"_s;
    QTest::newRow("no port") << u"10.0.0.1"_s;
    QTest::newRow("an empty port") << u"10.0.0.1:"_s;
    QTest::newRow("a port out of range") << u"10.0.0.1:65536"_s;
    QTest::newRow("a negative port") << u"10.0.0.1:-1"_s;
    QTest::newRow("a signed port") << u"10.0.0.1:+1"_s;
    QTest::newRow("a port in Arabic digits") << u"10.0.0.1:\u0661"_s;
    QTest::newRow("a number of five parts") << u"10.0.0.0.1:80"_s;
    QTest::newRow("an octet out of range") << u"10.0.0.256:80"_s;
    QTest::newRow("inet_aton's short form") << u"10.1:80"_s;
    QTest::newRow("a leading zero, octal to some") << u"010.0.0.1:80"_s;
    QTest::newRow("a name") << u"localhost:80"_s;
    QTest::newRow("IPv6 without brackets") << u"::1:80"_s;
    QTest::newRow("IPv4 in brackets") << u"[10.0.0.1]:80"_s;
    QTest::newRow("a space") << u"10.0.0.1 :80"_s;
    QTest::newRow("an empty zone") << u"[fe80::1%]:80"_s;
    QTest::newRow("an interface that is not there") << u"[fe80::1%no-such-if]:80"_s;
}

void TestPeer::whatIsNoPeerIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Peer::parse(text));
}

void TestPeer::aNativeAddressIsRead_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<QString>("printed");

    QTest::newRow("IPv4") << AF_INET << "10.1.2.3"_ba << u"10.1.2.3:8080"_s;
    QTest::newRow("IPv6") << AF_INET6 << "2001:db8::7"_ba << u"[2001:db8::7]:8080"_s;
    QTest::newRow("IPv4-mapped IPv6 becomes IPv4") << AF_INET6 << "::ffff:10.1.2.3"_ba << u"10.1.2.3:8080"_s;
    QTest::newRow("another family is no peer") << AF_UNIX << ""_ba << QString();
}

void TestPeer::aNativeAddressIsRead()
{
    QFETCH(int, family);
    QFETCH(QByteArray, ip);
    sockaddr_storage native{};
    native.ss_family = sa_family_t(family);
    if (family == AF_INET) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(8080);
        QCOMPARE(inet_pton(AF_INET, ip.constData(), &in.sin_addr), 1);
        std::memcpy(&native, &in, sizeof in);
    } else if (family == AF_INET6) {
        sockaddr_in6 in{};
        in.sin6_family = AF_INET6;
        in.sin6_port = htons(8080);
        QCOMPARE(inet_pton(AF_INET6, ip.constData(), &in.sin6_addr), 1);
        std::memcpy(&native, &in, sizeof in);
    }
    QTEST(Peer::from(native).toString(), "printed");
}

void TestPeer::aZoneIsPrintedInsideTheBrackets()
{
    const int index = 1; // the loopback, on every Linux
    const QString name = QNetworkInterface::interfaceNameFromIndex(index);
    if (name.isEmpty())
        QSKIP("there is no interface 1 here");
    const std::optional<Peer> peer = Peer::parse(u"[fe80::1%1]:80"_s);
    QVERIFY(peer);
    QCOMPARE(peer->scope, quint32(index));
    QCOMPARE(peer->toString(), u"[fe80::1%"_s + name + u"]:80"_s);
    QCOMPARE(Peer::parse(peer->toString()), peer);
    QCOMPARE(Peer::from(peer->address(), 80), *peer);
}

void TestPeer::anAddressGoesThereAndBack_data()
{
    QTest::addColumn<QHostAddress>("address");

    QTest::newRow("none") << QHostAddress();
    QTest::newRow("IPv4") << QHostAddress(u"10.0.0.1"_s);
    QTest::newRow("any IPv4") << QHostAddress(QHostAddress::AnyIPv4);
    QTest::newRow("any IPv6") << QHostAddress(QHostAddress::AnyIPv6);
    QTest::newRow("IPv6") << QHostAddress(u"2001:db8::1"_s);
}

void TestPeer::anAddressGoesThereAndBack()
{
    QFETCH(QHostAddress, address);
    const Peer peer = Peer::from(address, 7);
    QCOMPARE(peer.isNull(), address.isNull());
    QCOMPARE(peer.address(), address);
    QCOMPARE(peer.ipText(), address.toString());
}

void TestPeer::differentPeersHashDifferently()
{
    QRandomGenerator random(1);
    QSet<size_t> hashes;
    constexpr int Count = 20'000;
    for (int i = 0; i < Count; ++i) {
        Peer peer = Peer::from(QHostAddress(quint32(0x0a000000 + i % 251)), quint16(i / 251 + 1024));
        if (i % 2 == 1)
            peer = {{0xfe, 0x80, 0, 0, 0, 0, 0, 0, quint8(random.generate()), quint8(i), quint8(i >> 8)},
                    random.bounded(1U, 9U),
                    80,
                    Peer::Family::IPv6};
        hashes.insert(qHash(peer, 0) & 0xffffffff);
    }
    QVERIFY2(hashes.size() > Count - 10, qPrintable(QString::number(hashes.size())));
}

void TestPeer::aHostAndPortIsPrintedAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");

    QTest::newRow("a name") << u"example.org:80"_s << u"example.org"_s;
    QTest::newRow("IPv4") << u"10.0.0.1:80"_s << u"10.0.0.1"_s;
    QTest::newRow("IPv6") << u"[::1]:80"_s << u"::1"_s;
    QTest::newRow("a zone of an interface that is not there") << u"[fe80::1%wlan7]:80"_s << u"fe80::1%wlan7"_s;
    QTest::newRow("a name in another script") << u"例子.测试:80"_s << u"例子.测试"_s;
    QTest::newRow("port 0") << u"localhost:0"_s << u"localhost"_s;
}

void TestPeer::aHostAndPortIsPrintedAgain()
{
    QFETCH(QString, text);
    const std::optional<HostPort> parsed = HostPort::parse(text);
    QVERIFY(parsed);
    QTEST(parsed->host, "host");
    QCOMPARE(parsed->toString(), text);
}

void TestPeer::whatIsNoHostAndPortIsRefused_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("an empty host") << u":80"_s;
    QTest::newRow("empty brackets") << u"[]:80"_s;
    QTest::newRow("no port") << u"example.org"_s;
    QTest::newRow("an empty port") << u"example.org:"_s;
    QTest::newRow("a port out of range") << u"example.org:65536"_s;
    QTest::newRow("a port of many digits") << u"example.org:00000000080"_s;
    QTest::newRow("IPv6 without brackets") << u"fe80::1:80"_s;
    QTest::newRow("a name in brackets") << u"[example.org]:80"_s;
    QTest::newRow("a space in the name") << u"exa mple.org:80"_s;
    QTest::newRow("an IPv4 address with a slip") << u"10.0.0.999:80"_s;
    QTest::newRow("half a bracket") << u"[::1:80"_s;
    QTest::newRow("a control character") << u"exa\u001bmple.org:80"_s;
    QTest::newRow("a quote in a zone, which a URL escapes") << u"[fe80::1%\"5ab]:80"_s;
}

void TestPeer::whatIsNoHostAndPortIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!HostPort::parse(text));
}

SOCKETEER_TEST(TestPeer)
#include "tst_peer.moc"
