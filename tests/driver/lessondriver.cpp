// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/lessondriver.h"

#include "app/lessons/lessonlibrary.h"
#include "app/lessons/lessonwatch.h"
#include "tests/driver/controlname.h"
#include "ui/endpoints/endpointpage.h"
#include "ui/endpoints/fields/fieldrules.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

template <typename Done>
bool waitFor(const Done &done)
{
    return QTest::qWaitFor(done, LessonDriver::LimitMs);
}

// Presses it with the keyboard; where the mouse can hit a check box depends on
// its text.
void strike(QAbstractButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

LessonDriver::LessonDriver(QApplication &application, const QString &language)
    : m_driver(std::make_unique<WindowDriver>(application))
{
    QStandardPaths::setTestModeEnabled(true); // ignores the tester's own lessons
    QObject::connect(&m_driver->network(), &Network::factsChanged, &m_driver->window(),
                     [this](const ConnectionFacts &facts) { m_facts.append(facts); });
    m_driver->language().use(language);
    const auto *const tabs = m_driver->window().findChild<QTabBar *>(u"tabs"_s);
    (void)waitFor([&] { return tabs->tabText(TcpClient) == controlname::of(u"TCP client"_s); });
}

LessonDriver::~LessonDriver() = default;

bool LessonDriver::show(Tab tab)
{
    return m_driver->showTab(tab);
}

EndpointState LessonDriver::state(Tab tab) const
{
    constexpr std::array Schemes{Scheme::Udp, Scheme::Broadcast, Scheme::TcpClient, Scheme::TcpServer};
    const QList<EndpointPage *> pages = m_driver->window().findChildren<EndpointPage *>();
    for (const EndpointPage *const page : pages) {
        if (page->scheme() == Schemes[std::size_t(tab)])
            return page->state();
    }
    return {};
}

bool LessonDriver::waitForState(Tab tab, bool (*holds)(const EndpointState &))
{
    return waitFor([&] { return holds(state(tab)); });
}

bool LessonDriver::press(Tab tab, const QString &button)
{
    m_before = m_driver->network().journal().size();
    m_facts.clear();
    return show(tab) && m_driver->click(controlname::of(button));
}

bool LessonDriver::type(Tab tab, const QString &field, const QString &text)
{
    const QString name = controlname::of(field);
    return show(tab) && waitFor([&] {
               const QWidget *const widget = m_driver->find(name);
               return widget && widget->isEnabled();
           })
        && m_driver->type(name, text);
}

bool LessonDriver::choose(Tab tab, const QString &box, const QString &item)
{
    return show(tab) && pick(m_driver->find<QComboBox>(controlname::of(box)), controlname::of(item));
}

bool LessonDriver::pick(QComboBox *box, const QString &start)
{
    int row = -1;
    const auto isListed = [&] {
        for (int i = 0; row < 0 && i < box->count(); ++i) {
            if (box->itemText(i).startsWith(start))
                row = i;
        }
        return row >= 0;
    };
    return box && waitFor(isListed) && pick(box, row) && waitFor([&] { return box->currentText().startsWith(start); });
}

bool LessonDriver::pick(QComboBox *box, int row)
{
    box->showPopup();
    box->view()->setCurrentIndex(box->model()->index(row, box->modelColumn(), box->rootModelIndex()));
    QTest::keyClick(box->view(), Qt::Key_Return);
    return waitFor([&] { return !box->view()->isVisible(); });
}

bool LessonDriver::chooseRecipient(int client)
{
    if (!show(TcpServer))
        return false;
    auto *const box = m_driver->find<QComboBox>(controlname::of(u"Send to"_s));
    const int row = client + 1; // after "All clients"
    return waitFor([&] { return box->count() > row; }) && pick(box, row) && box->currentIndex() == row;
}

bool LessonDriver::send(Tab tab, const QString &text)
{
    return choose(tab, u"Notation"_s, u"Text"_s) && m_driver->type(controlname::of(u"Message"_s), text)
        && press(tab, u"Send"_s);
}

bool LessonDriver::sendHex(Tab tab, const QString &octets)
{
    return choose(tab, u"Notation"_s, u"Hex"_s) && m_driver->type(controlname::of(u"Message"_s), octets)
        && press(tab, u"Send"_s);
}

bool LessonDriver::startPartner(Tab tab)
{
    if (!show(tab))
        return false;
    const auto target = [this] {
        const auto *const field = m_driver->find<QLineEdit>(controlname::of(u"Target port"_s));
        return field ? field->text() : QString();
    };
    const QString before = target();
    const qsizetype clients = state(tab).connections.size();
    return press(tab, u"Start a partner"_s) && waitFor([&] {
               return tab == Udp || tab == Broadcast ? target() != before : state(tab).connections.size() > clients;
           });
}

bool LessonDriver::stopPartner(Tab tab)
{
    return press(tab, u"Stop the partner"_s)
        && waitFor([this] { return m_driver->find(controlname::of(u"Start a partner"_s)); });
}

bool LessonDriver::open(Tab tab, quint16 port)
{
    return type(tab, u"Local port"_s, QString::number(port)) && press(tab, u"Open"_s)
        && waitForState(tab, [](const EndpointState &now) { return now.phase == Phase::Open; });
}

bool LessonDriver::close(Tab tab)
{
    return press(tab, u"Close"_s)
        && waitForState(tab, [](const EndpointState &now) { return now.phase == Phase::Closed; });
}

bool LessonDriver::connectTo(quint16 port)
{
    return type(TcpClient, u"Server address"_s, u"127.0.0.1"_s)
        && type(TcpClient, u"Server port"_s, QString::number(port)) && connectAgain();
}

bool LessonDriver::connectAgain()
{
    return press(TcpClient, u"Connect"_s)
        && waitForState(TcpClient, [](const EndpointState &now) { return now.phase == Phase::Connected; });
}

bool LessonDriver::connectInVain(quint16 port)
{
    return type(TcpClient, u"Server address"_s, u"127.0.0.1"_s)
        && type(TcpClient, u"Server port"_s, QString::number(port)) && press(TcpClient, u"Connect"_s)
        && comes(RecordKind::Failed, TcpClient);
}

bool LessonDriver::disconnect()
{
    return press(TcpClient, u"Disconnect"_s)
        && waitForState(TcpClient, [](const EndpointState &now) { return now.isClosed(); });
}

bool LessonDriver::disconnectFirstClient()
{
    if (!show(TcpServer))
        return false;
    auto *const clients = m_driver->find<QTableView>(controlname::of(u"Clients"_s));
    if (!clients || !waitFor([&] { return clients->model()->rowCount() > 0; }))
        return false;
    clients->selectRow(0);
    return press(TcpServer, u"Disconnect client"_s);
}

QDockWidget *LessonDriver::timeline() const
{
    return m_driver->window().findChild<QDockWidget *>(u"timelineDock"_s);
}

bool LessonDriver::showTimeline()
{
    if (!timeline() || !timeline()->isVisible())
        m_driver->window().findChild<QAction *>(u"timeline"_s)->trigger();
    return waitFor([this] { return timeline() && timeline()->isVisible(); });
}

bool LessonDriver::follow(const QString &conversation)
{
    const QString name = controlname::of(conversation.isEmpty() ? u"The newest"_s : conversation);
    return pick(timeline()->findChild<QComboBox *>(u"conversation"_s), name.section(u'%', 0, 0));
}

bool LessonDriver::pressInTimeline(const QString &control)
{
    const QString name = controlname::of(control);
    QAbstractButton *found = nullptr;
    const auto isThere = [&] {
        found = nullptr;
        const QList<QAbstractButton *> buttons = timeline()->findChildren<QAbstractButton *>();
        for (QAbstractButton *const button : buttons) {
            if (button->isVisible() && button->isEnabled()
                && (button->accessibleName() == name || fieldrules::withoutMnemonic(button->text()) == name))
                found = button;
        }
        return found != nullptr;
    };
    if (!waitFor(isThere))
        return false;
    m_before = m_driver->network().journal().size();
    m_facts.clear();
    strike(found);
    return true;
}

quint16 LessonDriver::port(Tab tab) const
{
    return state(tab).local.port;
}

bool LessonDriver::comes(RecordKind kind, Tab tab)
{
    const EndpointId endpoint = state(tab).id;
    const quint64 number = m_driver->waitForRecord([&](const Record &record) {
        return record.number > m_before && record.head.kind == kind && record.flow->origin
            && record.flow->origin->endpoint == endpoint;
    });
    return number != 0;
}

bool LessonDriver::start(const QString &name)
{
    MainWindow &window = m_driver->window();
    window.findChild<QAction *>(u"lessons"_s)->trigger();
    auto *const list = window.findChild<QListWidget *>(u"lessonList"_s);
    if (!list || !waitFor([&] { return list->isVisible(); }))
        return false;
    m_watch = window.findChild<LessonWatch *>();
    m_steps = window.findChild<QListWidget *>(u"lessonSteps"_s);
    QList<QListWidgetItem *> listed;
    for (int row = 0; row < list->count(); ++row)
        listed << list->item(row);
    const auto found = std::ranges::find_if(
        listed, [&](const QListWidgetItem *item) { return item->data(Qt::UserRole).toString() == name; });
    if (found == listed.end())
        return false;
    list->scrollToItem(*found);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(*found).center());
    return waitFor([&] { return m_steps->isVisible() && m_watch->lesson() == name; }) && !isDone();
}

