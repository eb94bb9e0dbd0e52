// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/sockethub.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <sys/socket.h>
#include <unistd.h>

namespace {

// Two ends: ours is watched, the other is the peer's.
class Line final : private SocketHub::Listener
{
public:
    explicit Line(SocketHub &hub)
    {
        [[maybe_unused]] const int made = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data());
        watch.reset(new SocketHub::Watch(hub, ends[0], *this));
    }
    ~Line()
    {
        watch.reset();
        hangUp();
        ::close(ends[0]);
    }
    Q_DISABLE_COPY_MOVE(Line)

    void say(char octet = 'x') const { [[maybe_unused]] const auto sent = ::send(ends[1], &octet, 1, MSG_NOSIGNAL); }
    void hangUp()
    {
        if (ends[1] >= 0)
            ::close(std::exchange(ends[1], -1));
    }
    void listen() const
    {
        char octet = 0;
        [[maybe_unused]] const auto got = ::recv(ends[0], &octet, 1, 0);
    }

    std::array<int, 2> ends{-1, -1};
    std::unique_ptr<SocketHub::Watch> watch;
    int readable = 0; // number of notifications
    int writable = 0;
    std::function<void()> onReadable;

private:
    void socketReadable() override
    {
        ++readable;
        if (onReadable)
            onReadable();
    }
    void socketWritable() override { ++writable; }
};

void turnAround(int times = 20)
{
    for (int i = 0; i < times; ++i)
        QCoreApplication::processEvents();
}

} // namespace

class TestSocketHub final : public QObject
{
    Q_OBJECT

private slots:
    void whoIsReadyIsToldUntilItIsNot();
    void onlyWhatIsWantedIsTold();
    void thePeersEndIsTold();
    void theEndIsNotToldToWhoWantsNothing();
    void eachOfManyIsTold();
    void oneMayStopTheOthersMeanwhile();
    void oneMayBeDestroyedWhileItIsTold();
    void aDescriptorUsedAgainIsAnotherSocket();
    void whoIsAlwaysReadyHoldsUpNobody();
    void inAPauseNobodyIsTold();
    void whoeverPausesHasItsTurnAgain();
};

void TestSocketHub::whoIsReadyIsToldUntilItIsNot()
{
    SocketHub hub;
    Line line(hub);
    line.watch->setWanted(true, false);
    turnAround();
    QCOMPARE(line.readable, 0);
    line.say();
    QTRY_VERIFY(line.readable >= 3); // it ignored the notification
    line.listen();
    const int before = line.readable;
    turnAround();
    QCOMPARE(line.readable, before);
    line.say();
    QTRY_VERIFY(line.readable > before);
}

void TestSocketHub::onlyWhatIsWantedIsTold()
{
    SocketHub hub;
    Line line(hub);
    line.say();
    turnAround();
    QCOMPARE(line.readable + line.writable, 0);
    line.watch->setWanted(false, true);
    QTRY_VERIFY(line.writable > 0);
    QCOMPARE(line.readable, 0);
    line.watch->setWanted(true, true);
    QTRY_VERIFY(line.readable > 0);
    line.watch->setWanted(true, false);
    const int before = line.writable;
    turnAround();
    QCOMPARE(line.writable, before);
}

void TestSocketHub::thePeersEndIsTold()
{
    SocketHub hub;
    Line line(hub);
    line.watch->setWanted(true, false);
    line.hangUp();
    QTRY_VERIFY(line.readable > 0);
}

// The system reports it even to a socket that requests no other events, at
// every wake-up.
void TestSocketHub::theEndIsNotToldToWhoWantsNothing()
{
    SocketHub hub;
    Line ended(hub);
    Line other(hub);
    ended.watch->setWanted(true, false);
    ended.watch->setWanted(false, false);
    ended.hangUp();
    other.watch->setWanted(true, false);
    other.say();
    QTRY_VERIFY(other.readable > 0);
    QCOMPARE(ended.readable + ended.writable, 0);
}

