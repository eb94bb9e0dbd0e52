// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/net/namespaces.h"
#include "tests/ui/lessons/lessontest.h"

#include <QApplication>

using namespace Qt::StringLiterals;

class TestDatagramLessons final : public LessonTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aMessageAndItsAnswer_data() { addLanguages(); }
    void aMessageAndItsAnswer();
    void theSourcePort_data() { addLanguages(); }
    void theSourcePort();
    void broadcast_data() { addLanguages(); }
    void broadcast();
    void theClosedPort_data() { addLanguages(); }
    void theClosedPort();
    void thePortInUse_data() { addLanguages(); }
    void thePortInUse();
    void cleanup() { m_driver.reset(); }

private:
    OwnNamespace m_own{u"lessons"_s};
};

// Enters a network without other hosts if possible: the broadcasts are not
// meant for others.
void TestDatagramLessons::initTestCase()
{
    if (const QString why = m_own.enter(); !why.isEmpty()) {
        qInfo("The broadcasts leave through this machine's interfaces: %s", qPrintable(why));
        return;
    }
    QVERIFY(m_own.ip(u"link set lo up"_s));
    QVERIFY(m_own.ip(u"link add class0 type veth peer name class1"_s));
    QVERIFY(m_own.ip(u"addr add 10.99.3.1/24 brd + dev class0"_s));
    QVERIFY(m_own.ip(u"link set class0 up"_s));
    QVERIFY(m_own.ip(u"link set class1 up"_s));
}

void TestDatagramLessons::aMessageAndItsAnswer()
{
    QVERIFY(begin(u"01-udp-message"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(lesson.open(TcpServer));
    QVERIFY(lesson.staysAt(0)); // not a UDP socket
    QVERIFY(lesson.startPartner(Udp));
    QVERIFY(lesson.getsTo(1));

    QVERIFY(lesson.connectTo(lesson.port(TcpServer)));
    QVERIFY(lesson.send(TcpClient, u"by TCP"_s));
    QVERIFY(lesson.comes(RecordKind::Sent, TcpClient));
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.stopPartner(Udp));
    QVERIFY(lesson.send(Udp, u"is anybody there?"_s));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.comes(RecordKind::Failed, Udp));
    QVERIFY(lesson.send(TcpClient, u"received by another"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpServer));
    QVERIFY(lesson.staysAt(2)); // sent, and not answered
    QVERIFY(lesson.startPartner(Udp));
    QVERIFY(lesson.send(Udp, u"hello"_s));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.send(Udp, u"."_s));
    QVERIFY(lesson.comes(RecordKind::Received, Udp));
    QVERIFY(lesson.staysAt(3)); // one octet is not an empty datagram
    QVERIFY(lesson.send(Udp, QString()));
    QVERIFY(lesson.getsTo(4));
    QVERIFY(lesson.isDone());
}

void TestDatagramLessons::theSourcePort()
{
    QVERIFY(begin(u"02-source-port"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(lesson.startPartner(Udp));
    QVERIFY(lesson.staysAt(0));
    QVERIFY(lesson.send(Udp, u"from any port"_s));
    QVERIFY(lesson.getsTo(1));
    const quint16 first = lesson.port(Udp);

    QVERIFY(lesson.open(Broadcast));
    QVERIFY(lesson.close(Broadcast));
    QVERIFY(lesson.staysAt(1)); // another socket
    QVERIFY(lesson.close(Udp));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.open(Udp, first));
    QVERIFY(lesson.send(Udp, u"the same port"_s));
    QVERIFY(lesson.comes(RecordKind::Sent, Udp));
    QVERIFY(lesson.staysAt(2));
    QVERIFY(lesson.close(Udp));
    QVERIFY(lesson.type(Udp, u"Local port"_s, QString()));
    QVERIFY(lesson.send(Udp, u"another port"_s));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.open(Broadcast));
    QVERIFY(lesson.close(Broadcast));
    QVERIFY(lesson.send(Udp, u"not closed yet"_s));
    QVERIFY(lesson.comes(RecordKind::Received, Udp));
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.close(Udp));
    QVERIFY(lesson.getsTo(4));

    QVERIFY(lesson.open(Broadcast));
    QVERIFY(lesson.staysAt(4)); // another socket
    QVERIFY(lesson.open(Udp, first));
    QVERIFY(lesson.getsTo(5));

    QVERIFY(lesson.close(Broadcast));
    QVERIFY(lesson.staysAt(5));
    QVERIFY(lesson.close(Udp));
    QVERIFY(lesson.getsTo(6));

    QVERIFY(lesson.open(Udp)); // the system chooses
    QVERIFY(lesson.port(Udp) != first);
    QVERIFY(lesson.staysAt(6));
    QVERIFY(lesson.close(Udp));
    QVERIFY(lesson.open(Udp, first));
    QVERIFY(lesson.getsTo(7));
    QVERIFY(lesson.isDone());
}

