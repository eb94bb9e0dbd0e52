// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/tally.h"

#include <QLocale>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <deque>

class QLabel;

// The line at the bottom: how much was received, sent, and dropped by the
// system, and the latest message. Reads the tally a few times a second.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int LookMs = 250;
    static constexpr int RateMs = 1000; // rates cover the last second
    static constexpr int MessageMs = 15'000;

    explicit StatusLine(const Tally &tally, QWidget *parent = nullptr);

    void setLocale(const QLocale &locale); // for writing numbers
    void say(const QString &sentence); // shows it for a while

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Sample
    {
        qint64 timeMs;
        Counts counts;
    };

    void retranslate();
    void look();
    void showCounts();
    void showMessage();
    [[nodiscard]] QString amount(quint64 records, quint64 octets, double rate) const;

    const Tally &m_tally;
    QLabel *m_received;
    QLabel *m_sent;
    QLabel *m_dropped;
    QLabel *m_message;
    QLocale m_locale;
    QString m_sentence;
    std::deque<Sample> m_samples; // oldest first, at least one
    QTimer m_look;
    QTimer m_forget;
};
