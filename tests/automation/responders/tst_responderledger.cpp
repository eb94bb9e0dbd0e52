// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/responders/responderwatch.h"
#include "tests/journal/samples.h"
#include "tests/kit/testprogram.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr EndpointId Ours = 1;
constexpr EndpointId Another = 2;
constexpr qint64 Ms = 1'000'000;
const QString Address = u"broadcast://0.0.0.0:7788?to=8080"_s;

interfaces::Interface card(const QString &name, const QString &ip, int prefix)
{
    interfaces::Interface card;
    card.name = name;
    card.up = true;
    const QHostAddress address(ip);
    card.addresses = {{address, prefix, interfaces::directedBroadcast(address, prefix)}};
    return card;
}

} // namespace

// Records as a broadcast endpoint writes them, at times set by the test.
class TestResponderLedger final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void beforeAMessageNobodyAnswers();
    void anAnswerIsKeptWithItsTimeAndPayload();
    void theTimeCountsFromTheSendThroughThatInterface();
    void anAnswerBeforeTheRecordOfTheSendCountsAsAtOnce();
    void oneMessageThroughManyInterfacesIsOneRound();
    void theNextMessageStartsAnew_data();
    void theNextMessageStartsAnew();
    void newIsWhoDidNotAnswerTheMessageBefore();
    void afterTheFirstMessageNobodyIsNew();
    void moreAnswersThanSendsAreDuplicates();
    void aFastRepeatIsOneRoundASecond();
    void aSlowRepeatStartsAnewEachTime();
    void whoIsOfAnotherSubnetIsUnexpected_data();
    void whoIsOfAnotherSubnetIsUnexpected();
    void whatIsOursIsNoAnswer();
    void anEchoedAnswerIsNoMessage();
    void aLongPayloadIsCut();
    void beyondTheLimitTheyAreCounted();

    void theWatchReadsItsOwnEndpointAlone();
    void theWatchReadsInSlices();
    void theWatchGoesOnWhereRecordsAreLost();

private:
    void sent(qint64 atMs, const QByteArray &payload, const QString &to = u"10.0.0.255:8080"_s,
              const QString &interface = u"eth0"_s, EndpointId endpoint = Ours);
    void received(qint64 atMs, const QString &from, const QByteArray &payload = "here",
                  const QString &interface = u"eth0"_s, EndpointId endpoint = Ours, bool own = false);
    void look()
    {
        while (m_watch->advance()) { }
    }
    [[nodiscard]] const ResponderLedger &ledger() const { return m_watch->ledger(); }
    [[nodiscard]] QStringList who() const
    {
        QStringList list;
        for (const Responder &responder : ledger().responders())
            list << responder.peer.ipText();
        return list;
    }

    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ResponderWatch> m_watch;
    qint64 m_startNs = 1'764'000'000'000'000'000;
};

void TestResponderLedger::init()
{
    m_journal = std::make_unique<Journal>();
    m_watch = std::make_unique<ResponderWatch>(*m_journal, Ours);
    m_watch->setInterfaces({card(u"eth0"_s, u"10.0.0.1"_s, 24), card(u"eth1"_s, u"10.0.1.1"_s, 24)});
}

void TestResponderLedger::sent(qint64 atMs, const QByteArray &payload, const QString &to, const QString &interface,
                               EndpointId endpoint)
{
    Flow flow = samples::flow(Address, to, endpoint);
    flow.interfaceName = interface;
    RecordHead head = samples::head(RecordKind::Sent, m_journal->intern(flow));
    head.timeNs = m_startNs + atMs * Ms;
    samples::add(*m_journal, head, payload);
}

void TestResponderLedger::received(qint64 atMs, const QString &from, const QByteArray &payload,
                                   const QString &interface, EndpointId endpoint, bool own)
{
    Flow flow = samples::flow(Address, from + u":8080"_s, endpoint);
    flow.interfaceName = interface;
    flow.cast = Cast::Unicast;
    RecordHead head = samples::head(RecordKind::Received, m_journal->intern(flow));
    head.timeNs = m_startNs + atMs * Ms;
    head.own = own;
    head.kernelTime = true;
    samples::add(*m_journal, head, payload);
}

