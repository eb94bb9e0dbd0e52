// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"
#include "tests/net/lab.h"
#include "tests/net/pythonpeer.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 Port = 8080; // every host can use the same
enum Column { Address, First, Answers, Octets, Remarks, Payload };

} // namespace

// The real window on a network of answering hosts: which it lists, and what it
// says about them.
class TestRespondersLab final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fiveHostsAreListedAndTheOddOnesMarked();
    void theListOffersEachInterfaceAndTheChoiceHolds();
    void allInterfacesListTheHostsOfBothSubnets();

private:
    void answerOn(const QString &place, const QString &text, const QStringList &more = {});
    [[nodiscard]] QTableView *table() const { return m_driver->window().findChild<QTableView *>(u"responders"_s); }
    [[nodiscard]] QString cell(const QString &ip, int column) const;
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    void ask(const QString &through, const QString &text);
    [[nodiscard]] bool says(const QString &part) const
    {
        const QList<QLabel *> labels = m_driver->window().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(part); });
    }

    Lab m_lab{u"who"_s};
    std::vector<std::unique_ptr<PythonPeer>> m_hosts;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestRespondersLab::initTestCase()
{
    if (const QString why = m_lab.enter(); !why.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: who answers among hosts in network namespaces: "_s + why));
    // Lets in answers from a subnet to which we have no route.
    for (const QString &which : {u"all"_s, u"lan0"_s}) {
        QFile filter(u"/proc/sys/net/ipv4/conf/%1/rp_filter"_s.arg(which));
        QVERIFY(filter.open(QIODevice::WriteOnly) && filter.write("0") == 1);
    }
    QVERIFY(m_lab.ip(Lab::host(5), u"addr add 10.99.0.5/24 dev eth0"_s));
    for (int number = 1; number <= 3; ++number)
        answerOn(Lab::host(number), u"node-%1"_s.arg(number));
    answerOn(Lab::host(4), u"node-4"_s, {u"2"_s});
    answerOn(Lab::host(5), u"node-5"_s, {u"1"_s, u"10.99.0.5"_s});
    answerOn(Lab::other(), u"other"_s);
    m_driver = std::make_unique<WindowDriver>(*qApp);
    QVERIFY(m_driver->showTab(Broadcast));
    QVERIFY(m_driver->type(u"Target port"_s, QString::number(Port)));
}

void TestRespondersLab::answerOn(const QString &place, const QString &text, const QStringList &more)
{
    m_hosts.push_back(std::make_unique<PythonPeer>(u"udp_answer.py"_s, QStringList{QString::number(Port), text} + more,
                                                   m_lab.in(place)));
    QCOMPARE(m_hosts.back()->port(), Port);
}

QString TestRespondersLab::cell(const QString &ip, int column) const
{
    const QAbstractItemModel &model = *table()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, Address).data().toString().startsWith(ip + u':'))
            return model.index(row, column).data().toString();
    return u"not listed"_s;
}

void TestRespondersLab::ask(const QString &through, const QString &text)
{
    QVERIFY(m_driver->showTab(Broadcast));
    QVERIFY(m_driver->type(u"Send through"_s, through));
    QVERIFY(m_driver->type(u"Message"_s, text));
    QVERIFY(m_driver->click(u"Send"_s));
}

void TestRespondersLab::fiveHostsAreListedAndTheOddOnesMarked()
{
    ask(u"lan0"_s, u"who?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, WindowDriver::LimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"10.77.1.14"_s, Answers), u"2"_s, WindowDriver::LimitMs);
    for (int number = 1; number <= 3; ++number) {
        const QString ip = u"10.77.1.%1"_s.arg(10 + number);
        QCOMPARE(cell(ip, Address), u"%1:%2"_s.arg(ip).arg(Port));
        QCOMPARE(cell(ip, Answers), u"1"_s);
        QCOMPARE(cell(ip, Octets), u"6"_s);
        QCOMPARE(cell(ip, Remarks), QString());
        QCOMPARE(cell(ip, Payload), u"node-%1"_s.arg(number));
    }
    QCOMPARE(cell(u"10.77.1.14"_s, Remarks), u"duplicate"_s);
    QCOMPARE(cell(u"10.77.1.14"_s, Octets), u"12"_s);
    QCOMPARE(cell(u"10.99.0.5"_s, Remarks), u"other subnet"_s);
    QVERIFY(says(u"5 answered the message of"_s));
    QVERIFY(says(u"1 with duplicates · 1 of another subnet"_s));
}

// With all interfaces, the host of the second subnet is new.
void TestRespondersLab::allInterfacesListTheHostsOfBothSubnets()
{
    ask(u"All interfaces"_s, u"who of all?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 6, WindowDriver::LimitMs);
    QCOMPARE(cell(u"10.77.2.11"_s, Remarks), u"new"_s);
    QCOMPARE(cell(u"10.77.1.11"_s, Remarks), QString());
    QCOMPARE(cell(u"10.99.0.5"_s, Remarks), u"other subnet"_s);
}

void TestRespondersLab::theListOffersEachInterfaceAndTheChoiceHolds()
{
    QVERIFY(m_lab.ip(u"route add default via 10.77.2.11"_s));
    auto *const through = m_driver->find<QComboBox>(u"Send through"_s);
    for (const QString &choice : {u"255.255.255.255 on lan0"_s, u"255.255.255.255 on lan1"_s})
        QTRY_VERIFY_WITH_TIMEOUT(through->findText(choice) >= 0, WindowDriver::LimitMs);
    ask(u"255.255.255.255 on lan0"_s, u"who on lan0?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, WindowDriver::LimitMs);
    QVERIFY(m_lab.ip(u"route del default"_s));
    QCOMPARE(cell(u"10.77.2.11"_s, Address), u"not listed"_s);
    QVERIFY(says(u"goes to 255.255.255.255 through lan0 from 10.77.1.1"_s));
    QVERIFY(m_driver->click(u"Make it the UDP target"_s));
    QVERIFY(!m_driver->find<QLineEdit>(u"Target address"_s)->text().isEmpty());
    QVERIFY(!m_driver->find(u"Send through"_s));
}

SOCKETEER_TEST_WITH(QApplication, TestRespondersLab)
#include "tst_responderslab.moc"
