// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/responders/responderscsv.h"
#include "tests/kit/testprogram.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRespondersCsv final : public QObject
{
    Q_OBJECT

private slots:
    void ofNobodyThereIsAHeaderAlone();
    void aRowForEach();
    void numbersAreForMachines();

private:
    const QByteArray m_header{"address,interface,first_answer_ms,answers,octets,new,duplicate,unexpected_subnet,"
                              "first_text,first_hex,first_whole\r\n"};
};

void TestRespondersCsv::ofNobodyThereIsAHeaderAlone()
{
    QCOMPARE(respondersCsv({}, {}), m_header);
}

void TestRespondersCsv::aRowForEach()
{
    Responder one;
    one.peer = Peer::parse(u"10.0.0.5:8080").value();
    one.interfaceName = u"eth0"_s;
    one.firstNs = 12'000'000;
    one.answers = 2;
    one.octets = 21;
    one.first = "I, \"the board\"\r\n";
    one.isDuplicate = true;
    Responder other = one;
    other.peer = Peer::parse(u"192.168.4.4:8080").value();
    other.firstNs = 1'500;
    other.answers = 1;
    other.octets = 2;
    other.first = "\xb2\xe2";
    other.isWhole = false;
    other.isDuplicate = false;
    other.isNew = other.isUnexpected = true;
    QCOMPARE(respondersCsv({one, other}, Charset::find(u"GB18030").value()),
             m_header
                 + "10.0.0.5:8080,eth0,12.000,2,21,no,yes,no,\"I, \"\"the board\"\"\r\n\","
                   "492c202274686520626f617264220d0a,yes\r\n"
                   "192.168.4.4:8080,eth0,0.002,1,2,yes,no,yes,\xe6\xb5\x8b,b2e2,no\r\n");
}

// No digit grouping and a decimal point in every language.
void TestRespondersCsv::numbersAreForMachines()
{
    QLocale::setDefault(QLocale(u"de"_s));
    Responder one;
    one.peer = Peer::parse(u"10.0.0.5:8080").value();
    one.firstNs = 1'234'567'000;
    one.answers = 12'345;
    QVERIFY(respondersCsv({one}, {}).contains(",1234.567,12345,"));
}

SOCKETEER_TEST(TestRespondersCsv)
#include "tst_responderscsv.moc"
