// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/limits/limitsdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLimitsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void itShowsWhatHolds();
    void whatIsChosenIsSaid();
    void cancelChangesNothing();
    void theDefaultsComeBack();
    void everyFieldHasALabel();

private:
    [[nodiscard]] static QSpinBox *field(const LimitsDialog &dialog, const char *name)
    {
        return dialog.findChild<QSpinBox *>(QString::fromLatin1(name));
    }
    static void press(const LimitsDialog &dialog, QDialogButtonBox::StandardButton button)
    {
        dialog.findChild<QDialogButtonBox *>()->button(button)->click();
    }

    Journal m_journal{JournalLimits{quint64(256) << 20, quint64(5) << 30, u"/somewhere"_s}};
};

void TestLimitsDialog::itShowsWhatHolds()
{
    const LimitsDialog dialog(m_journal, nullptr);
    QCOMPARE(field(dialog, "memoryLimit")->value(), 256);
    QCOMPARE(field(dialog, "diskLimit")->value(), 5);
    QStringList texts;
    for (const QLabel *const label : dialog.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(!texts.filter(u"/somewhere"_s).isEmpty());
    QVERIFY(!texts.filter(u"8 MiB in memory"_s).isEmpty());
}

void TestLimitsDialog::whatIsChosenIsSaid()
{
    LimitsDialog dialog(m_journal, nullptr);
    QList<JournalLimits> said;
    connect(&dialog, &LimitsDialog::chosen, this, [&said](const JournalLimits &limits) { said << limits; });
    field(dialog, "memoryLimit")->setValue(1024);
    field(dialog, "diskLimit")->setValue(0);
    press(dialog, QDialogButtonBox::Ok);
    QCOMPARE(said, (QList<JournalLimits>{{quint64(1) << 30, 0, u"/somewhere"_s}}));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestLimitsDialog::cancelChangesNothing()
{
    LimitsDialog dialog(m_journal, nullptr);
    const QSignalSpy said(&dialog, &LimitsDialog::chosen);
    field(dialog, "memoryLimit")->setValue(1024);
    press(dialog, QDialogButtonBox::Cancel);
    QCOMPARE(said.size(), 0);
}

void TestLimitsDialog::theDefaultsComeBack()
{
    const LimitsDialog dialog(m_journal, nullptr);
    press(dialog, QDialogButtonBox::RestoreDefaults);
    QCOMPARE(field(dialog, "memoryLimit")->value(), int(JournalLimits::DefaultMemory >> 20));
    QCOMPARE(field(dialog, "diskLimit")->value(), int(JournalLimits::DefaultDisk >> 30));
}

void TestLimitsDialog::everyFieldHasALabel()
{
    const LimitsDialog dialog(m_journal, nullptr);
    QWidgetList buddies;
    for (const QLabel *const label : dialog.findChildren<QLabel *>())
        buddies << label->buddy();
    for (const QSpinBox *const spin : dialog.findChildren<QSpinBox *>())
        QVERIFY(buddies.contains(spin));
}

SOCKETEER_TEST_WITH(QApplication, TestLimitsDialog)
#include "tst_limitsdialog.moc"
