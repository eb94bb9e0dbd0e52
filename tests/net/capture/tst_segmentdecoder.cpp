// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/segmentdecoder.h"
#include "tests/kit/testprogram.h"
#include "tests/net/capture/packets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace packets;

// Decodes packets of every link type, whole and broken, into segments.
class TestSegmentDecoder final : public QObject
{
    Q_OBJECT

private slots:
    void everyLinkLeadsToTheSegment_data();
    void everyLinkLeadsToTheSegment();
    void otherPacketsAreNone_data();
    void otherPacketsAreNone();
    void numbersFlagsAndWindowAreThoseOfTheHeader();
    void theWindowScaleStandsInASyn_data();
    void theWindowScaleStandsInASyn();
    void aPacketThatIsCutIsWholeOrNone();
    void theFirstFragmentSaysThatItIsOne();
    void aLengthOfNothingIsThatOfThePacket();
};

void TestSegmentDecoder::everyLinkLeadsToTheSegment_data()
{
    QTest::addColumn<int>("linkType");
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<QString>("from");

    const QByteArray segment = tcp({.data = "hello"});
    const QByteArray four = ip4(segment);
    const QByteArray six = ip6(segment);
    const QString from4 = u"10.0.0.1:40000"_s;
    const QString from6 = u"[fe80::1]:40000"_s;
    const QByteArray tag = QByteArray::fromHex("81000005");
    QTest::newRow("Ethernet, IPv4") << linktype::Ethernet << ethernet(four) << from4;
    QTest::newRow("Ethernet, IPv6") << linktype::Ethernet << ethernet(six, 0x86DD) << from6;
    QTest::newRow("Ethernet with a VLAN tag") << linktype::Ethernet << ethernet(four, 0x0800, tag) << from4;
    QTest::newRow("Ethernet with two tags")
        << linktype::Ethernet << ethernet(four, 0x0800, QByteArray::fromHex("88a80007") + tag) << from4;
    QTest::newRow("Ethernet, padded to its least length")
        << linktype::Ethernet << ethernet(four + QByteArray(6, '\0')) << from4;
    QTest::newRow("BSD loopback") << linktype::Null << QByteArray::fromHex("02000000") + four << from4;
    QTest::newRow("OpenBSD loopback") << linktype::Loop << QByteArray::fromHex("00000018") + six << from6;
    QTest::newRow("raw IPv4") << linktype::Raw << four << from4;
    QTest::newRow("raw IPv6") << linktype::Raw << six << from6;
    QTest::newRow("raw as files have it") << linktype::RawInFiles << four << from4;
    QTest::newRow("IPv4 alone") << linktype::Ip4 << four << from4;
    QTest::newRow("IPv6 alone") << linktype::Ip6 << six << from6;
    QTest::newRow("cooked") << linktype::Cooked << cooked(four) << from4;
    QTest::newRow("cooked with a VLAN tag")
        << linktype::Cooked << cooked(number(5, 2) + number(0x0800, 2) + four, 0x8100) << from4;
    QTest::newRow("cooked, second version") << linktype::Cooked2 << cooked2(six, 0x86DD) << from6;
    QTest::newRow("IPv4 with options") << linktype::Raw << ip4(segment, QByteArray(8, '\1')) << from4;
    QTest::newRow("IPv6 with options for every hop")
        << linktype::Raw << ip6(QByteArray::fromHex("0600010400000000") + segment, 0) << from6;
    QTest::newRow("IPv6 with a long header for the target")
        << linktype::Raw << ip6(QByteArray::fromHex("0601") + QByteArray(14, '\0') + segment, 60) << from6;
    QTest::newRow("IPv6 with authentication")
        << linktype::Raw << ip6(QByteArray::fromHex("0604") + QByteArray(22, '\0') + segment, 51) << from6;
    QTest::newRow("IPv6, a fragment that is the whole")
        << linktype::Raw << ip6(QByteArray::fromHex("0600000000000001") + segment, 44) << from6;
}

void TestSegmentDecoder::everyLinkLeadsToTheSegment()
{
    QFETCH(int, linkType);
    QFETCH(QByteArray, packet);
    const std::optional<Segment> segment = decodeSegment(linkType, packet, quint32(packet.size()));
    QVERIFY(segment);
    QTEST(segment->from.toString(), "from");
    QCOMPARE(segment->to.port, 8080);
    QCOMPARE(segment->octets, 5U);
    QVERIFY(!segment->isFragment);
    QCOMPARE(segment->interface, linkType == linktype::Cooked2 ? 3U : 0U);
}

