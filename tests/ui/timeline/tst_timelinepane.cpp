// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/timeline/rights.h"
#include "ui/timeline/capturebar.h"
#include "ui/timeline/ladderview.h"
#include "ui/timeline/timelinepane.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30'000)

// The timeline in the real window, over two endpoints of the program.
class TestTimelinePane final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aWholeConnectionIsReadAsRows();
    void everyControlSaysWhatWillBeSeen();
    void abortIsAResetInTheTimeline();
    void readingIsStoppedAndGoesOn();
    void nagleAndKeepAliveAreSet();
    void clientsAreAcceptedByHand();
    void factsAreShownAndExplained();
    void aConversationIsChosen();
    void whatIsHiddenIsNotFollowed();
    void thePictureHoldsEveryRow();
    void theWindowForAProjectorIsLarger();
    void theLanguageChangesWhileItIsOpen();
    void nothingThatCanBeUsedIsNameless();
    void aCaptureIsSwitchedOnAndOff();
    void bothViewsShowThatItIsOn();
    void withoutTheRightItIsExplained();
    void theCommandIsOneWordForAShell_data();
    void theCommandIsOneWordForAShell();

private:
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_driver->window().findChild<QDockWidget *>(u"timelineDock"_s)->findChild<Widget *>(name);
    }
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] bool says(const QString &start) const;
    void connectThem();

    std::unique_ptr<WindowDriver> m_driver;
    EndpointId m_server = 0;
    EndpointId m_client = 0;
};

void TestTimelinePane::init()
{
    m_driver = std::make_unique<WindowDriver>(*qApp);
    m_driver->language().use(u"en"_s);
    m_driver->window().findChild<QAction *>(u"timeline"_s)->trigger();
    new QAbstractItemModelTester(part<LadderView>(u"ladder"_s)->model(), m_driver->window().findChild<QDockWidget *>());
    Network &network = m_driver->network();
    m_server = network.add(Scheme::TcpServer);
    m_client = network.add(Scheme::TcpClient);
}

void TestTimelinePane::cleanup()
{
    m_driver.reset();
}

