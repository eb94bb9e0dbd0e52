// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/lessons/lessontest.h"

#include <QApplication>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

class TestConnectionLessons final : public LessonTest
{
    Q_OBJECT

private slots:
    void theClient_data() { addLanguages(); }
    void theClient();
    void theServer_data() { addLanguages(); }
    void theServer();
    void theHandshake_data() { addLanguages(); }
    void theHandshake();
    void closing_data() { addLanguages(); }
    void closing();
    void theListener_data() { addLanguages(); }
    void theListener();
    void cleanup() { m_driver.reset(); }

private:
    // A client of the server from outside the window.
    [[nodiscard]] bool join(QTcpSocket &stranger) const
    {
        stranger.connectToHost(QHostAddress(QHostAddress::LocalHost), m_driver->port(TcpServer));
        return QTest::qWaitFor([&] { return stranger.state() == QAbstractSocket::ConnectedState; },
                               LessonDriver::LimitMs);
    }
};

void TestConnectionLessons::theClient()
{
    QVERIFY(begin(u"04-tcp-client"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(lesson.showTimeline());
    QTcpSocket stranger;
    QVERIFY(lesson.open(TcpServer));
    QVERIFY(join(stranger));
    QVERIFY(lesson.send(TcpServer, u"welcome"_s));
    QVERIFY(lesson.staysAt(0)); // a connection, but not the client's
    QVERIFY(lesson.startPartner(TcpClient));
    QVERIFY(lesson.getsTo(1));

    QVERIFY(lesson.send(TcpServer, u"to the stranger"_s));
    QVERIFY(lesson.comes(RecordKind::Sent, TcpServer));
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.pressInTimeline(u"Stop reading"_s));
    QVERIFY(lesson.send(TcpClient, u"hello"_s));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.staysAt(2)); // the echo is not read
    QVERIFY(lesson.pressInTimeline(u"Read on"_s));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.stopPartner(TcpClient)); // its server closes
    QVERIFY(lesson.comes(RecordKind::Disconnected, TcpClient));
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.startPartner(TcpClient));
    QVERIFY(lesson.disconnect());
    QVERIFY(lesson.getsTo(4));

    QVERIFY(lesson.connectAgain()); // the partner is still listening
    QVERIFY(lesson.staysAt(4));
    QVERIFY(lesson.disconnect());
    QVERIFY(lesson.stopPartner(TcpClient));
    QVERIFY(lesson.press(TcpClient, u"Connect"_s));
    QVERIFY(lesson.getsTo(5));
    QVERIFY(lesson.isDone());
}

void TestConnectionLessons::theServer()
{
    QVERIFY(begin(u"05-tcp-server"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(lesson.open(Udp));
    QVERIFY(lesson.staysAt(0));
    QVERIFY(lesson.open(TcpServer));
    QVERIFY(lesson.getsTo(1));
    const quint16 port = lesson.port(TcpServer);

    QVERIFY(lesson.startPartner(TcpClient)); // a server too, but another one
    QVERIFY(lesson.comes(RecordKind::Connected, TcpClient));
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.disconnect());
    QVERIFY(lesson.startPartner(TcpServer));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.send(TcpServer, u"to the first"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpServer));
    QVERIFY(lesson.staysAt(2));
    QVERIFY(lesson.connectTo(port));
    QVERIFY(lesson.getsTo(3));

    const QString second = u"127.0.0.1:%1"_s.arg(lesson.port(TcpClient));
    QVERIFY(lesson.chooseRecipient(0));
    QVERIFY(lesson.send(TcpServer, u"to the first"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpServer));
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.chooseRecipient(1));
    QVERIFY(lesson.send(TcpServer, u"to the second"_s));
    QVERIFY(lesson.getsTo(4));

    QVERIFY(lesson.send(TcpServer, u"to the second again"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpClient));
    QVERIFY(lesson.staysAt(4));
    QVERIFY(lesson.choose(TcpServer, u"Send to"_s, u"All clients"_s));
    QVERIFY(lesson.send(TcpServer, u"to everybody"_s));
    QVERIFY(lesson.getsTo(5));

    QTcpSocket third;
    QVERIFY(join(third));
    third.disconnectFromHost();
    QVERIFY(lesson.comes(RecordKind::Disconnected, TcpServer));
    QVERIFY(lesson.staysAt(5));
    QVERIFY(lesson.disconnectFirstClient());
    QVERIFY(lesson.getsTo(6));

    QTcpSocket fourth;
    QVERIFY(join(fourth));
    fourth.write("from a fourth one");
    QVERIFY(lesson.comes(RecordKind::Received, TcpServer));
    QVERIFY(lesson.staysAt(6));
    QVERIFY(lesson.send(TcpClient, u"from the second"_s));
    QVERIFY(lesson.getsTo(7));
    QVERIFY(lesson.isDone());
}

