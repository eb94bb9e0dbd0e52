// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

// "61 kB", "5.2 kB": at least two digits, and none without meaning.
QString sizeText(const QLocale &locale, quint64 octets)
{
    double shown = double(octets);
    while (shown >= 999.5)
        shown /= 1000;
    const int decimals = octets >= 1000 && shown < 9.95 ? 1 : 0;
    return locale.formattedDataSize(qint64(octets), decimals, QLocale::DataSizeSIFormat);
}

} // namespace

StatusLine::StatusLine(const Tally &tally, QWidget *parent)
    : QWidget(parent),
      m_tally(tally),
      m_received(new QLabel(this)),
      m_sent(new QLabel(this)),
      m_dropped(new QLabel(this)),
      m_message(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 0, 13, 0);
    row->setSpacing(20);
    m_received->setObjectName(u"received"_s);
    m_sent->setObjectName(u"sent"_s);
    m_dropped->setObjectName(u"dropped"_s);
    m_message->setObjectName(u"statusMessage"_s);
    for (QLabel *label : {m_received, m_sent, m_dropped, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(label, label == m_message ? 1 : 0);
    }
    // Elided, since a long sentence must not widen the window.
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, this, [this] { say({}); });
    connect(&m_look, &QTimer::timeout, this, &StatusLine::look);
    m_samples.push_back({steadyMs(), m_tally.total()});
    m_look.start(LookMs);
    retranslate();
}

void StatusLine::setLocale(const QLocale &locale)
{
    m_locale = locale;
    showCounts();
}

void StatusLine::say(const QString &sentence)
{
    m_sentence = sentence;
    if (sentence.isEmpty())
        m_forget.stop();
    else
        m_forget.start(MessageMs);
    m_message->setToolTip(plainToolTip(sentence));
    m_message->setAccessibleName(sentence);
    showMessage();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showMessage();
}

void StatusLine::retranslate()
{
    m_received->setAccessibleName(tr("Received"));
    m_sent->setAccessibleName(tr("Sent"));
    m_dropped->setAccessibleName(tr("Dropped"));
    m_received->setToolTip(tr("Datagrams and pieces of streams that have arrived, in all tabs"));
    m_sent->setToolTip(tr("Messages that the system has taken, in all tabs"));
    m_dropped->setToolTip(tr("Datagrams that the system threw away because its receive buffer was full"));
    showCounts();
}

void StatusLine::look()
{
    const qint64 now = steadyMs();
    m_samples.push_back({now, m_tally.total()});
    while (m_samples.size() > 2 && m_samples[1].timeMs <= now - RateMs)
        m_samples.pop_front();
    showCounts();
}

void StatusLine::showCounts()
{
    const Sample &then = m_samples.front();
    const Sample &now = m_samples.back();
    const double seconds = double(std::max<qint64>(now.timeMs - then.timeMs, LookMs)) / 1000;
    const auto rate = [seconds](quint64 from, quint64 to) { return double(to - from) / seconds; };
    const Counts &counts = now.counts;
    m_received->setText(tr("Received %1")
                            .arg(amount(counts.receivedRecords, counts.receivedOctets,
                                        rate(then.counts.receivedRecords, counts.receivedRecords))));
    m_sent->setText(tr("Sent %1").arg(
        amount(counts.sentRecords, counts.sentOctets, rate(then.counts.sentRecords, counts.sentRecords))));
    m_dropped->setText(tr("Dropped by the system %1").arg(m_locale.toString(counts.dropped)));
}

QString StatusLine::amount(quint64 records, quint64 octets, double rate) const
{
    const QString number = m_locale.toString(records);
    if (records == 0)
        return number;
    const QString size = sizeText(m_locale, octets);
    const auto each = qint64(std::llround(rate));
    return each > 0 ? tr("%1 (%2, %3/s)").arg(number, size, m_locale.toString(each)) : tr("%1 (%2)").arg(number, size);
}

void StatusLine::showMessage()
{
    m_message->setText(m_message->fontMetrics().elidedText(m_sentence, Qt::ElideRight, m_message->width()));
}
