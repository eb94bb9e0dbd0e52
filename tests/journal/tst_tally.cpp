// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/tally.h"
#include "tests/kit/testprogram.h"

#include <QTest>

class TestTally final : public QObject
{
    Q_OBJECT

private slots:
    void anEndpointIsCountedAlsoInTheTotal();
};

void TestTally::anEndpointIsCountedAlsoInTheTotal()
{
    Tally tally;
    tally.count(1, RecordKind::Received, 10);
    tally.count(2, RecordKind::Sent, 5);
    QCOMPARE(tally.of(1), (Counts{1, 10, 0, 0, 0}));
    QCOMPARE(tally.total(), (Counts{1, 10, 1, 5, 0}));
}

SOCKETEER_TEST(TestTally)
#include "tst_tally.moc"