QStringList TestTimelinePane::rows() const
{
    QStringList texts;
    const QAbstractItemModel &model = *part<LadderView>(u"ladder"_s)->model();
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

bool TestTimelinePane::says(const QString &start) const
{
    const QStringList all = rows();
    return std::any_of(all.begin(), all.end(), [&](const QString &row) { return row.startsWith(start); });
}

void TestTimelinePane::connectThem()
{
    Network &network = m_driver->network();
    network.tell(m_server, Open{EndpointAddress::parse(u"tcp-server://127.0.0.1:0"_s).address});
    TRY_VERIFY(network.state(m_server).isOpen());
    const quint16 port = network.state(m_server).address.port;
    network.tell(m_client, Open{EndpointAddress::parse(u"tcp-client://127.0.0.1:%1"_s.arg(port)).address});
    TRY_VERIFY(network.state(m_client).isOpen());
    TRY_COMPARE(network.state(m_server).connections.size(), 1);
    TRY_VERIFY(says(u"From us: SYN  seq=0"_s)); // the end that connected is "us"
}

void TestTimelinePane::aWholeConnectionIsReadAsRows()
{
    connectThem();
    m_driver->network().tell(m_client, Send{"hello"});
    TRY_VERIFY(says(u"From us: 5 octet"_s));
    m_driver->network().tell(m_client, Close{});
    TRY_VERIFY(says(u"From the peer: FIN  seq=1 ack=7, our state TIME-WAIT, the peer's LAST-ACK"_s));
    TRY_VERIFY(says(u"From us: ACK  seq=7 ack=2, inferred, our state TIME-WAIT, the peer's CLOSED"_s));
    QVERIFY(says(u"From the peer: SYN+ACK  seq=0 ack=1, our state ESTABLISHED, the peer's SYN-RECEIVED"_s));
}

void TestTimelinePane::everyControlSaysWhatWillBeSeen()
{
    for (const QString &name : {u"tryFinish"_s, u"tryClose"_s, u"tryAbort"_s, u"tryReading"_s}) {
        QVERIFY2(!part<QPushButton>(name)->isEnabled(), qPrintable(name));
        QVERIFY2(!part<QPushButton>(name)->toolTip().isEmpty(), qPrintable(name)); // says why not
    }
    connectThem();
    for (const QString &name : {u"tryFinish"_s, u"tryClose"_s, u"tryAbort"_s, u"tryReading"_s}) {
        TRY_VERIFY(part<QPushButton>(name)->isEnabled());
        QVERIFY2(part<QPushButton>(name)->toolTip().contains(u"timeline"_s), qPrintable(name));
    }
}

void TestTimelinePane::abortIsAResetInTheTimeline()
{
    connectThem();
    TRY_VERIFY(part<QPushButton>(u"tryAbort"_s)->isEnabled());
    part<QPushButton>(u"tryAbort"_s)->click();
    TRY_VERIFY(says(u"From us: RST  seq=1 ack=1, our state CLOSED, the peer's CLOSED"_s));
    TRY_VERIFY(!part<QPushButton>(u"tryAbort"_s)->isEnabled());
}

void TestTimelinePane::readingIsStoppedAndGoesOn()
{
    connectThem();
    auto *const reading = part<QPushButton>(u"tryReading"_s);
    TRY_VERIFY(reading->isEnabled());
    reading->click();
    TRY_VERIFY(says(u"Here: Reading stopped"_s));
    m_driver->network().tell(m_server, Send{"unread"});
    TRY_COMPARE(reading->text(), u"&Read on"_s);
    QCOMPARE(m_driver->network().state(m_client).connections.first().received, 0U);
    reading->click();
    TRY_VERIFY(says(u"Here: Reading goes on"_s));
    TRY_COMPARE(m_driver->network().state(m_client).connections.first().received, 6U);
}

void TestTimelinePane::nagleAndKeepAliveAreSet()
{
    connectThem();
    TRY_VERIFY(part<QCheckBox>(u"tryNagle"_s)->isEnabled());
    part<QCheckBox>(u"tryNagle"_s)->click();
    TRY_VERIFY(!m_driver->network().state(m_client).connections.first().options.noDelay);
    part<QSpinBox>(u"tryIdle"_s)->setValue(3);
    TRY_COMPARE(m_driver->network().state(m_client).connections.first().options.keepAlive.idleS, 3);
    part<QCheckBox>(u"tryKeepAlive"_s)->click();
    TRY_VERIFY(m_driver->network().state(m_client).connections.first().options.keepAlive.on);
    QVERIFY(!m_driver->network().state(m_client).connections.first().options.noDelay);
}

void TestTimelinePane::clientsAreAcceptedByHand()
{
    Network &network = m_driver->network();
    network.tell(m_server, Open{EndpointAddress::parse(u"tcp-server://127.0.0.1:0"_s).address});
    TRY_VERIFY(says(u"Here: Listening, our state LISTEN"_s));
    TRY_VERIFY(part<QCheckBox>(u"tryByHand"_s)->isEnabled());
    auto *const accept = part<QPushButton>(u"tryAccept"_s);
    QVERIFY(!accept->isEnabled());
    part<QCheckBox>(u"tryByHand"_s)->click();
    TRY_VERIFY(network.state(m_server).accepting.byHand);
    auto *const which = part<QComboBox>(u"conversation"_s);
    which->setCurrentIndex(1); // the listener, not the arriving client
    emit which->activated(1);
    const quint16 port = network.state(m_server).address.port;
    network.tell(m_client, Open{EndpointAddress::parse(u"tcp-client://127.0.0.1:%1"_s.arg(port)).address});
    TRY_VERIFY(network.state(m_client).isOpen());
    TRY_VERIFY(accept->isEnabled());
    QVERIFY(network.state(m_server).connections.isEmpty());
    accept->click();
    TRY_VERIFY(says(u"From the peer: Client 1 accepted"_s));
}

void TestTimelinePane::factsAreShownAndExplained()
{
    auto *const said = part<QLabel>(u"factsSay"_s);
    QVERIFY(!said->text().isEmpty());
    connectThem();
    NOT_ON_THE_PORTABLE_SIDE("the system's account of a connection is not told.");
    TRY_VERIFY(said->isHidden());
    const auto labels = m_driver->window().findChild<QWidget *>(u"facts"_s)->findChildren<QLabel *>();
    const auto shows = [&](const QString &text) {
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    };
    TRY_VERIFY(shows(u"ESTABLISHED"_s));
    QVERIFY(shows(u"Round-trip time"_s));
    m_driver->network().tell(m_client, Close{});
    TRY_VERIFY(shows(u"TIME-WAIT"_s));
    QVERIFY(!said->isHidden());
}

void TestTimelinePane::aConversationIsChosen()
{
    connectThem();
    auto *const which = part<QComboBox>(u"conversation"_s);
    TRY_COMPARE(which->count(), 4); // the newest; two ends; the listener
    const int server = which->findText(u"TCP: client 1"_s, Qt::MatchStartsWith);
    QVERIFY(server > 0);
    which->setCurrentIndex(server);
    emit which->activated(server);
    TRY_VERIFY(says(u"From the peer: SYN  seq=0"_s));
    QVERIFY(part<QPushButton>(u"tryAccept"_s)->isVisible()); // the client's server listens
    emit which->activated(0);
    TRY_VERIFY(says(u"From us: SYN  seq=0"_s));
}

void TestTimelinePane::whatIsHiddenIsNotFollowed()
{
    connectThem();
    m_driver->window().findChild<QAction *>(u"timeline"_s)->trigger();
    TRY_VERIFY(!m_driver->window().findChild<QDockWidget *>(u"timelineDock"_s)->isVisible());
    const QStringList before = rows();
    m_driver->network().tell(m_client, Send{"hello"});
    TRY_COMPARE(m_driver->network().journal().tally().of(m_server).receivedOctets, 5U);
    QCOMPARE(rows(), before);
    m_driver->window().findChild<QAction *>(u"timeline"_s)->trigger();
    TRY_VERIFY(says(u"From us: 5 octet"_s));
}

void TestTimelinePane::thePictureHoldsEveryRow()
{
    connectThem();
    auto *const ladder = part<LadderView>(u"ladder"_s);
    const QImage few = ladder->picture();
    for (int i = 0; i < 20; ++i) {
        const quint64 before = m_driver->network().journal().tally().of(m_server).receivedOctets;
        m_driver->network().tell(i % 2 ? m_client : m_server, Send{"x"});
        m_driver->network().tell(i % 2 ? m_server : m_client, Send{"x"});
        TRY_VERIFY(m_driver->network().journal().tally().of(m_server).receivedOctets > before);
    }
    TRY_VERIFY(ladder->model()->rowCount() > 20);
    const QImage many = ladder->picture();
    QVERIFY(many.height() > few.height());
    QVERIFY(many.height() > ladder->viewport()->height());
}

void TestTimelinePane::theWindowForAProjectorIsLarger()
{
    connectThem();
    m_driver->window().findChild<QAction *>(u"timelineWindow"_s)->trigger();
    auto *const large = m_driver->window().findChild<TimelinePane *>(u"timelineWindow"_s);
    QVERIFY(large && large->isVisible() && large->isWindow());
    QVERIFY(large->ladder().font().pointSizeF() > part<LadderView>(u"ladder"_s)->font().pointSizeF());
    TRY_VERIFY(large->ladder().model()->rowCount() >= 3);
    large->close();
}

void TestTimelinePane::theLanguageChangesWhileItIsOpen()
{
    connectThem();
    m_driver->language().use(u"zh_CN"_s);
    TRY_VERIFY(part<LadderView>(u"ladder"_s)->model()->rowCount() >= 3);
    m_driver->language().use(u"en"_s);
    QVERIFY(says(u"From us: SYN"_s));
}

void TestTimelinePane::nothingThatCanBeUsedIsNameless()
{
    connectThem();
    const auto widgets = m_driver->window().findChild<QDockWidget *>(u"timelineDock"_s)->findChildren<QWidget *>();
    int checked = 0;
    for (QWidget *const widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(),
                 qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
        ++checked;
    }
    QVERIFY(checked >= 12);
    const QAccessibleInterface *const ladder = QAccessible::queryAccessibleInterface(part<LadderView>(u"ladder"_s));
    QVERIFY(ladder->childCount() >= 3);
    QVERIFY(ladder->child(0)->text(QAccessible::Name).startsWith(u"From us: SYN"_s));
}

void TestTimelinePane::aCaptureIsSwitchedOnAndOff()
{
    auto *const capture = part<QCheckBox>(u"capture"_s);
    QVERIFY(!capture->isChecked());
    capture->click();
    const Network &network = m_driver->network();
    TRY_VERIFY(network.captureState().stage == CaptureState::Stage::On || !network.captureState().problem.isNull());
    if (!network.captureState().problem.isNull())
        QSKIP(qPrintable(u"NOT TESTED: a capture in the window: "_s + network.captureState().problem.text()));
    QVERIFY(capture->isChecked());
    connectThem();
    m_driver->network().tell(m_client, Send{"hello"});
    TRY_VERIFY(says(u"Here: Captured from here on"_s));
    TRY_VERIFY(says(u"From us: PSH+ACK  seq=1 ack=1 win="_s));
    QVERIFY(says(u"From us: SYN  seq=0 win="_s) && says(u"From the peer: SYN+ACK  seq=0 ack=1 win="_s));
    QVERIFY(rows().filter(u", inferred"_s).isEmpty());
    auto *const said = part<QLabel>(u"captureSays"_s);
    TRY_VERIFY(said->text().contains(u"segment"_s));
    QVERIFY(part<QWidget>(u"captureExplanation"_s)->isHidden());
    capture->click();
    TRY_VERIFY(said->text().isEmpty());
    QVERIFY(!capture->isChecked());
    TRY_VERIFY(says(u"Here: No longer captured, inferred from here on"_s));
    m_driver->network().tell(m_client, Send{"again"});
    TRY_VERIFY(says(u"From us: 5 octet"_s));
}

void TestTimelinePane::bothViewsShowThatItIsOn()
{
    m_driver->window().findChild<QAction *>(u"timelineWindow"_s)->trigger();
    auto *const large = m_driver->window().findChild<TimelinePane *>(u"timelineWindow"_s);
    large->findChild<QCheckBox *>(u"capture"_s)->click();
    TRY_VERIFY(m_driver->network().captureState().stage == CaptureState::Stage::On
               || !m_driver->network().captureState().problem.isNull());
    const bool isOn = m_driver->network().captureState().stage == CaptureState::Stage::On;
    QCOMPARE(part<QCheckBox>(u"capture"_s)->isChecked(), isOn);
    QCOMPARE(part<QWidget>(u"captureExplanation"_s)->isHidden(), isOn);
    large->close();
}

void TestTimelinePane::withoutTheRightItIsExplained()
{
    NOT_ON_THE_PORTABLE_SIDE("segments are not captured, and no right is missing.");
    m_driver.reset();
    const WithoutRawSockets without;
    QCOMPARE(without.whyNot(), QString());
    init(); // its threads lack the right too
    auto *const capture = part<QCheckBox>(u"capture"_s);
    auto *const explanation = part<QWidget>(u"captureExplanation"_s);
    QVERIFY(explanation->isHidden());
    QVERIFY(capture->isEnabled());
    capture->click();
    TRY_VERIFY(!explanation->isHidden());
    QVERIFY(!capture->isChecked());
    QVERIFY(part<QLabel>(u"captureWhyNot"_s)->text().contains(u"CAP_NET_RAW"_s));
    const QString command = part<QLineEdit>(u"captureCommand"_s)->text();
    QCOMPARE(command, u"sudo setcap cap_net_raw+ep "_s + QCoreApplication::applicationFilePath());
    part<QPushButton>(u"captureCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    connectThem();
    TRY_VERIFY(says(u"From us: ACK  seq=1 ack=1, inferred"_s));
    m_driver->language().use(u"zh_CN"_s);
    QVERIFY(part<QLabel>(u"captureWhyNot"_s)->text().contains(u"CAP_NET_RAW"_s));
    m_driver->language().use(u"en"_s);
}

void TestTimelinePane::theCommandIsOneWordForAShell_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("written");

    QTest::newRow("a plain path stays as it is") << u"/usr/bin/socketeer"_s << u"/usr/bin/socketeer"_s;
    QTest::newRow("spaces stand in quotes") << u"/home/a b/socketeer"_s << u"'/home/a b/socketeer'"_s;
    QTest::newRow("a quote too") << u"/tmp/it's"_s << u"'/tmp/it'\\''s'"_s;
    QTest::newRow("nothing is run") << u"/tmp/$(reboot)"_s << u"'/tmp/$(reboot)'"_s;
    QTest::newRow("Chinese") << u"/home/工具/socketeer"_s << u"'/home/工具/socketeer'"_s;
}

void TestTimelinePane::theCommandIsOneWordForAShell()
{
    QFETCH(QString, path);
    QFETCH(QString, written);
    QCOMPARE(CaptureBar::grantCommand(path), u"sudo setcap cap_net_raw+ep "_s + written);
}

SOCKETEER_TEST_WITH(QApplication, TestTimelinePane)
#include "tst_timelinepane.moc"
