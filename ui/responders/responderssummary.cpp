// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responders/responderssummary.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Gives the sentences their tr().
struct RespondersSummary
{
    Q_DECLARE_TR_FUNCTIONS(RespondersSummary)
};

} // namespace

QString responderssummary::of(const ResponderLedger &ledger)
{
    if (ledger.round() == 0)
        return RespondersSummary::tr(
            "Who answered: nothing has been sent yet. Those who answer a message are listed here.");
    constexpr qint64 NsPerMs = 1'000'000;
    const QString time = QDateTime::fromMSecsSinceEpoch(ledger.sentNs() / NsPerMs).toString(u"HH:mm:ss");
    const QList<Responder> &all = ledger.responders();
    if (all.isEmpty())
        return RespondersSummary::tr("Nobody has answered the message of %1 yet.").arg(time);
    const auto count = [&all](auto what) { return int(std::ranges::count_if(all, what)); };
    QStringList parts{RespondersSummary::tr("%n answered the message of %1", nullptr, int(all.size())).arg(time)};
    if (ledger.sends() > 1)
        parts << RespondersSummary::tr("sent %n time(s)", nullptr, int(ledger.sends()));
    if (const int fresh = count([](const Responder &one) { return one.isNew; }))
        parts << RespondersSummary::tr("%n new", nullptr, fresh);
    if (const int twice = count([](const Responder &one) { return one.isDuplicate; }))
        parts << RespondersSummary::tr("%n with duplicates", nullptr, twice);
    if (const int other = count([](const Responder &one) { return one.isUnexpected; }))
        parts << RespondersSummary::tr("%n of another subnet", nullptr, other);
    if (ledger.unlisted() > 0)
        parts << RespondersSummary::tr("%n more answer(s) of others that are not listed", nullptr,
                                       int(ledger.unlisted()));
    return parts.join(u" · "_s);
}
