// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/workspace.h"
#include "ui/composer/history.h"
#include "ui/tabs/drafts.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

class MessageEdit;
class Preview;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLayout;
class QPushButton;
class QSpinBox;

// The send box. Knows what to send but not where: the window sets the text of
// its button. Shows the draft of one tab at a time.
class Composer final : public QWidget, public DraftEditor
{
    Q_OBJECT

public:
    // A longer message is parsed only when typing pauses.
    static constexpr qsizetype LongMessage = 64 * 1024; // UTF-16 units
    static constexpr int LookDelayMs = 250;
    static constexpr int LongestPeriodMs = 86'400'000;

    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    void setDraft(const Draft &draft) override;
    [[nodiscard]] Draft draft() const override;
    void setHistory(const QList<Message> &history);
    [[nodiscard]] QList<Message> history() const;

    // `target` goes on the button ("Send to 192.168.1.20:8080"). `whyNot`
    // disables the button and becomes its tooltip; empty: sending is possible.
    void setTarget(const QString &target, const QString &whyNot);
    void setEmptyAllowed(bool allowed); // a datagram may be empty, a stream has no empty message
    void setRepeating(bool repeating); // a repeat is running, and the button stops it
    void setPlain(bool plain); // only the message and Send
    void setPending(quint64 octets); // if not 0, shown with a button to cancel

signals:
    void sendRequested(const QByteArray &octets);
    void repeatRequested(const QByteArray &octets, int periodMs, quint64 rounds);
    void repeatStopped();
    void cancelPendingRequested();
    void charsetChanged(const QString &name);
    void draftChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void layOut();
    [[nodiscard]] QLayout *sendColumn();
    [[nodiscard]] QLayout *optionsRow();
    void connectParts();
    void setFonts();
    void retranslate();

    [[nodiscard]] Message message() const;
    void showMessage(const Message &message);
    void walk(bool older);
    void edited();
    void look(); // parses and checks the message
    void showError();
    void showButton();
    [[nodiscard]] QString whyDisabled() const;
    void submit();

    MessageEdit *m_edit;
    QPushButton *m_send;
    QCheckBox *m_repeat;
    QSpinBox *m_period;
    QLabel *m_periodUnit;
    QSpinBox *m_count;
    QLabel *m_error;
    QComboBox *m_notation;
    QComboBox *m_lineEnd;
    QComboBox *m_checksum;
    QComboBox *m_charset;
    Preview *m_preview;
    QLabel *m_pending;
    QPushButton *m_cancel;

    History m_history;
    notation::Octets m_octets; // of the message shown, once parsed
    QTimer m_lookLater;
    QString m_target;
    QString m_whyNot;
    quint64 m_pendingOctets = 0;
    bool m_emptyAllowed = true;
    bool m_repeating = false;
};
