// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"
#include "ui/console/consolepane.h"
#include "ui/console/model/consolemodel.h"
#include "ui/console/view/consoleview.h"
#include "ui/widgets/accessibility.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

// The pane over a real network: two UDP endpoints on loopback that send to each
// other, and notes.
class ConsolePaneTest : public QObject
{
protected:
    void setUp();
    void tearDown();

    template <typename Control>
    [[nodiscard]] Control *control(const QString &accessibleName) const
    {
        const auto controls = m_pane->findChildren<Control *>();
        const auto found = std::ranges::find(controls, accessibleName, &Control::accessibleName);
        return found == controls.end() ? nullptr : *found;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return control<QPushButton>(name); }
    [[nodiscard]] QComboBox *combo(const QString &name) const { return control<QComboBox>(name); }
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QString cell(int row, int column) const { return m_table->text(quint64(row), column); }
    [[nodiscard]] int rowOf(const QString &payload) const;
    void exchange(const QByteArray &octets);
    void note(int count);

    std::unique_ptr<Network> m_network;
    std::unique_ptr<ConsolePane> m_pane;
    ConsoleView *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
    EndpointId m_first = 0;
    EndpointId m_second = 0;
};

inline void ConsolePaneTest::setUp()
{
    accessibility::install();
    m_network = std::make_unique<Network>();
    m_pane = std::make_unique<ConsolePane>(*m_network);
    m_table = m_pane->findChild<ConsoleView *>();
    m_filter = m_pane->findChild<QLineEdit *>();
    m_first = m_network->add(Scheme::Udp);
    m_second = m_network->add(Scheme::Udp);
    m_pane->setTabs({{m_first, QStringLiteral("First")}, {m_second, QStringLiteral("Second")}});
    m_pane->resize(900, 300);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    for (const EndpointId id : {m_first, m_second})
        m_network->tell(id, Open{EndpointAddress::parse(QStringLiteral("udp://127.0.0.1:0")).address});
    QTRY_COMPARE(m_table->rowCount(), 2); // both opened
}

inline void ConsolePaneTest::tearDown()
{
    m_pane.reset();
    m_network.reset();
}

inline QAction *ConsolePaneTest::action(const QString &text) const
{
    const auto actions = m_table->actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

inline int ConsolePaneTest::rowOf(const QString &payload) const
{
    for (int row = int(m_table->rowCount()); row-- > 0;) {
        if (cell(row, ConsoleColumn::Payload) == payload)
            return row;
    }
    return -1;
}

// One datagram from the first to the second: two records.
inline void ConsolePaneTest::exchange(const QByteArray &octets)
{
    const quint64 before = m_network->journal().tally().total().receivedRecords;
    QTRY_VERIFY(m_network->state(m_first).isOpen() && m_network->state(m_second).isOpen());
    Send request;
    request.octets = octets;
    request.to = {QStringLiteral("127.0.0.1"), m_network->state(m_second).local.port};
    m_network->tell(m_first, request);
    QTRY_COMPARE(m_network->journal().tally().total().receivedRecords, before + 1);
}

inline void ConsolePaneTest::note(int count)
{
    for (int i = 0; i < count; ++i)
        m_network->note(0, Notice{"a note", {}});
    QTRY_VERIFY(m_network->journal().size() >= quint64(count));
}
