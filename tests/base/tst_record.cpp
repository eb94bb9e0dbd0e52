// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/record.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRecord final : public QObject
{
    Q_OBJECT

private slots:
    void theWordsAreTheContracts();
    void onlyTcpIsAStream_data();
    void onlyTcpIsAStream();
};

void TestRecord::theWordsAreTheContracts()
{
    QStringList kinds;
    for (int kind = 0; kind <= int(RecordKind::Note); ++kind)
        kinds.append(kindText(RecordKind(kind)));
    QCOMPARE(kinds.join(u' '), u"opened closed connected disconnected received sent failed dropped note"_s);

    QStringList casts;
    for (int cast = 0; cast <= int(Cast::Multicast); ++cast)
        casts.append(castText(Cast(cast)));
    QCOMPARE(casts.join(u' '), u" unicast broadcast multicast"_s);

    QStringList reasons;
    for (int reason = 0; reason <= int(EndReason::Lost); ++reason)
        reasons.append(reasonText(EndReason(reason)));
    QCOMPARE(reasons.join(u' '), u" peer-closed reset closed-here lost"_s);
}

void TestRecord::onlyTcpIsAStream_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<bool>("isStream");

    QTest::newRow("UDP is not") << Scheme::Udp << false;
    QTest::newRow("broadcast is not") << Scheme::Broadcast << false;
    QTest::newRow("a client is") << Scheme::TcpClient << true;
    QTest::newRow("a server is") << Scheme::TcpServer << true;
}

void TestRecord::onlyTcpIsAStream()
{
    QFETCH(Scheme, scheme);
    Origin origin;
    origin.address.scheme = scheme;
    Flow flow;
    QVERIFY(!flow.isStream());
    flow.origin = std::make_shared<const Origin>(origin);
    QTEST(flow.isStream(), "isStream");
}

SOCKETEER_TEST(TestRecord)
#include "tst_record.moc"
