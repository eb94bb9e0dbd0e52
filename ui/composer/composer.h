// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/workspace.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QWidget>

// The send box. Knows what is to be sent, not where to: the window tells it
// what the button may say. Shows the draft of one tab at a time.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    void setDraft(const Draft &draft);
    [[nodiscard]] Draft draft() const;
    void setHistory(const QList<Message> &history);
    [[nodiscard]] QList<Message> history() const;

    // Where Send goes, for the button ("Send to 192.168.1.20:8080"), and when it
    // cannot, why (the tooltip of the disabled button; empty: it can).
    void setTarget(const QString &target, const QString &whyNot);
    void setRepeating(bool repeating); // a repeat runs: the button stops it
    void setPending(quint64 octets); // shown with a way to cancel when not 0

signals:
    void sendRequested(const QByteArray &octets);
    void repeatRequested(const QByteArray &octets, int periodMs, quint64 rounds);
    void repeatStopped();
    void cancelPendingRequested();
    void charsetChanged(const QString &name);
    void draftChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};
