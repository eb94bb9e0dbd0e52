// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tabs/tabs.h"

#include "app/net/network.h"
#include "tests/kit/testprogram.h"
#include "tests/ui/tabs/papertab.h"
#include "ui/tabs/drafts.h"
#include "ui/tabs/tabbar.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Plays the part of the send box for the drafts.
class PaperEditor final : public DraftEditor
{
public:
    void setDraft(const Draft &draft) override { m_draft = draft; }
    [[nodiscard]] Draft draft() const override { return m_draft; }
    void type(const QString &text) { m_draft.message.typed = text; }
    [[nodiscard]] QString typed() const { return m_draft.message.typed; }

private:
    Draft m_draft;
};

} // namespace

class TestTabs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstIsInFront();
    void furtherOnesOfAKindAreNumbered();
    void anAddressGoesToTheTabOfItsKindAndASecondOneToANewTab();
    void aClosedOneIsTakenBeforeANewOneIsMade();
    void aBroadcastGoesToTheTabForIt();
    void eachTabKeepsItsDraft();
    void theDraftFollowsTheCharsetOfAnAddress();
    void theBarShowsWhatIsInFront();

private:
    PaperTab &at(int index) { return *m_papers.at(index); }

    std::unique_ptr<Network> m_network;
    std::unique_ptr<QWidget> m_stack;
    std::unique_ptr<Tabs> m_tabs;
    QList<PaperTab *> m_papers;
};

void TestTabs::init()
{
    m_network = std::make_unique<Network>();
    m_stack = std::make_unique<QWidget>();
    const auto make = [this](Scheme scheme) {
        m_papers << new PaperTab(scheme, EndpointId(m_papers.size() + 1));
        m_papers.last()->setParent(m_stack.get());
        return m_papers.last();
    };
    m_tabs = std::make_unique<Tabs>(*m_network, make, nullptr);
}

void TestTabs::cleanup()
{
    m_tabs.reset();
    m_stack.reset();
    m_papers.clear();
    m_network.reset();
}

void TestTabs::theFirstIsInFront()
{
    QCOMPARE(m_tabs->current(), nullptr);
    QSignalSpy shown(m_tabs.get(), &Tabs::currentChanged);
    m_tabs->add(Scheme::Udp);
    m_tabs->add(Scheme::Broadcast);
    QCOMPARE(m_tabs->current(), &at(0));
    QCOMPARE(shown.size(), 1);
    m_tabs->show(at(0));
    QCOMPARE(shown.size(), 1);
    m_tabs->show(at(1));
    QCOMPARE(m_tabs->current(), &at(1));
}

void TestTabs::furtherOnesOfAKindAreNumbered()
{
    for (const Scheme scheme : {Scheme::Udp, Scheme::TcpServer, Scheme::Udp, Scheme::Udp})
        m_tabs->add(scheme);
    QCOMPARE(m_tabs->nameOf(at(0)), u"UDP"_s);
    QCOMPARE(m_tabs->nameOf(at(1)), u"TCP server"_s);
    QCOMPARE(m_tabs->nameOf(at(3)), u"UDP 3"_s);
}

void TestTabs::anAddressGoesToTheTabOfItsKindAndASecondOneToANewTab()
{
    m_tabs->add(Scheme::Udp);
    m_tabs->add(Scheme::TcpServer);
    const EndpointAddress server = EndpointAddress::parse(u"tcp-server://127.0.0.1:0"_s).address;
    QCOMPARE(m_tabs->open(server), at(1).endpoint());
    QCOMPARE(m_tabs->current(), &at(1)); // the first address is in front
    at(1).close();
    QCOMPARE(m_tabs->open(server), EndpointId(3));
    QCOMPARE(m_tabs->current(), &at(1));
    QVERIFY(at(2).state().isOpen() && !m_tabs->isAllClosed());
}

void TestTabs::aClosedOneIsTakenBeforeANewOneIsMade()
{
    m_tabs->add(Scheme::TcpClient);
    QCOMPARE(&m_tabs->closed(Scheme::TcpClient), &at(0));
    at(0).open();
    const Tab &further = m_tabs->closed(Scheme::TcpClient);
    QCOMPARE(m_tabs->all().size(), 2);
    QCOMPARE(&further, &at(1));
}

void TestTabs::aBroadcastGoesToTheTabForIt()
{
    QSignalSpy asked(m_tabs.get(), &Tabs::messageRequested);
    for (const Scheme scheme : {Scheme::Udp, Scheme::Broadcast, Scheme::Broadcast})
        m_tabs->add(scheme);
    emit at(0).broadcastRequested(u"eth0"_s, 9);
    QCOMPARE(m_tabs->current(), &at(1));
    QCOMPARE(at(1).way, u"eth0"_s);
    m_tabs->show(at(2));
    m_tabs->broadcastThrough(u"eth1"_s, 9);
    QCOMPARE(m_tabs->current(), &at(2));
    QCOMPARE(at(2).way, u"eth1"_s);
    QCOMPARE(asked.size(), 2);
}

void TestTabs::eachTabKeepsItsDraft()
{
    PaperEditor editor;
    Drafts drafts(*m_tabs, nullptr);
    drafts.setEditor(&editor);
    m_tabs->add(Scheme::Udp);
    m_tabs->add(Scheme::TcpClient);
    editor.type(u"for UDP"_s);
    QCOMPARE(drafts.of(at(0)).message.typed, u"for UDP"_s);
    m_tabs->show(at(1));
    QCOMPARE(editor.typed(), QString());
    QCOMPARE(drafts.of(at(0)).message.typed, u"for UDP"_s);
    Draft other;
    other.message.typed = u"from a file"_s;
    drafts.set(at(1), other);
    QCOMPARE(editor.typed(), u"from a file"_s);
    m_tabs->show(at(0));
    QCOMPARE(editor.typed(), u"for UDP"_s);
}

void TestTabs::theDraftFollowsTheCharsetOfAnAddress()
{
    PaperEditor editor;
    Drafts drafts(*m_tabs, nullptr);
    drafts.setEditor(&editor);
    m_tabs->add(Scheme::Udp);
    m_tabs->add(Scheme::Udp);
    for (PaperTab *const tab : std::as_const(m_papers)) {
        editor.type(u"typed"_s);
        tab->setAddress(EndpointAddress::parse(u"udp://127.0.0.1:9?charset=GBK"_s).address);
        QCOMPARE(drafts.of(*tab).message.charset.name(), u"GBK"_s);
    }
    QCOMPARE(editor.typed(), u"typed"_s);
}

void TestTabs::theBarShowsWhatIsInFront()
{
    TabBar bar(*m_tabs, nullptr);
    for (const Scheme scheme : {Scheme::Udp, Scheme::Broadcast, Scheme::Udp})
        m_tabs->add(scheme);
    QCOMPARE(bar.tabText(2), u"UDP 2"_s);
    QCOMPARE(bar.tabToolTip(1), u"Broadcast: closed"_s);
    at(1).open();
    QCOMPARE(bar.tabToolTip(1), u"Broadcast: open"_s);
    m_tabs->show(at(2));
    QCOMPARE(bar.currentIndex(), 2);
    bar.setCurrentIndex(1);
    QCOMPARE(m_tabs->current(), &at(1));
}

SOCKETEER_TEST_WITH(QApplication, TestTabs)
#include "tst_tabs.moc"
