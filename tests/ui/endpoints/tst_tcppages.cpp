// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/endpoints/pagedriver.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// A server that accepts one client.
struct PlainServer
{
    PlainServer() { server.listen(QHostAddress(QHostAddress::LocalHost)); }

    QTcpServer server;
    std::unique_ptr<QTcpSocket> socket;
};

class BareServer
{
public:
    BareServer()
    {
        sockaddr_in any{};
        any.sin_family = AF_INET;
        any.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(m_socket, reinterpret_cast<sockaddr *>(&any), sizeof any);
        ::listen(m_socket, 1);
    }
    ~BareServer() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(BareServer)

    [[nodiscard]] quint16 port() const
    {
        sockaddr_in name{};
        socklen_t size = sizeof name;
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&name), &size);
        return ntohs(name.sin_port);
    }
    [[nodiscard]] int accept() const { return ::accept(m_socket, nullptr, nullptr); }

private:
    int m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
};

void connectTo(PageDriver &driver, PlainServer &plain)
{
    driver.type(u"Server address"_s, u"127.0.0.1"_s);
    driver.type(u"Server port"_s, QString::number(plain.server.serverPort()));
    driver.click(u"Connect"_s);
    QTRY_COMPARE(driver.page().state().phase, Phase::Connected);
    QTRY_VERIFY(plain.server.hasPendingConnections());
    plain.socket.reset(plain.server.nextPendingConnection());
}

void listen(PageDriver &driver)
{
    driver.type(u"Local address"_s, u"127.0.0.1"_s);
    driver.type(u"Local port"_s, u"0"_s);
    driver.click(u"Open"_s);
    QTRY_COMPARE(driver.page().state().phase, Phase::Open);
}

std::unique_ptr<QTcpSocket> joinServer(PageDriver &driver)
{
    const qsizetype before = driver.page().state().connections.size();
    auto client = std::make_unique<QTcpSocket>();
    client->connectToHost(QHostAddress(QHostAddress::LocalHost), driver.page().state().local.port);
    const auto isListed = [&] { return driver.page().state().connections.size() == before + 1; };
    return QTest::qWaitFor(isListed) ? std::move(client) : nullptr;
}

QString addressOf(const QTcpSocket &client)
{
    return u"127.0.0.1:%1"_s.arg(client.localPort());
}

void choose(PageDriver &driver, const QString &recipient)
{
    auto *const sendTo = driver.find<QComboBox>(u"Send to"_s);
    sendTo->setCurrentIndex(sendTo->findText(recipient));
}

} // namespace

class TestTcpPages final : public QObject
{
    Q_OBJECT

private slots:
    void aClientConnectsSendsAndReceives();
    void aRefusedConnectionIsExplained();
    void finishSendingGoesOnReceiving();
    void afterTheServerClosedNothingClaimsToBeConnected();
    void aResetIsNotAnOrderlyEnd();
    void aConnectionThatIsGivenUpIsCancelled();
    void aServerListsItsClients();
    void allClientsGetWhatIsSentToAll();
    void oneClientGetsWhatIsSentToIt();
    void whatWasMeantForOneThatLeftGoesToNobody();
    void theSelectedClientIsDisconnected();
    void stopListeningKeepsTheClients();
    void closeAllEndsEverything();
    void replyChoosesTheClient();
};