// As shown by the steps in the window.
int LessonDriver::ticked() const
{
    const QString done = QCoreApplication::translate("LessonProgress", "done");
    int ticked = 0;
    for (int step = 0; step < m_steps->count(); ++step)
        ticked += m_steps->item(step)->data(Qt::AccessibleDescriptionRole).toString() == done;
    return ticked;
}

bool LessonDriver::getsTo(int wanted)
{
    return waitFor([&] { return ticked() == wanted; });
}

bool LessonDriver::isDone() const
{
    const Lesson *const lesson = m_driver->window().findChild<LessonLibrary *>()->find(m_watch->lesson());
    const auto &conclusion = lesson->textIn(m_driver->language().current()).conclusion;
    const QString shown = m_driver->window().findChild<QTextBrowser *>(u"lessonText"_s)->toPlainText();
    return ticked() == m_steps->count() && conclusion && shown.contains(conclusion->heading);
}

// Events reach the window as records and as states; once the states are up to
// date, a note becomes the newest record.
bool LessonDriver::staysAt(int wanted)
{
    Network &network = m_driver->network();
    for (const Tab tab : {Udp, Broadcast, TcpClient, TcpServer}) {
        if (!waitFor([&] { return isSettled(tab); }))
            return false;
    }
    const quint64 before = network.journal().size();
    network.note(0, {QByteArray("looked at"), {}});
    return waitFor([&] { return network.journal().size() > before && m_watch->lookedAt() >= network.journal().size(); })
        && ticked() == wanted;
}

bool LessonDriver::isSettled(Tab tab)
{
    Network &network = m_driver->network();
    const EndpointId id = state(tab).id;
    std::optional<EndpointState> now;
    const QMetaObject::Connection listening = QObject::connect(&network, &Network::answered, &network,
                                                               [&](EndpointId from, const EndpointState &answer) {
                                                                   if (from == id)
                                                                       now = answer;
                                                               });
    network.ask(id);
    const bool isSame = waitFor([&] { return now.has_value(); }) && *now == network.state(id);
    QObject::disconnect(listening);
    return isSame;
}

bool LessonDriver::learns(Tab tab, bool (*holds)(const ConnectionFacts &))
{
    const EndpointId id = state(tab).id;
    return waitFor([&] {
        return std::ranges::any_of(m_facts,
                                   [&](const ConnectionFacts &facts) { return facts.endpoint == id && holds(facts); });
    });
}
