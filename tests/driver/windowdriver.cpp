// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/windowdriver.h"

#include "app/journal/export/textexporter.h"
#include "ui/console/view/consoleview.h"
#include "ui/peernames/peernamesdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

WindowDriver::WindowDriver(QApplication &application) : m_theme(application)
{
    m_language.use(u"en"_s);
    m_theme.use(Theme::Choice::Light);
    openWindow({}, settingsFile());
}

WindowDriver::~WindowDriver() = default;

void WindowDriver::openWindow(const Workspace &workspace, const QString &file)
{
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_network, m_language, m_theme}, workspace, file);
    m_window->show();
    (void)QTest::qWaitForWindowExposed(m_window.get());
}

QWidget *WindowDriver::findWidget(const QString &name, const QMetaObject *kind) const
{
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (QWidget *const widget : widgets) {
        if (widget->isVisible() && widget->accessibleName() == name && widget->metaObject()->inherits(kind))
            return widget;
    }
    return nullptr;
}

bool WindowDriver::showTab(int index)
{
    auto *const tabs = m_window->findChild<QTabBar *>();
    if (!tabs || index >= tabs->count())
        return false;
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    return tabs->currentIndex() == index;
}

bool WindowDriver::click(const QString &name)
{
    const auto isThere = [&] {
        const auto *const button = find<QAbstractButton>(name);
        return button && button->isEnabled();
    };
    if (!QTest::qWaitFor(isThere, LimitMs))
        return false;
    QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    return true;
}

bool WindowDriver::type(const QString &name, const QString &text)
{
    QWidget *field = find<QLineEdit>(name);
    if (const auto *const box = find<QComboBox>(name))
        field = box->lineEdit();
    if (!field)
        field = find<QAbstractSpinBox>(name);
    if (!field)
        field = find<QPlainTextEdit>(name);
    if (!field || !field->isEnabled())
        return false;
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    if (auto *const message = qobject_cast<QPlainTextEdit *>(field))
        message->insertPlainText(text); // keyClicks knows only Latin-1
    else
        QTest::keyClicks(field, text);
    return true;
}

bool WindowDriver::namePeer(const QString &address, const QString &name)
{
    m_window->findChild<QAction *>(u"peerNamesShown"_s)->trigger();
    auto *const dialog = m_window->findChild<PeerNamesDialog *>();
    const std::optional<Peer> peer = PeerNames::fromText(address);
    if (!dialog || !peer)
        return false;
    dialog->ask(*peer);
    auto *const editor = dialog->findChild<QLineEdit *>();
    if (!editor)
        return false;
    QTest::keyClicks(editor, name);
    QTest::keyClick(editor, Qt::Key_Return);
    if (!QTest::qWaitFor([dialog] { return !dialog->findChild<QLineEdit *>(); }, LimitMs))
        return false;
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    return QTest::qWaitFor([this] { return !m_window->findChild<PeerNamesDialog *>(); }, LimitMs);
}

quint64 WindowDriver::waitForRecord(const Wanted &wanted)
{
    const Journal &journal = m_network.journal();
    quint64 found = 0;
    const auto isThere = [&] {
        for (quint64 number = journal.size(); number >= journal.first() && !found; --number) {
            if (wanted(journal.record(number)))
                found = number;
        }
        return found != 0;
    };
    return QTest::qWaitFor(isThere, LimitMs) ? found : 0;
}

bool WindowDriver::waitForReceived(const QByteArray &payload)
{
    return waitForRecord(
        [&](const Record &record) { return record.head.kind == RecordKind::Received && record.payload == payload; });
}

bool WindowDriver::waitForOpened(Scheme scheme, quint16 *port)
{
    const quint64 number = waitForRecord([scheme](const Record &record) {
        return record.head.kind == RecordKind::Opened && record.flow->origin->address.scheme == scheme;
    });
    if (number)
        *port = m_network.journal().record(number).flow->local.port;
    return number != 0;
}

QByteArray WindowDriver::consoleText() const
{
    TextExporter exporter;
    const Journal &journal = m_network.journal();
    QByteArray text = exporter.header();
    for (quint64 number = journal.first(); number <= journal.size(); ++number)
        exporter.append(journal.record(number), text);
    return text;
}

QPixmap WindowDriver::picture()
{
    const auto isShown = [&] { return m_window->findChild<ConsoleView *>()->rowCount() >= m_network.journal().size(); };
    (void)QTest::qWaitFor(isShown, LimitMs);
    QTest::qWait(200); // for what is shown once a frame outside the console
    QTest::qWait(200); // and for the layout requested by fonts loaded meanwhile
    return m_window->grab();
}