void TestResponderLedger::beforeAMessageNobodyAnswers()
{
    received(0, u"10.0.0.5"_s);
    look();
    QCOMPARE(ledger().round(), 0U);
    QVERIFY(ledger().responders().isEmpty());
}

void TestResponderLedger::anAnswerIsKeptWithItsTimeAndPayload()
{
    sent(0, "who?");
    received(7, u"10.0.0.5"_s, "I am");
    received(9, u"10.0.0.5"_s, "again");
    look();
    QCOMPARE(ledger().responders().size(), 1);
    const Responder &responder = ledger().responders().first();
    QCOMPARE(responder.peer.toString(), u"10.0.0.5:8080"_s);
    QCOMPARE(responder.interfaceName, u"eth0"_s);
    QCOMPARE(responder.firstNs, 7 * Ms);
    QCOMPARE(responder.answers, 2U);
    QCOMPARE(responder.octets, 9U);
    QCOMPARE(responder.first, QByteArray("I am"));
    QVERIFY(responder.isWhole);
    QCOMPARE(ledger().message(), QByteArray("who?"));
    QCOMPARE(ledger().sentNs(), m_startNs);
}

void TestResponderLedger::theTimeCountsFromTheSendThroughThatInterface()
{
    sent(0, "who?");
    sent(3, "who?", u"10.0.1.255:8080"_s, u"eth1"_s);
    received(5, u"10.0.1.9"_s, "here", u"eth1"_s);
    received(5, u"10.0.0.9"_s);
    look();
    QCOMPARE(ledger().responders()[0].firstNs, 2 * Ms);
    QCOMPARE(ledger().responders()[1].firstNs, 5 * Ms);
}

void TestResponderLedger::anAnswerBeforeTheRecordOfTheSendCountsAsAtOnce()
{
    sent(2, "who?");
    received(1, u"10.0.0.9"_s);
    look();
    QCOMPARE(ledger().responders().first().firstNs, 0);
}

void TestResponderLedger::oneMessageThroughManyInterfacesIsOneRound()
{
    sent(0, "who?");
    received(1, u"10.0.0.9"_s);
    sent(2, "who?", u"10.0.1.255:8080"_s, u"eth1"_s);
    look();
    QCOMPARE(ledger().round(), 1U);
    QCOMPARE(ledger().sends(), 1U);
    QCOMPARE(who(), QStringList{u"10.0.0.9"_s});
}

void TestResponderLedger::theNextMessageStartsAnew_data()
{
    QTest::addColumn<int>("atMs");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("to");
    QTest::newRow("the same message, later") << 5000 << QByteArray("who?") << u"10.0.0.255:8080"_s;
    QTest::newRow("the same message, soon") << 100 << QByteArray("who?") << u"10.0.0.255:8080"_s;
    QTest::newRow("another message, at once") << 1 << QByteArray("what?") << u"10.0.0.255:8080"_s;
    QTest::newRow("another message to another port") << 1 << QByteArray("what?") << u"10.0.0.255:8081"_s;
    QTest::newRow("the same message to another port, at once") << 1 << QByteArray("who?") << u"10.0.0.255:8081"_s;
    QTest::newRow("the same message to another port, later") << 2000 << QByteArray("who?") << u"10.0.0.255:8081"_s;
}

void TestResponderLedger::theNextMessageStartsAnew()
{
    QFETCH(int, atMs);
    QFETCH(QByteArray, payload);
    QFETCH(QString, to);
    sent(0, "who?");
    received(1, u"10.0.0.5"_s);
    sent(atMs, payload, to);
    look();
    QCOMPARE(ledger().round(), 2U);
    QVERIFY(ledger().responders().isEmpty());
    received(atMs + 4, u"10.0.0.5"_s);
    look();
    QCOMPARE(ledger().responders().first().firstNs, 4 * Ms);
    QCOMPARE(ledger().responders().first().answers, 1U);
}

