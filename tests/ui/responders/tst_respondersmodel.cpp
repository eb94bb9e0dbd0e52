// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responders/respondersmodel.h"

#include "tests/journal/samples.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRespondersModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }
    void init();
    void aRowForEachWhoAnswers();
    void anAnswerMoreChangesItsRowAlone();
    void theNextMessageStartsWithAnEmptyTable();
    void marksAreSaidInWords();
    void thePayloadIsReadByTheCharsetAndShownSafely();
    void aCutPayloadSaysSo();
    void aTooltipIsNeverRichText();

private:
    void sent(qint64 atMs, const QByteArray &payload);
    void received(qint64 atMs, const QString &from, const QByteArray &payload = "here");
    void take(RecordKind kind, qint64 atMs, const QString &peer, const QByteArray &payload);
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }

    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ResponderLedger> m_ledger;
    std::unique_ptr<RespondersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRespondersModel::init()
{
    m_tester.reset();
    m_journal = std::make_unique<Journal>();
    m_ledger = std::make_unique<ResponderLedger>();
    interfaces::Interface eth0;
    eth0.name = u"eth0"_s;
    const QHostAddress own(u"10.0.0.1"_s);
    eth0.addresses = {{own, 24, interfaces::directedBroadcast(own, 24)}};
    m_ledger->setInterfaces({eth0});
    m_model = std::make_unique<RespondersModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRespondersModel::take(RecordKind kind, qint64 atMs, const QString &peer, const QByteArray &payload)
{
    constexpr qint64 NsPerMs = 1'000'000;
    Flow flow = samples::flow(u"broadcast://0.0.0.0:7788?to=8080"_s, peer);
    flow.interfaceName = u"eth0"_s;
    RecordHead head = samples::head(kind, m_journal->intern(flow));
    head.timeNs += atMs * NsPerMs;
    m_ledger->take(samples::add(*m_journal, head, payload));
    m_model->update(*m_ledger);
}

void TestRespondersModel::sent(qint64 atMs, const QByteArray &payload)
{
    take(RecordKind::Sent, atMs, u"10.0.0.255:8080"_s, payload);
}

void TestRespondersModel::received(qint64 atMs, const QString &from, const QByteArray &payload)
{
    take(RecordKind::Received, atMs, from + u":8080"_s, payload);
}

void TestRespondersModel::aRowForEachWhoAnswers()
{
    sent(0, "who?");
    QCOMPARE(m_model->rowCount(), 0);
    received(7, u"10.0.0.5"_s, "I am");
    received(1234, u"10.0.0.6"_s, QByteArray(1400, 'x'));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(0, RespondersModel::Address), u"10.0.0.5:8080"_s);
    QCOMPARE(cell(0, RespondersModel::First), u"7.00"_s);
    QCOMPARE(cell(0, RespondersModel::Answers), u"1"_s);
    QCOMPARE(cell(0, RespondersModel::Octets), u"4"_s);
    QCOMPARE(cell(0, RespondersModel::Remarks), QString());
    QCOMPARE(cell(0, RespondersModel::Payload), u"I am"_s);
    QCOMPARE(cell(1, RespondersModel::First), u"1,234.00"_s);
    QCOMPARE(cell(1, RespondersModel::Octets), u"1,400"_s);
    QCOMPARE(m_model->rowOf(*Peer::parse(u"10.0.0.6:8080")), 1);
    QCOMPARE(m_model->rowOf(*Peer::parse(u"10.0.0.7:8080")), -1);
}

void TestRespondersModel::anAnswerMoreChangesItsRowAlone()
{
    sent(0, "who?");
    for (const QString &ip : {u"10.0.0.5"_s, u"10.0.0.6"_s, u"10.0.0.7"_s})
        received(1, ip);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    received(2, u"10.0.0.6"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
    QCOMPARE(cell(1, RespondersModel::Answers), u"2"_s);
    QCOMPARE(cell(1, RespondersModel::First), u"1.00"_s);
    QCOMPARE(reset.count(), 0);
}

void TestRespondersModel::theNextMessageStartsWithAnEmptyTable()
{
    sent(0, "who?");
    received(1, u"10.0.0.5"_s);
    sent(5000, "who?");
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRespondersModel::marksAreSaidInWords()
{
    sent(0, "who?");
    received(1, u"10.0.0.5"_s);
    sent(5000, "who?");
    received(5001, u"10.0.0.5"_s);
    received(5002, u"192.168.7.7"_s);
    received(5003, u"192.168.7.7"_s);
    QCOMPARE(cell(0, RespondersModel::Remarks), QString());
    QCOMPARE(cell(1, RespondersModel::Remarks), u"new · duplicate · other subnet"_s);
    const QString tip = cell(1, RespondersModel::Remarks, Qt::ToolTipRole);
    QVERIFY(tip.contains(u"did not answer the message before"_s));
    QVERIFY(tip.contains(u"more often than it was asked"_s));
    QVERIFY(tip.contains(u"not of the subnet"_s));
    // And highlighted.
    QVERIFY(m_model->index(1, RespondersModel::Address).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(m_model->index(1, RespondersModel::Address).data(Qt::ForegroundRole).isValid());
    QVERIFY(!m_model->index(0, RespondersModel::Address).data(Qt::ForegroundRole).isValid());
}

void TestRespondersModel::thePayloadIsReadByTheCharsetAndShownSafely()
{
    sent(0, "who?");
    received(1, u"10.0.0.5"_s, "\xb2\xe2\x1b[2J\r\n");
    m_model->setCharset(Charset::find(u"GB18030"_s).value());
    QCOMPARE(cell(0, RespondersModel::Payload), u"测‹ESC›[2J‹CR›‹LF›"_s);
    m_model->setControls(notation::Controls::Pictures);
    QCOMPARE(cell(0, RespondersModel::Payload), u"测␛[2J␍␊"_s);
}

void TestRespondersModel::aCutPayloadSaysSo()
{
    sent(0, "who?");
    received(1, u"10.0.0.5"_s, QByteArray(ResponderLedger::MaxKept + 1, 'x'));
    QVERIFY(cell(0, RespondersModel::Payload).endsWith(u"x…"_s));
}

void TestRespondersModel::aTooltipIsNeverRichText()
{
    sent(0, "who?");
    received(1, u"10.0.0.5"_s, "<b>bold</b>");
    QVERIFY(cell(0, RespondersModel::Payload, Qt::ToolTipRole).contains(u"&lt;b&gt;"_s));
}

SOCKETEER_TEST_WITH(QApplication, TestRespondersModel)
#include "tst_respondersmodel.moc"