void TestSocketHub::eachOfManyIsTold()
{
    SocketHub hub;
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < 300; ++i) {
        Line &line = *lines.emplace_back(std::make_unique<Line>(hub));
        line.onReadable = [&line] { line.listen(); };
        line.watch->setWanted(true, false);
        line.say();
    }
    QTRY_VERIFY(std::ranges::all_of(lines, [](const auto &line) { return line->readable > 0; }));
    turnAround();
    QVERIFY(std::ranges::all_of(lines, [](const auto &line) { return line->readable == 1; }));
}

void TestSocketHub::oneMayStopTheOthersMeanwhile()
{
    SocketHub hub;
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < 10; ++i) {
        Line &line = *lines.emplace_back(std::make_unique<Line>(hub));
        line.onReadable = [&lines] {
            for (const auto &each : lines)
                each->watch->stop();
        };
    }
    for (const auto &line : lines) {
        line->say();
        line->watch->setWanted(true, true);
    }
    const auto told = [&lines] {
        int sum = 0;
        for (const auto &line : lines)
            sum += line->readable;
        return sum;
    };
    QTRY_COMPARE(told(), 1);
    turnAround();
    QCOMPARE(told(), 1);
}

void TestSocketHub::oneMayBeDestroyedWhileItIsTold()
{
    SocketHub hub;
    Line line(hub);
    line.onReadable = [&line] { line.watch.reset(); };
    line.say();
    line.watch->setWanted(true, true);
    QTRY_COMPARE(line.readable, 1);
    const int writable = line.writable;
    turnAround();
    QCOMPARE(line.readable, 1);
    QCOMPARE(line.writable, writable);
}

void TestSocketHub::aDescriptorUsedAgainIsAnotherSocket()
{
    SocketHub hub;
    auto first = std::make_unique<Line>(hub);
    first->watch->setWanted(true, true);
    const int number = first->ends[0];
    first.reset();
    Line second(hub);
    QCOMPARE(second.ends[0], number);
    turnAround();
    QCOMPARE(second.readable + second.writable, 0);
    second.watch->setWanted(true, false);
    second.say();
    QTRY_VERIFY(second.readable > 0);
    QCOMPARE(second.writable, 0);
}

// More sockets than are polled at a time, each ready again at once.
void TestSocketHub::whoIsAlwaysReadyHoldsUpNobody()
{
    SocketHub hub;
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < 150; ++i) {
        lines.push_back(std::make_unique<Line>(hub));
        lines.back()->say();
        lines.back()->watch->setWanted(true, false);
    }
    const auto byTimesTold = [](const auto &a, const auto &b) { return a->readable < b->readable; };
    const auto fewest = [&] { return (*std::ranges::min_element(lines, byTimesTold))->readable; };
    const auto most = [&] { return (*std::ranges::max_element(lines, byTimesTold))->readable; };
    QTRY_VERIFY(fewest() >= 10);
    QVERIFY2(most() <= fewest() + 1, qPrintable(QStringLiteral("%1 and %2").arg(most()).arg(fewest())));
}

void TestSocketHub::inAPauseNobodyIsTold()
{
    SocketHub hub;
    Line line(hub);
    line.watch->setWanted(true, true);
    line.say();
    hub.pause(3'600'000);
    turnAround();
    QCOMPARE(line.readable + line.writable, 0);
    hub.pause(1);
    QTRY_VERIFY(line.readable > 0);
}

// Otherwise the first would be read after each pause and the last never.
void TestSocketHub::whoeverPausesHasItsTurnAgain()
{
    NOT_ON_THE_PORTABLE_SIDE("the order of turns is Qt's.");
    SocketHub hub;
    std::vector<std::unique_ptr<Line>> lines;
    std::vector<Line *> told;
    for (int i = 0; i < 5; ++i) {
        Line &line = *lines.emplace_back(std::make_unique<Line>(hub));
        line.onReadable = [&hub, &told, &line] {
            // Each is paused once, and has its turn the next time.
            if (line.readable % 2 == 1)
                hub.pause(1);
            else
                told.push_back(&line);
        };
        line.say();
        line.watch->setWanted(true, false);
    }
    QTRY_VERIFY(told.size() >= 20);
    for (std::size_t i = 5; i < told.size(); ++i)
        QCOMPARE(told[i], told[i - 5]);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestSocketHub)
#include "tst_sockethub.moc"