void TestDatagramLessons::broadcast()
{
    QVERIFY(begin(u"03-broadcast"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(lesson.open(Broadcast));
    QVERIFY(lesson.staysAt(0)); // it is for sending, not for receiving
    QVERIFY(lesson.open(Udp));
    QVERIFY(lesson.getsTo(1));
    const QString ear = QString::number(lesson.port(Udp));
    const QString caller = QString::number(lesson.port(Broadcast));

    QVERIFY(lesson.type(Udp, u"Target address"_s, u"127.0.0.1"_s));
    QVERIFY(lesson.type(Udp, u"Target port"_s, caller));
    QVERIFY(lesson.send(Udp, u"a unicast"_s));
    QVERIFY(lesson.comes(RecordKind::Received, Broadcast));
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.type(Broadcast, u"Target port"_s, caller)); // a port where nobody else listens
    QVERIFY(lesson.send(Broadcast, u"who is there?"_s));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.type(Broadcast, u"Send through"_s, u"127.0.0.1"_s));
    QVERIFY(lesson.type(Broadcast, u"Target port"_s, ear));
    QVERIFY(lesson.send(Broadcast, u"to one alone"_s));
    QVERIFY(lesson.comes(RecordKind::Received, Udp));
    QVERIFY(lesson.staysAt(2)); // received, but not as a broadcast
    QVERIFY(lesson.choose(Broadcast, u"Send through"_s, u"All interfaces"_s));
    QVERIFY(lesson.send(Broadcast, u"who is there?"_s));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.type(Udp, u"Target port"_s, ear));
    QVERIFY(lesson.send(Udp, u"to itself"_s));
    QVERIFY(lesson.comes(RecordKind::Received, Udp));
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.type(Udp, u"Target port"_s, caller));
    QVERIFY(lesson.send(Udp, u"I am"_s));
    QVERIFY(lesson.getsTo(4));
    QVERIFY(lesson.isDone());
}

void TestDatagramLessons::theClosedPort()
{
    QVERIFY(begin(u"13-closed-port"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(lesson.startPartner(Udp));
    QVERIFY(lesson.staysAt(0));
    QVERIFY(lesson.stopPartner(Udp));
    QVERIFY(lesson.send(Udp, u"is anybody there?"_s));
    QVERIFY(lesson.getsTo(1));

    QVERIFY(lesson.comes(RecordKind::Failed, Udp));
    QVERIFY(lesson.staysAt(1)); // sent, and not answered
    QVERIFY(lesson.startPartner(Udp));
    QVERIFY(lesson.send(Udp, u"hello"_s));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.send(Udp, u"still open"_s));
    QVERIFY(lesson.comes(RecordKind::Received, Udp));
    QVERIFY(lesson.staysAt(2));
    QVERIFY(lesson.stopPartner(Udp));
    QVERIFY(lesson.send(Udp, u"now closed"_s));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.send(Udp, u"closed still"_s));
    QVERIFY(lesson.comes(RecordKind::Failed, Udp));
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.startPartner(Udp));
    QVERIFY(lesson.send(Udp, u"open again"_s));
    QVERIFY(lesson.getsTo(4));
    QVERIFY(lesson.isDone());
}

void TestDatagramLessons::thePortInUse()
{
    QVERIFY(begin(u"14-port-in-use"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(lesson.open(Broadcast));
    QVERIFY(lesson.staysAt(0));
    QVERIFY(lesson.close(Broadcast));
    QVERIFY(lesson.open(Udp));
    QVERIFY(lesson.getsTo(1));
    const quint16 held = lesson.port(Udp);

    QVERIFY(lesson.open(Broadcast)); // another port
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.close(Broadcast));
    QVERIFY(lesson.type(Broadcast, u"Local port"_s, QString::number(held)));
    QVERIFY(lesson.press(Broadcast, u"Open"_s));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.open(TcpServer)); // another number
    QVERIFY(lesson.staysAt(2));
    QVERIFY(lesson.close(TcpServer));
    QVERIFY(lesson.open(TcpServer, held));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.close(TcpServer)); // the number, but not the port of UDP
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.close(Udp));
    QVERIFY(lesson.getsTo(4));

    QVERIFY(lesson.open(Broadcast)); // another port
    QVERIFY(lesson.staysAt(4));
    QVERIFY(lesson.close(Broadcast));
    QVERIFY(lesson.open(Broadcast, held));
    QVERIFY(lesson.getsTo(5));
    QVERIFY(lesson.isDone());
}

SOCKETEER_TEST_WITH(QApplication, TestDatagramLessons)
#include "tst_datagramlessons.moc"