void TestConnectionLessons::theHandshake()
{
    QVERIFY(begin(u"06-handshake"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(lesson.showTimeline());
    QVERIFY(lesson.open(Udp));
    QVERIFY(lesson.staysAt(0));
    QVERIFY(lesson.open(TcpServer));
    QVERIFY(lesson.getsTo(1));
    const quint16 port = lesson.port(TcpServer);

    QVERIFY(lesson.connectInVain(lesson.port(Udp)));
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.connectTo(port));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.send(TcpClient, u"still here"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpServer));
    QVERIFY(lesson.staysAt(2));
    QVERIFY(lesson.disconnect());
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.connectAgain()); // accepted at once
    QVERIFY(lesson.disconnect());
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.follow(u"TCP: listening on %1"_s));
    QVERIFY(lesson.pressInTimeline(u"Accept by hand"_s));
    QVERIFY(lesson.getsTo(4));

    QVERIFY(lesson.open(Broadcast));
    QVERIFY(lesson.staysAt(4)); // nobody is waiting
    QVERIFY(lesson.connectAgain());
    QVERIFY(lesson.getsTo(5));

    QVERIFY(lesson.staysAt(5)); // connected at the client, not at the server
    QVERIFY(lesson.pressInTimeline(u"Accept one"_s));
    QVERIFY(lesson.getsTo(6));

    QVERIFY(lesson.send(TcpServer, u"the other way"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpClient));
    QVERIFY(lesson.staysAt(6));
    QVERIFY(lesson.send(TcpClient, u"hello"_s));
    QVERIFY(lesson.getsTo(7));
    QVERIFY(lesson.isDone());
}

void TestConnectionLessons::closing()
{
    QVERIFY(begin(u"07-closing"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(lesson.showTimeline());
    QTcpSocket stranger;
    QVERIFY(lesson.open(TcpServer));
    QVERIFY(join(stranger));
    QVERIFY(lesson.send(TcpServer, u"welcome"_s));
    QVERIFY(lesson.staysAt(0));
    stranger.abort();
    QVERIFY(lesson.connectTo(lesson.port(TcpServer)));
    QVERIFY(lesson.getsTo(1));

    QVERIFY(lesson.disconnectFirstClient()); // the server closes first
    QVERIFY(lesson.comes(RecordKind::Disconnected, TcpClient));
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.connectAgain());
    QVERIFY(lesson.pressInTimeline(u"Abort"_s)); // closed here, but by a reset
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.learns(
        TcpClient, [](const ConnectionFacts &facts) { return !facts.isOpen && facts.tcp.state == TcpState::Closed; }));
    QVERIFY(lesson.staysAt(2)); // a reset leaves nobody waiting
    QVERIFY(lesson.connectAgain());
    QVERIFY(lesson.staysAt(2));
    QVERIFY(lesson.disconnect());
    QVERIFY(lesson.getsTo(3));

    QVERIFY(join(stranger));
    QVERIFY(lesson.staysAt(3));
    stranger.abort();
    QVERIFY(lesson.connectAgain());
    QVERIFY(lesson.getsTo(4));

    QVERIFY(lesson.disconnect());
    QVERIFY(lesson.staysAt(4));
    QVERIFY(lesson.connectAgain());
    QVERIFY(lesson.disconnectFirstClient());
    QVERIFY(lesson.getsTo(6)); // the second FIN was ours: CLOSED at once
    QVERIFY(lesson.isDone());
}

void TestConnectionLessons::theListener()
{
    QVERIFY(begin(u"08-listener"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(lesson.showTimeline());
    QVERIFY(lesson.open(Udp));
    QVERIFY(lesson.staysAt(0));
    QVERIFY(lesson.open(TcpServer));
    QVERIFY(lesson.getsTo(1));
    const quint16 port = lesson.port(TcpServer);

    QVERIFY(lesson.startPartner(TcpClient)); // another server's client
    QVERIFY(lesson.comes(RecordKind::Connected, TcpClient));
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.startPartner(TcpServer));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.close(Udp));
    QVERIFY(lesson.staysAt(2));
    QVERIFY(lesson.close(TcpServer));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.send(TcpClient, u"over another connection"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpClient));
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.follow(u"TCP: client %1, %2"_s));
    QVERIFY(lesson.pressInTimeline(u"Stop reading"_s));
    QVERIFY(lesson.send(TcpServer, u"are you there?"_s));
    QVERIFY(lesson.getsTo(4));

    QVERIFY(lesson.staysAt(4)); // the answer is not read
    QVERIFY(lesson.pressInTimeline(u"Read on"_s));
    QVERIFY(lesson.getsTo(5));

    QVERIFY(lesson.disconnect());
    QVERIFY(lesson.connectAgain()); // to a port where somebody listens
    QVERIFY(lesson.staysAt(5));
    QVERIFY(lesson.disconnect());
    QVERIFY(lesson.connectInVain(port));
    QVERIFY(lesson.getsTo(6));
    QVERIFY(lesson.isDone());
}

SOCKETEER_TEST_WITH(QApplication, TestConnectionLessons)
#include "tst_connectionlessons.moc"
