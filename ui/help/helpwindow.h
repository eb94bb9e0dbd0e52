// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTextBrowser;
class QUrl;

// The user guide in the current language, beside the window. It shows only the
// built-in text and opens nothing else.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QString language, QWidget *parent = nullptr);

    void setLanguage(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void load();
    void retranslate();

    QString m_page = QStringLiteral("guide");
    QString m_language;
    QTextBrowser *m_text;
    QDialogButtonBox *m_buttons;
};
