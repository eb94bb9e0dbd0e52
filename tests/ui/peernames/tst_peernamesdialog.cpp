// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/peernames/peernamesdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPeerNamesDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPeerIsNamedByTyping_data();
    void aPeerIsNamedByTyping();
    void aNamedPeerIsAskedForAgainInItsRow();
    void whatIsNoAddressIsSaidAndNotTaken();
    void aPeerIsNotNamedTwice();
    void aNameIsRemoved();

private:
    [[nodiscard]] static Peer peer(const QString &text) { return PeerNames::fromText(text).value_or(Peer()); }
    void show(const PeerNames &names);
    void type(const QString &text);
    [[nodiscard]] PeerNames accepted();
    [[nodiscard]] QPushButton *ok() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    [[nodiscard]] QTableWidget *table() const { return m_dialog->findChild<QTableWidget *>(); }

    std::unique_ptr<PeerNamesDialog> m_dialog;
    PeerNames m_chosen;
    int m_times = 0;
};

void TestPeerNamesDialog::init()
{
    m_chosen = {};
    m_times = 0;
}

void TestPeerNamesDialog::show(const PeerNames &names)
{
    m_dialog = std::make_unique<PeerNamesDialog>(names, nullptr);
    connect(m_dialog.get(), &PeerNamesDialog::chosen, this, [this](const PeerNames &chosen) {
        m_chosen = chosen;
        ++m_times;
    });
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestPeerNamesDialog::type(const QString &text)
{
    auto *const editor = m_dialog->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->findChild<QLineEdit *>()); // committed to the table
    QVERIFY(m_dialog->isVisible());
}

PeerNames TestPeerNamesDialog::accepted()
{
    QTest::mouseClick(ok(), Qt::LeftButton);
    return m_chosen;
}

void TestPeerNamesDialog::aPeerIsNamedByTyping_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("named");

    QTest::newRow("far away its IP is meant") << u"192.168.1.20:8080"_s << u"192.168.1.20"_s;
    QTest::newRow("on this machine the port is meant") << u"127.0.0.1:8080"_s << u"127.0.0.1:8080"_s;
}

void TestPeerNamesDialog::aPeerIsNamedByTyping()
{
    QFETCH(QString, named);
    QFETCH(QString, peer);
    show({});
    m_dialog->ask(TestPeerNamesDialog::peer(peer));
    type(u"Board"_s);
    QCOMPARE(accepted().entries(), (QList<PeerNames::Entry>{{TestPeerNamesDialog::peer(named), u"Board"_s}}));
    QVERIFY(!m_dialog->isVisible());
}

void TestPeerNamesDialog::aNamedPeerIsAskedForAgainInItsRow()
{
    PeerNames names;
    names.set(peer(u"192.168.1.20:8080"_s), u"Board"_s);
    show(names);
    m_dialog->ask(peer(u"192.168.1.20:8080"_s));
    QCOMPARE(table()->rowCount(), 1);
    auto *const editor = m_dialog->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    type(u"Class"_s);
    QCOMPARE(accepted().of(peer(u"192.168.1.20:8080"_s)), u"Class"_s);
}

void TestPeerNamesDialog::whatIsNoAddressIsSaidAndNotTaken()
{
    show({});
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"addName"_s), Qt::LeftButton);
    type(u"board.local"_s);
    auto *const problem = m_dialog->findChild<QLabel *>(u"namesProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains("board.local"_L1), qPrintable(problem->text()));
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!ok()->toolTip().isEmpty());
    table()->item(0, 0)->setText(u"10.0.0.1"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(ok()->isEnabled());
}

void TestPeerNamesDialog::aPeerIsNotNamedTwice()
{
    PeerNames names;
    names.set(peer(u"10.0.0.1"_s), u"Board"_s);
    show(names);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"addName"_s), Qt::LeftButton);
    type(u"10.0.0.1"_s);
    QVERIFY(!ok()->isEnabled());
}

void TestPeerNamesDialog::aNameIsRemoved()
{
    PeerNames names;
    names.set(peer(u"10.0.0.1"_s), u"Board"_s);
    names.set(peer(u"10.0.0.2"_s), u"Class"_s);
    show(names);
    auto *const remove = m_dialog->findChild<QPushButton *>(u"removeName"_s);
    QVERIFY(!remove->isEnabled());
    QVERIFY(!remove->toolTip().isEmpty());
    table()->selectRow(0);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(accepted().entries(), (QList<PeerNames::Entry>{{peer(u"10.0.0.2"_s), u"Class"_s}}));
    QCOMPARE(m_times, 1);
}

SOCKETEER_TEST_WITH(QApplication, TestPeerNamesDialog)
#include "tst_peernamesdialog.moc"