void TestTcpPages::aClientConnectsSendsAndReceives()
{
    PlainServer plain;
    PageDriver driver(Scheme::TcpClient);
    connectTo(driver, plain);
    QVERIFY(driver.find<QAbstractButton>(u"Disconnect"_s));
    QVERIFY(!driver.find<QLineEdit>(u"Server address"_s)->isEnabled());
    QCOMPARE(driver.page().sendTarget(), u"127.0.0.1:%1"_s.arg(plain.server.serverPort()));
    QVERIFY2(driver.status().contains(driver.page().sendTarget()), qPrintable(driver.status()));
    driver.page().send("good day");
    QTRY_COMPARE(plain.socket->peek(100), QByteArray("good day"));
    plain.socket->write("welcome");
    QTRY_COMPARE(driver.newestReceived(), QByteArray("welcome"));

    driver.click(u"Disconnect"_s);
    QTRY_COMPARE(plain.socket->state(), QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(driver.page().state().isClosed());
    QVERIFY(driver.find<QAbstractButton>(u"Connect"_s));
}

void TestTcpPages::aRefusedConnectionIsExplained()
{
    quint16 port = 0;
    {
        const PlainServer closedAgain;
        port = closedAgain.server.serverPort();
    }
    PageDriver driver(Scheme::TcpClient);
    driver.type(u"Server address"_s, u"127.0.0.1"_s);
    driver.type(u"Server port"_s, QString::number(port));
    driver.click(u"Connect"_s);
    QTRY_COMPARE(driver.page().state().problem.word, Problem::Word::Refused);
    QCOMPARE(driver.status(), driver.page().state().problem.text());
    QCOMPARE(driver.page().light(), EndpointPage::Light::Fault);
    QVERIFY(driver.page().whyNotSend().contains(u"press Connect"_s));
}

// The server is a bare socket: QTcpSocket closes as soon as it sees a FIN.
void TestTcpPages::finishSendingGoesOnReceiving()
{
    BareServer bare;
    PageDriver driver(Scheme::TcpClient);
    auto *const finish = driver.find<QAbstractButton>(u"Finish sending"_s);
    QVERIFY(!finish->isEnabled());
    QVERIFY(!finish->toolTip().isEmpty());
    driver.type(u"Server address"_s, u"127.0.0.1"_s);
    driver.type(u"Server port"_s, QString::number(bare.port()));
    driver.click(u"Connect"_s);
    QTRY_COMPARE(driver.page().state().phase, Phase::Connected);
    const int peer = bare.accept();

    QVERIFY(finish->isEnabled());
    driver.click(u"Finish sending"_s);
    QTRY_VERIFY2(driver.status().contains(u"still receiving"_s), qPrintable(driver.status()));
    QVERIFY(!finish->isEnabled());
    QVERIFY(driver.page().whyNotSend().contains(u"FIN"_s));
    char octet = 0;
    QCOMPARE(::recv(peer, &octet, 1, 0), ssize_t(0));
    QCOMPARE(::send(peer, "late", 4, 0), ssize_t(4));
    QTRY_COMPARE(driver.newestReceived(), QByteArray("late"));
    ::close(peer);
    QTRY_VERIFY(driver.page().state().isClosed());
}

void TestTcpPages::afterTheServerClosedNothingClaimsToBeConnected()
{
    PlainServer plain;
    PageDriver driver(Scheme::TcpClient);
    connectTo(driver, plain);
    plain.socket->disconnectFromHost();
    QTRY_VERIFY(driver.page().state().isClosed());
    QVERIFY2(driver.status().contains(u"peer closed"_s), qPrintable(driver.status()));
    QVERIFY(driver.page().light() != EndpointPage::Light::On);
    QVERIFY(!driver.page().whyNotSend().isEmpty());
    QVERIFY(driver.find<QAbstractButton>(u"Connect"_s));
}

void TestTcpPages::aResetIsNotAnOrderlyEnd()
{
    PlainServer plain;
    PageDriver driver(Scheme::TcpClient);
    connectTo(driver, plain);
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(plain.socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    plain.socket->abort();
    QTRY_VERIFY(driver.page().state().isClosed());
    QVERIFY2(driver.status().contains(u"reset"_s), qPrintable(driver.status()));
    QVERIFY(!driver.page().whyNotSend().isEmpty());
}

void TestTcpPages::aConnectionThatIsGivenUpIsCancelled()
{
    PageDriver driver(Scheme::TcpClient);
    driver.type(u"Server address"_s, u"127.0.0.1"_s);
    driver.type(u"Server port"_s, u"1"_s);
    driver.type(u"Reconnect after (ms)"_s, u"60000"_s);
    driver.click(u"Connect"_s);
    QTRY_COMPARE(driver.page().state().phase, Phase::Waiting);
    QVERIFY2(driver.status().contains(u"60 s"_s), qPrintable(driver.status()));
    QCOMPARE(driver.page().light(), EndpointPage::Light::Busy);
    driver.click(u"Cancel"_s);
    QTRY_VERIFY(driver.page().state().isClosed());
}

void TestTcpPages::aServerListsItsClients()
{
    PageDriver driver(Scheme::TcpServer);
    listen(driver);
    QVERIFY2(driver.status().contains(QString::number(driver.page().state().local.port)), qPrintable(driver.status()));
    const auto first = joinServer(driver);
    const auto second = joinServer(driver);
    QVERIFY(first && second);
    const QAbstractItemModel *const model = driver.find<QTableView>(u"Clients"_s)->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), addressOf(*first));
    first->write("12345");
    QTRY_COMPARE(model->index(0, 2).data().toString(), u"5"_s);
    second->disconnectFromHost();
    QTRY_COMPARE(model->rowCount(), 1);
}