void TestSegmentDecoder::otherPacketsAreNone_data()
{
    QTest::addColumn<int>("linkType");
    QTest::addColumn<QByteArray>("packet");

    const QByteArray segment = tcp({.data = "hello"});
    QTest::newRow("nothing") << linktype::Ethernet << QByteArray();
    QTest::newRow("an unknown link") << 9999 << ip4(segment);
    QTest::newRow("ARP") << linktype::Ethernet << ethernet(ip4(segment), 0x0806);
    QTest::newRow("a tag and nothing behind it") << linktype::Ethernet << ethernet({}, 0x8100);
    QTest::newRow("UDP") << linktype::Raw << ip4(segment, {}, 0x4000, 17);
    QTest::newRow("UDP over IPv6") << linktype::Raw << ip6(segment, 17);
    QTest::newRow("neither IPv4 nor IPv6") << linktype::Raw << QByteArray(60, '\x55');
    QTest::newRow("a later fragment") << linktype::Raw << ip4(segment, {}, 0x00B9);
    QTest::newRow("a later fragment of IPv6")
        << linktype::Raw << ip6(QByteArray::fromHex("06000100") + QByteArray(4, '\0') + segment, 44);
    QTest::newRow("an IPv4 header that is too short")
        << linktype::Raw << QByteArray(ip4(segment)).replace(0, 1, "\x44");
    QTest::newRow("a TCP header that is too short") << linktype::Raw << QByteArray(ip4(segment)).replace(32, 1, "\x40");
    QTest::newRow("a TCP header longer than the packet")
        << linktype::Raw << QByteArray(ip4(tcp({}))).replace(32, 1, "\xF0");
    QTest::newRow("an extension longer than the packet")
        << linktype::Raw << ip6(QByteArray::fromHex("06ff") + QByteArray(6, '\0') + segment, 0);
}

void TestSegmentDecoder::otherPacketsAreNone()
{
    QFETCH(int, linkType);
    QFETCH(QByteArray, packet);
    QVERIFY(!decodeSegment(linkType, packet, quint32(packet.size())));
}

void TestSegmentDecoder::numbersFlagsAndWindowAreThoseOfTheHeader()
{
    const QByteArray packet = ip4(tcp({.sequence = 0xFFFFFFF0, .acknowledgement = 7, .flags = 0x19, .window = 65535}));
    const std::optional<Segment> segment = decodeSegment(linktype::Raw, packet, quint32(packet.size()));
    QVERIFY(segment);
    QCOMPARE(segment->sequence, 0xFFFFFFF0U);
    QCOMPARE(segment->acknowledgement, 7U);
    QCOMPARE(int(segment->flags), Segment::Fin | Segment::Psh | Segment::Ack);
    QCOMPARE(segment->window, 65535);
    QCOMPARE(segment->identification, 77);
    QCOMPARE(segment->octets, 0U);
    QCOMPARE(segment->to.toString(), u"10.0.0.2:8080"_s);
}

void TestSegmentDecoder::theWindowScaleStandsInASyn_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("shift");

    QTest::newRow("no options") << QByteArray() << -1;
    QTest::newRow("as Linux sends them") << QByteArray::fromHex("020405b40402080a0000000100000002")
            + QByteArray::fromHex("01030307")
                                         << 7;
    QTest::newRow("none of that kind") << QByteArray::fromHex("020405b4") << -1;
    QTest::newRow("behind the end of the list") << QByteArray::fromHex("0003030700000000") << -1;
    QTest::newRow("larger than is allowed") << QByteArray::fromHex("010303ff") << 14;
    QTest::newRow("an option of no length") << QByteArray::fromHex("0300030701030307") << -1;
    QTest::newRow("an option longer than the list") << QByteArray::fromHex("01010120") << -1;
}

void TestSegmentDecoder::theWindowScaleStandsInASyn()
{
    QFETCH(QByteArray, options);
    const QByteArray packet = ip4(tcp({.flags = Segment::Syn, .options = options}));
    const std::optional<Segment> segment = decodeSegment(linktype::Raw, packet, quint32(packet.size()));
    QVERIFY(segment);
    QTEST(int(segment->windowShift), "shift");
}

// Only the beginning is captured: data may be missing, but not the header.
void TestSegmentDecoder::aPacketThatIsCutIsWholeOrNone()
{
    const QByteArray whole = ethernet(ip4(tcp({.data = QByteArray(1000, 'x')})));
    const qsizetype headers = whole.size() - 1000;
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const std::optional<Segment> segment = decodeSegment(linktype::Ethernet, QByteArrayView(whole).first(size),
                                                             quint32(whole.size()));
        QCOMPARE(segment.has_value(), size >= headers);
        if (segment)
            QCOMPARE(segment->octets, 1000U);
    }
}

void TestSegmentDecoder::theFirstFragmentSaysThatItIsOne()
{
    const QByteArray packet = ip4(tcp({.data = "hello"}), {}, 0x2000);
    const std::optional<Segment> segment = decodeSegment(linktype::Raw, packet, quint32(packet.size()));
    QVERIFY(segment && segment->isFragment);
    const QByteArray six = ip6(QByteArray::fromHex("0600000100000001") + tcp({.data = "hello"}), 44);
    const std::optional<Segment> other = decodeSegment(linktype::Raw, six, quint32(six.size()));
    QVERIFY(other && other->isFragment);
    QCOMPARE(other->octets, 5U);
}

// The length is too large for its field, or left to the network card.
void TestSegmentDecoder::aLengthOfNothingIsThatOfThePacket()
{
    QByteArray four = ip4(tcp({.data = "hello"}));
    four.replace(2, 2, QByteArray(2, '\0'));
    QCOMPARE(decodeSegment(linktype::Raw, four, quint32(four.size()))->octets, 5U);
    QByteArray six = ip6(tcp({.data = "hello"}));
    six.replace(4, 2, QByteArray(2, '\0'));
    QCOMPARE(decodeSegment(linktype::Raw, six, 40 + 20 + 100'000)->octets, 100'000U);
}

SOCKETEER_TEST(TestSegmentDecoder)
#include "tst_segmentdecoder.moc"
