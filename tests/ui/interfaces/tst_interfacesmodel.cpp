// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/interfaces/interfacesmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using interfaces::Address;
using interfaces::Interface;

class TestInterfacesModel final : public QObject
{
    Q_OBJECT

private slots:
    void aRowForEachAddressAndForNone();
    void everyFactIsShown();
    void aPlaceSurvivesWhatHappensAround_data();
    void aPlaceSurvivesWhatHappensAround();
    void whyThereIsNoBroadcast_data();
    void whyThereIsNoBroadcast();
    void whatIsCopiedIsPlain();

private:
    [[nodiscard]] static Address ip(const QString &text, int prefix)
    {
        const QHostAddress address(text);
        return {address, prefix, interfaces::directedBroadcast(address, prefix)};
    }
    [[nodiscard]] static Interface card(const QString &name, int index, const QList<Address> &addresses)
    {
        Interface card;
        card.name = name;
        card.index = index;
        card.kind = interfaces::Kind::Ethernet;
        card.up = card.running = true;
        card.mtu = 1500;
        card.hardwareAddress = u"02:00:00:00:00:0%1"_s.arg(index);
        card.addresses = addresses;
        return card;
    }
    [[nodiscard]] static QString cell(const InterfacesModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }
    [[nodiscard]] static QStringList addresses(const InterfacesModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << cell(model, row, InterfacesModel::Address);
        return list;
    }

    const QList<Interface> m_two{
        card(u"eth0"_s, 2, {ip(u"10.0.0.1"_s, 24), ip(u"fd00::1"_s, 64)}),
        card(u"eth1"_s, 3, {ip(u"10.0.1.1"_s, 24)}),
    };
};

void TestInterfacesModel::aRowForEachAddressAndForNone()
{
    InterfacesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(m_two + QList<Interface>{card(u"eth2"_s, 4, {})});
    QCOMPARE(addresses(model), (QStringList{u"10.0.0.1/24"_s, u"fd00::1/64"_s, u"10.0.1.1/24"_s, u"no address"_s}));
    model.update({});
    QCOMPARE(model.rowCount(), 0);
}

void TestInterfacesModel::everyFactIsShown()
{
    InterfacesModel model;
    model.update(m_two);
    QStringList cells;
    for (int column = 0; column < InterfacesModel::ColumnCount; ++column)
        cells << cell(model, 0, column);
    QCOMPARE(cells,
             (QStringList{u"eth0"_s, u"up"_s, u"Ethernet"_s, u"10.0.0.1/24"_s, u"10.0.0.255"_s, u"1500"_s,
                          u"02:00:00:00:00:02"_s}));
    QList<Interface> changed = m_two;
    changed[0].running = false;
    changed[1].up = changed[1].running = false;
    model.update(changed);
    QCOMPARE(cell(model, 0, InterfacesModel::State), u"up, no link"_s);
    QCOMPARE(cell(model, 2, InterfacesModel::State), u"down"_s);
}

void TestInterfacesModel::aPlaceSurvivesWhatHappensAround_data()
{
    QTest::addColumn<QList<Interface>>("now");
    const Interface &first = m_two.at(0);
    const Interface &second = m_two.at(1);
    Interface more = first;
    more.addresses.prepend(ip(u"10.0.9.1"_s, 24));
    Interface less = first;
    less.addresses.removeFirst();
    Interface down = second;
    down.up = down.running = false;
    QTest::newRow("nothing") << m_two;
    QTest::newRow("an address comes before it") << QList<Interface>{more, second};
    QTest::newRow("an address before it goes") << QList<Interface>{less, second};
    QTest::newRow("an interface before it goes") << QList<Interface>{second};
    QTest::newRow("an interface comes before it")
        << QList<Interface>{card(u"a0"_s, 9, {ip(u"10.2.0.1"_s, 8)}), first, second};
    QTest::newRow("they change places") << QList<Interface>{second, first};
    QTest::newRow("it goes down") << QList<Interface>{first, down};
}

void TestInterfacesModel::aPlaceSurvivesWhatHappensAround()
{
    QFETCH(QList<Interface>, now);
    InterfacesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(m_two);
    const QPersistentModelIndex place = model.index(2, InterfacesModel::Address);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.update(now);
    QVERIFY(place.isValid());
    QCOMPARE(place.data().toString(), u"10.0.1.1/24"_s);
    QCOMPARE(reset.count(), 0);
    InterfacesModel fresh;
    fresh.update(now);
    QCOMPARE(addresses(model), addresses(fresh)); // the same order as in a fresh model
}

void TestInterfacesModel::whyThereIsNoBroadcast_data()
{
    QTest::addColumn<Interface>("interface");
    QTest::addColumn<QString>("why"); // part of the text
    Interface down = m_two.at(1);
    down.up = false;
    Interface tunnel = m_two.at(1);
    tunnel.addresses[0].broadcast.clear();
    QTest::newRow("a network") << m_two.at(1) << QString();
    QTest::newRow("a network that is down") << down << u"eth1 is down"_s;
    QTest::newRow("point-to-point") << card(u"ptp0"_s, 5, {ip(u"10.0.0.0"_s, 31)}) << u"/31"_s;
    QTest::newRow("a host") << card(u"ptp0"_s, 5, {ip(u"10.0.0.1"_s, 32)}) << u"/32"_s;
    QTest::newRow("IPv6") << card(u"eth0"_s, 2, {ip(u"fd00::1"_s, 64)}) << u"IPv6 has no broadcasts"_s;
    QTest::newRow("no address") << card(u"eth0"_s, 2, {}) << u"no address"_s;
    QTest::newRow("a tunnel") << tunnel << u"one other machine"_s;
}

void TestInterfacesModel::whyThereIsNoBroadcast()
{
    QFETCH(Interface, interface);
    QFETCH(QString, why);
    InterfacesModel model;
    model.update({interface});
    const QString said = InterfacesModel::whyNoBroadcast(*model.at(0));
    QVERIFY2(why.isEmpty() ? said.isEmpty() : said.contains(why), qPrintable(said));
    QVERIFY(cell(model, 0, InterfacesModel::Broadcast, Qt::ToolTipRole).isEmpty() == why.isEmpty());
}

void TestInterfacesModel::whatIsCopiedIsPlain()
{
    InterfacesModel model;
    model.update(m_two + QList<Interface>{card(u"eth2"_s, 4, {})});
    QCOMPARE(cell(model, 0, InterfacesModel::Address, InterfacesModel::CopyRole), u"10.0.0.1"_s);
    QCOMPARE(cell(model, 0, InterfacesModel::Hardware, InterfacesModel::CopyRole), u"02:00:00:00:00:02"_s);
    QCOMPARE(cell(model, 1, InterfacesModel::Broadcast, InterfacesModel::CopyRole), QString());
    QCOMPARE(cell(model, 3, InterfacesModel::Address, InterfacesModel::CopyRole), QString());
}

SOCKETEER_TEST_WITH(QApplication, TestInterfacesModel)
#include "tst_interfacesmodel.moc"
