// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echotest/echoreport.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr double Median = 0.5;
constexpr double P99 = 0.99;
constexpr qint64 NsPerUs = 1000;
constexpr double NsPerSecond = 1e9;

QString octetText(int octet)
{
    return octet < 0 ? u"–"_s : u"0x%1"_s.arg(octet, 2, 16, QChar(u'0'));
}

Notice outcome(const EchoReport &report)
{
    if (report.isRight())
        return {
            QT_TRANSLATE_N_NOOP("Notice", "Echo test: all %n message(s) came back right."), {}, qint64(report.planned)};
    return {QT_TRANSLATE_NOOP("Notice", "Echo test: %1 of %2 messages came back right."),
            {QString::number(report.returned), QString::number(report.planned)}};
}

Notice endingNotice(EchoReport::Ending ending)
{
    switch (ending) {
    case EchoReport::Ending::Cancelled:
        return {QT_TRANSLATE_NOOP("Notice", "It was stopped before it had finished."), {}};
    case EchoReport::Ending::Gone:
        return {QT_TRANSLATE_NOOP("Notice", "The connection ended, or the socket was closed, before it was done."), {}};
    case EchoReport::Ending::NotSent:
        return {QT_TRANSLATE_NOOP("Notice", "A message could not be sent; the failure before this note says why."), {}};
    case EchoReport::Ending::NoSuchHost:
        return {QT_TRANSLATE_NOOP("Notice", "The target's name was not found."), {}};
    case EchoReport::Ending::None:
    case EchoReport::Ending::Done:
        break;
    }
    return {};
}

Notice wrongNotice(const EchoReport::WrongOctet &wrong)
{
    return {QT_TRANSLATE_NOOP("Notice", "First wrong octet: message %1, octet %2, received %3 instead of %4."),
            {QString::number(wrong.message), QString::number(wrong.octet), octetText(wrong.received),
             octetText(wrong.sent)}};
}

} // namespace

quint64 EchoReport::octetsPerSecond() const
{
    return durationNs > 0 ? quint64(double(octets) * NsPerSecond / double(durationNs)) : 0;
}

Notices EchoReport::notices() const
{
    Notices notices{outcome(*this)};
    if (const Notice why = endingNotice(ending); !why.isEmpty())
        notices += why;
    const std::array<std::pair<quint64, const char *>, 6> counts{{
        {lost, QT_TRANSLATE_NOOP("Notice", "Lost: %1.")},
        {late, QT_TRANSLATE_NOOP("Notice", "After the timeout: %1.")},
        {corrupt, QT_TRANSLATE_NOOP("Notice", "Corrupt: %1.")},
        {reordered, QT_TRANSLATE_NOOP("Notice", "Out of order: %1.")},
        {duplicated, QT_TRANSLATE_NOOP("Notice", "Duplicates: %1.")},
        {unexpected, QT_TRANSLATE_NOOP("Notice", "Unexpected: %1.")},
    }};
    for (const auto &[count, sentence] : counts) {
        if (count > 0)
            notices += Notice{sentence, {QString::number(count)}};
    }
    if (firstWrong)
        notices += wrongNotice(*firstWrong);
    if (roundTrips.count() > 0) {
        notices += Notice{QT_TRANSLATE_NOOP("Notice", "Round trip: minimum %1, median %2, p99 %3, maximum %4."),
                          {durationText(roundTrips.shortest()), durationText(roundTrips.quantile(Median)),
                           durationText(roundTrips.quantile(P99)), durationText(roundTrips.longest())}};
        notices += Notice{QT_TRANSLATE_NOOP("Notice", "%1 octets per second there and back."),
                          {QString::number(octetsPerSecond())}};
    }
    return notices;
}

QList<Figure> EchoReport::figures() const
{
    const auto us = [](qint64 ns) { return (ns + NsPerUs / 2) / NsPerUs; };
    QList<Figure> figures{
        {"planned", qint64(planned)},
        {"sent", qint64(sent)},
        {"returned", qint64(returned)},
        {"lost", qint64(lost)},
        {"late", qint64(late)},
        {"reordered", qint64(reordered)},
        {"duplicated", qint64(duplicated)},
        {"corrupt", qint64(corrupt)},
        {"unexpected", qint64(unexpected)},
    };
    if (roundTrips.count() > 0) {
        figures += {{"rtt_min_us", us(roundTrips.shortest())},
                    {"rtt_median_us", us(roundTrips.quantile(Median))},
                    {"rtt_p99_us", us(roundTrips.quantile(P99))},
                    {"rtt_max_us", us(roundTrips.longest())}};
    }
    figures += Figure{"octets_per_second", qint64(octetsPerSecond())};
    return figures;
}

QString durationText(qint64 ns)
{
    constexpr std::array<std::pair<double, const char16_t *>, 3> Units{{{1e3, u" µs"}, {1e6, u" ms"}, {1e9, u" s"}}};
    std::size_t unit = 0;
    while (unit + 1 < Units.size() && double(ns) >= 999.5 * Units[unit].first)
        ++unit;
    const double value = double(ns) / Units[unit].first;
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return QString::number(value, 'f', decimals) + QString::fromUtf16(Units[unit].second);
}

EchoReport EchoProgress::report() const
{
    const QMutexLocker locker(&m_mutex);
    return m_report;
}

void EchoProgress::set(const EchoReport &report)
{
    const QMutexLocker locker(&m_mutex);
    m_report = report;
}
