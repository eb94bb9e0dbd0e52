// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Checks that the bench runs and reports on each subject, not how fast anything is.
class TestBench final : public QObject
{
    Q_OBJECT

private slots:
    void everySubjectIsMeasured();
};

void TestBench::everySubjectIsMeasured()
{
    constexpr int LimitMs = 110'000;
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(u"bench.json"_s);
    QProcess bench;
    bench.setProcessChannelMode(QProcess::MergedChannels);
    bench.start(QStringLiteral(SOCKETEER_BENCH), {u"--tiny"_s, u"--json"_s, fileName});
    QVERIFY(bench.waitForFinished(LimitMs));
    QVERIFY2(bench.exitStatus() == QProcess::NormalExit && bench.exitCode() == 0, bench.readAll().constData());

    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(json[u"machine"_s][u"cores"_s].toInt() > 0);
    QSet<QString> subjects;
    const QJsonArray rows = json[u"rows"_s].toArray();
    for (const auto &row : rows) {
        QVERIFY(row[u"runs"_s].toInt() > 0);
        QVERIFY(!row[u"unit"_s].toString().isEmpty());
        subjects.insert(row[u"id"_s].toString().section(u'.', 0, 0));
    }
    QCOMPARE(subjects,
             QSet<QString>({u"udp"_s, u"tcp"_s, u"journal"_s, u"window"_s, u"search"_s, u"filter"_s, u"echo"_s,
                            u"start"_s, u"every"_s}));
    for (const auto &row : rows) {
        const QString id = row[u"id"_s].toString();
        if (id.endsWith(u".balance"_s) || id.endsWith(u".whole"_s))
            QVERIFY2(row[u"ok"_s].toBool(), qPrintable(id));
    }
}

SOCKETEER_TEST_WITH(QCoreApplication, TestBench)
#include "tst_bench.moc"
