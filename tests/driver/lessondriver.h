// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/driver/windowdriver.h"

class LessonWatch;
class QAbstractButton;
class QComboBox;
class QDockWidget;
class QListWidget;

// Works through a lesson in the real window in one language. Callers name
// controls in English; they are found by the window's names in that language.
// Waits wherever a person would have to wait.
class LessonDriver
{
public:
    static constexpr int LimitMs = 30'000;

    using Tab = TabIndex;

    LessonDriver(QApplication &application, const QString &language);
    ~LessonDriver();

    [[nodiscard]] bool start(const QString &lesson); // the file's name without its suffix
    [[nodiscard]] bool getsTo(int wanted);
    // True if everything that has happened so far was evaluated and no more steps are ticked.
    [[nodiscard]] bool staysAt(int wanted);
    [[nodiscard]] bool isDone() const; // the conclusion is shown

    // Operate the tab.
    [[nodiscard]] bool press(Tab tab, const QString &button);
    [[nodiscard]] bool type(Tab tab, const QString &field, const QString &text);
    [[nodiscard]] bool choose(Tab tab, const QString &box, const QString &item);
    [[nodiscard]] bool chooseRecipient(int client); // of the TCP server, in the order of connecting
    [[nodiscard]] bool send(Tab tab, const QString &text);
    [[nodiscard]] bool sendHex(Tab tab, const QString &octets);
    [[nodiscard]] bool startPartner(Tab tab); // waits until the tab is aimed at it or connected
    [[nodiscard]] bool stopPartner(Tab tab); // waits until it is gone
    [[nodiscard]] bool open(Tab tab, quint16 port = 0); // UDP, broadcast, TCP server: waits until it is open
    [[nodiscard]] bool close(Tab tab); // waits until it is closed
    [[nodiscard]] bool connectTo(quint16 port); // the TCP client, over loopback: waits until it is connected
    [[nodiscard]] bool connectAgain();
    [[nodiscard]] bool connectInVain(quint16 port);
    [[nodiscard]] bool disconnect(); // the TCP client
    [[nodiscard]] bool disconnectFirstClient(); // of the TCP server

    // Operate the timeline.
    [[nodiscard]] bool showTimeline();
    [[nodiscard]] bool follow(const QString &conversation); // by the beginning of its name; empty: the newest
    [[nodiscard]] bool pressInTimeline(const QString &control);

    // The port of a tab's endpoint, not of its partner.
    [[nodiscard]] quint16 port(Tab tab) const;
    // Waits for a record since a button was last pressed.
    [[nodiscard]] bool comes(RecordKind kind, Tab tab);
    // Waits for the system's facts about a connection, which the lesson gets
    // too.
    [[nodiscard]] bool learns(Tab tab, bool (*holds)(const ConnectionFacts &));

    [[nodiscard]] WindowDriver &driver() { return *m_driver; }

private:
    [[nodiscard]] int ticked() const;
    [[nodiscard]] bool show(Tab tab);
    [[nodiscard]] bool waitForState(Tab tab, bool (*holds)(const EndpointState &));
    [[nodiscard]] EndpointState state(Tab tab) const;
    [[nodiscard]] bool isSettled(Tab tab); // the window's state is the network's
    [[nodiscard]] bool pick(QComboBox *box, const QString &start);
    [[nodiscard]] bool pick(QComboBox *box, int row);
    [[nodiscard]] QDockWidget *timeline() const;

    std::unique_ptr<WindowDriver> m_driver;
    LessonWatch *m_watch = nullptr; // the window's
    QListWidget *m_steps = nullptr; // the window's
    QList<ConnectionFacts> m_facts; // since a button was last pressed
    quint64 m_before = 0; // the newest record when a button was last pressed
};
