// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/endpoints/clientsmodel.h"
#include "ui/endpoints/recipientsmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ConnectionState client(ConnectionId id, quint64 received = 0)
{
    ConnectionState state;
    state.id = id;
    state.peer = Peer::from(QHostAddress(QHostAddress::LocalHost), quint16(50'000 + id));
    state.received = received;
    return state;
}

QList<ConnectionState> clients(ConnectionId first, ConnectionId last)
{
    QList<ConnectionState> list;
    for (ConnectionId id = first; id <= last; ++id)
        list.append(client(id));
    return list;
}

} // namespace

class TestClients final : public QObject
{
    Q_OBJECT

private slots:
    void clientsComeAndGo();
    void aSelectionStaysOnItsClient();
    void onlyWhatChangedIsRedrawn();
    void aThousandComeInOneStepAndLeaveInOne();
    void theOrderOfTheStateDoesNotMatter();
    void recipientsAreAllAndEachClient();
    void aChosenRecipientThatLeavesIsKeptAsGone();
    void aNewChoiceLetsTheGoneOneGo();
};

void TestClients::clientsComeAndGo()
{
    ClientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(clients(1, 3));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, ClientsModel::Address).data().toString(), u"127.0.0.1:50002"_s);
    model.update({client(1), client(3), client(7)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.id(1), ConnectionId(3));
    QCOMPARE(model.id(2), ConnectionId(7));
    model.update({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.id(0), ConnectionId(0));
}

void TestClients::aSelectionStaysOnItsClient()
{
    ClientsModel model;
    model.update(clients(1, 3));
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.update({client(2, 99), client(3), client(4)});
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(model.id(selection.selectedRows().first().row()), ConnectionId(2));
}

void TestClients::onlyWhatChangedIsRedrawn()
{
    ClientsModel model;
    model.update(clients(1, 5));
    QSignalSpy changed(&model, &ClientsModel::dataChanged);
    model.update(clients(1, 5));
    QCOMPARE(changed.size(), 0);
    model.update({client(1), client(2, 10), client(3), client(4), client(5)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
    QCOMPARE(model.index(1, ClientsModel::Received).data().toString(), u"10"_s);
}

void TestClients::aThousandComeInOneStepAndLeaveInOne()
{
    ClientsModel model;
    QSignalSpy inserted(&model, &ClientsModel::rowsInserted);
    QSignalSpy removed(&model, &ClientsModel::rowsRemoved);
    model.update(clients(1, 1000));
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(inserted.size(), 1);
    model.update({client(1000)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(removed.size(), 1);
}

void TestClients::theOrderOfTheStateDoesNotMatter()
{
    ClientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({client(3), client(1), client(2)});
    model.update({client(2), client(4), client(3)});
    QCOMPARE(model.id(0), ConnectionId(2));
    QCOMPARE(model.id(2), ConnectionId(4));
}

void TestClients::recipientsAreAllAndEachClient()
{
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"All clients"_s);
    model.update(clients(1, 2));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.row(2), 2);
    model.update({client(2)});
    QCOMPARE(model.row(2), 1);
    QCOMPARE(model.row(1), -1);
}

void TestClients::aChosenRecipientThatLeavesIsKeptAsGone()
{
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(clients(1, 3));
    model.choose(2);
    model.update({client(1), client(3), client(4)});
    QVERIFY(model.isChosenGone());
    QCOMPARE(model.chosen(), ConnectionId(2));
    QCOMPARE(model.chosenPeer(), u"127.0.0.1:50002"_s);
    QVERIFY(model.index(2).data().toString().contains(u"gone"_s));
    QCOMPARE(model.rowCount(), 5);
}

void TestClients::aNewChoiceLetsTheGoneOneGo()
{
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(clients(1, 2));
    model.choose(2);
    model.update({client(1)});
    model.choose(RecipientsModel::All);
    QVERIFY(!model.isChosenGone());
    QCOMPARE(model.rowCount(), 2);
}

SOCKETEER_TEST_WITH(QApplication, TestClients)
#include "tst_clients.moc"