void TestTcpPages::allClientsGetWhatIsSentToAll()
{
    PageDriver driver(Scheme::TcpServer);
    listen(driver);
    QVERIFY(!driver.page().whyNotSend().isEmpty());
    const auto first = joinServer(driver);
    const auto second = joinServer(driver);
    QVERIFY(first && second);
    QVERIFY2(driver.page().sendTarget().contains(u"2"_s), qPrintable(driver.page().sendTarget()));
    driver.page().send("all");
    QTRY_COMPARE(first->peek(100), QByteArray("all"));
    QTRY_COMPARE(second->peek(100), QByteArray("all"));
}

void TestTcpPages::oneClientGetsWhatIsSentToIt()
{
    PageDriver driver(Scheme::TcpServer);
    listen(driver);
    const auto first = joinServer(driver);
    const auto second = joinServer(driver);
    QVERIFY(first && second);
    choose(driver, addressOf(*second));
    QCOMPARE(driver.page().sendTarget(), addressOf(*second));
    driver.page().send("you");
    choose(driver, u"All clients"_s);
    driver.page().send("!");
    QTRY_COMPARE(second->peek(100), QByteArray("you!"));
    QTRY_COMPARE(first->peek(100), QByteArray("!"));
}

void TestTcpPages::whatWasMeantForOneThatLeftGoesToNobody()
{
    PageDriver driver(Scheme::TcpServer);
    listen(driver);
    const auto first = joinServer(driver);
    const auto second = joinServer(driver);
    QVERIFY(first && second);
    const QString leaving = addressOf(*second);
    choose(driver, leaving);
    second->disconnectFromHost();
    QTRY_COMPARE(driver.page().state().connections.size(), qsizetype(1));
    QVERIFY2(driver.page().whyNotSend().contains(leaving), qPrintable(driver.page().whyNotSend()));
    QCOMPARE(driver.status(), driver.page().whyNotSend());
    QVERIFY(driver.find<QComboBox>(u"Send to"_s)->currentText().contains(leaving));
    driver.page().send("secret");
    choose(driver, u"All clients"_s);
    driver.page().send("open");
    QTRY_COMPARE(first->peek(100), QByteArray("open"));
}

void TestTcpPages::theSelectedClientIsDisconnected()
{
    PageDriver driver(Scheme::TcpServer);
    listen(driver);
    const auto first = joinServer(driver);
    const auto second = joinServer(driver);
    QVERIFY(first && second);
    auto *const disconnect = driver.find<QAbstractButton>(u"Disconnect client"_s);
    QVERIFY(!disconnect->isEnabled());
    auto *const table = driver.find<QTableView>(u"Clients"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    QVERIFY(disconnect->isEnabled());
    driver.click(u"Disconnect client"_s);
    QTRY_COMPARE(second->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(first->state(), QAbstractSocket::ConnectedState);
}

void TestTcpPages::stopListeningKeepsTheClients()
{
    PageDriver driver(Scheme::TcpServer);
    listen(driver);
    const auto client = joinServer(driver);
    QVERIFY(client);
    const quint16 port = driver.page().state().local.port;
    driver.click(u"Close"_s);
    QTRY_COMPARE(driver.page().state().phase, Phase::Closed);
    QVERIFY2(driver.status().contains(u"not listening"_s), qPrintable(driver.status()));
    QVERIFY2(driver.status().contains(u"still connected"_s), qPrintable(driver.status()));
    QCOMPARE(driver.page().whyNotSend(), QString());
    driver.page().send("still here");
    QTRY_COMPARE(client->peek(100), QByteArray("still here"));

    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestTcpPages::closeAllEndsEverything()
{
    PageDriver driver(Scheme::TcpServer);
    listen(driver);
    const auto client = joinServer(driver);
    QVERIFY(client);
    driver.click(u"Close all"_s);
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(driver.page().state().isClosed());
    QVERIFY(!driver.find<QAbstractButton>(u"Close all"_s)->isEnabled());
}

void TestTcpPages::replyChoosesTheClient()
{
    PageDriver driver(Scheme::TcpServer);
    listen(driver);
    const auto client = joinServer(driver);
    QVERIFY(client);
    driver.page().replyTo(*Peer::parse(addressOf(*client)));
    QCOMPARE(driver.find<QComboBox>(u"Send to"_s)->currentText(), addressOf(*client));
    driver.page().replyTo(*Peer::parse(u"127.0.0.1:1"));
    QVERIFY2(driver.status().contains(u"127.0.0.1:1"_s), qPrintable(driver.status()));
    QCOMPARE(driver.find<QComboBox>(u"Send to"_s)->currentText(), addressOf(*client));
}

SOCKETEER_TEST_WITH(QApplication, TestTcpPages)
#include "tst_tcppages.moc"
