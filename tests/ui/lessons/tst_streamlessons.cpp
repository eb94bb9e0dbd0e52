// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/lessons/lessontest.h"

#include <QApplication>

using namespace Qt::StringLiterals;

class TestStreamLessons final : public LessonTest
{
    Q_OBJECT

private slots:
    void zeroOctets_data() { addLanguages(); }
    void zeroOctets();
    void noBorders_data() { addLanguages(); }
    void noBorders();
    void flowControl_data() { addLanguages(); }
    void flowControl();
    void splitCharacters_data() { addLanguages(); }
    void splitCharacters();
    void cleanup() { m_driver.reset(); }

private:
    // Connects in vain, which must tick nothing, then for real, which ticks the
    // first step.
    [[nodiscard]] bool connectThem(LessonDriver &lesson);
};

bool TestStreamLessons::connectThem(LessonDriver &lesson)
{
    if (!lesson.showTimeline() || !lesson.open(TcpServer))
        return false;
    const quint16 port = lesson.port(TcpServer);
    return lesson.close(TcpServer) && lesson.connectInVain(port) && lesson.staysAt(0) && lesson.open(TcpServer)
        && lesson.connectTo(lesson.port(TcpServer)) && lesson.getsTo(1);
}

void TestStreamLessons::zeroOctets()
{
    QVERIFY(begin(u"09-zero-octets"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(connectThem(lesson));
    QVERIFY(lesson.pressInTimeline(u"Stop reading"_s)); // the client's end
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.pressInTimeline(u"Read on"_s));
    QVERIFY(lesson.follow(u"TCP: client %1, %2"_s));
    QVERIFY(lesson.pressInTimeline(u"Stop reading"_s));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.send(TcpClient, u"more is to come"_s));
    QVERIFY(lesson.learns(TcpServer, [](const ConnectionFacts &facts) { return facts.tcp.receivedOctets > 0; }));
    QVERIFY(lesson.staysAt(2));
    QVERIFY(lesson.press(TcpClient, u"Finish sending"_s));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.send(TcpServer, u"the other direction is open"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpClient));
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.pressInTimeline(u"Read on"_s));
    QVERIFY(lesson.getsTo(4));
    QVERIFY(lesson.isDone());
}

void TestStreamLessons::noBorders()
{
    QVERIFY(begin(u"10-stream"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(connectThem(lesson));
    QVERIFY(lesson.follow(u"TCP: client %1, %2"_s));
    QVERIFY(lesson.pressInTimeline(u"Stop reading"_s)); // the server's end
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.pressInTimeline(u"Read on"_s));
    QVERIFY(lesson.follow({}));
    QVERIFY(lesson.pressInTimeline(u"Stop reading"_s));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.send(TcpClient, u"the other way"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpServer));
    QVERIFY(lesson.staysAt(2));
    QVERIFY(lesson.send(TcpServer, u"one,"_s));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.send(TcpServer, u"one,"_s)); // nothing to tell them apart
    QVERIFY(lesson.comes(RecordKind::Sent, TcpServer));
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.send(TcpServer, u"two,"_s));
    QVERIFY(lesson.getsTo(4));

    QVERIFY(lesson.send(TcpClient, u"one,two,"_s)); // received by the server
    QVERIFY(lesson.comes(RecordKind::Received, TcpServer));
    QVERIFY(lesson.staysAt(4));
    QVERIFY(lesson.pressInTimeline(u"Read on"_s));
    QVERIFY(lesson.getsTo(5));

    QVERIFY(lesson.send(TcpServer, u"short"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpClient));
    QVERIFY(lesson.staysAt(5));
    QVERIFY(lesson.pressInTimeline(u"Stop reading"_s));
    QVERIFY(lesson.send(TcpServer, u"a long text, pasted again and again\n"_s.repeated(5'000)));
    QVERIFY(lesson.getsTo(6));

    QVERIFY(lesson.staysAt(6)); // sent, not read
    QVERIFY(lesson.pressInTimeline(u"Read on"_s));
    QVERIFY(lesson.getsTo(7));
    QVERIFY(lesson.isDone());
}

void TestStreamLessons::flowControl()
{
    QVERIFY(begin(u"11-flow-control"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(connectThem(lesson));
    QVERIFY(lesson.follow(u"TCP: client %1, %2"_s));
    QVERIFY(lesson.pressInTimeline(u"Stop reading"_s)); // the server's end
    QVERIFY(lesson.staysAt(1));
    QVERIFY(lesson.pressInTimeline(u"Read on"_s));
    QVERIFY(lesson.follow({}));
    QVERIFY(lesson.pressInTimeline(u"Stop reading"_s));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.send(TcpServer, u"little"_s));
    QVERIFY(lesson.learns(TcpClient, [](const ConnectionFacts &facts) { return facts.tcp.receivedOctets > 0; }));
    QVERIFY(lesson.staysAt(2)); // there is still room
    QVERIFY(lesson.press(TcpServer, u"Repeat"_s));
    QVERIFY(lesson.type(TcpServer, u"Period"_s, u"1"_s));
    QVERIFY(lesson.send(TcpServer, u"much "_s.repeated(200)));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.press(TcpServer, u"Send"_s)); // the button reads Stop
    QVERIFY(lesson.staysAt(3)); // nobody is reading
    QVERIFY(lesson.pressInTimeline(u"Read on"_s));
    QVERIFY(lesson.getsTo(5));
    QVERIFY(lesson.isDone());
}

void TestStreamLessons::splitCharacters()
{
    QVERIFY(begin(u"12-utf8"_s));
    LessonDriver &lesson = *m_driver;
    QVERIFY(connectThem(lesson));
    QVERIFY(lesson.sendHex(TcpClient, u"E4 BD A0"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpServer));
    QVERIFY(lesson.staysAt(1)); // whole
    QVERIFY(lesson.sendHex(TcpClient, u"E4 BD"_s));
    QVERIFY(lesson.getsTo(2));

    QVERIFY(lesson.sendHex(TcpClient, u"41"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpServer));
    QVERIFY(lesson.staysAt(2)); // not the rest of it
    QVERIFY(lesson.sendHex(TcpClient, u"E4 BD"_s));
    QVERIFY(lesson.comes(RecordKind::Received, TcpServer));
    QVERIFY(lesson.sendHex(TcpClient, u"A0"_s));
    QVERIFY(lesson.getsTo(3));

    QVERIFY(lesson.startPartner(Udp));
    QVERIFY(lesson.sendHex(Udp, u"E4 BD A0"_s));
    QVERIFY(lesson.comes(RecordKind::Received, Udp));
    QVERIFY(lesson.staysAt(3));
    QVERIFY(lesson.sendHex(Udp, u"E4 BD"_s));
    QVERIFY(lesson.getsTo(4));
    QVERIFY(lesson.isDone());
}

SOCKETEER_TEST_WITH(QApplication, TestStreamLessons)
#include "tst_streamlessons.moc"