void TestResponderLedger::newIsWhoDidNotAnswerTheMessageBefore()
{
    sent(0, "who?");
    received(1, u"10.0.0.5"_s);
    sent(5000, "who?");
    received(5001, u"10.0.0.6"_s);
    received(5002, u"10.0.0.5"_s);
    look();
    QVERIFY(ledger().responders()[0].isNew);
    QVERIFY(!ledger().responders()[1].isNew);
    sent(10'000, "who?");
    received(10'001, u"10.0.0.6"_s);
    sent(15'000, "who?");
    received(15'001, u"10.0.0.5"_s);
    look();
    QVERIFY(ledger().responders()[0].isNew); // it did not answer one message
}

void TestResponderLedger::afterTheFirstMessageNobodyIsNew()
{
    sent(0, "who?");
    received(1, u"10.0.0.5"_s);
    look();
    QVERIFY(!ledger().responders().first().isNew);
}

void TestResponderLedger::moreAnswersThanSendsAreDuplicates()
{
    sent(0, "who?");
    received(1, u"10.0.0.5"_s);
    received(1, u"10.0.0.6"_s);
    received(2, u"10.0.0.6"_s);
    look();
    QVERIFY(!ledger().responders()[0].isDuplicate);
    QVERIFY(ledger().responders()[1].isDuplicate);
    sent(5000, "who?");
    received(5001, u"10.0.0.6"_s);
    look();
    QVERIFY(!ledger().responders()[0].isDuplicate);
}

// Each answers 250 ms late, longer than the period.
void TestResponderLedger::aFastRepeatIsOneRoundASecond()
{
    constexpr int Period = 100;
    for (int n = 0; n < 30; ++n) {
        sent(n * Period, "who?");
        if (n >= 3)
            received(n * Period + 50, u"10.0.0.5"_s);
    }
    look();
    QVERIFY2(ledger().round() <= 5, qPrintable(QString::number(ledger().round())));
    QVERIFY(ledger().sends() > 1);
    QCOMPARE(who(), QStringList{u"10.0.0.5"_s});
    QVERIFY(!ledger().responders().first().isDuplicate);
    QVERIFY(!ledger().responders().first().isNew);
}

void TestResponderLedger::aSlowRepeatStartsAnewEachTime()
{
    for (int n = 0; n < 5; ++n) {
        sent(n * 1000, "who?");
        sent(n * 1000 + 1, "who?", u"10.0.1.255:8080"_s, u"eth1"_s);
    }
    look();
    QCOMPARE(ledger().round(), 5U);
    QCOMPARE(ledger().sends(), 1U);
}

void TestResponderLedger::whoIsOfAnotherSubnetIsUnexpected_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("through");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("unexpected");
    const auto row = [](const char *name, const QString &to, const QString &through, const QString &from,
                        bool unexpected) { QTest::newRow(name) << to + u":8080"_s << through << from << unexpected; };
    row("of the subnet", u"10.0.0.255"_s, u"eth0"_s, u"10.0.0.77"_s, false);
    row("of another of ours", u"10.0.0.255"_s, u"eth0"_s, u"10.0.1.77"_s, true);
    row("of a foreign one", u"10.0.0.255"_s, u"eth0"_s, u"192.168.4.4"_s, true);
    row("of the interface's subnet, asked by 255.255.255.255", u"255.255.255.255"_s, u"eth0"_s, u"10.0.0.77"_s, false);
    row("of another, asked by 255.255.255.255", u"255.255.255.255"_s, u"eth0"_s, u"10.0.1.77"_s, true);
    row("a subnet behind a router is not known", u"172.16.0.255"_s, u"eth0"_s, u"172.16.0.9"_s, false);
    row("an interface that is gone is not known", u"10.0.0.255"_s, u"eth9"_s, u"192.168.4.4"_s, false);
}

void TestResponderLedger::whoIsOfAnotherSubnetIsUnexpected()
{
    QFETCH(QString, to);
    QFETCH(QString, through);
    QFETCH(QString, from);
    sent(0, "who?", to, through);
    received(1, from);
    look();
    QTEST(ledger().responders().first().isUnexpected, "unexpected");
}

void TestResponderLedger::whatIsOursIsNoAnswer()
{
    sent(0, "who?");
    received(0, u"10.0.0.1"_s, "who?", u"eth0"_s, Ours, true);
    look();
    QVERIFY(ledger().responders().isEmpty());
}

void TestResponderLedger::anEchoedAnswerIsNoMessage()
{
    sent(0, "who?");
    received(1, u"10.0.0.5"_s);
    sent(1, "here", u"10.0.0.5:8080"_s, {});
    look();
    QCOMPARE(ledger().round(), 1U);
    QCOMPARE(who(), QStringList{u"10.0.0.5"_s});
}

void TestResponderLedger::aLongPayloadIsCut()
{
    sent(0, "who?");
    received(1, u"10.0.0.5"_s, QByteArray(ResponderLedger::MaxKept + 1, 'x'));
    look();
    const Responder &responder = ledger().responders().first();
    QCOMPARE(responder.first.size(), ResponderLedger::MaxKept);
    QCOMPARE(responder.octets, quint64(ResponderLedger::MaxKept + 1));
    QVERIFY(!responder.isWhole);
}

void TestResponderLedger::beyondTheLimitTheyAreCounted()
{
    sent(0, "who?");
    for (qsizetype n = 0; n < ResponderLedger::MaxListed + 7; ++n)
        received(1, QHostAddress(0x0a00'0000U + quint32(n) + 2).toString());
    received(2, u"10.0.0.2"_s);
    look();
    QCOMPARE(ledger().responders().size(), ResponderLedger::MaxListed);
    QCOMPARE(ledger().unlisted(), 7U);
    QCOMPARE(ledger().responders().first().answers, 2U);
}

void TestResponderLedger::theWatchReadsItsOwnEndpointAlone()
{
    sent(0, "who?");
    sent(1, "other", u"10.0.0.255:8080"_s, u"eth0"_s, Another);
    received(2, u"10.0.0.5"_s, "for another", u"eth0"_s, Another);
    received(2, u"10.0.0.6"_s);
    look();
    QCOMPARE(ledger().round(), 1U);
    QCOMPARE(who(), QStringList{u"10.0.0.6"_s});
    received(3, u"10.0.0.5"_s, "for another", u"eth0"_s, Another);
    QVERIFY(!m_watch->advance());
    received(4, u"10.0.0.7"_s);
    QVERIFY(m_watch->advance());
    QCOMPARE(who(), (QStringList{u"10.0.0.6"_s, u"10.0.0.7"_s}));
}

void TestResponderLedger::theWatchReadsInSlices()
{
    sent(0, "who?");
    for (quint64 n = 0; n < ResponderWatch::Slice; ++n)
        received(1, u"10.0.0.5"_s);
    received(2, u"10.0.0.6"_s);
    QVERIFY(m_watch->advance());
    QCOMPARE(who(), QStringList{u"10.0.0.5"_s});
    QVERIFY(m_watch->advance());
    QCOMPARE(who(), (QStringList{u"10.0.0.5"_s, u"10.0.0.6"_s}));
    QCOMPARE(ledger().responders().first().answers, ResponderWatch::Slice);
    QVERIFY(!m_watch->advance());
}

// Memory only, and little of it: the journal drops its oldest blocks.
void TestResponderLedger::theWatchGoesOnWhereRecordsAreLost()
{
    JournalLimits limits;
    limits.memory = quint64(16) << 20;
    limits.disk = 0;
    m_journal->setLimits(limits);
    sent(0, "who?");
    look();
    const QByteArray big(60'000, 'x');
    while (m_journal->first() < 3)
        received(1, u"10.0.0.5"_s, big);
    sent(5000, "who?");
    received(5001, u"10.0.0.6"_s);
    look();
    QCOMPARE(who(), QStringList{u"10.0.0.6"_s});
}

SOCKETEER_TEST_WITH(QCoreApplication, TestResponderLedger)
#include "tst_responderledger.moc"
