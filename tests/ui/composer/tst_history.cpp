// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/history.h"

#include "app/workspace/workspace.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Message typed(const QString &text)
{
    Message message;
    message.typed = text;
    return message;
}

History historyOf(const QStringList &texts)
{
    QList<Message> messages;
    for (const QString &text : texts)
        messages << typed(text);
    History history;
    history.setMessages(messages);
    return history;
}

QString textOf(const std::optional<Message> &message)
{
    return message ? message->typed : u"(none)"_s;
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private slots:
    void theWalkGoesFromTheNewestToTheOldestAndBack();
    void aDraftInProgressComesBack();
    void whatWasChangedDuringTheWalkIsKept();
    void theSameMessageTwiceInARowIsKeptOnce();
    void theSameTextInAnotherNotationIsAnotherMessage();
    void theOldestGoWhenThereAreTooMany();
    void sendingARecalledMessageKeepsTheDraft();
};

void TestHistory::theWalkGoesFromTheNewestToTheOldestAndBack()
{
    History history = historyOf({u"one"_s, u"two"_s});
    QCOMPARE(textOf(history.older(typed({}))), u"two"_s);
    QCOMPARE(textOf(history.older(typed(u"two"_s))), u"one"_s);
    QVERIFY(!history.older(typed(u"one"_s)));
    QCOMPARE(textOf(history.newer(typed(u"one"_s))), u"two"_s);
}

void TestHistory::aDraftInProgressComesBack()
{
    History history = historyOf({u"one"_s});
    (void)history.older(typed(u"half a thou"_s));
    QCOMPARE(textOf(history.newer(typed(u"one"_s))), u"half a thou"_s);
    QVERIFY(!history.newer(typed(u"half a thou"_s)));
}

void TestHistory::whatWasChangedDuringTheWalkIsKept()
{
    History history = historyOf({u"one"_s, u"two"_s});
    (void)history.older(typed({}));
    (void)history.older(typed(u"two, changed"_s));
    QCOMPARE(textOf(history.newer(typed(u"one"_s))), u"two, changed"_s);
}

void TestHistory::theSameMessageTwiceInARowIsKeptOnce()
{
    History history = historyOf({u"one"_s});
    history.add(typed(u"one"_s));
    history.add(typed(u"two"_s));
    history.add(typed(u"one"_s));
    QCOMPARE(history.messages().size(), 3);
}

void TestHistory::theSameTextInAnotherNotationIsAnotherMessage()
{
    History history = historyOf({u"0a"_s});
    Message hex = typed(u"0a"_s);
    hex.kind = notation::Kind::Hex;
    history.add(hex);
    QCOMPARE(history.messages().size(), 2);
}

void TestHistory::theOldestGoWhenThereAreTooMany()
{
    History history;
    for (qsizetype n = 0; n < Workspace::MaxHistory + 5; ++n)
        history.add(typed(QString::number(n)));
    QCOMPARE(history.messages().size(), Workspace::MaxHistory);
    QCOMPARE(history.messages().constFirst().typed, u"5"_s);
}

void TestHistory::sendingARecalledMessageKeepsTheDraft()
{
    History history = historyOf({u"one"_s, u"two"_s});
    (void)history.older(typed(u"draft"_s));
    (void)history.older(typed(u"two"_s));
    history.add(typed(u"one"_s));
    QCOMPARE(textOf(history.newer(typed(u"one"_s))), u"draft"_s);
}

SOCKETEER_TEST(TestHistory)
#include "tst_history.moc"
