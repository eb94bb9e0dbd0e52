// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

// One line under the console: work in progress, how far it is, and its outcome.
// Plain text only.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showProgress(const QString &text); // until the next message, with Cancel
    void setProgress(quint64 done, quint64 of);
    void showMessage(const QString &text);
    void showFailure(const QString &text);
    [[nodiscard]] QString text() const;

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showText(const QString &text, bool failed, bool busy);
    void color();

    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QToolButton *m_close;
    bool m_failed = false;
};
