// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/driver/windowdriver.h"

class LessonWatch;
class QAbstractButton;
class QComboBox;
class QDockWidget;
class QListWidget;

// A lesson in the real window, worked through in one language. Controls are
// named in English here and found by what the window calls them in that
// language. What a person has to wait for is waited for.
class LessonDriver
{
public:
    static constexpr int LimitMs = 30'000;

    using Tab = TabIndex;

    LessonDriver(QApplication &application, const QString &language);
    ~LessonDriver();

    [[nodiscard]] bool start(const QString &lesson); // the file's name without its ending
    [[nodiscard]] bool getsTo(int wanted);
    // Everything that has happened until now has been looked at, and no more steps are ticked.
    [[nodiscard]] bool staysAt(int wanted);
    [[nodiscard]] bool isDone() const; // the conclusion is shown

    // On the tab.
    [[nodiscard]] bool press(Tab tab, const QString &button);
    [[nodiscard]] bool type(Tab tab, const QString &field, const QString &text);
    [[nodiscard]] bool choose(Tab tab, const QString &box, const QString &item);
    [[nodiscard]] bool chooseRecipient(int client); // of the TCP server, by the order in which they came
    [[nodiscard]] bool send(Tab tab, const QString &text);
    [[nodiscard]] bool sendHex(Tab tab, const QString &octets);
    [[nodiscard]] bool startPartner(Tab tab); // until the tab is aimed at it or connected
    [[nodiscard]] bool stopPartner(Tab tab); // until it is gone
    [[nodiscard]] bool open(Tab tab, quint16 port = 0); // UDP, broadcast, TCP server: until it is open
    [[nodiscard]] bool close(Tab tab); // until it is closed
    [[nodiscard]] bool connectTo(quint16 port); // the TCP client, over loopback: until it is connected
    [[nodiscard]] bool connectAgain();
    [[nodiscard]] bool connectInVain(quint16 port);
    [[nodiscard]] bool disconnect(); // the TCP client
    [[nodiscard]] bool disconnectFirstClient(); // of the TCP server

    // In the timeline.
    [[nodiscard]] bool showTimeline();
    [[nodiscard]] bool follow(const QString &conversation); // as it begins; empty: the newest
    [[nodiscard]] bool pressInTimeline(const QString &control);

    // Of the endpoint of a tab, not of its partner.
    [[nodiscard]] quint16 port(Tab tab) const;
    // A record since a button was pressed last.
    [[nodiscard]] bool comes(RecordKind kind, Tab tab);
    // What the system says of a connection, and is told to the lesson too.
    [[nodiscard]] bool learns(Tab tab, bool (*holds)(const ConnectionFacts &));

    [[nodiscard]] WindowDriver &driver() { return *m_driver; }

private:
    [[nodiscard]] int ticked() const;
    [[nodiscard]] bool show(Tab tab);
    [[nodiscard]] bool waitForState(Tab tab, bool (*holds)(const EndpointState &));
    [[nodiscard]] EndpointState state(Tab tab) const;
    [[nodiscard]] bool isSettled(Tab tab); // the window knows the state that the network has
    [[nodiscard]] bool pick(QComboBox *box, const QString &start);
    [[nodiscard]] bool pick(QComboBox *box, int row);
    [[nodiscard]] QDockWidget *timeline() const;

    std::unique_ptr<WindowDriver> m_driver;
    LessonWatch *m_watch = nullptr; // the window's
    QListWidget *m_steps = nullptr; // the window's
    QList<ConnectionFacts> m_facts; // since a button was pressed last
    quint64 m_before = 0; // the newest record when a button was pressed last
};
