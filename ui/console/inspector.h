// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/recordreport.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

// One record in full, as selectable plain text beside the table.
class Inspector final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype FirstOctets = 64 << 10; // shown at once
    static constexpr qsizetype MostOctets = 4 << 20; // shown at all; a file can hold more

    explicit Inspector(const RecordFormatter &formatter, QWidget *parent = nullptr);

    void show(const Record &record);
    void showNothing();

signals:
    void closeRequested();
    void saveRequested(const Record &record); // its payload, to a file

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void layOut();
    [[nodiscard]] int fittingOctets() const;
    void refresh();
    void append(qsizetype octets);
    void showMore();
    void showRest();

    const RecordFormatter &m_formatter;
    Record m_record;
    std::optional<RecordReport> m_report;
    int m_octetsPerLine = 0;
    qsizetype m_shown = 0;
    QLabel *m_title;
    QToolButton *m_close;
    QPlainTextEdit *m_text;
    QLabel *m_rest;
    QPushButton *m_more;
    QPushButton *m_save;
};
